"""Reads changes whose size tells which figure changed: 11件，其中警告6件，案件数比上年的7件增加4件.

Where the words do not name the figure that is held against last year's, the one that lies exactly as far from it as
is told is meant, above or below; the way that the words say is then to be judged. Where another figure near lies as
far on the side that is told, that one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.compared_periods import EARLIER_YEAR
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, is_listed

FARTHEST, FARTHEST_PASSAGE = 12, 1
_SIGNS = ("比", "较", "与")
_AGAINST = late(rf"(?:比|较|与){EARLIER_YEAR}(?:年?[底末]|同期|全年)?的?[^，,。；;、\d]{{0,8}}$")
_OF_WHOLE = late("(?:数量?|总数|总量|总额)[比较与]")
"""What names the amount of all, no part of it: 案件数比上年."""
_STATED = late(
    r"(?:相比)?[，,]?(?:净|共|略|又|则|同比)?(?:增加|增长|减少|下降|降低|上升|提高|回落|多|少)了?[\u4e00-\u9fff]{0,2}"
)


def find_differences_told(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph of which only the size tells what they are of."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for at in range(1, len(measures) - 1):
        base, stated = measures[at], measures[at + 1]
        direction = direction_of(stated)
        if direction is None or not _starts_from(base, stated):
            continue
        now = _meant(measures[max(0, at - FARTHEST) : at], base, stated, direction)
        if now is not None:
            yield Change(base, now, direction, stated)


def _starts_from(base: Measure, stated: Measure) -> bool:
    """Whether a figure is last year's and the next how far the year's lies from it."""
    if base.quantity.hedge is not Hedge.EXACT or _AGAINST.search(base.before) is None:
        return False
    unit = POINTS if base.quantity.unit == PERCENT else base.quantity.unit
    counts = base.quantity.unit == PERCENT or base.quantity.unit not in UNCOUNTED_UNITS
    return counts and stated.quantity.unit == unit and _STATED.fullmatch(between(base, stated)) is not None


def _meant(near: Sequence[Measure], base: Measure, stated: Measure, direction: Direction) -> Measure | None:
    """The only figure that lies as far from last year's as is told, and on the other side than told."""
    alike = [one for one in near if _may_be_now(one, base)]
    if _OF_WHOLE.search(base.before):
        alike = [one for one in alike if not is_listed(one)]
    apart = stated.quantity.value if direction is Direction.UP else -stated.quantity.value
    if apart == ZERO or any(one.quantity.value - base.quantity.value == apart for one in alike):
        return None
    found = [one for one in alike if base.quantity.value - one.quantity.value == apart]
    return found[0] if len(found) == 1 and not is_listed(found[0]) else None


def _may_be_now(one: Measure, base: Measure) -> bool:
    return (
        one.quantity.unit == base.quantity.unit
        and base.passage - one.passage <= FARTHEST_PASSAGE
        and one.scope is not Scope.LAST_YEAR
        and direction_of(one) is None
    )
