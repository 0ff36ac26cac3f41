"""The drawing of one sheet of an .xls: shapes in one stream cut into pieces, each with the records of its object.

A comment is a text box in that stream; new ones are put in front of the other shapes, so that whatever stands behind
these stays where it is. Source: MS-XLS 2.4.181 (Obj), MS-ODRAW 2.2.13 (OfficeArtDgContainer).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from report_drafter.excel.xls.biff_stream import CONTINUE, Record, record, unusual

DRAWING, OBJECT = 0xEC, 0x5D
CONTAINER, DRAWING_BLOCK, GROUP_CONTAINER, SHAPE = 0xF002, 0xF008, 0xF003, 0xF004
SHAPE_FACTS, SHAPE_TRAITS, ANCHOR, CLIENT_DATA, CLIENT_TEXT, GROUP_BOUNDS = (
    *(0xF00A, 0xF00B, 0xF010),
    *(0xF011, 0xF00D, 0xF009),
)
HEADER = 8
NOTE_KIND = 0x19
COMMENT_TRAITS = (
    *((0x0080, 0), (0x00BF, 0x00080008), (0x0158, 0), (0x0181, 0x08000050), (0x0183, 0x08000050)),
    *((0x01BF, 0x00110010), (0x0201, 0), (0x023F, 0x00030003), (0x03BF, 0x000A0002)),
)
"""The look of a comment's box: the colours of a tool tip, a shadow, hidden until the mouse is there."""


@dataclass(eq=False, repr=False, slots=True)
class Piece:
    """A stretch of the stream of shapes, and the records that follow it."""

    shapes: bytes
    records: list[Record] = field(default_factory=list)


class SheetDrawing:
    """The pieces of one drawing, to be changed in place."""

    def __init__(self, file: str, records: list[Record]) -> None:
        self._file = file
        self.pieces: list[Piece] = []
        for kind, data in records:
            if kind == DRAWING:
                self.pieces.append(Piece(data))
            elif kind == CONTINUE and not self.pieces[-1].records:
                self.pieces[-1].shapes += data
            else:
                self.pieces[-1].records.append((kind, data))
        first = self.pieces[0].shapes
        if len(first) < HEADER or _header(first, 0)[1] != CONTAINER:
            raise unusual(file)
        self._block = self._child(HEADER, DRAWING_BLOCK)
        self._group = self._child(HEADER, GROUP_CONTAINER)
        self._first_shape = self._child(self._group + HEADER, SHAPE)
        self._behind_first = self._first_shape + HEADER + _header(first, self._first_shape)[2]
        if self._behind_first > len(first):
            raise unusual(file)

    @property
    def number(self) -> int:
        """The drawing's number in the workbook."""
        return _header(self.pieces[0].shapes, self._block)[0] >> 4

    @property
    def free_object(self) -> int:
        """The first number above those of all objects."""
        return (
            max((_object(data)[1] for one in self.pieces for kind, data in one.records if kind == OBJECT), default=0)
            + 1
        )

    def comments(self) -> dict[int, int]:
        """Returns, by the number of each comment's object, the place of the piece before it; the next has its text."""
        objects = ((place, _object(one.records[0][1])) for place, one in enumerate(self.pieces[:-1]) if _leads(one))
        return {number: place for place, (kind, number) in objects if kind == NOTE_KIND}

    def add(self, shape: bytes, number: int, text: list[Record]) -> None:
        """Adds a comment's box in front of the other shapes."""
        first = self.pieces[0]
        rest = Piece(first.shapes[self._behind_first :], first.records)
        opened = Piece(first.shapes[: self._behind_first] + shape, [(OBJECT, _note_object(number))])
        words = Piece(struct.pack("<2HI", 0, CLIENT_TEXT, 0), text)
        self.pieces[:1] = [opened, words, *([rest] if rest.shapes or rest.records else [])]
        self._resize(len(shape) + HEADER, 1, _facts(shape))

    def remove(self, place: int) -> None:
        """Takes away a comment's box, which `comments` found; raises UserError where it is no plain one."""
        front, words = self.pieces[place], self.pieces[place + 1]
        start = self._last_shape(place)
        size = HEADER + _header(front.shapes, start)[2]
        if size != len(front.shapes) - start + HEADER or _header(words.shapes, 0)[1:] != (CLIENT_TEXT, 0):
            raise unusual(self._file)
        texts = next((number for number, one in enumerate(words.records[1:], 1) if one[0] != CONTINUE), None)
        left = Piece(front.shapes[:start] + words.shapes[HEADER:], [] if texts is None else words.records[texts:])
        following = self.pieces[place + 2 : place + 3]
        if following and not left.records:
            left = Piece(left.shapes + following[0].shapes, following[0].records)
            self.pieces[place : place + 3] = [left]
        else:
            self.pieces[place : place + 2] = [left] if left.shapes or left.records else []
        self._resize(-size, -1)

    def put_together(self) -> list[Record]:
        """Returns the records of the drawing."""
        records = []
        for one in self.pieces:
            records += record(DRAWING, one.shapes) if one.shapes else []
            records += one.records
        return records

    def _resize(self, size: int, shapes: int, last: int | None = None) -> None:
        first = bytearray(self.pieces[0].shapes)
        for place in (0, self._group):
            struct.pack_into("<I", first, place + 4, _header(first, place)[2] + size)
        count, old = struct.unpack_from("<2I", first, self._block + HEADER)
        struct.pack_into("<2I", first, self._block + HEADER, max(count + shapes, 0), old if last is None else last)
        self.pieces[0].shapes = bytes(first)

    def _child(self, place: int, wanted: int) -> int:
        """The place of the first of a kind among neighbours in the first piece."""
        shapes = self.pieces[0].shapes
        while place + HEADER <= len(shapes):
            _, kind, size = _header(shapes, place)
            if kind == wanted:
                return place
            place += HEADER + size
        raise unusual(self._file)

    def _last_shape(self, place: int) -> int:
        """Where the last shape of a piece begins: shapes stand side by side, the first ones behind the headers."""
        shapes = self.pieces[place].shapes
        here = self._behind_first if place == 0 else 0
        while here + HEADER <= len(shapes):
            _, kind, size = _header(shapes, here)
            if kind not in (SHAPE, GROUP_CONTAINER):
                break
            if here + HEADER + size >= len(shapes):
                if kind == SHAPE:
                    return here
                here -= size
            here += HEADER + size
        raise unusual(self._file)


def empty_drawing(number: int, shape: int) -> list[Record]:
    """Returns the records of a drawing with nothing on it but the group that every drawing has."""
    bounds = struct.pack("<2HI", 0x0001, GROUP_BOUNDS, 16) + bytes(16)
    facts = struct.pack("<2HI2I", 0x0002, SHAPE_FACTS, 8, shape, 5)
    root = struct.pack("<2HI", 0x000F, SHAPE, len(bounds + facts)) + bounds + facts
    group = struct.pack("<2HI", 0x000F, GROUP_CONTAINER, len(root)) + root
    block = struct.pack("<2HI2I", number << 4, DRAWING_BLOCK, 8, 1, shape)
    return [(DRAWING, struct.pack("<2HI", 0x000F, CONTAINER, len(block + group)) + block + group)]


def comment_shape(number: int, anchor: tuple[int, ...]) -> bytes:
    """Returns a comment's box up to where its object's record follows; `anchor` is left, top, right, bottom."""
    facts = struct.pack("<2HI2I", 202 << 4 | 2, SHAPE_FACTS, 8, number, 0x0A00)
    traits = b"".join(struct.pack("<HI", *one) for one in COMMENT_TRAITS)
    traits = struct.pack("<2HI", len(COMMENT_TRAITS) << 4 | 3, SHAPE_TRAITS, len(traits)) + traits
    place = struct.pack("<2HI9H", 0, ANCHOR, 18, 3, *anchor)
    inside = facts + traits + place + struct.pack("<2HI", 0, CLIENT_DATA, 0)
    return struct.pack("<2HI", 0x000F, SHAPE, len(inside) + HEADER) + inside


def _header(shapes: bytes | bytearray, place: int) -> tuple[int, int, int]:
    """Version and number, kind and length of what stands at a place of the stream of shapes."""
    if place + HEADER > len(shapes):
        return 0, 0, 0
    opening, kind, size = struct.unpack_from("<2HI", shapes, place)
    return opening, kind, size


def _facts(shape: bytes) -> int:
    number: int = struct.unpack_from("<I", shape, 2 * HEADER)[0]
    return number


def _leads(piece: Piece) -> bool:
    """Tells whether an object's record follows a piece."""
    return bool(piece.records) and piece.records[0][0] == OBJECT


def _object(data: bytes) -> tuple[int, int]:
    """Kind and number of an object."""
    kind, number = struct.unpack_from("<2H", data.ljust(HEADER, b"\0"), 4)
    return kind, number


def _note_object(number: int) -> bytes:
    common = struct.pack("<2H3H12x", 0x15, 0x12, NOTE_KIND, number, 0x4011)
    return common + struct.pack("<2H22x", 0x0D, 0x16) + bytes(4)
