"""A figure as a report states it: an exact decimal, its unit, and the interval its wording leaves open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from report_drafter.domain.frozen import frozen

INFINITY = Decimal("Infinity")
ZERO = Decimal(0)
MOST_PLACES = 100
ONE = Decimal(1)
ABOUT_SHARE = Decimal("0.05")
NEARLY_SHARE = Decimal("0.2")


class Hedge(StrEnum):
    """How exactly a figure is meant; the value is the word that says so."""

    EXACT = ""
    OVER = "余"
    NEARLY = "近"
    ABOUT = "约"
    AT_LEAST = "以上"
    AT_MOST = "以内"
    SEVERAL = "几"


@frozen
class Interval:
    """The closed range of values that a statement allows; either end may be infinite."""

    low: Decimal
    high: Decimal

    @classmethod
    def point(cls, value: Decimal) -> Interval:
        """Returns the interval that holds `value` alone."""
        return cls(value, value)

    def meets(self, other: Interval) -> bool:
        """Tells whether some value lies in both intervals."""
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        # Nothing times something without limit is nothing.
        corners = [a * b if a and b else ZERO for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(corners), max(corners))

    def __truediv__(self, other: Interval) -> Interval:
        """Divides; raises ZeroDivisionError when `other` holds zero."""
        if other.low <= ZERO <= other.high:
            raise ZeroDivisionError
        # What is without limit over what is so lies between the other corners, wherever that may be.
        pairs = ((a, b) for a in (self.low, self.high) for b in (other.low, other.high))
        corners = [a / b for a, b in pairs if a.is_finite() or b.is_finite()]
        return Interval(min(corners), max(corners))


HUNDRED = Interval.point(Decimal(100))
"""What shares are told in."""


@frozen
class Quantity:
    """A number as written (`3.7`), the scale written after it (`万` = 10000), unit, and hedge.

    `decimals` counts the digits after the point as written; `unit` has no scale in it (`人次`, `元`, `%`).
    `form` holds the characters before the unit (`10余万`) of a figure read from text; it is no part of the value.
    """

    number: Decimal
    unit: str = ""
    scale: Decimal = ONE
    decimals: int = 0
    hedge: Hedge = Hedge.EXACT
    form: str = field(default="", compare=False)

    @property
    def value(self) -> Decimal:
        """The figure in plain units: 3.7万 is 37000."""
        return self.number if self.scale is ONE else self.number * self.scale

    @property
    def approximate(self) -> bool:
        """Whether the wording itself says that the figure is not exact."""
        return self.hedge is not Hedge.EXACT

    def interval(self) -> Interval:
        """Returns the values that the wording allows.

        A whole plain number is a point; a decimal, a percentage or a figure in 万/亿 is open by half of its last
        place; 余 reaches up to the next step of its last non-zero digit, 近 down by one or a fifth, 约 by five percent.
        Source: GB/T 15835—2011 on approximate numbers; the intervals follow Calculations 1.1 of XBRL.
        """
        value, half = self.value, self._half_place()
        match self.hedge:
            case Hedge.EXACT:
                return Interval(value - half, value + half)
            case Hedge.OVER:
                return Interval(value, value + self._step())
            case Hedge.NEARLY:
                return Interval(value - min(self._step(), abs(value) * NEARLY_SHARE), value)
            case Hedge.ABOUT:
                slack = max(half, abs(value) * ABOUT_SHARE)
                return Interval(value - slack, value + slack)
            case Hedge.AT_LEAST:
                return Interval(value, INFINITY)
            case Hedge.AT_MOST:
                return Interval(ZERO, value)
            case Hedge.SEVERAL:
                return Interval(value * 2, value * 10)

    @property
    def place(self) -> Decimal:
        """What the last written place counts, in plain units; zero for a whole plain count."""
        if self.decimals == 0 and self.scale == 1 and self.unit != "%":
            return ZERO
        return Decimal(1).scaleb(-self.decimals) * self.scale

    def _half_place(self) -> Decimal:
        return self.place / 2

    def _step(self) -> Decimal:
        """The place value of the last non-zero digit, in plain units: 1500 steps by 100, 27万 by 1万."""
        exponent = self.number.normalize().as_tuple().exponent
        return Decimal(1).scaleb(int(exponent)) * self.scale


def sum_of(quantities: Iterable[Quantity]) -> Interval:
    """Returns the values that figures may have together."""
    found = Interval.point(ZERO)
    for one in quantities:
        found += one.interval()
    return found


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """Rounds as offices round: a five always goes away from zero."""
    return value.quantize(_place(decimals), rounding=ROUND_HALF_UP)


@lru_cache(maxsize=MOST_PLACES)
def _place(decimals: int) -> Decimal:
    return Decimal(1).scaleb(-decimals)
