"""Colours cells of an .xls sheet by conditional formats that always hold: the cells' own formats stay.

The formula names this product, so that marks are found again, and taken away, in a copy that comes back a second
time. Source: MS-XLS 2.4.56 (CondFmt), 2.4.42 (CF).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

from report_drafter.excel.marks.marked_cells import AUTHOR, Cell
from report_drafter.excel.xls.biff_stream import EOF, Record

CONDITIONS, CONDITION, CONDITION_MORE = 0x1B0, 0x1B1, 0x87B
WINDOW = 0x23E
BEFORE = (WINDOW, 0x88B, 0x90A, 0xA0, 0x41, 0x1D, 0x99, 0xE5, 0xEF, CONDITIONS, CONDITION, 0x879, 0x87A)
"""What stands in front of conditional formats: the window with zoom, panes and selection, merged cells, others."""
MOST_CELLS = 1000
"""How many cells one record names, well within its length."""
WHEN, SOLID = 2, 1
ONLY_FILL = struct.pack("<IH", 0x2038FFFF, 0)
"""Of all that a conditional format can change, the fill alone."""
MARKER = (
    b"\x17" + bytes((len(AUTHOR), 0)) + AUTHOR.encode()  # the text
    + b"\x41\x83\x00"  # N( )
    + b"\x1e\x00\x00"  # 0
    + b"\x0b"  # =
)  # fmt: skip
MARKS = (AUTHOR.encode(), AUTHOR.encode("utf-16-le"))
FORMULA_NUMBER_PLACE = 16


def add_colour(records: list[Record], cells: Sequence[Cell], colour: int) -> None:
    """Colours cells of a sheet with a colour of the workbook's."""
    for start in range(0, len(cells), MOST_CELLS):
        several = cells[start : start + MOST_CELLS]
        number = max((_number(data) for kind, data in records if kind == CONDITIONS), default=0) + 1
        place = _place(records)
        records[place:place] = [(CONDITIONS, _ranges(several, number)), (CONDITION, _condition(colour))]


def is_marked(records: Iterable[Record]) -> bool:
    """Tells whether a sheet bears colours of ours."""
    return any(_is_ours(one) for one in records)


def remove_colours(records: list[Record]) -> None:
    """Takes away the colours that an earlier copy bore."""
    place = 0
    while place < len(records):
        if records[place][0] != CONDITIONS:
            place += 1
            continue
        end = place + 1
        while records[end][0] == CONDITION:
            end += 1
        kept = [one for one in records[place + 1 : end] if not _is_ours(one)]
        opening = (CONDITIONS, struct.pack("<H", len(kept)) + records[place][1][2:])
        number = _number(records[place][1])
        lost = len(kept) < end - place - 1
        records[place:end] = [opening, *kept] if kept else []
        place += 1 + len(kept) if kept else 0
        if lost and not kept:
            records[:] = [one for one in records if not _is_more_of(one, number)]


def _is_ours(one: Record) -> bool:
    return one[0] == CONDITION and any(mark in one[1] for mark in MARKS)


def _is_more_of(one: Record, number: int) -> bool:
    """Tells whether a record adds to the conditional formats of that number what older Excels did not know."""
    kind, data = one
    return (
        kind == CONDITION_MORE and len(data) >= FORMULA_NUMBER_PLACE + 2 and _at(data, FORMULA_NUMBER_PLACE) == number
    )


def _place(records: Sequence[Record]) -> int:
    """Where conditional formats stand: behind the window and what belongs to it."""
    window = max((place for place, one in enumerate(records) if one[0] == WINDOW), default=-1)
    for place in range(window + 1, len(records)):
        if records[place][0] not in BEFORE:
            return place
    return next(place for place in range(len(records) - 1, -1, -1) if records[place][0] == EOF)


def _number(data: bytes) -> int:
    return _at(data, 2) >> 1


def _at(data: bytes, place: int) -> int:
    number: int = struct.unpack_from("<H", data, place)[0]
    return number


def _ranges(cells: Sequence[Cell], number: int) -> bytes:
    rows, columns = [row for row, _ in cells], [column for _, column in cells]
    bounds = struct.pack("<4H", min(rows), max(rows), min(columns), max(columns))
    places = b"".join(struct.pack("<4H", row, row, column, column) for row, column in cells)
    return struct.pack("<2H", 1, number << 1) + bounds + struct.pack("<H", len(cells)) + places


def _condition(colour: int) -> bytes:
    fill = struct.pack("<2H", SOLID << 10, colour | colour << 7)
    return struct.pack("<2B2H", WHEN, 0, len(MARKER), 0) + ONLY_FILL + fill + MARKER
