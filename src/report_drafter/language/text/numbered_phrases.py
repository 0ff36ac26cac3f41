"""Set phrases that count what they stand for, and so have one right number: 四个最严, 七个有之, 三重一大."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.character_pairs import Places

PAIR = 2
PLACE = "#"
"""Where the number stands in a phrase."""
NUMERALS = "一二两三四五六七八九十0123456789"


@frozen
class NumberedPhrase:
    """A phrase on both sides of its number, the pair it is looked for by, and the numbers that are right."""

    before: str
    behind: str
    pair: str
    right: tuple[str, ...]


@frozen
class MiscountedPhrase:
    """A place in a text (`start` to `end`) where a phrase has another number, and the phrase as it should be."""

    start: int
    end: int
    meant: str


class NumberedPhrases:
    """Many phrases, looked up by the pairs of characters that stand in a text."""

    def __init__(self, phrases: Iterable[NumberedPhrase]) -> None:
        self.sought: dict[str, list[NumberedPhrase]] = {}
        """The phrases by the pair that they are looked for by."""
        for one in phrases:
            self.sought.setdefault(one.pair, []).append(one)

    def miscounted(self, text: str, places: Places) -> Iterator[MiscountedPhrase]:
        """Yields the phrases with a wrong number at places where any of the pairs stands, or at others too."""
        end, by_pair = 0, self.sought
        listed = ((place, phrase) for place, pair in places if pair in by_pair for phrase in by_pair[pair])
        for place, phrase in listed:
            found = _miscounted(text, place, phrase)
            if found is not None and found.start >= end:
                end = found.end
                yield found


def _miscounted(text: str, place: int, phrase: NumberedPhrase) -> MiscountedPhrase | None:
    """Reads the number of a phrase whose pair stands at a place."""
    offset = phrase.before.find(phrase.pair)
    if offset >= 0:
        first = place - offset + len(phrase.before)
        last = first + _digits(text[first : first + PAIR + 1])
    else:
        last = place - phrase.behind.index(phrase.pair)
        first = last - _digits(text[max(0, last - PAIR - 1) : last][::-1])
    if first < len(phrase.before) or not 0 < last - first <= PAIR or text[first:last] in phrase.right:
        return None
    if not text.startswith(phrase.behind, last) or not text.endswith(phrase.before, 0, first):
        return None
    start, end = first - len(phrase.before), last + len(phrase.behind)
    return MiscountedPhrase(start, end, f"{phrase.before}{phrase.right[0]}{phrase.behind}")


def _digits(text: str) -> int:
    """How many numerals a text begins with."""
    return len(text) - len(text.lstrip(NUMERALS))
