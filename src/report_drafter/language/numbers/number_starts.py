"""Where a number of a text begins whose end, or a spoilt place of it, is known."""

from __future__ import annotations


def number_start(text: str, at: int, signs: str = "0123456789.,") -> int:
    """Returns where the run of some signs begins that goes on up to `at`; `at` itself where none stands before it."""
    while at and text[at - 1] in signs:
        at -= 1
    return at
