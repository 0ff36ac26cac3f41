"""A figure is an interval: what its wording allows, and nothing more."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.quantity import INFINITY, Hedge, Interval, Quantity, round_half_up, sum_of

VALUES = st.decimals(min_value=-(10**9), max_value=10**9, places=2)


def interval(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("quantity", "low", "high"),
    [
        (Quantity(Decimal(3907), "家次"), "3907", "3907"),
        (Quantity(Decimal("62.62"), "%", decimals=2), "62.615", "62.625"),
        (Quantity(Decimal(96), "%"), "95.5", "96.5"),
        (Quantity(Decimal("3.7"), "人次", Decimal(10000), 1), "36500", "37500"),
        (Quantity(Decimal(1500), "件", hedge=Hedge.OVER), "1500", "1600"),
        (Quantity(Decimal(8058), "份", hedge=Hedge.OVER), "8058", "8059"),
        (Quantity(Decimal(10), "件", Decimal(10000), hedge=Hedge.OVER), "100000", "200000"),
        (Quantity(Decimal(27), "件", Decimal(10000), hedge=Hedge.OVER), "270000", "280000"),
        (Quantity(Decimal(10), "件", Decimal(10000), hedge=Hedge.NEARLY), "80000", "100000"),
        (Quantity(Decimal(1950), "件", hedge=Hedge.NEARLY), "1940", "1950"),
        (Quantity(Decimal("3.5"), "分钟", Decimal(10000), 1, Hedge.ABOUT), "33250", "36750"),
        (Quantity(Decimal(500), "人次", hedge=Hedge.AT_LEAST), "500", "Infinity"),
        (Quantity(Decimal(30), "件", hedge=Hedge.AT_MOST), "0", "30"),
        (Quantity(Decimal(10), "次", hedge=Hedge.SEVERAL), "20", "100"),
    ],
)
def test_wording_leaves_just_this_much_open(quantity: Quantity, low: str, high: str) -> None:
    assert quantity.interval() == interval(low, high)


@given(st.sampled_from(Hedge), st.decimals(min_value=1, max_value=10**6, places=1))
def test_a_figure_is_always_within_or_below_what_it_allows(hedge: Hedge, number: Decimal) -> None:
    quantity = Quantity(number, "件", decimals=1, hedge=hedge)
    allowed = quantity.interval()
    assert allowed.low <= allowed.high
    assert hedge is Hedge.SEVERAL or allowed.low <= quantity.value <= allowed.high


@given(VALUES, VALUES, VALUES, VALUES)
def test_sums_and_differences_of_intervals_hold_those_of_their_members(
    a: Decimal, b: Decimal, c: Decimal, d: Decimal
) -> None:
    left, right = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    assert (left + right).meets(Interval.point(a + c))
    assert (left - right).meets(Interval.point(a - c))
    assert (left * right).meets(Interval.point(a * c))


def test_division_by_what_may_be_zero_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        interval("1", "2") / interval("-1", "1")


@given(VALUES, VALUES)
def test_what_has_no_limit_is_multiplied_and_divided_like_anything_else(a: Decimal, b: Decimal) -> None:
    open_left, open_right = Interval(a, INFINITY), Interval(abs(b) + 1, INFINITY)
    assert (open_left * open_right).meets(Interval.point(a * (abs(b) + 1)))
    assert (open_left / open_right).meets(Interval.point(a / (abs(b) + 1)))
    assert (Interval.point(Decimal(0)) * open_right) == Interval.point(Decimal(0))


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"), [("0.5", 0, "1"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("1.005", 2, "1.01")]
)
def test_a_five_is_rounded_away_from_zero(value: str, decimals: int, rounded: str) -> None:
    assert round_half_up(Decimal(value), decimals) == Decimal(rounded)


def test_a_sum_may_have_all_values_that_its_figures_allow() -> None:
    figures = [Quantity(Decimal(12)), Quantity(Decimal("1.5"), decimals=1)]
    assert sum_of(figures) == interval("13.45", "13.55")
    assert sum_of([]) == interval("0", "0")
