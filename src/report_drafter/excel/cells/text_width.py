"""How much room a text takes: widths in half-width characters, lines in a column."""

from __future__ import annotations

import math

LINE_POINTS = 15.5
"""The height of one line of the 11-point face, in points."""
LARGEST_HEIGHT = 409.0
"""The tallest row that Excel allows, in points."""
PADDING = 3.0
"""What indent and borders take of a column, in characters."""


def display_width(text: str) -> int:
    """Returns the width of a text in half-width characters: a Chinese character takes two."""
    # A Chinese character is three bytes of UTF-8 and two columns wide, an ASCII one is one of each.
    return (len(text) + len(text.encode("utf-8", "surrogatepass"))) // 2


def wrapped_lines(text: str, room: float) -> int:
    """Returns how many lines a text takes where so many half-width characters fit on one."""
    if "\n" not in text:
        return max(1, math.ceil(display_width(text) / room))
    return sum(max(1, math.ceil(display_width(line) / room)) for line in text.split("\n"))


def room_in(width: float) -> float:
    """Returns how many half-width characters fit on a line of a column of that width."""
    return max(1.0, width - PADDING)


def row_height(lines: int, least: float) -> float:
    """Returns the height of a row of so many lines, in points, within what Excel allows."""
    return min(LARGEST_HEIGHT, max(least, lines * LINE_POINTS + 5))
