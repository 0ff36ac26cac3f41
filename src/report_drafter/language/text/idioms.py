"""Idioms of four characters with one of them typed wrong, or two exchanged: 久久为攻, 墨守陈规, 再接再励.

Three of its characters in their order tell an idiom; the fourth is a slip where it sounds or looks like the right one.
An idiom is looked for by its first two and its last two: one of the pairs is left whole by a slip.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.character_slips import SlipKind, slip_between
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.set_phrases import MiswrittenPhrase
from report_drafter.language.text.title_words import NUMERAL

LENGTH, PAIR = 4, 2


@frozen
class Idiom:
    """An idiom, and characters that are typed in it besides those that sound or look like its own."""

    words: str
    typed: str = ""


class Idioms:
    """Many idioms, looked up by the pairs of characters that stand in a text."""

    def __init__(self, idioms: Iterable[Idiom], right: Iterable[str] = ()) -> None:
        """Takes the idioms, and other wordings that are `right` too."""
        listed = tuple(idioms)
        self.sought: dict[str, list[Idiom]] = {}
        """The idioms by the pairs that they are looked for by."""
        self._right = frozenset((*(one.words for one in listed), *right))
        for one in listed:
            for pair in {one.words[:PAIR], one.words[PAIR:]}:
                self.sought.setdefault(pair, []).append(one)

    def found(self, text: str, places: Places) -> Iterator[MiswrittenPhrase]:
        """Yields the idioms with a slip at places where any of the pairs stands, or at others too; each place once."""
        end, by_pair = 0, self.sought
        for place, pair in places:
            for start, idiom in _candidates(place, pair, by_pair.get(pair, ())):
                written = text[start : start + LENGTH]
                one = None if written in self._right else _miswritten(written, start, idiom)
                if one is not None and one.start >= end and text.count(written) <= max(1, text.count(idiom.words)):
                    end = one.end
                    yield one


def _candidates(place: int, pair: str, idioms: Sequence[Idiom]) -> Iterator[tuple[int, Idiom]]:
    """Where the idioms would begin that hold a pair at a place."""
    for idiom in idioms:
        start = place if idiom.words.startswith(pair) else place - PAIR
        if start >= 0:
            yield start, idiom


def _miswritten(written: str, start: int, idiom: Idiom) -> MiswrittenPhrase | None:
    """Reads four characters of a text as an idiom with a slip, None where they are it or something else."""
    slip = slip_between(written, idiom.words) if len(written) == LENGTH else None
    if slip is None or not is_han(written) or NUMERAL.search(slip.wrong):
        return None
    typed = slip.kind is SlipKind.CHANGED and (alike(slip.wrong, slip.right) or slip.wrong in idiom.typed)
    if typed or slip.kind is SlipKind.SWAPPED:
        return MiswrittenPhrase(start, start + LENGTH, idiom.words, slip)
    return None
