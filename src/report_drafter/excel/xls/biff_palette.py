"""Which of a workbook's 56 colours comes nearest to a wanted one: an .xls knows no others."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

from report_drafter.domain.finding import Severity
from report_drafter.excel.xls.biff_stream import Record

PALETTE = 0x92
FIRST = 8
"""The number of the first colour; those below repeat it."""
EXCELS_OWN = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080"
    "80C0C0C0808080"
    "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF"
    "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
    "003366339966003300333300993300993366333399333333"
)
"""The colours of a workbook that names none of its own."""
MARKS = {Severity.ERROR: "FF8080", Severity.WARNING: "FFCC99", Severity.HINT: "CCFFCC"}
"""Excel's own light red, orange and green."""

Colour = tuple[int, int, int]


def palette(head: Iterable[Record]) -> list[Colour]:
    """Returns a workbook's colours, the first one of number 8."""
    own = next((data for kind, data in head if kind == PALETTE), None)
    if own is None:
        return [_colour(EXCELS_OWN[place : place + 6]) for place in range(0, len(EXCELS_OWN), 6)]
    count = min(struct.unpack_from("<H", own)[0], (len(own) - 2) // 4)
    return [struct.unpack_from("<3B", own, 2 + 4 * place) for place in range(count)]


def nearest(colours: Sequence[Colour], wanted: str, taken: Iterable[int] = ()) -> int:
    """Returns the number of the colour nearest to one such as `FF8080`, other than those `taken`."""
    aim, out = _colour(wanted), set(taken)
    numbers = [number for number in range(FIRST, FIRST + len(colours)) if number not in out]
    distances = {number: _distance(colours[number - FIRST], aim) for number in numbers}
    return min(numbers, key=lambda number: (distances[number], number), default=FIRST)


def mark_colours(colours: Sequence[Colour]) -> dict[Severity, int]:
    """Returns the number of a colour for each severity, no two the same where there are enough."""
    numbers: dict[Severity, int] = {}
    for severity, wanted in MARKS.items():
        numbers[severity] = nearest(colours, wanted, numbers.values())
    return numbers


def _colour(words: str) -> Colour:
    red, green, blue = bytes.fromhex(words)
    return red, green, blue


def _distance(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
