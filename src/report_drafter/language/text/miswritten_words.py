"""Words written with a character that sounds or looks like the right one: 围饶 for 围绕, 税收违发 for 税收违法.

Three tables tell them. What is no word anywhere is wrong wherever it stands. A pair of characters that is no word may
still be the end of one word and the head of the next, and is held wrong only where neither neighbour makes that so.
What is a word elsewhere (行驶) is wrong beside what only goes with another (行驶处罚 for 行使处罚).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.characters import BORDER, is_han

Row = Sequence[str]
PAIR = 2
_END_OF, _PERIODS, _WHOLE_YEAR = "末", "年月季期周度旬", "全年"
STOP = "\n"
"""What stands before and behind a text."""
SUFFIXES = "性率化型类链群量度"
"""What makes one word of the word before it, whatever that is: 普惠性托位, 开放度高."""
_AS_WELL, _AS_WELL_AS = "既", late("[^。；;]{1,40}?又")
"""What 又 answers to: 既便民又利企, 既将甲…，又将乙…."""


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


class WordEdges:
    """Which characters stand before another in words that end with it, and behind it in words that begin with it."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Reads rows of a character, those before it, those behind it, and a mark if it often stands alone."""
        self._sides = {character: f"{before}{BORDER}{behind}" for character, before, behind, _ in rows}
        """Both sides in one text: thousands of short ones take more room than what stands in them."""
        self._alone = frozenset(row[0] for row in rows if row[-1])

    def stands_alone(self, character: str) -> bool:
        """Tells whether a character is a word by itself often enough to be one anywhere."""
        return character in self._alone or character not in self._sides

    def is_free(self, character: str) -> bool:
        """Tells whether a character is known to stand alone; a rare one, in no word of the table, is not."""
        return character in self._alone

    def may_end(self, before: str, character: str) -> bool:
        """Tells whether a word may end here: the character stands alone, or ends a word with the one before it."""
        return self.stands_alone(character) or self.ends_word(before, character)

    def may_begin(self, character: str, behind: str) -> bool:
        """Tells whether a word may begin here."""
        return self.stands_alone(character) or self.begins_word(character, behind)

    def ends_word(self, before: str, character: str) -> bool:
        """Tells whether two characters are the last of some word."""
        sides = self._sides.get(character, BORDER)
        return before != "" and 0 <= sides.find(before) < sides.index(BORDER)

    def begins_word(self, character: str, behind: str) -> bool:
        """Tells whether two characters are the first of some word."""
        sides = self._sides.get(character, BORDER)
        return behind != "" and sides.rfind(behind) > sides.index(BORDER)


_Reader = Callable[[str, int, str], Miswritten | None]
"""Reads the place in a text where a pair stands."""


class MiswrittenWords:
    """The tables, looked up by the pairs of characters that stand in a text.

    There are thousands of rows: they stay lines, of which a text asks for few.

    misspelt: what is no word, the right word, the pair it is looked for by, the characters behind which make it right,
    and those before it.
    slipped: a word of two characters, what is typed for its first and for its last.
    in_context: a pair that is a word elsewhere, what is meant, the characters before it and behind it that tell so;
    then the same again if something else may be meant.
    asked_too: words as in `slipped` that another table tells of at the same places; `asks_for` answers for both.
    """

    def __init__(
        self,
        misspelt: Iterable[str],
        slipped: Sequence[str],
        in_context: Iterable[str],
        edges: WordEdges,
        asked_too: Iterable[Row] = (),
    ) -> None:
        self._misspelt = _by_sought_pair(misspelt)
        self._in_context = _by_first_character(in_context)
        self._slipped = slipped
        self._firsts, self._lasts = _typed_beside(chain(map(row_of, slipped), asked_too))
        self._edges = edges

    def asks_for(self, pair: str) -> bool:
        """Tells whether a pair of characters may be miswritten."""
        first, last = pair[0], pair[1]
        typed = first in self._firsts.get(last, "") or last in self._lasts.get(first, "")
        return typed or pair in self._misspelt or self._is_told_in_context(pair)

    def found(self, text: str, places: Places, right: Container[str] = ()) -> Iterator[Miswritten]:
        """Yields what is miswritten at places where one of the pairs stands; no two overlap.

        There may be other places, of pairs known to be `right` wherever no word of the other tables holds them.
        """
        asked = {pair for _, pair in places}
        readers = {pair: reader for pair in asked if (reader := self._reader(pair, right)) is not None}
        end = 0
        for at, pair in places:
            one = readers[pair](text, at, pair) if pair in readers else None
            if one is not None and one.start >= end:
                end = one.end
                yield one

    def _reader(self, pair: str, right: Container[str]) -> _Reader | None:
        """How to read the places of a pair; None where no table tells of it."""
        if pair in self._misspelt:
            return self._listed
        if self._is_told_in_context(pair):
            return partial(self._told_by_neighbours, self._told_in_context(pair))
        meant = None if pair in right else self._meant(pair[0], pair[1])
        return None if meant is None else partial(self._slip, meant)

    def _listed(self, text: str, at: int, pair: str) -> Miswritten | None:
        for written, meant, _, not_before, *not_behind in map(row_of, self._misspelt[pair]):
            start = at - written.index(pair)
            if start >= 0 and text.startswith(written, start):
                end = start + len(written)
                before, behind = text[start - 1 : start], text[end : end + 1]
                apart = (behind and behind in not_before) or (before and before in "".join(not_behind))
                if apart or self._parts_words(text, start, end) or _answers(text, start, end):
                    continue
                return Miswritten(start, end, meant, listed=True)
        return None

    def _is_told_in_context(self, pair: str) -> bool:
        return f"\n{pair}\t" in self._in_context.get(pair[0], "")

    def _parts_words(self, text: str, start: int, end: int) -> bool:
        """Whether a word ends with the first of some characters and one begins with the last: 问题高发, 起诉职务."""
        before = text[max(0, start - 1) : start]
        if text[start] == _END_OF and before and before in _PERIODS:
            return not text.endswith(_WHOLE_YEAR, 0, start)  # 三季度末整改到位12个, and 全年末整改到位的 for 未.
        ends = self._edges.ends_word(before, text[start])
        return ends and self._edges.begins_word(text[end - 1], text[end : end + 1])

    def _told_in_context(self, pair: str) -> Row:
        """What the table of words that are wrong beside some neighbours tells of one of them."""
        block = self._in_context[pair[0]]
        at = block.index(f"\n{pair}\t")
        return block[at + PAIR + 2 : block.index("\n", at + 1)].split("\t")

    def _told_by_neighbours(self, told: Row, text: str, at: int, pair: str) -> Miswritten | None:
        """Finds a word that is wrong beside a neighbour, unless its other side belongs to the word beyond.

        Two words side by side that begin alike are meant so: 民生民安.
        """
        before, behind = text[at - 1 : at] or STOP, text[at + PAIR : at + PAIR + 1] or STOP
        first, last = pair[0], pair[1]
        if before == last:
            return None
        edges = self._edges
        ends, begins = edges.ends_word(before, first), edges.begins_word(last, behind)
        may_end = not begins and not (ends and edges.stands_alone(last))
        may_begin = not ends and not (begins and edges.stands_alone(first))
        for which in range(0, len(told), 3):
            if (may_end and before in told[which + 1]) or (may_begin and behind in told[which + 2]):
                return Miswritten(at, at + PAIR, told[which])
        return None

    def _slip(self, meant: str, text: str, at: int, pair: str) -> Miswritten | None:
        """Finds a pair that is no word, and of which neither character ends or begins one beside it.

        It is sure if the right word stands elsewhere: no table knows all words, as in 新警入职.
        """
        before = text[at - 1 : at]
        ends = self._edges.may_end(before, pair[0]) or (pair[0] in SUFFIXES and is_han(before))
        begins = self._edges.may_begin(pair[1], text[at + PAIR : at + PAIR + 1])
        if ends or begins or before.isdecimal() or not stands_once(text, at, pair):
            return None
        return Miswritten(at, at + PAIR, meant, sure=meant in text)

    def _meant(self, first: str, last: str) -> str | None:
        """The word that two characters were typed for."""
        ending = (row_of(line) for line in self._by_last.get(last, ()) if first in line)
        beginning = (row_of(line) for line in self._by_first.get(first, ()) if last in line)
        by_first = (row[0] for row in ending if first in row[1])
        by_last = (row[0] for row in beginning if last in row[2])
        return next(chain(by_first, by_last), None)

    @cached_property
    def _by_last(self) -> Mapping[str, Sequence[str]]:
        return lines_by(self._slipped, 1)

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[str]]:
        return lines_by(self._slipped, 0)


def _by_first_character(lines: Iterable[str]) -> Mapping[str, str]:
    """Lines by their first character, those of one joined: thousands of short texts take four times the room."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line[0], []).append(line)
    return {first: "\n".join(("", *ones, "")) for first, ones in found.items()}


def _answers(text: str, start: int, end: int) -> bool:
    """Whether characters begin with a 既 that a 又 answers to: 既将甲…，又将乙…."""
    return text[start] == _AS_WELL and _AS_WELL_AS.match(text, end) is not None


def row_of(line: str) -> Row:
    """Returns the columns of a line."""
    return line.split("\t")


def lines_by(lines: Sequence[str], place: int) -> Mapping[str, Sequence[str]]:
    """Returns lines by the first (0) or the last (1) character of their word of two, with which each begins."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line[place], []).append(line)
    return found


def _typed_beside(rows: Iterable[Row]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What is typed for the first characters of words, by their last, and for the last, by their first."""
    firsts: dict[str, list[str]] = {}
    lasts: dict[str, list[str]] = {}
    for row in rows:
        firsts.setdefault(row[0][1], []).append(row[1])
        lasts.setdefault(row[0][0], []).append(row[2])
    return _joined(firsts), _joined(lasts)


def _joined(typed: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return {beside: "".join(ones) for beside, ones in typed.items()}


def stands_once(text: str, at: int, pair: str) -> bool:
    """Tells whether a pair stands nowhere else: what a report writes again and again is a word of its own."""
    return pair not in text[:at] and text.find(pair, at + PAIR) < 0


def _by_sought_pair(lines: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Returns lines by the pair that their words are looked for by, which stands behind these and the right ones."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(row_of(line)[2], []).append(line)
    return found
