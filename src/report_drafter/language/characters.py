"""Classes of characters for regular expressions over Chinese text."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late

HAN = "[\u3400-\u9fff]"
NOT_HAN = "[^\u3400-\u9fff]"

_OTHERS = late(f"{NOT_HAN}+")


def words(text: str) -> frozenset[str]:
    """Returns the words of a list written with spaces between them."""
    return frozenset(text.split())


def is_han(text: str) -> bool:
    """Tells whether a text is Han characters and nothing else; an empty text is not."""
    return bool(text) and min(text) >= "\u3400" and max(text) <= "\u9fff"


def han_only(text: str) -> str:
    """Returns the Han characters of a text alone."""
    return _OTHERS.sub("", text)
