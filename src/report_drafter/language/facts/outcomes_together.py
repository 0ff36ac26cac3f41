"""Finds two ends that cases came to, recalled together: 对撤销和败诉的2件案件, of 撤销1件 and 败诉1件.

What is recalled must be some of the figures told of the one end with some of those told of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import BEYOND_YEAR, Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance, difference, some_of
from report_drafter.language.relations.figure_relations import counted_in

MOST_TOLD = 4
_CASES = frozenset("件起宗例")
_RECALLING = (Part.PROBLEMS, Part.PLAN)
_BOTH_ENDS = late("同一|重复|重合|又被|再被|[，,]另外?")
_BOTH = late(
    "(?:针对|其中|[对就])?被?(?P<one>[\u4e00-\u9fff]{2,4}?)(?:和|及|与|、|以及)被?(?P<other>[\u4e00-\u9fff]{2,4})的$"
)


def find_outcomes_together(model: ReportModel) -> Iterator[Balance]:
    """Yields what is recalled of two ends as what the figures told of each make."""
    for figure in model.measures:
        if (
            figure.part not in _RECALLING
            or figure.quantity.unit not in _CASES
            or not figure.before.endswith("的")
            or not _is_exact(figure)
        ):
            continue
        match = _BOTH.search(figure.before)
        told = [_told(model, figure, match[name]) for name in ("one", "other")] if match is not None else []
        if told and all(told) and max(map(len, told)) <= MOST_TOLD and not _may_be_one(model, figure, told):
            yield _balance(figure, told)


def _may_be_one(model: ReportModel, figure: Measure, told: Sequence[Sequence[Measure]]) -> bool:
    """Whether words tell that a case came to both ends, or tell more behind: 其中1件与复议撤销为同一事项."""
    sentences = {one.sentence for one in (figure, *told[0], *told[1])}
    return any(_BOTH_ENDS.search(model.sentences[at].text) for at in sentences)


def _balance(figure: Measure, told: Sequence[Sequence[Measure]]) -> Balance:
    value = figure.quantity.interval()
    sums = [(*some, *others) for some, others in product(*(list(some_of(each, MOST_TOLD)) for each in told))]
    made = next((some for some in sums if value.meets(difference(some, ()))), None)
    return Balance(figure, made or (told[0][0], told[1][0]), (), made is not None)


def _told(model: ReportModel, figure: Measure, end: str) -> list[Measure]:
    """The figures of the year that tell of an end before a figure recalls it."""
    unit = counted_in(figure)
    return [
        one
        for one in model.measures_with(end)
        if counted_in(one) == unit and one.sentence < figure.sentence and _is_exact(one) and _tells(one, end)
    ]


def _tells(one: Measure, end: str) -> bool:
    """Whether a figure tells of an end: 撤销4件; 4件行政行为在复议中被撤销."""
    behind = one.paragraph.text[one.end : one.words_end]
    return one.before.endswith(end) or (end in behind and not behind.startswith("、"))


def _is_exact(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and one.scope not in BEYOND_YEAR
