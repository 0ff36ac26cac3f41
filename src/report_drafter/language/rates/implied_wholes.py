"""What a stated rate may mean, and the whole that parts with their rates imply: 6人，占22.2%; 9人，占33.3%, of 27."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.quantity import HUNDRED, INFINITY, Interval
from report_drafter.language.figures.measure import Measure

ROUNDED_TWICE, CUT_OFF = Decimal("0.05"), Decimal("0.5")
"""How much further than by rounding a stated rate may lie from the exact one, in units of its last place."""


def stated_range(rate: Measure) -> Interval:
    """Returns what a rate may mean: rounded, rounded twice (4.346 to 4.35 to 4.4) or cut off (4.49 to 4.4)."""
    quantity, interval = rate.quantity, rate.quantity.interval()
    unit = Decimal(1).scaleb(-quantity.decimals) * quantity.scale
    return Interval(interval.low - unit * ROUNDED_TWICE, interval.high + unit * CUT_OFF)


def implied_whole(measures: Sequence[Measure], shares: Sequence[int]) -> Interval | None:
    """Returns the whole that each of several shares may be of; None for one share, or where they do not agree."""
    low, high = Decimal(0), INFINITY
    for at in shares:
        part, rate = measures[at - 1].quantity.interval(), stated_range(measures[at])
        if rate.low <= 0 or part.high == INFINITY:
            continue
        of = part / rate * HUNDRED
        low, high = max(low, of.low), min(high, of.high)
    return Interval(low, high) if len(shares) > 1 and low <= high < INFINITY else None
