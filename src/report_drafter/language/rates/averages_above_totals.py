"""Finds averages that exceed all that the report tells under their name: 平均每件罚没7473万元, of 1286.4万元 in all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.numbers.units import YUAN
from report_drafter.language.relations.figure_relations import counts_things

_AVERAGE = late(
    r"(?:平均每[个]?[\u4e00-\u9fff]{1,4}?|[案件起宗]均|每[案件起宗]平均)(?P<what>罚没|罚款|没收|挽回|追缴|追回|执行到位)"
    r"[\u4e00-\u9fff]{0,4}?(?:约|为|达)?$"
)
_ELSEWHERE = late("全[国省]|上年|去年|同期|20\\d\\d年")
_TOTAL = late(r"全[年市县区省局]|合计|共|总|累计|年内")


def find_averages_above_totals(
    measures: Sequence[Measure], by_unit: Mapping[str, Sequence[Measure]]
) -> Iterator[tuple[Measure, Measure]]:
    """Yields such averages of a paragraph, each with the largest figure of its name; `by_unit` are the report's."""
    if "均" not in measures[0].paragraph.text:
        return
    for one in measures:
        if one.quantity.unit != YUAN or "均" not in one.before or one.scope is Scope.LAST_YEAR:
            continue
        match = _AVERAGE.search(one.before)
        if match is None or _ELSEWHERE.search(one.before):
            continue
        told = [each for each in by_unit[YUAN] if each is not one and match["what"] in each.before]
        largest = max((each for each in told if _is_told(each)), key=lambda each: each.quantity.value, default=None)
        if largest is not None and largest.quantity.value < one.quantity.value and _TOTAL.search(largest.before):
            yield one, largest


def _is_told(one: Measure) -> bool:
    """Whether a figure is an amount of this year; a change of it is none."""
    plain = one.quantity.hedge is Hedge.EXACT and direction_of(one) is None and one.part is not Part.PLAN
    return plain and counts_things(one)
