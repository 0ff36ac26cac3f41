"""Notes under a report, a line each behind its mark: [1]本公报数据为初步统计数."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGNS = ("\n[", "\n［", "\n〔")
_NOTE = late(r"\n(?P<mark>[\[［〔](?P<number>\d{1,2})[\]］〕])(?=\S)")


@frozen
class OddNote:
    """A note's mark from `start` up to `end` of a text that should follow the number `before` it, and its own."""

    start: int
    end: int
    before: int
    number: int


def odd_notes(plain: str) -> Iterator[OddNote]:
    """Yields the marks of notes that leave out a number or bear one twice; a new list begins at 1."""
    for one, other in pairwise(_NOTE.finditer(plain) if any(sign in plain for sign in SIGNS) else ()):
        before, number = int(one["number"]), int(other["number"])
        if number not in (before + 1, 1):
            yield OddNote(*other.span("mark"), before, number)
