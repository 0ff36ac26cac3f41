"""Set words of four and five characters with one of them wrong or two exchanged: 挂盘督办, 风清气证, 办理期内限.

Such a word is known by the half that a slip leaves whole, or by the two exchanged. What is written instead must make
no word with what stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.character_slips import Slip, SlipKind, slip_between
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.miswritten_words import SUFFIXES, Miswritten, WordEdges, row_of
from report_drafter.language.text.set_phrases import EITHER
from report_drafter.language.text.title_words import NUMERAL

PAIR = 2


@frozen
class _Written:
    """What stands from `start` up to `end` of a text where a set word was meant."""

    start: int
    end: int
    meant: str
    slip: Slip


class SetWords:
    """Many such words, looked for in one pass over a text."""

    def __init__(self, lines: Iterable[str], edges: WordEdges) -> None:
        """Reads tab-separated lines: a word, a mark if it has no open place, wordings near it that are right too."""
        self.sought: dict[str, list[tuple[str, int]]] = {}
        """The words with the place of the pair, by each pair that they are looked for by."""
        self._right: set[str] = set()
        self._firm: set[str] = set()
        self._edges = edges
        for word, firm, also in map(row_of, lines):
            self._right.update((word, *also.split()))
            self._firm.update((word,) if firm else ())
            for pair, at in _pairs(word):
                self.sought.setdefault(pair, []).append((word, at))

    def found(self, text: str, places: Places) -> Iterator[Miswritten]:
        """Yields the words with a slip in them, each place once; `places` are those of the pairs, and maybe others."""
        told = 0
        for place, pair in places:
            for word, at in self.sought.get(pair, ()):
                one = self._written(text, place - at, word)
                if one is not None and one.start >= told and self._is_wrong(text, one):
                    told = one.end
                    yield Miswritten(one.start, one.end, word)
                    break

    def _written(self, text: str, start: int, word: str) -> _Written | None:
        """What is written at a place for a word, None where it stands there as it should or is far from it."""
        end = start + len(word)
        written = text[max(0, start) : end]
        slip = slip_between(written, word) if start >= 0 and written != word else None
        if slip is None or slip.kind not in (SlipKind.SWAPPED, SlipKind.CHANGED) or not is_han(written):
            return None
        return _Written(start, end, word, slip)

    def _is_wrong(self, text: str, one: _Written) -> bool:
        """Whether nobody could have meant what is written, and the report does not write it as a rule."""
        written, slip = text[one.start : one.end], one.slip
        if written in self._right or NUMERAL.search(slip.wrong + slip.right) or not self._stands_apart(text, one):
            return False
        return text.count(written) in range(1, max(2, text.count(one.meant) + 1))

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
        firm = one.meant in self._firm
        if alike(slip.wrong, slip.right):
            may_end = slip.within or slip.wrong not in SUFFIXES
            told = firm or slip.wrong + slip.right not in EITHER
            return may_end and told and not (ends and begins)
        return firm and slip.within and not ends and not begins


def _pairs(word: str) -> Iterator[tuple[str, int]]:
    """The pairs that a word is looked for by: its first and its last, and each with its characters exchanged."""
    yield word[:PAIR], 0
    yield word[-PAIR:], len(word) - PAIR
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[at + 1] + word[at], at
