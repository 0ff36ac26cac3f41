"""Reads figures told a second time in another unit that do not agree: 225亩（1.5公顷）, 50万元（折合50000元）."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, round_half_up
from report_drafter.language.figures.measure import Measure

_KINDS: tuple[dict[str, str], ...] = (
    {"平方公里": "1000000", "平方千米": "1000000", "公顷": "10000", "亩": "666.67", "平方米": "1"},
    {"公里": "1000", "千米": "1000", "里": "500", "米": "1", "厘米": "0.01", "毫米": "0.001"},
    {"吨": "1000", "公斤": "1", "千克": "1", "斤": "0.5", "克": "0.001"},
    {"立方米": "1000", "立方": "1000", "升": "1", "毫升": "0.001"},
    {"小时": "3600", "个小时": "3600", "分钟": "60", "秒": "1"},
    {"年": "12", "个月": "1"},
    {"吉瓦": "1000000", "兆瓦": "1000", "千瓦": "1", "瓦": "0.001"},
    {"千瓦时": "1", "度": "1"},
)
"""What measures one thing, and how much of the smallest of its units each holds."""
_SIZES = {unit: (kind, Decimal(size)) for kind, units in enumerate(_KINDS) for unit, size in units.items()}
_TOLD = "(?:折合|换算成?|约合|相当于|也就是|合计?|即|计|约)"
_LINK = late(rf"[（(](?P<word>{_TOLD}*)[为是]?|[，,、](?P<then>折合|约合|相当于|合|即|也就是)(?:约|为|是)?")
_ENDS = late(r"(?:左右|上下)?(?:[）)，,。；;]|$)")
PLACES = 2
_EXACTLY, _ROUGHLY = Decimal("0.01"), Decimal("0.05")
_POWERS = frozenset(Decimal(10) ** power for power in (*range(-6, 0), *range(1, 7)))


@frozen
class Conversion:
    """A figure and what it is told to be in another unit; `meant` is what that comes to."""

    first: Measure
    second: Measure
    meant: Decimal


def find_wrong_conversions(measures: Sequence[Measure]) -> Iterator[Conversion]:
    """Yields the figures of a paragraph that are told twice in two units and are not one."""
    for first, second in pairwise(measures):
        sizes = _sizes(first, second)
        if sizes is None or not _ENDS.match(second.paragraph.text, second.end):
            continue
        match = _LINK.fullmatch(first.paragraph.text, first.end, second.start)
        if match is not None and _is_apart(first, second, sizes, told=bool(match["word"] or match["then"])):
            meant = first.quantity.value * sizes[0] / sizes[1] / second.quantity.scale
            yield Conversion(first, second, round_half_up(meant, PLACES).normalize())


def _sizes(first: Measure, second: Measure) -> tuple[Decimal, Decimal] | None:
    """How large the units of two figures are to one another; those of one unit differ in scale."""
    one, other = first.quantity, second.quantity
    if one.unit == other.unit:
        return (Decimal(1), Decimal(1)) if one.unit and one.scale != other.scale else None
    (kind, size), (same, its) = _SIZES.get(one.unit, (-1, Decimal(1))), _SIZES.get(other.unit, (-2, Decimal(1)))
    return (size, its) if kind == same else None


def _is_apart(first: Measure, second: Measure, sizes: tuple[Decimal, Decimal], *, told: bool) -> bool:
    """Whether two figures cannot be one; of one unit without a word that tells it, only their scale may be wrong."""
    one, other = first.quantity, second.quantity
    near, its = (each.interval() * Interval.point(size) for each, size in zip((one, other), sizes, strict=True))
    if its.low <= 0 or near.low <= 0 or one.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return False
    slack = _ROUGHLY if one.approximate or other.approximate else _EXACTLY
    if near.low * (1 - slack) <= its.high and its.low * (1 - slack) <= near.high:
        return False
    return told or one.unit != other.unit or other.value / one.value in _POWERS
