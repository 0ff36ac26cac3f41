"""The box of a comment in an .xls: about as large in wide columns and high rows as in narrow and low ones."""

from __future__ import annotations

import struct

import pytest

from report_drafter.excel.xls.biff_box_place import BOX_HEIGHT, BOX_WIDTH, BoxPlace


def columns(first: int, last: int, characters: int) -> tuple[int, bytes]:
    return 0x7D, struct.pack("<6H", first, last, characters * 256, 15, 0, 0)


def a_row(row: int, points: int) -> tuple[int, bytes]:
    return 0x208, struct.pack("<6HI", row, 0, 9, points * 20, 0, 0, 0x0140)


def test_the_box_stands_right_of_its_cell_over_as_many_columns_and_rows_as_it_needs() -> None:
    left, _, top, _, right, across, bottom, down = BoxPlace([]).anchor((3, 5))
    assert (left, top, right, bottom) == (6, 3, 10, 8)
    assert (across, down) == (int(4 / 8 * 1023), 255)


def test_one_wide_column_and_one_high_row_are_enough() -> None:
    place = BoxPlace([columns(1, 1, 72), a_row(2, 180)])
    assert place.anchor((2, 0)) == (1, 0, 2, 0, 1, 511, 2, 127)


@pytest.mark.parametrize("cell", [(0, 255), (65_535, 0), (65_535, 255)])
def test_at_the_edge_of_the_sheet_it_stays_inside(cell: tuple[int, int]) -> None:
    left, _, top, _, right, across, bottom, down = BoxPlace([]).anchor(cell)
    assert 0 <= left <= right <= 255
    assert 0 <= top <= bottom <= 65_535
    assert 0 <= across < 1024
    assert 0 <= down < 256


def test_hidden_columns_and_rows_take_no_room() -> None:
    left, _, top, _, right, _, bottom, _ = BoxPlace([columns(1, 3, 0), a_row(1, 0)]).anchor((0, 0))
    assert (left, top) == (1, 0)
    assert (right, bottom) == (8, 6)
    assert (BOX_WIDTH, BOX_HEIGHT) == (36 * 256, 90 * 20)
