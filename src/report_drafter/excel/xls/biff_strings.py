"""Reads the texts of .xls: the shared table, which runs over several records, and single strings. Source: MS-XLS."""

from __future__ import annotations

import struct
from collections.abc import Sequence

WIDE, EXTENDED, RICH = 1, 4, 8
RUN_SIZE = 4
RichString = tuple[str, bytes]
"""A text, and its runs: at which character a font begins, and its number, two bytes each."""


def short_string(data: bytes, place: int) -> str:
    """Returns a string with a length of one byte, as sheet names have."""
    return _plain(data, place + 2, data[place], data[place + 1])


def long_string(data: bytes, place: int) -> str:
    """Returns a string with a length of two bytes, as formats and labels have."""
    length, flags = struct.unpack_from("<HB", data, place)
    return _plain(data, place + 3, length, flags)


def shared_strings(records: Sequence[bytes]) -> list[str]:
    """Returns the shared texts of an SST record and the CONTINUE records behind it."""
    return [text for text, _ in rich_strings(records)]


def rich_strings(records: Sequence[bytes]) -> list[RichString]:
    """Returns the same texts, each with what tells the looks of its characters."""
    reader = _Pieces(records)
    count = struct.unpack("<2I", reader.take(8))[1]
    strings: list[RichString] = []
    while len(strings) < count and not reader.at_end:
        strings.append(_shared_string(reader))
    return strings


def _plain(data: bytes, place: int, length: int, flags: int) -> str:
    if flags & WIDE:
        return data[place : place + 2 * length].decode("utf-16-le", "replace")
    return data[place : place + length].decode("latin-1")


class _Pieces:
    """Bytes that run on from one record to the next."""

    def __init__(self, records: Sequence[bytes]) -> None:
        self._records, self._number, self._place = records, 0, 0

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self._number >= len(self._records)

    @property
    def left(self) -> int:
        """How many bytes the present record still has."""
        return len(self._records[self._number]) - self._place

    def take(self, count: int) -> bytes:
        """Returns the next bytes, over the ends of records; raises IndexError when there are not as many."""
        parts = []
        while count:
            piece = self._records[self._number][self._place : self._place + count]
            parts.append(piece)
            count -= len(piece)
            self._place += len(piece)
            if not self.left:
                self._number, self._place = self._number + 1, 0
        return b"".join(parts)

    def characters(self, count: int, flags: int) -> str:
        """Returns the next characters; a string that runs on begins anew with its flags in each record."""
        parts: list[str] = []
        while count:
            width = 2 if flags & WIDE else 1
            fitting = min(count, self.left // width)
            parts.append(_plain(self.take(fitting * width), 0, fitting, flags) if fitting else "")
            count -= fitting
            if count:
                if fitting == 0 and self.left:
                    self.take(self.left)
                flags = self.take(1)[0]
        return "".join(parts)


def _shared_string(reader: _Pieces) -> RichString:
    length, flags = struct.unpack("<HB", reader.take(3))
    runs = struct.unpack("<H", reader.take(2))[0] if flags & RICH else 0
    extended = struct.unpack("<I", reader.take(4))[0] if flags & EXTENDED else 0
    text = reader.characters(length, flags)
    looks = reader.take(runs * RUN_SIZE)
    reader.take(extended)
    return text, looks
