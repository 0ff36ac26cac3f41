"""Figures and changes read as an office writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.unit import split_unit
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting import wording
from report_drafter.drafting.year_over_year import compare


def figure(this: str | Quantity, last: str | Quantity | None, unit: str = "件", decimals: int = 0) -> IndicatorFigure:
    kind = Kind.RATE if unit == "%" else Kind.COUNT
    indicator = Indicator("0101", "某项", unit, kind, decimals)
    return IndicatorFigure(indicator, compare(indicator, quantity(this, unit), quantity(last, unit)))


def quantity(value: str | Quantity | None, unit: str) -> Quantity | None:
    if value is None or isinstance(value, Quantity):
        return value
    scale, plain_unit = split_unit(unit)
    return Quantity(Decimal(value), plain_unit, scale, len(value.partition(".")[2]))


@pytest.mark.parametrize(
    ("this", "last", "unit", "decimals", "words"),
    [
        ("112", "100", "件", 0, "同比增长12.0%"),
        ("3907", "3480", "家次", 0, "同比增长12.3%"),
        ("88", "100", "件", 0, "同比下降12.0%"),
        ("100", "100", "件", 0, "同比持平"),
        ("100001", "100000", "件", 0, "同比基本持平"),
        ("97.3", "96.5", "%", 1, "同比提高0.8个百分点"),
        ("96", "97", "%", 0, "同比降低1个百分点"),
        ("62.62", "60.12", "%", 2, "同比提高2.5个百分点"),
        ("5", "0", "件", 0, "上年为零，不作同比"),
        ("5", None, "件", 0, "上年无数据，不作同比"),
        ("80", "5", "件", 0, "由上年的5件增至80件"),
        ("0", "5", "件", 0, "上年为5件"),
        ("0", "5", "%", 0, "同比降低5个百分点"),
        ("3.7", "3.2", "万人次", 1, "同比增长15.6%"),
        ("96.3", "96", "%", 0, "同比基本持平"),
    ],
)
def test_the_ready_phrase(this: str, last: str | None, unit: str, decimals: int, words: str) -> None:
    assert wording.phrase(figure(this, last, unit, decimals)) == words


@pytest.mark.parametrize(
    ("this", "last", "unit", "decimals", "words"),
    [
        ("112", "100", "件", 0, "增加12件"),
        ("88", "100", "件", 0, "减少12件"),
        ("100", "100", "件", 0, "持平"),
        ("97.3", "96.5", "%", 1, "提高0.8个百分点"),
        ("3.7", "3.2", "万人次", 1, "增加0.5万人次"),
        ("5", "0", "件", 0, "增加5件"),
        ("5", None, "件", 0, "上年无数据，不作同比"),
        ("96.3", "96", "%", 0, "提高不足1个百分点"),
    ],
)
def test_the_absolute_change(this: str, last: str | None, unit: str, decimals: int, words: str) -> None:
    assert wording.change(figure(this, last, unit, decimals)) == words


def test_an_approximate_figure_keeps_its_words_and_makes_the_growth_approximate() -> None:
    over = Quantity(Decimal(1500), "件", hedge=Hedge.OVER, form="1500余")
    one = figure(over, "1000")
    assert (wording.number(one), wording.phrase(one)) == ("1500余", "同比增长约50.0%")


def test_a_change_that_rounds_to_nothing_is_never_a_change_of_zero() -> None:
    tiny, rate = figure("99999", "100000"), figure("95.7", "96", "%")
    assert (wording.direction(tiny), wording.growth(tiny)) == ("下降", "不足0.1%")
    assert wording.growth(rate) == "不足1个百分点"
    assert (wording.signed_growth(tiny), wording.signed_change(rate)) == ("0.0%", "0")


def test_two_approximate_figures_in_the_same_words_are_only_nearly_the_same() -> None:
    over = Quantity(Decimal(1500), "件", hedge=Hedge.OVER, form="1500余")
    one = figure(over, over)
    assert (wording.phrase(one), wording.change(one)) == ("同比基本持平", "基本持平")


@pytest.mark.parametrize(
    ("typed", "unit", "decimals", "words"),
    [
        (Quantity(Decimal("3.7"), "件", Decimal(10000), 1), "件", 0, "3.7万"),
        (Quantity(Decimal("1.2"), "元", Decimal(10**8), 1), "万元", 0, "12000"),
        (Quantity(Decimal("3.5"), "件", Decimal(1000), 1), "件", 0, "3500"),
        (Quantity(Decimal("62.625"), "%", decimals=3), "%", 2, "62.63"),
        (Quantity(Decimal(5), "%"), "%", 1, "5.0"),
        (Quantity(Decimal(12000), "元"), "万元", 1, "1.2"),
        (Quantity(Decimal("1234.5"), "件", decimals=1, form="1,234.5"), "件", 0, "1235"),
        (Quantity(Decimal(1500), "件", hedge=Hedge.OVER), "件", 0, "1500"),
    ],
)
def test_a_figure_is_written_in_the_catalogues_unit(typed: Quantity, unit: str, decimals: int, words: str) -> None:
    assert wording.number(figure(typed, None, unit, decimals)) == words


@pytest.mark.parametrize(
    ("this", "last", "unit", "way", "size"),
    [
        ("112", "100", "件", "增长", "12.0%"),
        ("88", "100", "件", "下降", "12.0%"),
        ("97", "96", "%", "提高", "1个百分点"),
        ("95", "96", "%", "降低", "1个百分点"),
        ("100", "100", "件", "持平", "持平"),
        ("5", "0", "件", "上年为零，不作同比", "上年为零，不作同比"),
        ("5", None, "件", "上年无数据，不作同比", "上年无数据，不作同比"),
    ],
)
def test_way_and_size_of_a_change(this: str, last: str | None, unit: str, way: str, size: str) -> None:
    one = figure(this, last, unit)
    assert (wording.direction(one), wording.growth(one)) == (way, size)


def test_table_cells_carry_signs() -> None:
    assert wording.signed_change(figure("112", "100")) == "+12"
    assert wording.signed_growth(figure("88", "100")) == "-12.0%"
    assert wording.signed_growth(figure("112", "100")) == "12.0%"
    assert wording.signed_change(figure("97", "96", "%")) == "+1个百分点"
    assert wording.signed_growth(figure("97", "96", "%")) == "—"
    assert wording.signed_change(figure("5", None)) == "—"
    assert wording.signed_change(figure("5", "0")) == "+5"
