"""Gives out the numbers of new shapes in an .xls, and notes them in what the whole workbook knows of its drawings.

Shapes are numbered in clusters of 1024, each of one drawing. Source: MS-ODRAW 2.2.47 (OfficeArtFDGGBlock).
"""

from __future__ import annotations

import struct

from report_drafter.excel.xls.biff_stream import (
    CONTINUE,
    EOF,
    EXTENDED_STRINGS,
    LONGEST,
    SHARED_STRINGS,
    Record,
    unusual,
)

GROUP = 0xEB
CLUSTER, USED = 1024, 1000
"""How many numbers a cluster has, and how many of them we use."""
GROUP_HEADER, BLOCK_HEADER, BLOCK_FIXED = 8, 8, 16
BLOCK_KIND = 0xF006
EMPTY_GROUP = (
    struct.pack("<2HI", 0x000F, 0xF000, 24)
    + struct.pack("<2HI", 0, BLOCK_KIND, BLOCK_FIXED)
    + struct.pack("<4I", CLUSTER, 1, 0, 0)
)


class DrawingGroup:
    """The numbers that a workbook has given out; `head` are its records, `file` its name in messages."""

    def __init__(self, file: str, head: list[Record]) -> None:
        self._head = head
        self._place = next((place for place, one in enumerate(head) if one[0] == GROUP), None)
        data = EMPTY_GROUP if self._place is None else head[self._place][1]
        try:
            kind, size = struct.unpack_from("<2xHI", data, GROUP_HEADER)
            self._last, count, self._shapes, self._drawings = struct.unpack_from("<4I", data, 16)
        except struct.error as error:
            raise unusual(file) from error
        end = GROUP_HEADER + BLOCK_HEADER + size
        if kind != BLOCK_KIND or size != BLOCK_FIXED + 8 * (count - 1) or end > len(data):
            raise unusual(file)
        self._clusters = list(struct.iter_unpack("<2I", data[32:end]))
        self._opening, self._rest = data[:GROUP_HEADER], data[end:]
        self._old = end

    def new_drawing(self) -> int:
        """Returns the number of a drawing that there is not yet."""
        self._drawings += 1
        return max((drawing for drawing, _ in self._clusters), default=0) + 1

    def new_shapes(self, drawing: int, count: int) -> list[int]:
        """Returns the numbers of so many new shapes of a drawing."""
        numbers: list[int] = []
        for start in range(0, count, USED):
            several = min(USED, count - start)
            self._clusters.append((drawing, several + 1))
            first = len(self._clusters) * CLUSTER
            numbers += range(first, first + several)
        self._last = max([self._last, *(one + 1 for one in numbers)])
        self._shapes += count
        return numbers

    def write(self) -> None:
        """Puts the numbers back into the workbook's records."""
        block = struct.pack("<4I", self._last, len(self._clusters) + 1, self._shapes, self._drawings)
        block += b"".join(struct.pack("<2I", *one) for one in self._clusters)
        grown = GROUP_HEADER + BLOCK_HEADER + len(block) - self._old
        size = struct.unpack_from("<I", self._opening, 4)[0] + grown
        data = self._opening[:4] + struct.pack("<I", size) + struct.pack("<2HI", 0, BLOCK_KIND, len(block)) + block
        data += self._rest
        pieces = [data[place : place + LONGEST] for place in range(0, len(data), LONGEST)]
        records = [(GROUP if place == 0 else CONTINUE, piece) for place, piece in enumerate(pieces)]
        if self._place is None:
            texts = (SHARED_STRINGS, EXTENDED_STRINGS, EOF)
            place = next(place for place, one in enumerate(self._head) if one[0] in texts)
            self._head[place:place] = records
        else:
            self._head[self._place : self._place + 1] = records
