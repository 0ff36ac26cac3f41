"""Cuts a report into tokens and clauses, so that two versions of it can be laid side by side.

A number with its scale is one token, every other character is one; blanks are left out, full-width and half-width
forms are the same, and so are the two kinds of quotation marks. Editors change all of these without being asked.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

NUMBER = "#"
_SPACED = r"(?<![0-9０-９.．,，])[0-9０-９]{1,3}(?:[ \u00a0\u2009\u202f][0-9０-９]{3})+(?![0-9０-９])"
"""Thousands set apart by blanks: 3 907."""
_MARKED = r"[0-9０-９]+(?:[,，][0-9０-９]{3})*(?![0-9０-９])"
_NUMBER = rf"(?:{_SPACED}|{_MARKED})(?:[.．][0-9０-９]+)?[余多]?[十百千万亿]*[余多]?"
_TOKEN = late(rf"(?P<number>{_NUMBER})|\S")
_CLAUSE_ENDS = frozenset(",;:。!?")
_SAME_MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-", "－": "-"})


@frozen
class Token:
    """A number or a character; `key` is what it is compared by, `mask` the same with every number alike."""

    key: str
    mask: str
    paragraph: int
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.mask == NUMBER and self.key != NUMBER


@frozen
class Clause:
    """A run of tokens up to a mark; `first` and `last` index the tokens, end exclusive.

    `exact` is its text without the mark, `mask` the same with every number alike, `size` how many tokens that is.
    """

    first: int
    last: int
    exact: str
    mask: str
    size: int


@dataclass(frozen=True)
class TokenText:
    """A report as tokens; `paragraphs` pairs each paragraph's number with its text.

    `cells` tells table, row and column of those that stand in a table, as far as they are known.
    """

    paragraphs: tuple[tuple[int, str], ...]
    cells: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens in reading order."""
        return tuple(token for number, text in self.paragraphs for token in _tokens(number, text))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """All clauses in reading order; a clause never leaves its paragraph."""
        return tuple(_clauses(self.tokens))

    def clause_at(self, index: int) -> Clause:
        """Returns the clause that holds the token of that index."""
        return self.clauses[bisect_right(self._clause_starts, index) - 1]

    def fills_paragraph(self, clause: Clause) -> bool:
        """Tells whether a clause is a whole paragraph."""
        edges = ((clause.first, clause.first - 1), (clause.last - 1, clause.last))
        return all(
            not 0 <= beyond < len(self.tokens) or self.tokens[beyond].paragraph != self.tokens[inside].paragraph
            for inside, beyond in edges
        )

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [one.first for one in self.clauses]

    @cached_property
    def texts(self) -> dict[int, str]:
        """The paragraphs by number."""
        return dict(self.paragraphs)

    @cached_property
    def table_widths(self) -> dict[int, int]:
        """The last column of each table that holds any text."""
        widths: dict[int, int] = {}
        for table, _, column in self.cells.values():
            widths[table] = max(column, widths.get(table, 0))
        return widths

    def covering(self, paragraph: int, start: int, end: int) -> range:
        """Returns the indices of the tokens that share a character with a stretch of a paragraph."""
        first = self._first_at(paragraph, start)
        last = first
        while last < len(self.tokens) and self.tokens[last].paragraph == paragraph and self.tokens[last].start < end:
            last += 1
        return range(first, last)

    def within(self, paragraph: int) -> range:
        """Returns the indices of the tokens of a paragraph."""
        return self.covering(paragraph, 0, len(self.texts[paragraph]))

    def _first_at(self, paragraph: int, start: int) -> int:
        index = self._paragraph_starts.get(paragraph, len(self.tokens))
        while (
            index < len(self.tokens) and self.tokens[index].paragraph == paragraph and self.tokens[index].end <= start
        ):
            index += 1
        return index

    @cached_property
    def _paragraph_starts(self) -> dict[int, int]:
        starts: dict[int, int] = {}
        for index, token in enumerate(self.tokens):
            starts.setdefault(token.paragraph, index)
        return starts


def folded(text: str) -> str:
    """Returns a figure's text as it is compared: half-width, without blanks and thousands marks."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return plain if "," not in plain else plain.replace(",", "")


def _tokens(number: int, text: str) -> Iterable[Token]:
    for match in _TOKEN.finditer(text):
        if match["number"]:
            yield Token(folded(match[0]), NUMBER, number, match.start(), match.end())
        else:
            key = match[0] if "\u4e00" <= match[0] <= "\u9fff" else _folded_mark(match[0])
            yield Token(key, key, number, match.start(), match.end())


def _folded_mark(character: str) -> str:
    return unicodedata.normalize("NFKC", character.translate(_SAME_MARKS)) or character


def _clauses(tokens: Sequence[Token]) -> Iterable[Clause]:
    first = 0
    for index, token in enumerate(tokens):
        last_of_paragraph = index + 1 == len(tokens) or tokens[index + 1].paragraph != token.paragraph
        if token.key in _CLAUSE_ENDS or last_of_paragraph:
            words = tokens[first : index if token.key in _CLAUSE_ENDS else index + 1]
            exact, mask = "".join(one.key for one in words), "".join(one.mask for one in words)
            yield Clause(first, index + 1, exact, mask, len(words))
            first = index + 1
