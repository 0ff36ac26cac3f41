"""The tables of a report as rows of cells, from Word's tables and from lines whose columns tabs, bars or gaps part."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.numbers.units import PERCENT, SCALES, plain_unit, unit_at
from report_drafter.language.text.table_lines import columns

LONGEST_CAPTION = 40
_NUMBER = late(r"(?P<sign>[-－−+＋])?(?P<digits>\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．](?P<fraction>\d+))?(?P<unit>.{0,5})")
_YEAR = late(r"(?:19|20)\d\d\s*年度?")
_BARE_YEAR = late(r"(?:19|20)\d\d")
_ORDINAL = late(r"\d{1,2}")
_SCALE = late("万亿|亿|千万|百万|十万|万")
_OF_RATES = ("%", "％", "率", "占比", "比重")
_HEAD_UNIT = late(r"[（(]\s*(?:单位[:：])?\s*([^（()）]{1,6})\s*[）)]\s*$")


@frozen
class Cell:
    """A cell that is not empty: the stretch of a paragraph that holds it, and the figure that it states, if it does."""

    paragraph: Paragraph
    start: int
    end: int
    figure: Quantity | None = None

    @property
    def text(self) -> str:
        """The words of the cell."""
        return self.paragraph.text[self.start : self.end].strip()


@frozen
class Table:
    """The cells of a table by row and column, both counted from 0; empty cells are left out.

    The first row holds the headings of the columns, the first column the names of the rows.
    """

    cells: Mapping[tuple[int, int], Cell]
    rows: int
    columns: int

    def heading(self, column: int) -> str:
        """Returns the heading of a column, '' where it has none."""
        cell = self.cells.get((0, column))
        return cell.text if cell is not None else ""

    def label(self, row: int) -> str:
        """Returns the name of a row, '' where it has none; a serial number before it is none."""
        named = (self.cells.get((row, column)) for column in range(2))
        words = (cell.text for cell in named if cell is not None and cell.figure is None)
        return re.sub(r"\s", "", next(words, ""))

    def figure(self, row: int, column: int) -> Quantity | None:
        """Returns the figure in a cell, None where it holds none."""
        cell = self.cells.get((row, column))
        return cell.figure if cell is not None else None


def find_tables(paragraphs: Sequence[Paragraph]) -> Iterator[Table]:
    """Yields the tables of a report that have a row of headings and at least two rows below it."""
    in_tables = (one for one in paragraphs if one.story is Story.TABLE)
    for _, group in groupby(enumerate(in_tables), key=lambda pair: _key(*pair)):
        table = _table([one for _, one in group])
        if table is not None:
            yield table


def column_name(heading: str) -> str:
    """Returns a heading without the unit in its brackets: 罚没款 for 罚没款（万元）."""
    return re.sub(r"\s", "", _HEAD_UNIT.sub("", heading))


def caption_of(table: Table, paragraphs: Sequence[Paragraph]) -> str:
    """Returns the short line right above a table, '' where there is none."""
    at = place_of(first_line(table), paragraphs)
    return paragraphs[at - 1].text if at and len(paragraphs[at - 1].text) <= LONGEST_CAPTION else ""


def place_of(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> int:
    """Returns the index of a paragraph among those of a report, which their numbers order."""
    return bisect_left(paragraphs, paragraph.number, key=_number)


def _number(paragraph: Paragraph) -> int:
    return paragraph.number


def first_line(table: Table) -> Paragraph:
    """Returns the paragraph with the first cell of a table."""
    return table.cells[min(table.cells)].paragraph


def _key(index: int, paragraph: Paragraph) -> tuple[str, int]:
    """Tells tables apart: by Word's number, or by a gap in the lines of a text."""
    return ("word", paragraph.table[0]) if paragraph.table is not None else ("lines", paragraph.number - index)


def _table(paragraphs: Sequence[Paragraph]) -> Table | None:
    placed = dict(_word_cells(paragraphs) if paragraphs[0].table is not None else _line_cells(paragraphs))
    rows = sorted({row for row, _ in placed})
    width = max((column for _, column in placed), default=0) + 1
    if len(rows) < len(("headings", "one", "other")):
        return None
    headless = _holds_figures(placed, rows[0])
    number = {row: at for at, row in enumerate(rows, start=headless)}
    units = {column: _head_unit(cell.text) for (row, column), cell in placed.items() if not number[row]}
    of_row = {row: _row_unit(cell.text) for (row, column), cell in placed.items() if not column}
    cells = {
        (number[row], column): _with_figure(cell, units.get(column) or of_row.get(row, "")) if number[row] else cell
        for (row, column), cell in placed.items()
    }
    return Table(cells, len(rows) + headless, width)


def _holds_figures(placed: Mapping[tuple[int, int], Cell], row: int) -> bool:
    """Whether a row, the first of a table without headings, holds figures; years and serial numbers are none."""
    cells = [cell for (at, column), cell in placed.items() if at == row and column]
    if any(_figure(cell.text, "") is None or _BARE_YEAR.fullmatch(cell.text) for cell in cells):
        return False
    return not _are_numbered([cell.text for cell in cells])


def _are_numbered(texts: Sequence[str]) -> bool:
    """Whether cells number the columns: 1, 2, 3."""
    if not all(_ORDINAL.fullmatch(text) for text in texts):
        return False
    return [int(text) for text in texts] in ([*range(1, len(texts) + 1)], [*range(2, len(texts) + 2)])


def _word_cells(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[tuple[int, int], Cell]]:
    for one in paragraphs:
        if one.table is not None:
            yield one.table[1:], Cell(one, 0, len(one.text))


def _line_cells(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[tuple[int, int], Cell]]:
    mark = columns([one.text for one in paragraphs])
    for row, one in enumerate(paragraphs):
        start = 0
        for column, words in enumerate(mark.split(one.text)):
            start = one.text.index(words, start)
            if words.strip():
                yield (row, column), Cell(one, start, start + len(words))
            start += len(words)


def _head_unit(heading: str) -> str:
    match = _HEAD_UNIT.search(heading)
    if match is not None:
        return match[1]
    return PERCENT if heading.endswith(_OF_RATES) else ""


def _row_unit(label: str) -> str:
    """The unit in the brackets behind the name of a row, '' where they hold none: 水务投资（亿元）."""
    match = _HEAD_UNIT.search(label)
    words = match[1] if match is not None else ""
    scale = _SCALE.match(words)
    rest = words[scale.end() :] if scale is not None else words
    return words if rest and unit_at(rest, 0) == rest else ""


def _with_figure(cell: Cell, unit: str) -> Cell:
    return Cell(cell.paragraph, cell.start, cell.end, _figure(cell.text, unit))


def _figure(text: str, unit: str) -> Quantity | None:
    """Reads a cell that holds a number and nothing else but its unit."""
    match = _NUMBER.fullmatch(text)
    if match is None or _YEAR.fullmatch(text):
        return None
    written = match["unit"].strip() or unit
    scale = _SCALE.match(written)
    rest = written[scale.end() :] if scale is not None else written
    own = match["unit"].strip()[scale.end() if scale is not None and match["unit"].strip() else 0 :]
    if own and unit_at(own, 0) != own:
        return None
    digits = re.sub("[,，]", "", match["digits"])
    number = Decimal(f"{digits}.{match['fraction']}" if match["fraction"] else digits)
    sign = -1 if match["sign"] and match["sign"] in "-－−" else 1
    places = len(match["fraction"]) if match["fraction"] else 0
    return Quantity(number * sign, plain_unit(rest), SCALES[scale[0]] if scale is not None else Decimal(1), places)
