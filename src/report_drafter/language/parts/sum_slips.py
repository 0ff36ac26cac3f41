"""How far a sum lies from its whole, and what explains it: digits that changed places, a point, one digit, rounding."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.quantity import Interval, sum_of
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.digit_slips import swapped

HUNDRED = Decimal(100)
TEN, SWAPPED, TWELVE = 10, 9, 12
HALF = Decimal("0.5")
CHANCE = Decimal("5.4")
"""The square of 2.3 deviations: one list in fifty is so far off by rounding alone."""


def distance_to(whole: Measure, parts: Sequence[Measure]) -> Decimal:
    """Returns how far the sum lies from the whole, as a share of the whole."""
    value = whole.quantity.value
    return abs(total_of(parts) - value) / value if value else HUNDRED


def is_swap(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether two neighbouring digits of the whole or of a part, changed back, make the sum right."""
    if any(one.quantity.approximate for one in (whole, *parts)):
        return False
    total, value = sum_of(part.quantity for part in parts), whole.quantity.interval()
    if any(total.meets(one.interval()) for one in swapped(whole.quantity)):
        return True
    rests = ((part, total - part.quantity.interval()) for part in parts)
    return any(value.meets(rest + one.interval()) for part, rest in rests for one in swapped(part.quantity))


def is_tenfold(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether the whole with its point one place on makes the sum right: 14.6万件 of parts that make 1.46万."""
    total, value = sum_of(part.quantity for part in parts), whole.quantity.interval()
    if whole.quantity.approximate or whole.quantity.value < HUNDRED:
        return False
    return any(total.meets(Interval(value.low * by, value.high * by)) for by in (Decimal(10), Decimal("0.1")))


def is_a_digit_off(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether one wrong digit, or two that changed places, explain the difference of sum and whole."""
    difference = abs(total_of(parts) - whole.quantity.value).normalize()
    figure = int("".join(map(str, difference.as_tuple().digits)))
    return whole.quantity.value >= HUNDRED and (figure < TEN or (figure < HUNDRED and figure % SWAPPED == 0))


def is_beyond_rounding(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether rounding, each figure to the same place, hardly explains how far the sum is from the whole.

    The error of one rounded figure is spread evenly over its last place, with a variance of a twelfth of it squared.
    """
    figures = [one.quantity for one in (whole, *parts)]
    place = figures[0].place
    if not place or any(one.approximate or one.place != place for one in figures):
        return False
    off = abs(total_of(parts) - whole.quantity.value) / place - HALF
    return off > 0 and off * off * TWELVE >= CHANCE * len(figures)
