"""Digits that stand above or below the line, as characters of their own.

120 with a small 1 above is a figure with a note; as plain characters it would read 1201.
"""

from __future__ import annotations

PLAIN, ABOVE, BELOW = "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"
_RAISED, _LOWERED = str.maketrans(PLAIN, ABOVE), str.maketrans(PLAIN, BELOW)
_LEVEL = str.maketrans(ABOVE + BELOW, PLAIN + PLAIN)


def raised(text: str) -> str:
    """Returns the text with its digits above the line: ¹."""
    return text.translate(_RAISED)


def lowered(text: str) -> str:
    """Returns the text with its digits below the line: ₁."""
    return text.translate(_LOWERED)


def level(text: str) -> str:
    """Returns the text with all its digits on the line."""
    return text.translate(_LEVEL)
