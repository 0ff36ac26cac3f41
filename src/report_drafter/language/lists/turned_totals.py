"""Finds totals of figures that stand apart, with two of their digits changed: 网格员98名…微网格员540名，合计683名."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, swapped
from report_drafter.language.parts.repaired_sums import SlippedSum, slipped_sum
from report_drafter.language.relations.figure_relations import counted_alike, counts_things

_TOTAL = late(r"(?:合计|共计|总计)(?:为|达到?)?$")
MOST, FARTHEST_PASSAGE, FEWEST_DIGITS = 6, 1, 3
_SIGNS = ("合计", "共计", "总计")


def find_turned_totals(model: ReportModel) -> Iterator[SlippedSum]:
    """Yields each total of a passage that only the run of figures before it makes, once two digits are changed back."""
    for sentence in model.sentences_with_any(_SIGNS):
        if sentence.in_table:
            continue
        beside = model.beside(sentence.paragraph)
        for at, total in enumerate(beside):
            inside = sentence.start <= total.start < sentence.end
            if inside and len(digits_of(total.quantity)) >= FEWEST_DIGITS and _TOTAL.search(total.before):
                yield from _turned(total, [one for one in beside[:at] if _may_count(one, total)][-MOST:])


def _may_count(one: Measure, total: Measure) -> bool:
    near = total.passage - one.passage <= FARTHEST_PASSAGE and one.scope is not Scope.LAST_YEAR
    plain = one.quantity.hedge is Hedge.EXACT and direction_of(one) is None
    return near and plain and counted_alike(one, total) and counts_things(one)


def _turned(total: Measure, before: Sequence[Measure]) -> Iterator[SlippedSum]:
    values = [one.quantity.value for one in before]
    some = (sum(each, ZERO) for size in range(1, len(values) + 1) for each in combinations(values, size))
    if total.quantity.hedge is not Hedge.EXACT or total.quantity.value in some:
        return
    meant = {one.value for one in swapped(total.quantity)}
    runs = (before[start:] for start in range(len(before) - 2, -1, -1))
    for run in runs:
        if total_of(run) in meant:
            found = slipped_sum(total, run)
            yield from (found,) if found is not None else ()
            return
