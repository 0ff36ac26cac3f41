"""Finds which figure changed where the base stands between it and the change: 上年进出口总额为9.46亿元，同比增长6.0%.

Of several figures before the base, the nearest need not be the one: 进出口总额10.03亿元，其中出口8.74亿元.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from report_drafter.domain.quantity import HUNDRED, INFINITY, ONE, Interval
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import counted_alike
from report_drafter.language.text.characters import shares_run

WHOLE = Interval.point(ONE)


def with_fitting_value(change: Change, beside: Sequence[Measure]) -> Change:
    """Returns a change of the one figure, named as its base is, that gives it, if the one read does not.

    `beside` holds the figures of the base's paragraph.
    """
    base, now, stated = change.base, change.now, change.stated
    if stated is None or stated.quantity.unit != PERCENT or change.direction is None or change.compares_two:
        return change
    if now.paragraph is not base.paragraph or not now.end <= base.start < stated.start or _gives(now, change, stated):
        return change
    others = (one for one in beside if one is not now and one.end <= base.start and counted_alike(one, base))
    named = (one for one in others if one.scope is now.scope and shares_run(one.phrase.core, base.phrase.core))
    fitting = [one for one in named if _gives(one, change, stated)]
    return replace(change, now=fitting[0]) if len(fitting) == 1 else change


def _gives(now: Measure, change: Change, stated: Measure) -> bool:
    """Whether a figure, held against the base, changed as is told."""
    base, value = change.base.quantity.interval(), now.quantity.interval()
    if base.low <= 0 or INFINITY in (base.high, value.high):
        return False
    rise = (value / base - WHOLE) * HUNDRED
    told = stated.quantity.interval()
    fell = change.direction is Direction.DOWN
    return told.meets(Interval(-rise.high, -rise.low) if fell else rise)
