"""How a workflow tells of its progress, without knowing who watches."""

from __future__ import annotations

from collections.abc import Callable

Notice = Callable[[str, int, int], None]
"""Told of each step: what is being done, how many are done, of how many (0: not counted)."""


def silent(step: str, done: int, of: int) -> None:
    """Takes no notice."""
    del step, done, of
