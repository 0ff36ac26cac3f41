"""Frequent words with a character mistyped, told by the company they keep: 行整资源 for 行政资源, 心访 for 信访.

A pair of characters that stands beside each other in no text or word list may still be the end of one word and the head
of the next. It is held wrong only where one character of it, exchanged for one that sounds or looks alike, gives a
frequent word that is known to stand between these very neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.miswritten_words import (
    SUFFIXES,
    Miswritten,
    Row,
    WordEdges,
    lines_by,
    row_of,
    stands_once,
)

PAIR = 2
_OPENING, _CLOSING = frozenset("“‘《〈"), frozenset("”’》〉")
"""Marks of names, which people coin: “检护民生”."""
WORD, FIRSTS, LASTS, BEFORE, BEHIND = range(5)
"""The columns of the table."""
_HOUSES, _COUNCILS = frozenset("馆院校厂社会局所园台"), ("理事会", "理事长", "务会", "委会")
"""What ends the name of a house, and who leads it: 馆理事会."""
_BEFORE_FIGURES = "计增收罚"
"""What is a word by itself before a figure: 面积计3.2亩, 支出增8%."""
_ONE_BY_ONE = "逐"
"""What makes a word of any measure word behind it: 逐项, 逐件, 逐笔."""
_ENDINGS = SUFFIXES + "级值"
"""What makes a word of any word before it, though it seldom stands alone: 全国级, 先进值."""


@frozen
class _Side:
    """What stands on one side of a word: a character, those `known` to stand there, whether another word ends there."""

    character: str
    known: str
    word_ends: bool

    @property
    def borders(self) -> bool:
        """Whether it is a mark, a figure or the end of the text."""
        return not is_han(self.character)

    @property
    def fits(self) -> bool:
        """Whether the word may stand beside it."""
        return self.borders or self.character in self.known or self.word_ends


class WordsInCompany:
    """The words of a table, looked up by the pairs of characters that stand in a text."""

    def __init__(self, lines: Sequence[str], edges: WordEdges, added: Sequence[str] = ()) -> None:
        """Reads tab-separated lines: a word, what is typed for its first and its last character, what stands beside it.

        There are thousands: they stay lines, of which a word is asked for few. Those `added` are looked for, but
        neither end nor begin a word beside another.
        """
        self._known = lines
        self._lines = (*lines, *added)
        self._edges = edges

    @property
    def rows(self) -> Iterator[Row]:
        """The rows of the table: a word, what is typed for its first and its last character, what stands beside it."""
        return map(row_of, self._lines)

    def found(self, text: str, places: Places) -> Iterator[Miswritten]:
        """Yields what is mistyped at those of the places where one of the pairs stands.

        It is sure unless it stands at the edge of a name in quotation marks, or a mark stands on one side, what is
        typed is often a word by itself, and the right word stands nowhere else in the text.
        """
        told = {pair: rows for pair in {pair for _, pair in places} if (rows := self._rows_of(pair))}
        for at, pair in places:
            meant = self._meant(text, at, told[pair]) if pair in told else None
            if meant is not None and stands_once(text, at, pair):
                word, typed = meant
                before, behind = text[at - 1 : at], text[at + PAIR : at + PAIR + 1]
                bordered = not is_han(before) or not is_han(behind)
                coined = before in _OPENING or behind in _CLOSING
                doubted = bordered and self._edges.is_free(typed) and word not in text
                yield Miswritten(at, at + PAIR, word, sure=not coined and not doubted)

    def _rows_of(self, pair: str) -> Sequence[tuple[Row, int]]:
        """The words that a pair may have been typed for, each with which of its characters is wrong, 0 or 1."""
        first, last = pair[0], pair[1]
        ending = (row_of(line) for line in self._by_last.get(last, ()) if first in line)
        beginning = (row_of(line) for line in self._by_first.get(first, ()) if last in line)
        by_first = ((row, 0) for row in ending if first in row[FIRSTS])
        by_last = ((row, 1) for row in beginning if last in row[LASTS])
        return (*by_first, *by_last)

    def _meant(self, text: str, at: int, rows: Sequence[tuple[Row, int]]) -> tuple[str, str] | None:
        """The word that a pair was typed for, and the character typed wrong."""
        before, behind = text[at - 1 : at], text[at + PAIR : at + PAIR + 1]
        pair = text[at : at + PAIR]
        if pair[0] in _HOUSES and text.startswith(_COUNCILS, at + 1):
            return None
        may_be = self._may_be_typed_first(before, pair, behind), self._may_be_typed_last(before, pair, behind)
        for one, wrong in rows:
            ahead = _Side(before, one[BEFORE], word_ends=self._word_ends(text, at))
            if may_be[wrong] and ahead.fits and not before.isdecimal():
                following = _Side(behind, one[BEHIND], word_ends=self._word_begins(text, at + PAIR))
                if following.fits and not (ahead.borders and following.borders):
                    return one[WORD], pair[wrong]
        return None

    def _may_be_typed_first(self, before: str, pair: str, behind: str) -> bool:
        """Whether the first of a pair may be typed wrong: it ends no word, nor stands between two (检｜护理)."""
        if self._edges.ends_word(before, pair[0]):
            return False
        return not (self._edges.stands_alone(pair[0]) and pair[1] + behind in self.known)

    def _may_be_typed_last(self, before: str, pair: str, behind: str) -> bool:
        """Whether the last of a pair may be typed wrong: it begins no word, nor parts two (公开｜共38件, 一审｜已)."""
        if self._edges.begins_word(pair[1], behind):
            return False
        figure = pair[1] in _BEFORE_FIGURES and behind.isdecimal()
        apart = figure or pair[1] in _ENDINGS or self._edges.stands_alone(pair[1])
        return not (apart and (before + pair[0] in self.known or self._edges.ends_word(before, pair[0])))

    def _word_ends(self, text: str, at: int) -> bool:
        """Whether a word of the table ends here, and none begins that holds the characters on both sides."""
        before = text[max(0, at - PAIR) : at]
        if before[:1] == _ONE_BY_ONE:
            return is_han(before)
        return before in self.known and not self._edges.begins_word(before[1], text[at : at + 1])

    def _word_begins(self, text: str, at: int) -> bool:
        """Whether a word of the table begins here, and none ends that holds the characters on both sides."""
        behind = text[at : at + PAIR]
        return behind in self.known and not self._edges.ends_word(text[at - 1 : at], behind[0])

    @cached_property
    def known(self) -> frozenset[str]:
        """The words of the table, without those added."""
        return frozenset(line[:PAIR] for line in self._known)

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[str]]:
        return lines_by(self._lines, 0)

    @cached_property
    def _by_last(self) -> Mapping[str, Sequence[str]]:
        return lines_by(self._lines, 1)
