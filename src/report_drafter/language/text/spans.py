"""Sorted stretches of a text that do not overlap, looked up by offset."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from report_drafter.domain.frozen import frozen


@frozen
class Spans:
    """The (start, end) of stretches in text order, end exclusive."""

    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, pattern: re.Pattern[str], text: str, signs: str = "") -> Spans:
        """Returns the stretches of a text that a pattern matches; none where the text holds none of the signs."""
        if signs and not any(sign in text for sign in signs):
            return NOWHERE
        found = [match.span() for match in pattern.finditer(text)]
        return cls([start for start, _ in found], [end for _, end in found])

    def end_around(self, at: int) -> int:
        """Returns the end of the stretch that holds the offset, 0 when none does."""
        index = bisect_right(self.starts, at) - 1
        return self.ends[index] if index >= 0 and at < self.ends[index] else 0


NOWHERE = Spans((), ())
