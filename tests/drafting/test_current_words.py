"""Every way to print a figure, for one that an older draft printed by a filter whose name alone is kept."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure, YearOverYear
from report_drafter.drafting.current_words import current_words


def figure(this: int | None, last: int | None) -> IndicatorFigure:
    now, before = (None if one is None else Quantity(Decimal(one), "家次") for one in (this, last))
    return IndicatorFigure(Indicator("01", "走访企业", "家次"), YearOverYear(now, before))


@pytest.mark.parametrize(
    ("aspect", "words"),
    [
        ("", ("3907", "3907家次", "3,907", "３９０７")),
        ("上年", ("3412",)),
        ("增减", ("增加495家次", "+495")),
        ("增幅", ("14.5%",)),
        ("同比", ("同比增长14.5%",)),
    ],
)
def test_running_text_and_table_are_both_thought_of(aspect: str, words: tuple[str, ...]) -> None:
    assert current_words(figure(3907, 3412), aspect) == words


def test_what_is_not_stated_has_no_words() -> None:
    assert current_words(figure(None, 3412), "") == ()
    assert current_words(figure(None, 3412), "增幅") == ()
    assert current_words(figure(3907, None), "上年") == ()
