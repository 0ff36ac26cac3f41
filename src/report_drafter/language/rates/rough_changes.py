"""Reads changes told as plain fractions beside both values: 由12个工作日压缩到6个工作日，缩短一半; 减少七成以上.

So is what was cut of a list, with what was kept: 取消17项、保留6项，原有23项证明事项减少七成以上.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, round_half_up
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.rates.rough_shares import HUNDRED, ROUGH, allowed_by
from report_drafter.language.relations.figure_relations import counted_alike

FEWEST = 2
_WENT = (
    r"(?:压[缩减]|缩[短减]|减少|下降|降低|精简|核减|(?P<up>增长|增加|提高|上升))了?(?:幅度)?(?:达到?|将)?(?P<about>约)?"
)
_BEHIND = late(rf"[，,（(](?:整体|总体|平均|实际|[时期]限|数量)*{_WENT}{ROUGH}")
_OF_ALL = late(rf"(?:的)?[^，,。；;、\d]{{0,10}}?{_WENT}{ROUGH}")
_KEPT = late("(?:保留|留存|剩余|余下|现存)[^，,。；;、\\d]{0,8}$")
_CUT = late("(?:取消|清理|废止|精简|减少|删减|核减|压减)[^，,。；;、\\d]{0,8}$")
_EARLIER = late("原有?|此前|清理前|调整前")


@frozen
class RoughChange:
    """A fraction, at its place in their paragraph, by which `base` is told to have become `now`; in percent."""

    base: Measure
    now: Measure
    start: int
    end: int
    words: str
    allowed: Interval

    @property
    def holds(self) -> bool:
        """Whether the two figures may lie so far apart."""
        return self.allowed.meets(Interval.point(self._size))

    @property
    def exact(self) -> Decimal:
        """How far they lie apart, in percent to one place."""
        return round_half_up(self._size, 1)

    @property
    def _size(self) -> Decimal:
        base, now = self.base.quantity.value, self.now.quantity.value
        return abs(now - base) / base * HUNDRED


def find_rough_changes(changes: Sequence[Change]) -> Iterator[RoughChange]:
    """Yields each change of which both values are told, with the fraction that stands right behind them."""
    for one in {(id(each.base), id(each.now)): each for each in changes if not each.compares_two}.values():
        last = max(one.base, one.now, key=lambda each: each.start)
        match = _BEHIND.match(last.paragraph.text, last.end)
        rises = one.now.quantity.value > one.base.quantity.value
        if match is not None and bool(match["up"]) is rises and _are_exact((one.base, one.now)):
            yield _told(one.base, one.now, match)


def find_rough_cuts(measures: Sequence[Measure]) -> Iterator[RoughChange]:
    """Yields what was kept of a list that is told to be cut by a fraction, where kept and cut make all of it."""
    for at in range(FEWEST, len(measures)):
        base, beside = measures[at], measures[at - FEWEST : at]
        match = _OF_ALL.match(base.paragraph.text, base.end) if _EARLIER.search(base.before) else None
        kept = [one for one in beside if _KEPT.search(one.before)]
        cut = [one for one in beside if _CUT.search(one.before)]
        if match is None or match["up"] or len(kept) != 1 or len(cut) != 1:
            continue
        makes = kept[0].quantity.value + cut[0].quantity.value == base.quantity.value
        if makes and base.sentence == beside[0].sentence and _are_exact((base, *beside)):
            yield _told(base, kept[0], match)


def _told(base: Measure, now: Measure, match: re.Match[str]) -> RoughChange:
    return RoughChange(base, now, *match.span("rough"), match["rough"], allowed_by(match))


def _are_exact(figures: Sequence[Measure]) -> bool:
    alike = all(counted_alike(one, figures[0]) and one.quantity.hedge is Hedge.EXACT for one in figures)
    return alike and figures[0].quantity.value > 0
