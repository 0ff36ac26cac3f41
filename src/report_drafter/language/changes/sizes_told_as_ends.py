"""Reads sizes of changes told as what the change led to: 由24项扩大到37项，增加到13项; 比上年的112名增加到14名.

What 到 stands before is where a figure went. It lies on the side of the base that the verb tells, and it is not how far
the figure of the year lies from the base.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import DOWN, UP, direction_of, is_base
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import between, counted_alike

_INTO = rf"(?:净|共|累计|大幅|明显)*(?:(?P<up>{UP})|(?P<down>{DOWN}))了?(?P<into>到|至)"
_ENDS = ("到", "至")
_BEHIND_TURN = late(rf"[，,、]?{_INTO}")
_BEHIND_BASE = late(
    rf"(?:[、和][\d.]+[\u4e00-\u9fff]{{1,2}})?(?:相比)?(?P<stop>[，,]?)(?P<name>[\u4e00-\u9fff]{{0,8}}?){_INTO}"
)
_TURNED = late(rf"(?:{UP}|{DOWN})了?[到至为](?:(?:20\d\d年|年[末底]|目前|现在|本年|今年)的?)?")
_FROM = late(r"(?:从|由)[^，,。；;、]{0,16}$")
_PARTS = ("其中", "分别")
_AGO, _NEAR = 3, 6


@frozen
class SizeAsEnd:
    """`end` is told to be what `base` came to, where it cannot be; `now` is what it did come to, where that is told."""

    base: Measure
    end: Measure
    said: Direction
    now: Measure | None


def find_sizes_told_as_ends(measures: Sequence[Measure]) -> Iterator[SizeAsEnd]:
    """Yields what is told with 到 in a paragraph and is no end of its change."""
    text = measures[0].paragraph.text
    for at, end in enumerate(measures):
        if at and text[end.start - 1] in _ENDS:
            found = _behind_turn(measures, at) or _behind_base(measures, at)
            if found is not None:
                yield found


def _behind_turn(measures: Sequence[Measure], at: int) -> SizeAsEnd | None:
    """由24项扩大到37项，增加到13项: both ends are told, and how far they lie apart."""
    if at < len(("base", "now")):
        return None
    base, now, end = measures[at - 2 : at + 1]
    match = _BEHIND_TURN.fullmatch(between(now, end))
    turned = match is not None and counted_alike(base, now) and _FROM.search(base.before) is not None
    if match is None or not turned or not _TURNED.fullmatch(between(base, now)) or not _is_apart(base, now, end):
        return None
    return SizeAsEnd(base, end, Direction.UP if match["up"] else Direction.DOWN, now)


def _behind_base(measures: Sequence[Measure], at: int) -> SizeAsEnd | None:
    """比上年的986.3万元增加到582.2万元: a base alone, and a figure of the year before it, or none."""
    end = measures[at]
    for place in range(at - 1, max(-1, at - _AGO), -1):
        base = measures[place]
        if base.sentence != end.sentence or not is_base(base):
            continue
        match = _BEHIND_BASE.fullmatch(base.paragraph.text, base.end, end.start)
        if match is None or any(one in match["name"] for one in _PARTS):
            return None
        said = Direction.UP if match["up"] else Direction.DOWN
        now = _came_to(measures[max(0, place - _NEAR) : place], base, end)
        is_beyond = counted_alike(base, end) and not match["name"] and not match["stop"] and _is_beyond(base, end, said)
        return SizeAsEnd(base, end, said, now) if now is not None or is_beyond else None
    return None


def _came_to(before: Sequence[Measure], base: Measure, end: Measure) -> Measure | None:
    """The figure of the year that lies as far from its base as the end is large."""
    alike = (one for one in reversed(before) if one.sentence == base.sentence and counted_alike(one, base))
    return next((one for one in alike if direction_of(one) is None and _is_apart(base, one, end)), None)


def _is_apart(base: Measure, now: Measure, end: Measure) -> bool:
    """Whether a figure tells how far two others lie apart, and is not the later of them."""
    alike = end.quantity.unit == POINTS if base.quantity.unit == PERCENT else counted_alike(base, end)
    apart = abs(now.quantity.value - base.quantity.value)
    return alike and apart == end.quantity.value and apart not in (now.quantity.value, 0)


def _is_beyond(base: Measure, end: Measure, said: Direction) -> bool:
    one, other = base.quantity.interval(), end.quantity.interval()
    return other.high < one.low if said is Direction.UP else other.low > one.high
