"""Specifies which numbers differ as slips of the hand do."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.quantity import Quantity
from report_drafter.language.numbers.digit_slips import (
    differs_by_a_digit,
    digits_of,
    is_slip,
    is_swap,
    moved_point,
    put_right,
    swapped,
    with_one_open,
)
from report_drafter.language.numbers.quantity_writer import write_quantity


@pytest.mark.parametrize(
    ("one", "other"), [("116", "161"), ("206", "260"), ("6.48", "6.84"), ("6.4", "4.6"), ("386", "387"), ("39", "390")]
)
def test_one_digit_two_that_changed_places_or_a_nought_are_slips(one: str, other: str) -> None:
    assert is_slip(Quantity(Decimal(one)), Quantity(Decimal(other)))


@pytest.mark.parametrize(
    ("one", "other"), [("116", "116"), ("123", "321"), ("386", "397"), ("39", "3900"), ("12", "345")]
)
def test_other_numbers_are_none(one: str, other: str) -> None:
    assert not is_slip(Quantity(Decimal(one)), Quantity(Decimal(other)))


def test_the_same_digits_of_another_scale_are_no_slip() -> None:
    assert not is_slip(Quantity(Decimal(39)), Quantity(Decimal(38), scale=Decimal(10000)))


@given(st.decimals(min_value=0, max_value=10**6, places=1) | st.integers(0, 10**9).map(Decimal))
def test_whatever_changed_two_digits_is_a_slip(number: Decimal) -> None:
    assert all(is_slip(Quantity(number), turned) for turned in swapped(Quantity(number)))


@pytest.mark.parametrize(("number", "digits"), [("1284", "1284"), ("12.50", "1250"), ("0.05", "005")])
def test_the_digits_of_a_figure_are_those_that_are_written(number: str, digits: str) -> None:
    assert digits_of(Quantity(Decimal(number), "件")) == digits


@pytest.mark.parametrize(
    ("one", "other", "told"), [("116", "161", True), ("6.48", "4.68", True), ("386", "387", False)]
)
def test_a_swap_is_two_neighbours_that_changed_places(one: str, other: str, *, told: bool) -> None:
    assert is_swap(Quantity(Decimal(one)), Quantity(Decimal(other))) is told


def test_a_number_with_one_digit_open_is_shared_by_what_differs_in_that_digit() -> None:
    assert set(with_one_open("61.3")) & set(with_one_open("61.8")) == {"61.*"}
    assert not set(with_one_open("613")) & set(with_one_open("681"))


@pytest.mark.parametrize(("number", "places", "told"), [("16.3", 1, ["1.63", "163"]), ("163", 0, ["16.3", "1630"])])
def test_a_point_may_lie_one_place_off_either_way(number: str, places: int, told: list[str]) -> None:
    moved = list(moved_point(Quantity(Decimal(number), "万元", decimals=places)))
    assert [one.number for one in moved] == [Decimal(one) for one in told]
    assert [one.decimals for one in moved] == [places + 1, max(places - 1, 0)]


@pytest.mark.parametrize(
    ("number", "places", "value", "meant"),
    [
        ("142", 0, "124", "124"),
        ("68", 0, "88", "88"),
        ("13", 0, "3", "3"),
        ("265.2", 1, "256.2", "256.2"),
        ("12.6", 1, "1.26", "1.26"),
        ("142", 0, "142", None),
        ("142", 0, "235", None),
        ("13", 0, "0", None),
    ],
)
def test_a_figure_is_put_right_where_one_slip_parts_it_from_its_value(
    number: str, places: int, value: str, meant: str | None
) -> None:
    found = put_right(Quantity(Decimal(number), "件", decimals=places, form=number), Decimal(value))
    assert (found and write_quantity(found)) == (meant and f"{meant}件")


@pytest.mark.parametrize(("one", "other", "told"), [("13", "3", True), ("142", "12", True), ("142", "35", False)])
def test_a_digit_too_many_parts_two_figures(one: str, other: str, *, told: bool) -> None:
    assert differs_by_a_digit(Quantity(Decimal(one)), Quantity(Decimal(other))) is told
    assert differs_by_a_digit(Quantity(Decimal(other)), Quantity(Decimal(one))) is told
