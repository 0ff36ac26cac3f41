"""Notes of a report: their marks within the text (［1］), and a line each behind its mark under it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGNS = ("\n[", "\n［", "\n〔")
_NOTE = late(r"\n(?P<mark>[\[［〔](?P<number>\d{1,2})[\]］〕])(?=\S)")
_OPENING = "[［〔"
_MARK = late(r"[\[［〔](?P<number>\d{1,2})[\]］〕](?!号)")
_FEWEST = 4
"""So many marks at least make an order of notes of what may be anything in brackets."""


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


def misnumbered_marks(plain: str) -> Iterator[OddNote]:
    """Yields the marks within words that bear a neighbour's number while their own is missing: ［1］…［1］…［3］."""
    if not any(sign in plain for sign in _OPENING):
        return
    found = [one for one in _MARK.finditer(plain) if one.start() and plain[one.start() - 1] != "\n"]
    numbers = [int(one["number"]) for one in found]
    if len(numbers) < _FEWEST or numbers[0] != 1:
        return
    for at in range(1, len(numbers) - 1):
        before, number, after = numbers[at - 1 : at + 2]
        if after == before + 2 and number in (before, after) and before + 1 not in numbers:
            yield OddNote(*found[at].span(), before, number)
