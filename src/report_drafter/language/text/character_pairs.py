"""Places of a text where one of many thousand pairs of characters stands, found without a look at each in turn.

A text in UTF-16 is two rows of four-byte numbers, each a pair: the row that begins at its first character and the one
that begins at its second.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

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


def pair_places(text: str, is_wanted: Callable[[str], object]) -> Places:
    """Returns where the wanted pairs stand in a text, in its order; each different pair is asked for once."""
    rows = _rows(text)
    wanted = frozenset(one for one in set[int]().union(*rows) if is_wanted(_pair(one)))
    places: list[int] = []
    for first, row in enumerate(rows):
        marks = bytes(map(wanted.__contains__, row))
        places += [2 * at + first for at in _marked(marks)]
    return [(at, text[at : at + 2]) for at in sorted(places)]


def _pair(number: int) -> str:
    return number.to_bytes(PAIR, sys.byteorder).decode(CODING, FAULTS)


def _rows(text: str) -> tuple[memoryview[int], memoryview[int]]:
    """The numbers of the pairs that begin at the first and at the second character, and so on."""
    units = text.encode(CODING, FAULTS)
    if len(units) != CHARACTER * len(text):
        units = _BEYOND.sub(STAND_IN, text).encode(CODING, FAULTS)
    first, second = (memoryview(units)[at * CHARACTER :] for at in (0, 1))
    return first[: len(first) // PAIR * PAIR].cast("I"), second[: len(second) // PAIR * PAIR].cast("I")


def _marked(marks: bytes) -> Iterator[int]:
    """Yields where a mark is set: most are not, and `find` runs over them."""
    at = marks.find(SET)
    while at >= 0:
        yield at
        at = marks.find(SET, at + 1)
