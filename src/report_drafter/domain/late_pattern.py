"""Patterns that are compiled when a text first needs them: it meets few of the cases that all rules together know.

A pattern with a class of Han characters takes up to a millisecond to compile, and a command imports four hundred. Those
that an earlier run needed are made of the code that it kept.
"""

from __future__ import annotations

import re
from typing import AnyStr, cast

from report_drafter.domain.kept_patterns import kept_patterns


class _LatePattern:
    """Stands for a pattern and does what it does; each method is the pattern's own once it has been used."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(kept_patterns().compiled(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Returns the pattern, to be compiled at its first use; the `re` of a match is the compiled one, never this."""
    return cast("re.Pattern[AnyStr]", _LatePattern(pattern, int(flags)))
