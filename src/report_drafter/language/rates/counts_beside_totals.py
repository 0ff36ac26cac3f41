"""Finds the count and the total of an average where they stand side by side among others.

核定编制86名，实有81名，其中9个司法所34名，平均每所3.8名; 救援队伍53支2236人，其中专业队18支684人、…，平均每支42人.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, between, counts_things, left_in_bracket

_BESIDE = late(r"、?[\u4e00-\u9fff]{0,10}")
_JOINED = late(r"[和及与]$")


def count_beside_total(
    before: Sequence[Measure], counts: Sequence[Measure], totals: Sequence[Measure]
) -> tuple[Measure, Measure] | None:
    """Returns the one count that its total follows, or the first of which the others are the parts."""
    pairs = [(one, other) for one, other in pairwise(before) if _are_beside(one, other, counts, totals)]
    if len(pairs) == 1 or (len(pairs) > len(("whole", "part")) and _is_whole_of_rest(pairs)):
        return pairs[0]
    return None


def count_of_times(
    before: Sequence[Measure], average: Measure, counts: Sequence[Measure]
) -> tuple[Measure, Measure] | None:
    """Returns a count with what counts each time anew right behind it: 236家1180户次，平均每家5次."""
    if len(before) < len(("count", "total")) or before[-2] not in counts or not counts_things(before[-1]):
        return None
    count, total = before[-2:]
    if count.before.startswith("、") or _JOINED.search(count.before) or left_in_bracket(count, total):
        return None
    unit = average.quantity.unit
    times = total.quantity.unit.endswith("次") and total.quantity.unit != unit == "次"
    persons = total.quantity.unit == "人次" and unit in PEOPLE_UNITS
    plain = direction_of(total) is None and total.scope is not Scope.LAST_YEAR and total.sentence == average.sentence
    return (count, total) if plain and (times or persons) else None


def _are_beside(one: Measure, other: Measure, counts: Sequence[Measure], totals: Sequence[Measure]) -> bool:
    told = one in counts and other in totals and _JOINED.search(one.before) is None
    return told and _BESIDE.fullmatch(between(one, other)) is not None


def _is_whole_of_rest(pairs: Sequence[tuple[Measure, Measure]]) -> bool:
    """Whether the counts and the totals behind the first ones add up to them."""
    rows = (tuple(one.quantity for one in row) for row in zip(*pairs, strict=True))
    return all(sum_of(rest).meets(first.interval()) for first, *rest in rows)
