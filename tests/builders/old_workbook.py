"""Builds an .xls record by record, with what Excel writes and LibreOffice does not: indexes and checksums."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

SECTOR = 512
END, FREE, TABLE_MARK = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Record = tuple[int, bytes]
Cells = Sequence[Record]
HEAD_BOF = bytes.fromhex("00060500aa1fcd07d100010006040000")
SHEET_BOF = bytes.fromhex("00061000aa1fcd07d100010006040000")
FONT = struct.pack("<5H4B", 220, 0, 0x7FFF, 400, 0, 0, 0, 134, 0) + bytes((2, 1)) + "宋体".encode("utf-16-le")
STYLE_XF = struct.pack("<3H4B2IH", 0, 0, 0xFFF5, 0x20, 0, 0, 0, 0, 0, 0x20C0)
CELL_XF = struct.pack("<3H4B2IH", 0, 0, 1, 0x20, 0, 0, 0, 0, 0, 0x20C0)
PERCENT_XF = struct.pack("<3H4B2IH", 0, 10, 1, 0x20, 0, 0, 4, 0, 0, 0x20C0)
PLAIN, PERCENT = 15, 16
STEP = 8
"""Every so many-th text is in the index."""


def label(row: int, column: int, text: int) -> Record:
    """A cell with one of the shared texts."""
    return 0xFD, struct.pack("<3HI", row, column, PLAIN, text)


def number(row: int, column: int, value: float, style: int = PLAIN) -> Record:
    """A cell with a number."""
    return 0x203, struct.pack("<3Hd", row, column, style, value)


def blanks(row: int, first: int, count: int) -> Record:
    """Formatted blank cells, side by side in one record."""
    return 0xBE, struct.pack(f"<{2 + count}HH", row, first, *[PERCENT] * count, first + count - 1)


def whole_numbers(row: int, first: int, values: Sequence[int]) -> Record:
    """Numbers side by side in one record."""
    cells = b"".join(struct.pack("<HI", PLAIN, value << 2 | 2) for value in values)
    return 0xBD, struct.pack("<2H", row, first) + cells + struct.pack("<H", first + len(values) - 1)


def merged(*ranges: tuple[int, int, int, int]) -> Record:
    """Merged ranges: top, bottom, left, right."""
    return 0xE5, struct.pack("<H", len(ranges)) + b"".join(struct.pack("<4H", *one) for one in ranges)


class OldSheet:
    """One sheet: its cells row by row, and the records of its drawing and behind its window."""

    def __init__(self, name: str, rows: Sequence[Cells], drawing: Cells = (), behind: Cells = ()) -> None:
        self.name, self.rows, self.drawing, self.behind = name, rows, drawing, behind

    def records(self, start: int) -> bytes:
        """Returns the sheet's records as they stand from that place of the stream on, its index of rows right."""
        opening = packed([(0x809, SHEET_BOF)])
        width = packed([(0x55, b"\x08\0")])
        extent = packed([(0x200, struct.pack("<2I3H", 0, len(self.rows), 0, 12, 0))])
        lines = [(0x208, struct.pack("<6HI", row, 0, 12, 300, 0, 0, 0x0100)) for row in range(len(self.rows))]
        cells = packed([*lines, *(cell for row in self.rows for cell in row)])
        before = len(opening) + 4 + 20
        columns = start + before
        block = columns + len(width) + len(extent) + len(cells)
        index = packed([(0x20B, struct.pack("<5I", 0, 0, len(self.rows), columns, block))])
        rows = packed([(0xD7, struct.pack("<I", len(cells)))])
        window = [(0x23E, struct.pack("<4H10x", 0xB6, 0, 0, 64))]
        rest = packed([*self.drawing, *window, *self.behind, (0x0A, b"")])
        return opening + index + width + extent + cells + rows + rest


def old_stream(texts: Sequence[str], sheets: Sequence[OldSheet], extra: Cells = (), pieces: int = 1) -> bytes:
    """Returns the workbook's stream; `extra` stands in front of the shared texts, which are cut into `pieces`."""
    formats = [STYLE_XF] * PLAIN + [CELL_XF, PERCENT_XF]
    checked = struct.pack("<2H8xHHI", 0x87C, 0, 0, len(formats), checksum(b"".join(formats)))
    front = [
        (0x809, HEAD_BOF),
        (0x42, b"\xb0\x04"),
        (0x13D, struct.pack(f"<{len(sheets)}H", *range(1, len(sheets) + 1))),
    ]
    front += [(0x31, FONT)] * 4 + [(0xE0, one) for one in formats] + [(0x87C, checked), (0x87D, bytes(24))]
    behind = [(0x1AE, struct.pack("<H", len(sheets)) + b"\x01\x04"), *extra]
    size = len(packed(front)) + sum(12 + 2 * len(one.name) for one in sheets) + len(packed(behind))
    shared, index = _shared_texts(texts, size, pieces)
    place = size + len(packed([*shared, *index, (0x0A, b"")]))
    entries, body = [], b""
    for one in sheets:
        name = one.name.encode("utf-16-le")
        entries.append((0x85, struct.pack("<IH2B", place + len(body), 0, len(one.name), 1) + name))
        body += one.records(place + len(body))
    return packed([*front, *entries, *behind, *shared, *index, (0x0A, b"")]) + body


def _shared_texts(texts: Sequence[str], start: int, pieces: int) -> tuple[list[Record], list[Record]]:
    size = -(-len(texts) // pieces)
    records, places, here = [], [], start
    for number_, first in enumerate(range(0, max(len(texts), 1), max(size, 1))):
        data = struct.pack("<2I", len(texts), len(texts)) if number_ == 0 else b""
        for text in texts[first : first + size]:
            places.append((here + 4 + len(data), 4 + len(data)))
            data += struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
        records.append((0xFC if number_ == 0 else 0x3C, data))
        here += 4 + len(data)
    entries = b"".join(struct.pack("<I2H", *one, 0) for one in places[::STEP])
    return records, [(0xFF, struct.pack("<H", STEP) + entries)]


def packed(records: Iterable[Record]) -> bytes:
    """Returns records as they stand in a stream."""
    return b"".join(struct.pack("<2H", kind, len(data)) + data for kind, data in records)


def checksum(data: bytes) -> int:
    """Returns the checksum of cell formats, bit by bit as MS-OSHARED 2.4.3 describes it."""
    value = 0
    for byte in data:
        for bit in range(7, -1, -1):
            high = value >> 31 ^ byte >> bit & 1
            value = (value << 1 & 0xFFFFFFFF) ^ (0xAF if high else 0)
    return value


def old_file(stream: bytes, others: Sequence[tuple[str, bytes]] = (), sector: int = SECTOR) -> bytes:
    """Returns the compound file; the other streams lie behind, each of at least 4096 bytes."""
    streams = [("Workbook", stream.ljust(4096, b"\0")), *others]
    sectors: list[bytes] = []
    table: list[int] = []
    lines = [_line("Root Entry", 5, (END, 0), child=1)]
    for place, (name, data) in enumerate(streams, 1):
        following = place + 1 if place < len(streams) else FREE
        lines.append(_line(name, 2, (len(table), len(data)), right=following))
        _lay(sectors, table, data, sector)
    first = len(table)
    empty = bytes(64) + struct.pack("<H2B3I", 0, 0, 1, FREE, FREE, FREE) + bytes(48)
    while len(lines) * 128 % sector:
        lines.append(empty)
    _lay(sectors, table, b"".join(lines), sector)
    count = -(-(len(table) + 64) * 4 // sector)
    numbers = list(range(len(table), len(table) + count))
    table += [TABLE_MARK] * count
    table += [FREE] * (count * sector // 4 - len(table))
    sectors.append(struct.pack(f"<{len(table)}I", *table))
    shift, version = (9, 3) if sector == SECTOR else (12, 4)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<5H6x", 0x3E, version, 0xFFFE, shift, 6)
    header += struct.pack("<9I", 0 if version == 3 else 1, count, first, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", *numbers, *[FREE] * (109 - count))
    return header.ljust(sector, b"\0") + b"".join(sectors)


def _lay(sectors: list[bytes], table: list[int], data: bytes, sector: int) -> None:
    count = -(-len(data) // sector)
    table += [*range(len(table) + 1, len(table) + count), END]
    sectors.append(data.ljust(count * sector, b"\0"))


def _line(name: str, kind: int, place: tuple[int, int], right: int = FREE, child: int = FREE) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    return (
        words.ljust(64, b"\0")
        + struct.pack("<H2B3I", len(words), kind, 1, FREE, right, child)
        + bytes(range(16))
        + bytes(20)
        + struct.pack("<3I", *place, 0)
    )
