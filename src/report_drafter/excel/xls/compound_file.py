"""Takes streams out of a compound file (OLE2), the container of .xls. Source: MS-CFB."""

from __future__ import annotations

import struct

from report_drafter.domain.frozen import frozen
from report_drafter.excel.files.guard import damaged

HEADER = 512
DIRECTORY_ENTRY = 128
END = 0xFFFFFFFE
SPECIAL = 0xFFFFFFFA
STREAM_TYPE, ROOT_TYPE = 2, 5
SHIFTS = (9, 12)


@frozen
class Entry:
    """One line of the directory: its 128 bytes, its name and kind, where its stream starts, and its length."""

    raw: bytes
    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """A compound file; its chains of sectors are bounded by the file's own length."""

    def __init__(self, file: str, content: bytes) -> None:
        self._file, self._content = file, content
        try:
            self._open()
        except (struct.error, IndexError) as error:
            raise damaged(file) from error

    def stream(self, *names: str) -> bytes | None:
        """Returns the first of the named streams that there is, None when there is none."""
        number = self.find(*names)
        return None if number is None else self.content(self.entries[number])

    def find(self, *names: str) -> int | None:
        """Returns the number of the first of the named streams; the file's own goes before one of an embedded file."""
        own = self._own_entries()
        streams = [number for number, one in enumerate(self.entries) if one.kind == STREAM_TYPE]
        for name in names:
            found = [number for number in streams if self.entries[number].name == name]
            if found:
                return min(found, key=lambda number: (number not in own, number))
        return None

    def content(self, entry: Entry) -> bytes:
        """Returns the bytes of a stream; raises UnreadableFile where its chain of sectors ends too early."""
        data = self._chain(entry.start) if entry.size >= self.cutoff else self._small(entry.start)
        if len(data) < entry.size:
            raise damaged(self._file)
        return data[: entry.size]

    def _own_entries(self) -> set[int]:
        """The entries that hang directly below the root."""
        root = next((one for one in self.entries if one.kind == ROOT_TYPE), None)
        found: set[int] = set()
        waiting = [] if root is None else [struct.unpack_from("<I", root.raw, 76)[0]]
        while waiting:
            number = waiting.pop()
            if number < len(self.entries) and number not in found:
                found.add(number)
                waiting += struct.unpack_from("<2I", self.entries[number].raw, 68)
        return found

    def _open(self) -> None:
        content = self._content
        shift = struct.unpack_from("<H", content, 30)[0]
        if shift not in SHIFTS:
            raise damaged(self._file)
        self._size = 1 << shift
        first_directory, _, self.cutoff, first_small = struct.unpack_from("<4I", content, 48)
        self._table = self._allocation(struct.unpack_from("<2I", content, 68))
        directory = self._chain(first_directory)
        places = range(0, len(directory) - DIRECTORY_ENTRY + 1, DIRECTORY_ENTRY)
        self.entries = tuple(_entry(directory[place : place + DIRECTORY_ENTRY]) for place in places)
        root = next((one.start for one in self.entries if one.kind == ROOT_TYPE), END)
        small_table = self._chain(first_small) if first_small < SPECIAL else b""
        self._small_table = struct.unpack(f"<{len(small_table) // 4}I", small_table)
        self._small_data = self._chain(root) if root < SPECIAL else b""

    def _allocation(self, extra: tuple[int, int]) -> tuple[int, ...]:
        """The table that says which sector follows which."""
        sectors = [one for one in struct.unpack_from("<109I", self._content, 76) if one < SPECIAL]
        following, count = extra
        while following < SPECIAL and count > 0 and len(sectors) <= len(self._content) // self._size:
            numbers = struct.unpack(f"<{self._size // 4}I", self._sector(following))
            sectors += [one for one in numbers[:-1] if one < SPECIAL]
            following, count = numbers[-1], count - 1
        table = b"".join(self._sector(one) for one in sectors[: len(self._content) // self._size + 1])
        return struct.unpack(f"<{len(table) // 4}I", table)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size if self._size != HEADER else HEADER + number * self._size
        sector = self._content[start : start + self._size]
        if not sector:
            raise damaged(self._file)
        return sector.ljust(self._size, b"\0")

    def _chain(self, start: int) -> bytes:
        parts, number, left = [], start, len(self._content) // self._size + 1
        while number < SPECIAL:
            if left < 0 or number >= len(self._table):
                raise damaged(self._file)
            parts.append(self._sector(number))
            number, left = self._table[number], left - 1
        return b"".join(parts)

    def _small(self, start: int) -> bytes:
        parts, number, left = [], start, len(self._small_table)
        while number < SPECIAL:
            if left < 0 or number >= len(self._small_table):
                raise damaged(self._file)
            parts.append(self._small_data[number * 64 : number * 64 + 64])
            number, left = self._small_table[number], left - 1
        return b"".join(parts)


def _entry(raw: bytes) -> Entry:
    length, kind = struct.unpack_from("<HB", raw, 64)
    start, size = struct.unpack_from("<2I", raw, 116)
    return Entry(raw, raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"), kind, start, size)
