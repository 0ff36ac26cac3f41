"""Writes a compound file (OLE2) with one stream replaced; every other stream keeps its bytes, the directory its order.

The directory's lines are kept as they are but for where a stream starts and how long it is; the sectors are laid out
anew. Source: MS-CFB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from report_drafter.excel.files.guard import damaged
from report_drafter.excel.xls.compound_file import (
    DIRECTORY_ENTRY,
    END,
    HEADER,
    ROOT_TYPE,
    STREAM_TYPE,
    CompoundFile,
    Entry,
)

FREE, TABLE_MARK, EXTRA_MARK = 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFC
SMALL_SECTOR = 64
IN_HEADER = 109
"""How many sectors of the table the header itself names."""


def with_stream(file: str, content: bytes, number: int, stream: bytes) -> bytes:
    """Returns the compound file with the stream of entry `number` replaced; raises UnreadableFile when damaged."""
    source = CompoundFile(file, content)
    kinds = [one.kind for one in source.entries]
    # Chains that share sectors would unpack to far more than the file holds.
    if ROOT_TYPE not in kinds or sum(one.size for one in source.entries if one.kind == STREAM_TYPE) > len(content):
        raise damaged(file)
    layout = _Layout(1 << struct.unpack_from("<H", content, 30)[0], source.cutoff)
    lines = [
        layout.place(one, stream if place == number else source.content(one)) if one.kind == STREAM_TYPE else one.raw
        for place, one in enumerate(source.entries)
    ]
    return layout.finished(content[:HEADER], lines, kinds.index(ROOT_TYPE))


class _Layout:
    """The sectors of a file in the making, with the table that says which follows which."""

    def __init__(self, size: int, cutoff: int) -> None:
        self._size, self._cutoff = size, cutoff
        self._sectors: list[bytes] = []
        self._table: list[int] = []
        self._small, self._small_table = bytearray(), list[int]()

    def place(self, entry: Entry, data: bytes) -> bytes:
        """Lays out one stream; returns its line of the directory."""
        start = self._chain(data) if len(data) >= self._cutoff else self._small_chain(data)
        return _line(entry.raw, start, len(data))

    def finished(self, header: bytes, lines: list[bytes], root: int) -> bytes:
        """Lays out the rest, and returns the file."""
        lines[root] = _line(lines[root], self._chain(bytes(self._small)), len(self._small))
        small_start = self._chain(struct.pack(f"<{len(self._small_table)}I", *self._small_table), FREE)
        small_count = -(-len(self._small_table) * 4 // self._size)
        directory = b"".join(lines)
        directory_start = self._chain(directory.ljust(-(-len(directory) // self._size) * self._size, b"\0"))
        directory_count = -(-len(lines) * DIRECTORY_ENTRY // self._size) if self._size != HEADER else 0
        tables, extras = self._allocate()
        fixed = bytearray(header)
        struct.pack_into("<2I", fixed, 40, directory_count, len(tables))
        struct.pack_into("<I", fixed, 48, directory_start)
        extra_start = extras[0] if extras else END
        struct.pack_into("<4I", fixed, 60, small_start, small_count, extra_start, len(extras))
        named = tables[:IN_HEADER] + [FREE] * max(IN_HEADER - len(tables), 0)
        struct.pack_into(f"<{IN_HEADER}I", fixed, 76, *named)
        return bytes(fixed).ljust(self._size, b"\0") + b"".join(self._sectors)

    def _allocate(self) -> tuple[list[int], list[int]]:
        """Adds the sectors that hold the table itself; returns their numbers, and those of the extra ones."""
        each = self._size // 4
        tables = extras = 0
        while (len(self._table) + tables + extras) > tables * each:
            tables += 1
            extras = -(-max(tables - IN_HEADER, 0) // (each - 1))
        first = len(self._table)
        numbers = list(range(first, first + tables))
        extra_numbers = list(range(first + tables, first + tables + extras))
        table = self._table + [TABLE_MARK] * tables + [EXTRA_MARK] * extras
        table += [FREE] * (tables * each - len(table))
        self._sectors += [struct.pack(f"<{each}I", *piece) for piece in _pieces(table, each)]
        for place, piece in enumerate(_pieces(numbers[IN_HEADER:], each - 1)):
            following = extra_numbers[place + 1] if place + 1 < extras else END
            filled = [*piece, *[FREE] * (each - 1 - len(piece)), following]
            self._sectors.append(struct.pack(f"<{each}I", *filled))
        return numbers, extra_numbers

    def _chain(self, data: bytes, filler: int = 0) -> int:
        """Adds a stream's sectors; returns the first one's number."""
        if not data:
            return END
        start = len(self._table)
        pad = b"\xff" if filler else b"\0"
        pieces = [data[place : place + self._size] for place in range(0, len(data), self._size)]
        self._sectors += [piece.ljust(self._size, pad) for piece in pieces]
        self._table += [*range(start + 1, start + len(pieces)), END]
        return start

    def _small_chain(self, data: bytes) -> int:
        if not data:
            return END
        start = len(self._small_table)
        count = -(-len(data) // SMALL_SECTOR)
        self._small += data.ljust(count * SMALL_SECTOR, b"\0")
        self._small_table += [*range(start + 1, start + count), END]
        return start


def _line(raw: bytes, start: int, size: int) -> bytes:
    return raw[:116] + struct.pack("<II", start, size) + raw[124:]


def _pieces(numbers: list[int], size: int) -> Iterator[list[int]]:
    return (numbers[place : place + size] for place in range(0, len(numbers), size))
