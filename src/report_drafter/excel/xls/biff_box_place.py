"""Where the box of a comment of an .xls stands: beside its cell, and about as large in any sheet."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

from report_drafter.excel.marks.marked_cells import Cell
from report_drafter.excel.xls.biff_cells import COLUMNS, ROW
from report_drafter.excel.xls.biff_stream import Record

LAST_COLUMN, LAST_ROW = 255, 65_535
DEFAULT_WIDTH, DEFAULT_HEIGHT = 8 * 256, 300
BOX_WIDTH, BOX_HEIGHT = 36 * 256, 1_800
"""In 256ths of a character and in twentieths of a point."""
WHOLE_COLUMN, WHOLE_ROW = 1024, 256
"""Into how many parts a place inside of a column or row is divided."""
HEIGHT = 0x7FFF


class BoxPlace:
    """The widths and heights of one sheet, from its records."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._widths: dict[int, int] = {}
        self._heights: dict[int, int] = {}
        for kind, data in records:
            if kind == COLUMNS:
                first, last, width = struct.unpack_from("<3H", data)
                self._widths |= dict.fromkeys(range(first, min(last, LAST_COLUMN) + 1), width)
            elif kind == ROW:
                row, height = struct.unpack_from("<H4xH", data)
                self._heights[row] = height & HEIGHT

    def anchor(self, cell: Cell) -> tuple[int, ...]:
        """Returns left, top, right and bottom, each as a column or row and a part of it."""
        row, column = cell
        left, top = min(column + 1, LAST_COLUMN - 1), min(row, LAST_ROW - 1)
        right, across = _end(left, (self._widths, DEFAULT_WIDTH, BOX_WIDTH), LAST_COLUMN)
        bottom, down = _end(top, (self._heights, DEFAULT_HEIGHT, BOX_HEIGHT), LAST_ROW)
        return left, 0, top, 0, right, int(across * (WHOLE_COLUMN - 1)), bottom, int(down * (WHOLE_ROW - 1))


def _end(start: int, sizes: tuple[Mapping[int, int], int, int], last: int) -> tuple[int, float]:
    """In which column or row a stretch ends that begins at one, and how far inside of it."""
    own, usual, left = sizes
    for place in range(start, last):
        size = own.get(place, usual)
        if left <= size:
            return place, left / size
        left -= size
    return last, 1
