"""Finds where running text compares a figure with the year before: 立案64起，比上年增加9起; 征收1462万元，同比增长8.3%.

No department is asked for such a change, and no template states its direction: from the next year on both follow from
the figures of the two years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.adopting.stated_figure import StatedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

PERCENT, POINTS = "%", ("个百分点", "百分点")
PHRASE_FILTER, CHANGE_FILTER, LAST_FILTER = "同比", "增减", "上年"
_VERBS = "增长|增加|提高|提升|上升|上涨|增|升|多|下降|降低|减少|下滑|回落|降|减|少"
_SINCE = late(
    r"(?:[^，,。；;、（(\d]{0,10}(?=[，,（(]))?[，,（(]?\s*"
    r"(?P<base>同比|[比较](?:上年|去年|上年度|上一年度?|(?P<year>20\d\d)\s?年度?)(?:同期)?(?:相比)?)[，,]?"
    rf"(?P<verb>(?:{_VERBS})了?)"
)
_FURTHER = late(rf"[，,、]?(?P<verb>(?:{_VERBS})了?)")
_FROM = late(r"[从由](?:(?P<year>20\d\d)\s?年度?|(?:上|去|上一)年度?)(?:同期|底|末)?的?\s*$")
_TO = late(rf"(?:{_VERBS}|扩大|压缩|缩短)[到至为]")


@frozen
class StatedComparison:
    """A change since last year, or last year's figure where one moved from it (由2023年的3%提高到5%).

    `start`..`end` of the paragraph of `now` give way to its figure through a filter.
    """

    now: StatedFigure
    change: StatedFigure
    start: int
    end: int
    filtered: str

    @property
    def is_base(self) -> bool:
        """Whether it is last year's figure."""
        return self.filtered == LAST_FILTER

    @property
    def text(self) -> str:
        """The words that give way."""
        return self.now.measure.paragraph.text[self.start : self.end]


def stated_comparisons(figures: Sequence[StatedFigure], year: int) -> tuple[StatedComparison, ...]:
    """Returns the changes since the year before `year`; `figures` are those of running text, in reading order."""
    found: list[StatedComparison] = []
    for one, following in pairwise(figures):
        if one.measure.paragraph.number != following.measure.paragraph.number:
            continue
        further = found[-1] if found and found[-1].change is one else None
        found.extend(_further(further, following) if further else _compared(one, following, year))
        found.extend(_moved(one, following, year))
    return tuple(found)


def _compared(now: StatedFigure, change: StatedFigure, year: int) -> Iterator[StatedComparison]:
    match = _between(now, change, _SINCE)
    if match is None or (match["year"] and int(match["year"]) != year - 1):
        return
    filtered = _filter(now, change)
    if filtered:
        whole = filtered == PHRASE_FILTER
        yield StatedComparison(now, change, match.start("base" if whole else "verb"), change.measure.end, filtered)


def _moved(base: StatedFigure, now: StatedFigure, year: int) -> Iterator[StatedComparison]:
    text = now.measure.paragraph.text
    match = _FROM.search(text, 0, base.start)
    last_year = match is not None and int(match["year"] or year - 1) == year - 1
    if last_year and base.unit == now.unit and _TO.fullmatch(text, base.measure.end, now.start):
        yield StatedComparison(now, base, base.start, base.end, LAST_FILTER)


def _further(before: StatedComparison, rate: StatedFigure) -> Iterator[StatedComparison]:
    """The rate behind a difference: 比上年增加9起，增长16.4%."""
    match = _between(before.change, rate, _FURTHER)
    if match is not None and _filter(before.now, rate) == PHRASE_FILTER != before.filtered:
        yield StatedComparison(before.now, rate, match.start("verb"), rate.measure.end, PHRASE_FILTER)


def _between(one: StatedFigure, other: StatedFigure, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return pattern.fullmatch(one.measure.paragraph.text, one.measure.end, other.measure.start)


def _filter(now: StatedFigure, change: StatedFigure) -> str:
    """The filter that words such a change; '' where the two are of different kinds."""
    rate, counted = change.unit == PERCENT or change.unit in POINTS, now.unit != PERCENT
    if rate:
        return PHRASE_FILTER if counted is (change.unit == PERCENT) else ""
    return CHANGE_FILTER if counted and change.measure.quantity.unit == now.measure.quantity.unit else ""
