"""Classes of characters for regular expressions over Chinese text."""

from __future__ import annotations

HAN = "[\u3400-\u9fff]"


def words(text: str) -> frozenset[str]:
    """Returns the words of a list written with spaces between them."""
    return frozenset(text.split())


def is_han(text: str) -> bool:
    """Tells whether a text is Han characters and nothing else; an empty text is not."""
    return bool(text) and min(text) >= "\u3400" and max(text) <= "\u9fff"


def is_basic_han(text: str) -> bool:
    """Tells whether a text is Han characters of the basic block and nothing else; an empty text is not."""
    return bool(text) and min(text) >= "\u4e00" and max(text) <= "\u9fff"


def han_count(text: str) -> int:
    """Returns how many characters of a text are Han."""
    return sum("\u3400" <= one <= "\u9fff" for one in text)
