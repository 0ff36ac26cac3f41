"""Places of a text where one of many thousand pairs of characters stands, found without a look at each in turn.

A text in UTF-16 is two rows of four-byte numbers, each a pair: the row that begins at its first character and the one
that begins at its second.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

CODING, FAULTS = "utf-16-le", "surrogatepass"
CHARACTER, PAIR = 2, 4
"""Bytes of a character and of a pair."""
Places = list[tuple[int, str]]
"""Where pairs stand, each with the pair."""
_BEYOND = late("[\U00010000-\U0010ffff]")
"""Characters that take two places in UTF-16; no pair of a table holds one."""
STAND_IN = "\ufffd"
SET = b"\x01"


def pair_codes(pairs: str) -> frozenset[int]:
    """Returns the numbers of pairs that are written one behind the other."""
    return frozenset(memoryview(pairs.encode(CODING)).cast("I"))


def pair_places(text: str, wanted: frozenset[int]) -> Places:
    """Returns where the pairs with these numbers stand in a text, in its order, each with the pair."""
    units = text.encode(CODING, FAULTS)
    if len(units) != CHARACTER * len(text):
        units = _BEYOND.sub(STAND_IN, text).encode(CODING, FAULTS)
    places: list[int] = []
    for first in (0, 1):
        row = memoryview(units)[first * CHARACTER :]
        row = row[: len(row) // PAIR * PAIR]
        marks = bytes(map(wanted.__contains__, row.cast("I")))
        places += [2 * at + first for at in _marked(marks)]
    return [(at, text[at : at + 2]) for at in sorted(places)]


def _marked(marks: bytes) -> Iterator[int]:
    """Yields where a mark is set: most are not, and `find` runs over them."""
    at = marks.find(SET)
    while at >= 0:
        yield at
        at = marks.find(SET, at + 1)
