"""Adds fonts and cell formats behind those of an .xls; the numbers of those that are there stay."""

from __future__ import annotations

import struct

from report_drafter.domain.frozen import frozen
from report_drafter.excel.xls.biff_palette import nearest, palette
from report_drafter.excel.xls.biff_stream import Record

FONT, XF, CHECKSUM = 0x31, 0xE0, 0x87C
DEFAULT_XF = 15
MOST_XFS = 4000
SKIPPED_FONT = 4
"""No font bears this number: those behind the first four count one higher."""
BOLD, NORMAL = 700, 400
CHINESE = 134
SOLID, THIN = 1, 1
EDGE_COLOUR, HEADER_COLOUR, RED = "BFBFBF", "1F4E79", "C00000"
LEFT, CENTRED, MIDDLE, WRAPPED = 1, 2, 0x10, 0x08
AUTOMATIC, NO_FILL = 0x7FFF, 64 | 65 << 7
CELL_OF_NORMAL = 0x0001
"""Locked, and below the style of number 0."""
ALL_ITS_OWN = 0x7C
FACE = "宋体"


@frozen
class BiffLooks:
    """The numbers of the formats that the list uses, and of the font that our words in comments use."""

    title: int
    header: int
    text: int
    words: int


def add_looks(head: list[Record]) -> BiffLooks:
    """Adds the fonts and formats.

    A workbook whose formats bear a checksum that is not what it should be, or that has no room for more, gets fonts
    alone: its list then shows in the workbook's plain format.
    """
    colours = palette(head)
    white, edge = nearest(colours, "FFFFFF"), nearest(colours, EDGE_COLOUR)
    words = _add_font(head, 10, NORMAL, nearest(colours, RED))
    formats = [data for kind, data in head if kind == XF]
    checked = [data for kind, data in head if kind == CHECKSUM]
    if len(formats) > MOST_XFS or len(formats) <= DEFAULT_XF or any(_checksum(formats) != one[14:] for one in checked):
        return BiffLooks(DEFAULT_XF, DEFAULT_XF, DEFAULT_XF, words)
    title, header = _add_font(head, 16, BOLD, AUTOMATIC), _add_font(head, 11, BOLD, white)
    text = _add_font(head, 11, NORMAL, AUTOMATIC)
    added = [
        _format(title, LEFT | MIDDLE),
        _format(header, CENTRED | MIDDLE | WRAPPED, edge, nearest(colours, HEADER_COLOUR)),
        _format(text, LEFT | MIDDLE | WRAPPED, edge),
    ]
    _insert(head, XF, [(XF, one) for one in added])
    for place, (kind, data) in enumerate(head):
        if kind == CHECKSUM:
            head[place] = (kind, data[:14] + _checksum([*formats, *added]))
    return BiffLooks(len(formats), len(formats) + 1, len(formats) + 2, words)


def _add_font(head: list[Record], points: int, weight: int, colour: int) -> int:
    name = FACE.encode("utf-16-le")
    traits = struct.pack("<5H4B", points * 20, 0, colour, weight, 0, 0, 0, CHINESE, 0)
    count = sum(kind == FONT for kind, _ in head)
    _insert(head, FONT, [(FONT, traits + bytes((len(FACE), 1)) + name)])
    return count if count < SKIPPED_FONT else count + 1


def _format(font: int, alignment: int, edge: int | None = None, fill: int | None = None) -> bytes:
    edges = 0 if edge is None else THIN * 0x1111 | edge << 16 | edge << 23
    others = 0 if edge is None else edge | edge << 7
    others |= 0 if fill is None else SOLID << 26
    colours = NO_FILL if fill is None else fill | 65 << 7
    return struct.pack("<3H4B2IH", font, 0, CELL_OF_NORMAL, alignment, 0, 0, ALL_ITS_OWN, edges, others, colours)


def _insert(head: list[Record], kind: int, added: list[Record]) -> None:
    """Puts records behind the last one of their kind."""
    last = max((place for place, one in enumerate(head) if one[0] == kind), default=0)
    head[last + 1 : last + 1] = added


def _checksum(formats: list[bytes]) -> bytes:
    """The formats' count and checksum, as Excel writes them (MS-OSHARED 2.4.3); it drops colours where it differs."""
    value = 0
    for byte in b"".join(formats):
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0xAF if value & 0x80000000 else 0)) & 0xFFFFFFFF
    return struct.pack("<HI", len(formats), value)
