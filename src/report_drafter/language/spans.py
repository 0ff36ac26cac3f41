"""Sorted stretches of a text that do not overlap, looked up by offset."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spans:
    """The (start, end) of stretches in text order, end exclusive."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, pattern: re.Pattern[str], text: str) -> Spans:
        """Returns the stretches of a text that a pattern matches."""
        found = [match.span() for match in pattern.finditer(text)]
        return cls([start for start, _ in found], [end for _, end in found])

    def end_around(self, at: int) -> int:
        """Returns the end of the stretch that holds the offset, 0 when none does."""
        index = bisect_right(self.starts, at) - 1
        return self.ends[index] if index >= 0 and at < self.ends[index] else 0
