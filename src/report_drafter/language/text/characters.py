"""Classes of characters for regular expressions over Chinese text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

HAN = "[\u3400-\u9fff]"
BRACKETED = "[（(][^（()）]*[）)]"
"""A bracket with all that it holds."""
BORDER = "|"
"""What parts stretches of words that stand together nowhere."""


def words(text: str) -> frozenset[str]:
    """Returns the words of a list written with spaces between them."""
    return frozenset(text.split())


def sizes_by_first(listed: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Returns how long the words of a list are that begin with each character, the longest first."""
    sizes: dict[str, set[int]] = {}
    for word in listed:
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(ones, reverse=True)) for first, ones in sizes.items()}


def places_of(words: str, text: str) -> Iterator[int]:
    """Yields every place where some words stand in a text, those that overlap too."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def character_pairs(text: str) -> frozenset[str]:
    """Returns the pairs of neighbouring Han characters of a text, by which two names are held against one another."""
    return frozenset(one + other for one, other in pairwise(text) if is_basic_han(one + other))


def count_held(pairs: Iterable[str], text: str) -> int:
    """Returns how many of the pairs of characters of a name stand in a text."""
    return sum(one in text for one in pairs)


def shares_run(name: str, text: str, size: int = 2) -> bool:
    """Tells whether so many neighbouring characters of a name, none of them a blank, stand in a text."""
    runs = (name[at : at + size] for at in range(len(name) - size + 1))
    return any(run in text and " " not in run for run in runs)


def longest_shared(one: str, other: str) -> str:
    """Returns the longest run of characters that two texts share, the first of equal ones; none reaches over a |."""
    longest = ""
    for at in range(len(one)):
        end = at + len(longest) + 1
        while end <= len(one) and BORDER not in one[at:end] and one[at:end] in other:
            longest, end = one[at:end], end + 1
    return longest


def is_han(text: str) -> bool:
    """Tells whether a text is Han characters and nothing else; an empty text is not."""
    return bool(text) and min(text) >= "\u3400" and max(text) <= "\u9fff"


def is_basic_han(text: str) -> bool:
    """Tells whether a text is Han characters of the basic block and nothing else; an empty text is not."""
    return bool(text) and min(text) >= "\u4e00" and max(text) <= "\u9fff"


def han_count(text: str) -> int:
    """Returns how many characters of a text are Han."""
    return sum("\u3400" <= one <= "\u9fff" for one in text)
