"""Words written with a character that sounds or looks like the right one: 围饶 for 围绕, 税收违发 for 税收违法.

Three tables tell them. What is no word anywhere is wrong wherever it stands. A pair of characters that is no word may
still be the end of one word and the head of the next, and is held wrong only where neither neighbour makes that so.
What is a word elsewhere (行驶) is wrong beside what only goes with another (行驶处罚 for 行使处罚).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.character_pairs import pair_codes

One = TypeVar("One")
PAIR = 2


@frozen
class Miswritten:
    """Words of a text (`start` to `end`), and the right ones.

    `listed` are those that are wrong wherever they stand; `sure` are the others too, unless nothing else of the text
    speaks for the right word.
    """

    start: int
    end: int
    meant: str
    listed: bool = False
    sure: bool = True


@frozen
class Misspelling:
    """Characters that are no word, the right ones, and the characters behind which make other words of them."""

    written: str
    meant: str
    not_before: str


@frozen
class SlippedWord:
    """A word of two characters, what is typed for its first and for its last, and whether it needs no witness."""

    word: str
    firsts: str
    lasts: str
    common: bool

    @property
    def pairs(self) -> str:
        """What is typed for it, all pairs one behind the other."""
        turned = _joined(self.lasts, self.word[0])
        return _joined(self.firsts, self.word[-1]) + turned[::-1]


@frozen
class WordInContext:
    """A pair that is a word or two elsewhere, what was meant, and the characters before and behind that tell so."""

    written: str
    meant: str
    before: str
    behind: str


class WordEdges:
    """Which characters stand before another in words that end with it, and behind it in words that begin with it."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        self._sides = {character: (before, behind) for character, before, behind in rows}

    def may_end(self, before: str, character: str) -> bool:
        """Whether a word may end here: the character stands alone in texts, or ends a word with the one before it."""
        sides = self._sides.get(character)
        return sides is None or (before != "" and before in sides[0])

    def may_begin(self, character: str, behind: str) -> bool:
        """Whether a word may begin here."""
        sides = self._sides.get(character)
        return sides is None or (behind != "" and behind in sides[1])

    def ends_word(self, before: str, character: str) -> bool:
        """Whether two characters are the last of some word."""
        return before != "" and before in self._sides.get(character, ("", ""))[0]

    def begins_word(self, character: str, behind: str) -> bool:
        """Whether two characters are the first of some word."""
        return behind != "" and behind in self._sides.get(character, ("", ""))[1]


class MiswrittenWords:
    """The tables, looked up by the pairs of characters that stand in a text."""

    def __init__(
        self,
        misspellings: Iterable[Misspelling],
        slipped: Iterable[SlippedWord],
        in_context: Iterable[WordInContext],
        edges: WordEdges,
    ) -> None:
        words = tuple(slipped)
        self._misspellings = _grouped((one.written[:PAIR], one) for one in misspellings)
        self._in_context = _grouped((one.written, one) for one in in_context)
        self._by_first = _grouped((one.word[0], one) for one in words)
        self._by_last = _grouped((one.word[-1], one) for one in words)
        self._edges = edges
        pairs = (*self._misspellings, *self._in_context, *(one.pairs for one in words))
        self.pairs = pair_codes("".join(pairs))

    def found(self, text: str, places: Iterable[int]) -> Iterator[Miswritten]:
        """Yields what is miswritten at places where one of the pairs stands; of two that overlap the first."""
        end = 0
        for at in places:
            one = self._at(text, at) if at >= end else None
            if one is not None:
                end = one.end
                yield one

    def _at(self, text: str, at: int) -> Miswritten | None:
        pair = text[at : at + PAIR]
        for listed in self._misspellings.get(pair, ()):
            if text.startswith(listed.written, at):
                end = at + len(listed.written)
                is_other = end < len(text) and text[end] in listed.not_before
                return None if is_other else Miswritten(at, end, listed.meant, listed=True)
        before, behind = text[at - 1 : at], text[at + PAIR : at + PAIR + 1]
        return self._told_by_neighbours(at, pair, before, behind) or self._slip(text, at, before, behind)

    def _told_by_neighbours(self, at: int, pair: str, before: str, behind: str) -> Miswritten | None:
        """Finds a word that is wrong beside a neighbour, unless its other side belongs to the word beyond."""
        for one in self._in_context.get(pair, ()):
            told_before = before != "" and before in one.before and not self._edges.begins_word(pair[1], behind)
            told_behind = behind != "" and behind in one.behind and not self._edges.ends_word(before, pair[0])
            if told_before or told_behind:
                return Miswritten(at, at + PAIR, one.meant)
        return None

    def _slip(self, text: str, at: int, before: str, behind: str) -> Miswritten | None:
        """Finds a pair that is no word and no end and head of two; the right word must stand elsewhere to be sure."""
        pair = text[at : at + PAIR]
        if self._edges.may_end(before, pair[0]) and self._edges.may_begin(pair[1], behind):
            return None
        meant = self._meant(pair[0], pair[1])
        if meant is None:
            return None
        times = text.count(meant.word)
        if (times or meant.common) and text.count(pair) <= max(1, times):
            return Miswritten(at, at + PAIR, meant.word, sure=times > 0)
        return None

    def _meant(self, first: str, last: str) -> SlippedWord | None:
        by_last = (one for one in self._by_last.get(last, ()) if first in one.firsts)
        by_first = (one for one in self._by_first.get(first, ()) if last in one.lasts)
        return next(by_last, None) or next(by_first, None)


def _joined(typed: str, kept: str) -> str:
    """Each character that is typed, with the one that is kept behind it."""
    return kept.join(typed) + kept if typed else ""


def _grouped(pairs: Iterable[tuple[str, One]]) -> Mapping[str, Sequence[One]]:
    found: dict[str, list[One]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return found
