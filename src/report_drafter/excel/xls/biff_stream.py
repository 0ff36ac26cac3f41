"""The records of an .xls, to be changed in place and put together again. Source: MS-XLS.

What stands at an absolute place of the stream is put right when it is put together: where each sheet begins
(BOUNDSHEET), where its rows' blocks stand (INDEX) and where the shared texts do (EXTSST). Rows and cells are never
touched, hence the distances within them (DBCELL) stay true.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from report_drafter.domain.errors import UserError
from report_drafter.excel.files.guard import damaged
from report_drafter.excel.xls.biff_strings import short_string

BOF, EOF, BOUNDSHEET, INDEX = 0x809, 0x0A, 0x85, 0x20B
SHARED_STRINGS, EXTENDED_STRINGS, CONTINUE = 0xFC, 0xFF, 0x3C
WORKSHEET = 0
MOST_RECORDS = 600_000
"""No form has more: a sheet may span 260 000 cells."""
LONGEST = 8224
"""How many bytes a record holds at most; what is longer runs on in CONTINUE records."""

Record = tuple[int, bytes]


@dataclass(eq=False, repr=False, slots=True)
class SheetRecords:
    """One sheet of whatever kind: its name, its records, and where they began in the stream."""

    name: str
    kind: int
    records: list[Record]
    start: int


class BiffStream:
    """The records of a workbook: first those of the whole (`head`), then sheet by sheet.

    Making one raises UserError where the stream is laid out in a way that cannot be edited safely.
    """

    def __init__(self, file: str, stream: bytes) -> None:
        blocks = list(_blocks(file, stream))
        if not blocks:
            raise damaged(file)
        self.head = blocks[0][1]
        self._strings_start = _place_of(SHARED_STRINGS, blocks[0])
        by_start = dict(blocks[1:])
        self.sheets: list[SheetRecords] = []
        for kind, data in self.head:
            if kind == BOUNDSHEET:
                start = struct.unpack_from("<I", data)[0]
                if start not in by_start:
                    raise unusual(file)
                self.sheets.append(SheetRecords(short_string(data, 6), data[5], by_start.pop(start), start))
        if not self.sheets or by_start:
            raise unusual(file)

    def put_together(self) -> bytes:
        """Returns the stream, with every absolute place put right."""
        # Sheets keep the order in which they lie in the stream; new ones (start 0) come behind.
        order = sorted(self.sheets, key=lambda one: (one.start == 0, one.start))
        place = _size(self.head)
        starts = {}
        for one in order:
            starts[id(one)] = place
            place += _size(one.records)
        head = self._placed_head([starts[id(one)] for one in self.sheets])
        body = [_placed_rows(one, starts[id(one)] - one.start) for one in order]
        return b"".join(_packed(records) for records in (head, *body))

    def _placed_head(self, starts: list[int]) -> list[Record]:
        remaining = iter(starts)
        shift = _place_of(SHARED_STRINGS, (0, self.head)) - self._strings_start
        head = []
        for kind, data in self.head:
            if kind == BOUNDSHEET:
                head.append((kind, struct.pack("<I", next(remaining)) + data[4:]))
            elif kind == EXTENDED_STRINGS:
                head.append((kind, _moved_strings(data, shift)))
            else:
                head.append((kind, data))
        return head


def record(kind: int, data: bytes) -> list[Record]:
    """Returns a record, with CONTINUE records behind it where it is too long for one."""
    pieces = [data[place : place + LONGEST] for place in range(0, len(data), LONGEST)] or [b""]
    return [(kind, pieces[0]), *((CONTINUE, piece) for piece in pieces[1:])]


def unusual(file: str) -> UserError:
    """Returns the error for an .xls whose records cannot be edited safely."""
    return UserError(
        f"“{file}”的内部结构与常见的 .xls 不同，不能在原件上标注。",
        "问题见“问题清单”；需要标注副本的，请用 Excel 或 WPS 另存为 .xlsx。",
    )


def _blocks(file: str, stream: bytes) -> Iterator[tuple[int, list[Record]]]:
    """Each stretch from a BOF to its EOF, with its place; charts inside of a sheet belong to it."""
    place, depth, start, count = 0, 0, 0, 0
    records: list[Record] = []
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, place)
        if depth == 0:
            if kind != BOF:
                break
            start, records = place, []
        count += 1
        if place + 4 + length > len(stream):
            raise damaged(file)
        if count > MOST_RECORDS:
            raise unusual(file)
        records.append((kind, stream[place + 4 : place + 4 + length]))
        depth += (kind == BOF) - (kind == EOF)
        place += 4 + length
        if depth == 0:
            yield start, records
    if depth:
        raise damaged(file)
    if place + 4 <= len(stream) and any(stream[place:]):
        raise unusual(file)


def _placed_rows(sheet: SheetRecords, shift: int) -> list[Record]:
    """A sheet's records, its index of rows moved along with it."""
    if sheet.start == 0:
        return sheet.records
    return [(kind, _moved_index(data, shift) if kind == INDEX else data) for kind, data in sheet.records]


def _moved_index(data: bytes, shift: int) -> bytes:
    """Behind four numbers for the rows stand the place of the columns and of each block of rows."""
    places = struct.unpack_from(f"<{(len(data) - 12) // 4}I", data, 12)
    return data[:12] + struct.pack(f"<{len(places)}I", *(one + shift if one else 0 for one in places))


def _moved_strings(data: bytes, shift: int) -> bytes:
    entries = struct.iter_unpack("<I2H", data[2 : 2 + (len(data) - 2) // 8 * 8])
    return data[:2] + b"".join(struct.pack("<I2H", place + shift, inside, rest) for place, inside, rest in entries)


def _place_of(wanted: int, block: tuple[int, list[Record]]) -> int:
    place, records = block
    for kind, data in records:
        if kind == wanted:
            return place
        place += 4 + len(data)
    return 0


def _size(records: list[Record]) -> int:
    return sum(4 + len(data) for _, data in records)


def _packed(records: list[Record]) -> bytes:
    return b"".join(struct.pack("<2H", kind, len(data)) + data for kind, data in records)
