"""What people type into a cell becomes a figure, or is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.quantity import Hedge
from report_drafter.language.numbers.quantity_reader import read_quantity

FIGURES = [
    ("1,234", "1234", "", Hedge.EXACT),
    ("1，234，567", "1234567", "", Hedge.EXACT),
    ("1 234", "1234", "", Hedge.EXACT),
    ("1 234 567", "1234567", "", Hedge.EXACT),
    ("１２３", "123", "", Hedge.EXACT),
    ("３．７万", "37000", "", Hedge.EXACT),
    ("3.7 万 件", "37000", "件", Hedge.EXACT),
    ("1.2亿", "120000000", "", Hedge.EXACT),
    ("1.5万亿元", "1500000000000", "元", Hedge.EXACT),
    ("3万5千", "35000", "", Hedge.EXACT),
    ("12万3456", "123456", "", Hedge.EXACT),
    ("3亿2000万", "320000000", "", Hedge.EXACT),
    ("1500余", "1500", "", Hedge.OVER),
    ("10余万", "100000", "", Hedge.OVER),
    ("27万余", "270000", "", Hedge.OVER),
    ("万余件", "10000", "件", Hedge.OVER),
    ("二十余", "20", "", Hedge.OVER),
    ("十几", "10", "", Hedge.OVER),
    ("十余万", "100000", "", Hedge.OVER),
    ("近10万", "100000", "", Hedge.NEARLY),
    ("不足300", "300", "", Hedge.NEARLY),
    ("约3.5万", "35000", "", Hedge.ABOUT),
    ("约三百", "300", "", Hedge.ABOUT),
    ("5%左右", "5", "%", Hedge.ABOUT),
    ("500人次以上", "500", "人次", Hedge.AT_LEAST),
    ("超过500人次", "500", "人次", Hedge.AT_LEAST),
    ("逾3000", "3000", "", Hedge.AT_LEAST),
    ("不超过7", "7", "", Hedge.AT_MOST),
    ("几十", "10", "", Hedge.SEVERAL),
    ("数百万", "1000000", "", Hedge.SEVERAL),
    ("62.62%", "62.62", "%", Hedge.EXACT),
    ("62.62％", "62.62", "%", Hedge.EXACT),
    ("百分之九十六", "96", "%", Hedge.EXACT),
    ("0.8个百分点", "0.8", "个百分点", Hedge.EXACT),
    ("1276.7亿人公里", "127670000000", "人公里", Hedge.EXACT),
    ("44.3亿千瓦小时", "4430000000", "千瓦时", Hedge.EXACT),
    ("501.25万km", "5012500", "公里", Hedge.EXACT),
    ("-5", "-5", "", Hedge.EXACT),
    ("− 3.2", "-3.2", "", Hedge.EXACT),
    ("5千克", "5", "千克", Hedge.EXACT),
    ("3个月", "3", "个月", Hedge.EXACT),
    ("2023", "2023", "", Hedge.EXACT),
]
NO_FIGURES = [
    *("", "待核实", "无", "abc", "3、4", "12-15", "1/2", "1:3", "1.2.3", "1,23", "12 34", "1e5", "05", "5."),
    *("120\n130", "120\r\n130", "120\t130", "1 234 5", "1 234 56", "1 234\n567"),
    *("2023年", "3月", "1月16日", "13800138000", "0725-5223557", "三五", "几", "5待核", "3人已办结5件", "第3", "4G"),
]


@pytest.mark.parametrize(("text", "value", "unit", "hedge"), FIGURES)
def test_a_figure_is_read(text: str, value: str, unit: str, hedge: Hedge) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.value, quantity.unit, quantity.hedge) == (Decimal(value), unit, hedge)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_single_figure_is_refused(text: str) -> None:
    assert read_quantity(text) is None


def test_decimals_count_the_places_as_written() -> None:
    quantity = read_quantity("62.60%")
    assert quantity is not None
    assert quantity.decimals == 2


@pytest.mark.parametrize(
    ("text", "form"),
    [("27万余件", "27万余"), ("二十余", "二十余"), ("约三百", "约三百"), ("500人次以上", "不少于500"), ("1,234", "")],
)
def test_the_words_of_a_hedged_figure_are_kept(text: str, form: str) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert quantity.form == form


def test_a_unit_that_only_the_catalogue_knows_is_accepted_when_expected() -> None:
    assert read_quantity("12标兵") is None
    quantity = read_quantity("12标兵", "标兵")
    assert quantity is not None
    assert quantity.unit == "标兵"


@given(st.text(max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    quantity = read_quantity(text)
    assert quantity is None or quantity.number.is_finite()


@pytest.mark.parametrize("text", ["三几件", "500以上天地"])
def test_a_few_stands_behind_a_place_and_a_unit_behind_a_bound(text: str) -> None:
    assert read_quantity(text) is None


@pytest.mark.parametrize(("text", "unit"), [("500以上", ""), ("500以上人次", "人次")])
def test_a_bound_may_end_a_figure_or_stand_before_its_unit(text: str, unit: str) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.hedge, quantity.unit) == (Hedge.AT_LEAST, unit)
