"""Adds texts behind the shared ones of an .xls. Source: MS-XLS 2.4.265 (SST), 2.4.107 (ExtSST)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import takewhile

from report_drafter.excel.xls.biff_stream import (
    CONTINUE,
    EOF,
    EXTENDED_STRINGS,
    LONGEST,
    SHARED_STRINGS,
    Record,
    unusual,
)
from report_drafter.excel.xls.biff_strings import WIDE, shared_strings

ALL = b"\xff\xff\xff\xff"
INDEX_START, INDEX_ENTRY = 2, 8
COUNTS = 8


def coded(text: str) -> tuple[int, bytes]:
    """Returns the flags and the bytes of a text: one byte a character where that is enough."""
    try:
        return 0, text.encode("latin-1")
    except UnicodeEncodeError:
        return WIDE, text.encode("utf-16-le", "surrogatepass")


def length(text: str) -> int:
    """Returns how many characters Excel counts: two for those beyond the basic plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def text_pieces(text: str) -> list[bytes]:
    """Returns the text of a comment for as many CONTINUE records as it takes, each with its flags in front."""
    flags, data = coded(text)
    step = LONGEST - 2
    return [bytes((flags,)) + data[place : place + step] for place in range(0, len(data), step)]


def add_texts(file: str, head: list[Record], texts: Sequence[str]) -> int:
    """Adds the texts; returns the number of the first. Raises UserError where the shared texts are not in order."""
    first = next((place for place, one in enumerate(head) if one[0] == SHARED_STRINGS), None)
    if first is None:
        first = next(place for place, one in enumerate(head) if one[0] in (EXTENDED_STRINGS, EOF))
        head.insert(first, (SHARED_STRINGS, bytes(8)))
    group = [head[first][1], *(data for _, data in takewhile(lambda one: one[0] == CONTINUE, head[first + 1 :]))]
    try:
        count = len(shared_strings([group[0][:4] + ALL + group[0][8:], *group[1:]])) if len(group[0]) > COUNTS else 0
    except (struct.error, IndexError) as error:
        raise unusual(file) from error
    group[0] = _counted(group[0], len(texts), count + len(texts))
    full = sum(4 + len(one) for one in group[:-1])
    pieces, places = _pieces(texts, group[-1])
    head[first : first + len(group)] = [
        (SHARED_STRINGS if place == 0 else CONTINUE, one) for place, one in enumerate([*group[:-1], *pieces])
    ]
    _index(head, count, [(full + place, inside) for place, inside in places])
    return count


def _counted(data: bytes, more: int, count: int) -> bytes:
    uses = struct.unpack_from("<I", data)[0]
    return struct.pack("<2I", min(uses + more, 0x7FFFFFFF), count) + data[8:]


def _pieces(texts: Sequence[str], piece: bytes) -> tuple[list[bytes], list[tuple[int, int]]]:
    """Puts the texts behind a piece of the table; returns it and the pieces that follow, and where each text begins.

    That is told twice: from the piece's record on, and from the record on that holds the text.
    """
    done: list[bytes] = []
    places: list[tuple[int, int]] = []
    for text in texts:
        flags, data = coded(text)
        if piece and len(piece) + 3 + len(data) > LONGEST:
            done, piece = [*done, piece], b""
        inside = 4 + len(piece)
        places.append((sum(4 + len(one) for one in done) + inside, inside))
        room = (LONGEST - 3 - len(piece)) // 2 * 2
        piece += struct.pack("<HB", length(text), flags) + data[:room]
        for start in range(room, len(data), LONGEST - 2):
            done, piece = [*done, piece], bytes((flags,)) + data[start : start + LONGEST - 2]
    return [*done, piece], places


def _index(head: list[Record], count: int, places: Sequence[tuple[int, int]]) -> None:
    """Adds the texts to the index of every so many-th text, where there is one that tells where the texts begin."""
    for number, (kind, data) in enumerate(head):
        if kind != EXTENDED_STRINGS or len(data) < INDEX_START + INDEX_ENTRY:
            continue
        step, first, inside = struct.unpack_from("<HIH", data)
        added = [one for place, one in enumerate(places, count) if step and place % step == 0]
        head[number] = (kind, data + b"".join(struct.pack("<I2H", first - inside + at, own, 0) for at, own in added))
