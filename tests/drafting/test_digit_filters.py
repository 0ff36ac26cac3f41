"""The filters that write a figure's digits the way a report does: thousands apart, or full width."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure, YearOverYear
from report_drafter.drafting.wording import FILTERS


def figure(number: str, decimals: int = 0, scale: int = 1) -> IndicatorFigure:
    quantity = Quantity(Decimal(number), "件", Decimal(scale), decimals)
    return IndicatorFigure(Indicator("0101", "办理案件", "件", decimals=decimals), YearOverYear(quantity, None))


@pytest.mark.parametrize(
    ("number", "decimals", "words"),
    [("1234", 0, "1,234"), ("1234567", 0, "1,234,567"), ("999", 0, "999"), ("12345.678", 3, "12,345.678")],
)
def test_thousands_are_set_apart_before_the_point_only(number: str, decimals: int, words: str) -> None:
    assert FILTERS["千分位"](figure(number, decimals)) == words


def test_full_width_digits_keep_the_words_of_a_scale() -> None:
    assert FILTERS["全角"](figure("123")) == "１２３"
    assert FILTERS["全角"](figure("3.7", 1, scale=10_000)) == "３．７万"
