"""Specifies how one cell becomes a figure in the unit of the catalogue."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.workbook import CellMark, CellValue
from report_drafter.intake.figure_cell import FigureCell, read_figure
from report_drafter.intake.remarks import FindingList
from tests.builders.workbook_builder import an_indicator

PERCENT = frozenset({CellMark.PERCENT_FORMAT})


def read(value: CellValue, unit: str, decimals: int = 0, marks: frozenset[CellMark] = frozenset()) -> Quantity | None:
    """Reads a cell of an indicator of some unit; findings must not contradict the caller."""
    indicator = an_indicator("01", "指标", unit, decimals=decimals)
    return read_figure(FigureCell(value, indicator, CellAddress("表.xlsx"), marks), FindingList("表.xlsx"))


def rules(value: CellValue, unit: str, marks: frozenset[CellMark] = frozenset()) -> list[str]:
    """Returns the rules of what is said of a cell."""
    found = FindingList("表.xlsx")
    read_figure(FigureCell(value, an_indicator("01", "指标", unit), CellAddress("表.xlsx"), marks), found)
    return [one.rule for one in found.all]


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        (3907.0, "家次", "3907"),
        ("3907", "家次", "3907"),
        ("３９０７", "家次", "3907"),
        ("1,234", "件", "1234"),
        ("3.7万", "件", "37000"),
        ("3.7万件", "件", "37000"),
        ("3.7", "万人次", "37000"),
        (3.7, "万人次", "37000"),
        ("3.7万", "万人次", "37000"),
        ("3.7万人次", "万人次", "37000"),
        ("37000人次", "万人次", "37000"),
        ("3.52万元", "元", "35200"),
        ("35200元", "万元", "35200"),
        (35.2, "万元", "352000"),
        ("0.5亿元", "万元", "50000000"),
        ("62.62%", "%", "62.62"),
        ("62.62％", "%", "62.62"),
        (62.62, "%", "62.62"),
        ("二十余", "件", "20"),
        ("十余万", "人次", "100000"),
        (0.1 + 0.2, "万元", "3000"),
    ],
)
def test_a_figure_means_what_was_typed_in_the_unit_of_the_catalogue(typed: CellValue, unit: str, value: str) -> None:
    quantity = read(typed, unit)
    assert quantity is not None
    assert quantity.value == Decimal(value)


def test_a_percent_format_shows_a_hundred_times_the_stored_number() -> None:
    quantity = read(0.6262, "%", 2, PERCENT)
    assert quantity is not None
    assert (quantity.number, quantity.unit, quantity.decimals) == (Decimal("62.62"), "%", 2)


def test_a_whole_percentage_keeps_no_digits_that_nobody_typed() -> None:
    quantity = read(0.96, "%", 0, PERCENT)
    assert quantity is not None
    assert (quantity.number, quantity.decimals) == (Decimal(96), 0)


def test_a_number_cell_is_as_exact_as_the_indicator_asks() -> None:
    quantity = read(62.0, "%", 2)
    assert quantity is not None
    assert quantity.interval().high == Decimal("62.005")


def test_a_hedge_survives() -> None:
    quantity = read("1500余", "人次")
    assert quantity is not None
    assert quantity.hedge is Hedge.OVER


@pytest.mark.parametrize("typed", ["", "   ", None, "\u200b"])
def test_a_blank_cell_is_neither_figure_nor_finding(typed: CellValue) -> None:
    assert read(typed, "件") is None
    assert rules(typed, "件") == []


@pytest.mark.parametrize("typed", ["很多", "无", "/", "3907（含分局）", "120-130", "12.5.6", "见附件", "约", "〇"])
def test_what_is_no_figure_is_said_and_never_guessed(typed: str) -> None:
    if read(typed, "件") is None:
        assert rules(typed, "件") == ["not-a-number"]
    else:
        assert typed == "〇"


def test_a_converted_unit_is_said() -> None:
    assert rules("3.7万元", "元") == ["unit-converted"]
    assert rules("3.7万", "件") == []


def test_another_unit_is_refused_and_a_like_one_taken_with_a_word() -> None:
    assert read("12公里", "件") is None
    assert rules("12公里", "件") == ["unit-differs"]
    quantity = read("12名", "人")
    assert quantity is not None
    assert quantity.unit == "人"
    assert rules("12名", "人") == ["unit-differs"]


def test_a_percentage_is_no_count() -> None:
    assert read(0.5, "件", marks=PERCENT) is None
    assert read("50%", "件") is None
    assert rules("50%", "件") == ["unit-differs"]
