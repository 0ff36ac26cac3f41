"""What a cell says, as a number, a year, a date, or yes and no."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from report_drafter.domain.workbook import CellValue
from report_drafter.intake.cell_reading import cell_date, cell_integer, cell_number, cell_year, cell_yes


@pytest.mark.parametrize(
    ("typed", "yes"),
    [
        ("是", True), ("√", True), ("✓", True), ("✔", True), ("y", True), ("Ｙｅｓ", True), ("对", True), (1.0, True),
        ("否", False), ("", False), (None, False), ("×", False), ("n", False), ("无", False), (0.0, False),
        ("也许", None), (2.0, None),
    ],
)  # fmt: skip
def test_yes_and_no_may_be_said_in_many_ways(typed: CellValue, yes: bool | None) -> None:  # noqa: FBT001 - a column of the table
    assert cell_yes(typed) is yes


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (5.0, Decimal(5)), ("1,234", Decimal(1234)), ("９６．５％", Decimal("96.5")), ("0.1", Decimal("0.1")),
        (True, None), ("三百", None), ("", None), ("Infinity", None), ("NaN", None),
    ],
)  # fmt: skip
def test_a_number_is_finite_and_plain(typed: CellValue, number: Decimal | None) -> None:
    assert cell_number(typed) == number


@pytest.mark.parametrize(("typed", "number"), [(2.0, 2), ("3", 3), (2.5, None), ("二", None)])
def test_a_whole_number_has_nothing_behind_its_point(typed: CellValue, number: int | None) -> None:
    assert cell_integer(typed) == number


@pytest.mark.parametrize(
    ("typed", "year"), [(2023.0, 2023), ("2023年", 2023), ("２０２３年度", 2023), ("23年", None), ("2123", None)]
)
def test_a_year_has_four_digits_of_this_century_or_the_last(typed: CellValue, year: int | None) -> None:
    assert cell_year(typed) == year


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (date(2024, 3, 13), date(2024, 3, 13)),
        (datetime(2024, 3, 13, 9, 30), date(2024, 3, 13)),  # noqa: DTZ001 - cells hold no zone
        ("2024-03-13", date(2024, 3, 13)),
        ("2024年3月13日", date(2024, 3, 13)),
        ("2024/3/13", date(2024, 3, 13)),
        ("2024-02-30", None),
        ("三月", None),
    ],
)
def test_a_date_is_one_of_the_calendar(typed: CellValue, day: date | None) -> None:
    assert cell_date(typed) == day
