"""Places of a text where one of many thousand pairs of characters stands, each different pair asked for once."""

from __future__ import annotations

from collections.abc import Callable
from operator import add

Places = list[tuple[int, str]]
"""Where pairs stand, each with the pair."""


def pair_places(text: str, is_wanted: Callable[[str], object]) -> Places:
    """Returns where the wanted pairs stand in a text, in its order."""
    wanted = frozenset(filter(is_wanted, set(map(add, text, text[1:]))))
    return [(at, pair) for at, pair in enumerate(map(add, text, text[1:])) if pair in wanted]
