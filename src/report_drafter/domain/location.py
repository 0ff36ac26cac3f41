"""Where something stands: a cell of a workbook, a stretch of a document's text, or a place named in words."""

from __future__ import annotations

from functools import lru_cache

from report_drafter.domain.frozen import frozen

MOST_NAMES = 20_000
"""How many names of cells are kept: the forms of a year use the same few columns and rows."""


@frozen
class CellAddress:
    """A cell (`指标!D7` of a file); without `cell` the whole sheet, without `sheet` the whole file."""

    file: str
    sheet: str = ""
    cell: str = ""
    typed: str = ""

    def __str__(self) -> str:
        inside = "!".join(part for part in (self.sheet, self.cell) if part)
        return f"{self.file} {inside}".rstrip()


@frozen
class TextSpan:
    """A stretch of one paragraph: `start` and `end` count characters of its accepted text, end exclusive.

    `where` names a paragraph that stands outside running text: 首页页眉, 表1第2行第3列.
    """

    file: str
    paragraph: int
    start: int
    end: int
    text: str
    where: str = ""

    @property
    def place(self) -> str:
        """Where it stands in its file, in words."""
        return paragraph_place(self.paragraph, self.where)

    def __str__(self) -> str:
        return f"{self.file} {self.place}"


@frozen
class NamedPlace:
    """A place that only words describe, as in a template: 正文第3段（一、总体情况）."""

    file: str
    words: str

    def __str__(self) -> str:
        return f"{self.file} {self.words}".rstrip()


Place = CellAddress | TextSpan | NamedPlace


def paragraph_place(number: int, where: str = "") -> str:
    """Returns how a reader is told of a paragraph: 第8段, 第58段（首页页眉）."""
    return f"第{number}段（{where}）" if where else f"第{number}段"


def column_letters(index: int) -> str:
    """Returns the letters of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@lru_cache(maxsize=MOST_NAMES)
def cell_name(row: int, column: int) -> str:
    """Returns the name of the cell at a row and column counted from 0: (6, 3) is D7."""
    return f"{column_letters(column)}{row + 1}"


def cell_position(name: str) -> tuple[int, int] | None:
    """Returns the row and column, counted from 0, of a cell named in capitals: D7 is (6, 3); None for other words."""
    letters = name.rstrip("0123456789")
    digits = name[len(letters) :]
    if not digits or not letters or any(not "A" <= letter <= "Z" for letter in letters):
        return None
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits) - 1, column - 1
