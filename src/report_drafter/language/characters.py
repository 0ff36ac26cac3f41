"""Classes of characters for regular expressions over Chinese text."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late

HAN = "[\u3400-\u9fff]"
NOT_HAN = "[^\u3400-\u9fff]"

_OTHERS = late(f"{NOT_HAN}+")


def words(text: str) -> frozenset[str]:
    """Returns the words of a list written with spaces between them."""
    return frozenset(text.split())


def han_only(text: str) -> str:
    """Returns the Han characters of a text alone."""
    return _OTHERS.sub("", text)
