"""Suggests the known name that a mistyped one most likely means."""

from __future__ import annotations

from collections.abc import Iterable

ENOUGH = 0.6


def nearest_name(typed: str, names: Iterable[str]) -> str:
    """Returns the name most like `typed`, '' when none is like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(typed, list(names), 1, ENOUGH)), "")
