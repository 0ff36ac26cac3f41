"""Set words and idioms with one character wrong or two exchanged: 挂盘督办, 办理期内限, 久久为攻.

Such a word is known by the half that a slip leaves whole, or by the two exchanged. In a set word what is written
instead must make no word with what stands beside it; of an idiom three characters in their order leave no doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from operator import eq

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.character_slips import Slip, SlipKind, slip_between
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.miswritten_words import SUFFIXES, WordEdges
from report_drafter.language.text.set_phrases import EITHER, MiswrittenPhrase
from report_drafter.language.text.title_words import NUMERAL

PAIR, SHORT = 2, 4


class Firmness(Enum):
    """How far the characters of a set word hold together, as its table has it."""

    OPEN = ""
    FIRM = "是"
    IDIOM = "成语"


@frozen
class SetWord:
    """A set word, what is typed in it besides what sounds or looks alike, and wordings near it that are right too."""

    words: str
    firmness: Firmness = Firmness.OPEN
    typed: str = ""
    also: tuple[str, ...] = ()


@frozen
class _Written:
    """What stands from `start` up to `end` of a text where a set word was meant."""

    start: int
    end: int
    meant: SetWord
    slip: Slip


class SetWords:
    """Many such words, looked for in one pass over a text."""

    def __init__(self, listed: Iterable[SetWord], edges: WordEdges) -> None:
        self.sought: dict[str, list[tuple[SetWord, int]]] = {}
        """The words with the place of the pair, by each pair that they are looked for by."""
        self._right: set[str] = set()
        self._edges = edges
        for one in listed:
            self._right.update((one.words, *one.also))
            for pair, at in _pairs(one.words):
                self.sought.setdefault(pair, []).append((one, at))

    def found(self, text: str, places: Places) -> Iterator[MiswrittenPhrase]:
        """Yields the words with a slip in them, each place once; `places` are those of the pairs, and maybe others."""
        told = 0
        for place, pair in places:
            for word, at in self.sought.get(pair, ()):
                one = _written(text, place - at, word)
                if one is not None and one.start >= told and self._is_wrong(text, one):
                    told = one.end
                    yield MiswrittenPhrase(one.start, one.end, word.words, one.slip)
                    break

    def _is_wrong(self, text: str, one: _Written) -> bool:
        """Whether nobody could have meant what is written, and the report does not write it as a rule."""
        written = text[one.start : one.end]
        if written in self._right or not self._is_slip(text, one):
            return False
        return text.count(written) <= max(1, text.count(one.meant.words))

    def _is_slip(self, text: str, one: _Written) -> bool:
        if one.meant.firmness is Firmness.IDIOM:
            return _is_slip_of_idiom(one)
        return not NUMERAL.search(one.slip.wrong + one.slip.right) and self._stands_apart(text, one)

    def _stands_apart(self, text: str, one: _Written) -> bool:
        """Whether what is wrong makes no word with its neighbours, in the word and beside it."""
        slip, edges = one.slip, self._edges
        before, behind = text[max(0, one.start - 1) : one.start], text[one.end : one.end + 1]
        first, last = text[one.start], text[one.end - 1]
        if slip.head == "" and edges.ends_word(before, first):
            return False
        if slip.tail == "" and edges.begins_word(last, behind):
            return False
        if slip.kind is SlipKind.SWAPPED:
            return True
        ends = edges.ends_word((before + slip.head)[-1:], slip.wrong)
        begins = edges.begins_word(slip.wrong, (slip.tail + behind)[:1])
        firm = one.meant.firmness is Firmness.FIRM
        if alike(slip.wrong, slip.right):
            may_end = slip.within or slip.wrong not in SUFFIXES
            told = firm or slip.wrong + slip.right not in EITHER
            return may_end and told and not (ends and begins)
        return firm and slip.within and not ends and not begins


def _written(text: str, start: int, word: SetWord) -> _Written | None:
    """What is written at a place for a word, None where it stands there as it should or is far from it."""
    end = start + len(word.words)
    written = text[max(0, start) : end]
    if start < 0 or not _is_near(written, word.words) or not is_han(written):
        return None
    slip = slip_between(written, word.words)
    if slip is None or slip.kind not in (SlipKind.SWAPPED, SlipKind.CHANGED):
        return None
    return _Written(start, end, word, slip)


def _is_near(written: str, meant: str) -> bool:
    """Whether one character is another, or two stand in each other's place; most places fail here, at little cost."""
    apart = len(meant) - sum(map(eq, written, meant))
    return apart == 1 or (apart == PAIR and sorted(written) == sorted(meant))


def _is_slip_of_idiom(one: _Written) -> bool:
    """Whether two characters of an idiom are exchanged, or one is what a hand or an eye takes for its own."""
    slip = one.slip
    if NUMERAL.search(slip.wrong):
        return False
    return slip.kind is SlipKind.SWAPPED or alike(slip.wrong, slip.right) or slip.wrong in one.meant.typed


def _pairs(word: str) -> Iterator[tuple[str, int]]:
    """The pairs that a word is looked for by: its first and its last, and the middle of four exchanged (推动主动).

    Any other two that are exchanged leave the first or the last pair whole.
    """
    yield word[:PAIR], 0
    yield word[-PAIR:], len(word) - PAIR
    if len(word) == SHORT and word[1] != word[2]:
        yield word[2] + word[1], 1
