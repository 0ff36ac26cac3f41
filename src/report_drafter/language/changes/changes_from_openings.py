"""Reads changes whose earlier value opens the passage: 与上年72.6%相比，完整率达78.8%，高出6.2个百分点."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import at_current_prices, direction_of
from report_drafter.language.changes.changes_before_bases import is_measured_in
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between
from report_drafter.language.text.characters import shares_run

FARTHEST = Decimal(10)
_SIGNS = ("上年", "去年", "上一年")
_YEAR = "(?:上年度?|去年|上一年度?)(?:同期|全年)?"
_OPENS = late(
    rf"(?:^|[，,。；;])(?P<compared>[与同和])?(?:全年)?{_YEAR}的?(?P<name>[^，,。；;、：:\d]{{0,12}}?)(?:为|是|有|共|达)*$"
)
_NOW = late(
    r"(?P<compared>(?:相比|比)?)[，,](?:而?(?:本年度?|今年|当年|全年))?(?P<name>[^，,。；;、：:\d]{0,14}?)"
    r"(?:[升增降减]?[至到]|达到?|为|是|有|共)*"
)
_STEP = late(
    r"[，,](?:同比|比上年|较上年|净|共|实际)?(?:(?P<more>[多高]出)|(?P<less>[少低]了?)|(?P<verb>[\u4e00-\u9fff]{1,4}))"
)
_LEAVES = late("其中|主要|预算|计划|目标|上年|去年")


def find_changes_from_openings(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph told behind last year's value and that of the year."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for base, now, stated in zip(measures, measures[1:], measures[2:], strict=False):
        direction = _direction(now, stated) if base.passage == stated.passage else None
        if direction is not None and _is_turned(base, now) and is_measured_in(stated, base):
            yield Change(base, now, direction, stated, not at_current_prices(text, base, stated))


def _direction(now: Measure, stated: Measure) -> Direction | None:
    """Which way the words right behind a figure tell that it went."""
    match = _STEP.fullmatch(between(now, stated))
    if match is None:
        return None
    if match["more"] or match["less"]:
        return Direction.UP if match["more"] else Direction.DOWN
    return direction_of(stated)


def _is_turned(base: Measure, now: Measure) -> bool:
    """Whether the first of two figures is last year's and the second what it became."""
    opened, turned = _OPENS.search(base.passage_before), _NOW.fullmatch(between(base, now))
    if opened is None or turned is None or bool(opened["compared"]) is not bool(turned["compared"]):
        return False
    low, high = sorted((base.quantity.value, now.quantity.value))
    near = base.quantity.unit == now.quantity.unit and low > 0 and high <= low * FARTHEST
    named = not opened["name"] or not turned["name"] or shares_run(opened["name"], turned["name"])
    return near and named and not _LEAVES.search(turned["name"]) and direction_of(now) is None
