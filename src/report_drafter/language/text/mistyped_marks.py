"""Finds the one mark that was typed for another, where two would else lack their other half: “六五’, ”五讲四美”."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.paired_marks import (
    CLOSING,
    MARKS,
    OPENED_BY,
    OPENING,
    PairedMarks,
    paired_marks,
)

MOST_LOOSE, MOST_MARKS, LONGEST = 8, 8, 40
"""How many marks of a text may be loose, how many stand between two of them, how far apart they may be."""
_KINDS = ("“‘「『", "《〈", "（【〔［")
"""The opening marks that may be typed for one another."""
_INNER = {"‘": "“", "〈": "《"}
"""The marks that stand inside of others alone."""
_SENTENCE = late(r"[^。；！？\n]+")
_ENDS = late(r"[。；！？\n]")
_APART = late(r"[，,：:。；！？\n]|^[和及与、]|[和及与、]$")
"""What no title holds, and what tells that two marks bound what lies between two titles."""


@frozen
class MistypedMark:
    """The mark at `at` of a text should be `right`; with its other half it bounds the words from `start` to `end`."""

    at: int
    right: str
    start: int
    end: int


def mistyped_marks(text: str, running_on: Collection[int] = ()) -> tuple[list[MistypedMark], str]:
    """Returns the mistyped marks of a text in reading order, and the text with each of them as it should be.

    `running_on` are the places of the marks whose other half stands in a neighbouring paragraph. Marks of one sentence
    belong together first, as far as no more of the text would then lack its other half.
    """
    found: list[MistypedMark] = []
    mended = text
    for match in _SENTENCE.finditer(text) if MOST_LOOSE >= len(paired_marks(text).loose) > 1 else ():
        found += (own := list(_mistyped(mended, match.span(), running_on)))
        mended = _mended(mended, own)
    if len(found) + len(paired_marks(mended).loose) > len(paired_marks(text).loose):
        found, mended = [], text
    found += (rest := list(_mistyped(mended, (0, len(text)), running_on)))
    return sorted(found, key=_place), _mended(mended, rest)


def _place(one: MistypedMark) -> int:
    return one.at


def _mended(text: str, slips: Iterable[MistypedMark]) -> str:
    for one in slips:
        text = _replaced(text, one.at, one.right)
    return text


def _mistyped(text: str, within: tuple[int, int], running_on: Collection[int]) -> Iterator[MistypedMark]:
    """Yields the mistyped marks of a stretch that two loose ones each tell of, until none is left."""
    begin, end = within
    stretch = text[begin:end]
    left = _left(stretch, begin, running_on)
    while 1 < len(left) <= MOST_LOOSE and (one := _first(stretch, left)) is not None:
        yield replace(one, at=begin + one.at, start=begin + one.start, end=begin + one.end)
        stretch = _replaced(stretch, one.at, one.right)
        left = _left(stretch, begin, running_on)


def _left(stretch: str, begin: int, running_on: Collection[int]) -> list[int]:
    """The places in a stretch that begins so far into its text of the marks that lack their other half."""
    return sorted(one.at for one in paired_marks(stretch).loose if begin + one.at not in running_on)


def _first(text: str, left: Sequence[int]) -> MistypedMark | None:
    """The mark that accounts for the first two loose ones in a row of which one does."""
    now = paired_marks(text)
    for first, second in pairwise(left):
        if second - first <= LONGEST:
            found = [one for one in _candidates(text, first, second) if _settles(text, now, one, {first, second})]
            if found:
                return min(found, key=_size)
    return None


def _size(one: MistypedMark) -> tuple[int, int]:
    """The shorter words first; of the same words the mark that closes them is the wrong one."""
    return one.end - one.start, -one.at


def _candidates(text: str, first: int, second: int) -> Iterator[MistypedMark]:
    """Each mark from one place to another, with what may have been meant by it."""
    marks = list(MARKS.finditer(text, first, second + 1))
    for match in marks if len(marks) <= MOST_MARKS else ():
        for right in _meant(match[0]):
            changed = paired_marks(_replaced(text, match.start(), right))
            for start, end in changed.pairs:
                if match.start() in (start, end):
                    yield MistypedMark(match.start(), right, start, end + 1)


def _meant(char: str) -> Iterator[str]:
    """What a mark may have been typed for: its other half, or the same half of another of its kind."""
    family = OPENING.get(char) or CLOSING[char]
    yield OPENED_BY[family] if char in CLOSING else family
    kind = next(one for one in _KINDS if OPENED_BY[family] in one)
    yield from (OPENING[one] if char in CLOSING else one for one in kind if OPENING[one] != family)


def _settles(text: str, now: PairedMarks, one: MistypedMark, loose: set[int]) -> bool:
    """Whether a mark in another's place leaves just two fewer loose, and bounds words as such marks do."""
    changed = paired_marks(_replaced(text, one.at, one.right))
    left = {mark.at for mark in now.loose} - loose
    if {mark.at for mark in changed.loose} != left or one.end - one.start > LONGEST:
        return False
    opening = OPENED_BY[CLOSING[_replaced(text, one.at, one.right)[one.end - 1]]]
    words = text[one.start + 1 : one.end - 1]
    apart = _ENDS if opening in _KINDS[0] else _APART
    around = {text[start] for start, end in changed.pairs if start < one.start and one.end <= end}
    inside = {text[start] for start, end in changed.pairs if one.start < start and end < one.end}
    nested = opening in around or (opening in inside and opening not in _KINDS[-1])
    return not nested and apart.search(words) is None and _INNER.get(opening, opening) in {opening, *around}


def _replaced(text: str, at: int, char: str) -> str:
    return f"{text[:at]}{char}{text[at + 1 :]}"
