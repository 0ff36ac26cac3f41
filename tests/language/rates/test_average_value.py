"""What an average may be, and which figures may be its total."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.quantity import INFINITY, Interval
from report_drafter.language.rates.average_value import may_be_total, may_mean, spread_over
from tests.builders.report_models import measure_of, measures_of


@pytest.mark.parametrize(
    ("line", "low", "high"),
    [
        ("平均每场130人", "127.4", "132.6"),  # within two in a hundred
        ("平均每场13.5人", "13.23", "13.77"),
        ("平均每场1.5人", "1.4001", "1.5999"),  # less than the last place
        ("每场130人", "129.5", "130.5"),  # each one alike
        ("各130人", "130", "130"),
        ("每场13.5人", "13.23", "13.77"),  # people are whole
        ("每场130元", "127.4", "132.6"),
        ("户均130人", "127.4", "132.6"),
    ],
)
def test_an_average_may_be_rounded_and_what_each_one_has_hardly(line: str, low: str, high: str) -> None:
    meant = may_mean(measure_of(line))
    assert (meant.low, meant.high) == (Decimal(low), Decimal(high))


def test_an_average_in_ten_thousands_or_roughly_told_has_its_slack() -> None:
    assert may_mean(measure_of("每场3万人")).low < Decimal(29000)
    assert may_mean(measure_of("每场约130人")).low < Decimal("129.5")


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("培训860人，每场20人", True),
        ("培训20人，每场20人", False),
        ("开展860场，每场20人", False),
        ("培训人数增加860人，每场20人", False),
        ("上年培训860人，每场20人", False),
    ],
)
def test_a_total_is_larger_and_of_the_year(line: str, *, may: bool) -> None:
    total, average = measures_of(line)[0], measures_of(line)[-1]
    assert may_be_total(total, average) is may


def test_figures_without_a_bound_tell_nothing_of_an_average() -> None:
    total, average = measures_of("培训860人，平均每场20人")
    over, more = measures_of("培训超过860人，平均每场20人以上")
    spread = Interval.point(Decimal(43))
    assert spread_over(average, total, None, spread).holds  # type: ignore[union-attr]  # not None, or the test fails
    assert spread_over(average, over, None, spread) is None
    assert spread_over(more, total, None, spread) is None
    assert spread_over(average, total, None, Interval(Decimal(1), INFINITY)) is None
