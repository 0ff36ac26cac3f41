"""Builds drawings for .xls files with shapes that are no comments, and looks at drawings shape by shape."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Record = tuple[int, bytes]
CONTAINERS = (0xF000, 0xF002, 0xF003, 0xF004, 0xF005)


@dataclass(frozen=True)
class Atom:
    """One part of a drawing: how deep it lies, its kind, version and number, and what it holds."""

    depth: int
    kind: int
    opening: int
    data: bytes


def atoms(stream: bytes, depth: int = 0) -> Iterator[Atom]:
    """Walks through a drawing; raises AssertionError where a length is not right."""
    place = 0
    while place < len(stream):
        opening, kind, size = struct.unpack_from("<2HI", stream, place)
        inside = stream[place + 8 : place + 8 + size]
        assert len(inside) == size, (depth, hex(kind), size, len(inside))
        yield Atom(depth, kind, opening, inside)
        if kind in CONTAINERS:
            yield from atoms(inside, depth + 1)
        place += 8 + size


def a_drawing(drawing: int, shapes: Sequence[int]) -> list[Record]:
    """Returns a sheet's drawing: a group of two shapes, then plain ones, then what Excel puts behind shapes."""
    first, second, *plain = shapes
    base = drawing * 1024
    lone = [_shape(base + one) for one in plain]
    members = [_shape(base + first), _shape(base + second)]
    group = _part(0x000F, 0xF003, b"".join(members))
    root = _part(0x000F, 0xF004, _part(1, 0xF009, bytes(16)) + _part(2, 0xF00A, struct.pack("<2I", base, 5)))
    everything = root + group + b"".join(lone)
    opening = struct.pack("<2HI", 0x000F, 0xF003, len(everything)) + root
    rules = _part(0x000F, 0xF005, b"")
    block = _part(drawing << 4, 0xF008, struct.pack("<2I", len(shapes) + 1, base + max(shapes)))
    whole = struct.pack("<2HI", 0x000F, 0xF002, len(block) + 8 + len(everything) + len(rules)) + block + opening
    pieces = [whole + group[:8] + members[0], members[1], *lone]
    records: list[Record] = []
    for number, piece in enumerate(pieces, 1):
        records += [(0xEC, piece), (0x5D, struct.pack("<2H3H12x4x", 0x15, 0x12, 2, number, 0x6011))]
    return [*records, (0xEC, rules)]


def a_drawing_group(drawing: int, shapes: int) -> Record:
    """Returns what the workbook knows of one drawing."""
    block = struct.pack("<4I2I", drawing * 1024 + shapes + 1, 2, shapes + 1, 1, drawing, shapes + 1)
    return 0xEB, _part(0x000F, 0xF000, _part(0, 0xF006, block) + _part(0x0033, 0xF00B, bytes(18)))


def _shape(number: int) -> bytes:
    facts = _part(1 << 4 | 2, 0xF00A, struct.pack("<2I", number, 0x0A00))
    return _part(0x000F, 0xF004, facts + _part(0, 0xF010, bytes(18)) + _part(0, 0xF011, b""))


def _part(opening: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<2HI", opening, kind, len(data)) + data
