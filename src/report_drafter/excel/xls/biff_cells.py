"""Gathers the cells of one sheet of an .xls from its records."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import ClassVar

from report_drafter.domain.workbook import CellMark, CellValue, Sheet
from report_drafter.excel.cells.grid import laid_out
from report_drafter.excel.cells.rich_text import left_of
from report_drafter.excel.xls.biff_formats import CellFormats
from report_drafter.excel.xls.biff_strings import RichString, long_string

FORMULA, STRING, NUMBER, RK, MULTIPLE_RK = 0x06, 0x207, 0x203, 0x27E, 0xBD
SHARED_LABEL, LABEL, RICH_LABEL, BOOLEAN_OR_ERROR = 0xFD, 0x204, 0xD6, 0x205
ROW, COLUMNS, MERGED = 0x208, 0x7D, 0xE5
HIDDEN_ROW, HIDDEN_COLUMNS = 0x20, 0x01
NOT_A_NUMBER = 0xFFFF
TEXT_RESULT, BOOLEAN_RESULT, ERROR_RESULT, NO_RESULT = 0, 1, 2, 3
ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
LAST_COLUMN = 255
MOST_COVERED = 20_000
"""How many cells under merged ones are noted: no form has more."""

Position = tuple[int, int]


class SheetCells:
    """One sheet while its records go by."""

    def __init__(self, strings: Sequence[RichString], formats: CellFormats) -> None:
        self._strings, self._formats = strings, formats
        self._struck: dict[Position, CellMark] = {}
        self._worded: dict[Position, str] = {}
        self._cells: dict[Position, CellValue] = {}
        self._percent: set[Position] = set()
        self._errors: dict[Position, str] = {}
        self._uncalculated: set[Position] = set()
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._covered: set[Position] = set()
        self._waiting: Position | None = None

    def add(self, kind: int, data: bytes) -> None:
        """Takes in one record; those that hold no cell are passed over."""
        take = self._TAKERS.get(kind)
        if take is not None:
            take(self, data)

    def sheet(self, file: str, name: str, *, hidden: bool) -> Sheet:
        """Returns the sheet; raises UnreadableFile when its cells span too much."""
        out_of_sight = (
            place for place in self._cells if place[0] in self._hidden_rows or place[1] in self._hidden_columns
        )
        marks: dict[Position, set[CellMark]] = {}
        for mark, places in (
            (CellMark.PERCENT_FORMAT, self._percent),
            (CellMark.COVERED, self._covered),
            (CellMark.ERROR_VALUE, self._errors),
            (CellMark.FORMULA_NOT_CALCULATED, self._uncalculated),
            (CellMark.HIDDEN, out_of_sight),
            (CellMark.WORDED, self._worded),
        ):
            for place in places:
                marks.setdefault(place, set()).add(mark)
        for place, mark in self._struck.items():
            marks.setdefault(place, set()).add(mark)
        frozen = {place: frozenset(found) for place, found in marks.items()}
        return Sheet(name, laid_out(file, name, self._cells), frozen, self._worded | self._errors, hidden)

    def _row(self, data: bytes) -> None:
        if struct.unpack_from("<H", data, 12)[0] & HIDDEN_ROW:
            self._hidden_rows.add(struct.unpack_from("<H", data)[0])

    def _columns(self, data: bytes) -> None:
        if struct.unpack_from("<H", data, 8)[0] & HIDDEN_COLUMNS:
            first, last = struct.unpack_from("<2H", data)
            self._hidden_columns.update(range(first, min(last, LAST_COLUMN) + 1))

    def _merged(self, data: bytes) -> None:
        """Takes down which cells lie under the first one of a merged range."""
        for top, bottom, left, right in struct.iter_unpack("<4H", data[2 : 2 + struct.unpack_from("<H", data)[0] * 8]):
            cells = ((row, place) for row in range(top, bottom + 1) for place in range(left, right + 1))
            room = max(MOST_COVERED - len(self._covered), 0)
            self._covered |= set(islice(cells, room)) - {(top, left)}

    def _number(self, data: bytes) -> None:
        self._put(*_head(data), struct.unpack_from("<d", data, 6)[0])

    def _short_number(self, data: bytes) -> None:
        self._put(*_head(data), _rk_value(data[6:10]))

    def _short_numbers(self, data: bytes) -> None:
        row, first = struct.unpack_from("<2H", data)
        for number, start in enumerate(range(4, len(data) - 2, 6)):
            style = struct.unpack_from("<H", data, start)[0]
            self._put((row, first + number), style, _rk_value(data[start + 2 : start + 6]))

    def _shared_text(self, data: bytes) -> None:
        place, style = _head(data)
        text, looks = self._strings[struct.unpack_from("<I", data, 6)[0]]
        self._put_text(place, style, text, looks)

    def _text(self, data: bytes) -> None:
        self._put_text(*_head(data), long_string(data, 6))

    def _boolean_or_error(self, data: bytes) -> None:
        place, _ = _head(data)
        self._put_result(place, data[6], is_error=bool(data[7]))

    def _formula(self, data: bytes) -> None:
        """A formula's saved result: a number, or what the last two bytes announce; a text follows in its own record."""
        (place, style), result = _head(data), data[6:14]
        if struct.unpack_from("<H", result, 6)[0] != NOT_A_NUMBER:
            self._put(place, style, struct.unpack("<d", result)[0])
            return
        self._waiting = place if result[0] == TEXT_RESULT else None
        self._cells[place] = ""
        if result[0] in (TEXT_RESULT, NO_RESULT):
            self._uncalculated.add(place)
        if result[0] in (BOOLEAN_RESULT, ERROR_RESULT):
            self._put_result(place, result[2], is_error=result[0] == ERROR_RESULT)

    def _text_of_formula(self, data: bytes) -> None:
        if self._waiting is not None:
            self._cells[self._waiting] = long_string(data, 0)
            self._uncalculated.discard(self._waiting)

    def _put_result(self, place: Position, code: int, *, is_error: bool) -> None:
        self._cells[place] = "" if is_error else bool(code)
        if is_error:
            self._errors[place] = ERRORS.get(code, "错误值")

    def _put_text(self, place: Position, style: int, text: str, looks: bytes = b"") -> None:
        mark = CellMark.STRUCK if self._formats.is_struck(style) else None
        if looks:
            text, mark = left_of([*self._formats.runs(style, text, looks)])
        self._cells[place] = text
        if mark is not None:
            self._struck[place] = mark

    def _put(self, place: Position, style: int, value: float) -> None:
        self._cells[place] = self._formats.moment(style, value) or value
        if self._formats.is_percent(style):
            self._percent.add(place)
        if self._formats.is_struck(style):
            self._struck[place] = CellMark.STRUCK
        shown = self._formats.with_words(style, value)
        if shown and self._cells[place] == value:
            self._worded[place] = shown

    _TAKERS: ClassVar[Mapping[int, Callable[[SheetCells, bytes], None]]] = {
        ROW: _row,
        COLUMNS: _columns,
        MERGED: _merged,
        NUMBER: _number,
        RK: _short_number,
        MULTIPLE_RK: _short_numbers,
        SHARED_LABEL: _shared_text,
        LABEL: _text,
        RICH_LABEL: _text,
        BOOLEAN_OR_ERROR: _boolean_or_error,
        FORMULA: _formula,
        STRING: _text_of_formula,
    }


def _head(data: bytes) -> tuple[Position, int]:
    """Where the cell of a record stands, and its style."""
    row, column, style = struct.unpack_from("<3H", data)
    return (row, column), style


def _rk_value(data: bytes) -> float:
    """A number in four bytes: an integer or the high half of a double, perhaps times a hundred."""
    number = struct.unpack("<i", data)[0]
    value: float = number >> 2 if number & 2 else struct.unpack("<d", b"\0\0\0\0" + struct.pack("<i", number & ~3))[0]
    return float(value / 100 if number & 1 else value)
