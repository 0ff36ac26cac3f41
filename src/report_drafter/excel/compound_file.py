"""Takes one stream out of a compound file (OLE2), the container of .xls. Source: MS-CFB."""

from __future__ import annotations

import struct

from report_drafter.excel.guard import damaged

HEADER = 512
DIRECTORY_ENTRY = 128
END = 0xFFFFFFFE
SPECIAL = 0xFFFFFFFA
STREAM_TYPE, ROOT_TYPE = 2, 5
SHIFTS = (9, 12)


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
        for name in names:
            entry = self._entries.get(name)
            if entry is not None:
                start, size = entry
                data = self._chain(start) if size >= self._cutoff else self._small(start)
                if len(data) < size:
                    raise damaged(self._file)
                return data[:size]
        return None

    def _open(self) -> None:
        content = self._content
        shift = struct.unpack_from("<H", content, 30)[0]
        if shift not in SHIFTS:
            raise damaged(self._file)
        self._size = 1 << shift
        first_directory, _, self._cutoff, first_small = struct.unpack_from("<4I", content, 48)
        self._table = self._allocation(struct.unpack_from("<2I", content, 68))
        directory = self._chain(first_directory)
        self._entries: dict[str, tuple[int, int]] = {}
        root = (END, 0)
        for place in range(0, len(directory) - DIRECTORY_ENTRY + 1, DIRECTORY_ENTRY):
            length, kind = struct.unpack_from("<HB", directory, place + 64)
            start, size = struct.unpack_from("<2I", directory, place + 116)
            name = directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind == STREAM_TYPE:
                self._entries.setdefault(name, (start, size))
            elif kind == ROOT_TYPE:
                root = (start, size)
        small_table = self._chain(first_small) if first_small < SPECIAL else b""
        self._small_table = struct.unpack(f"<{len(small_table) // 4}I", small_table)
        self._small_data = self._chain(root[0]) if root[0] < SPECIAL else b""

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
