"""Writes the rows of a table as XML, a chunk at a time and within it column by column.

A large ledger has half a million cells: this is where its time goes, hence comprehensions instead of calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import column_letters
from report_drafter.excel.cells.cell_text import FORMULA_STARTS
from report_drafter.excel.cells.text_width import room_in, row_height, wrapped_lines
from report_drafter.excel.tables.table_sheet import FIRST_ROW, CellContent, Column, Row, RowView, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.text_table import TextTable, own_cells

CHUNK = 400
REPEATED = 2
"""From how many times on, in the mean, the contents of a column repeat so that its cells share them."""
LARGE = 3000
"""Rows beyond which heights are estimated."""
FORMULA_SIGNS = frozenset(FORMULA_STARTS)
NUMBER = "\0"
"""Stands for a row's number until the row is written; nothing that XML can carry holds it."""
LEAST_HEIGHT, MOST_LINES = 20.0, 27
HEIGHTS = tuple(row_height(lines, LEAST_HEIGHT) for lines in range(MOST_LINES + 1))

Special = Mapping[tuple[int, Style], Sequence[int]]
"""The rows, counted within their chunk, whose cell of a column looks otherwise, by column and look."""


@frozen
class Chunk:
    """Some rows of a table: `first` is the number of the first on the sheet, `contents` their cells by column."""

    columns: Sequence[Column]
    first: int
    contents: Sequence[Sequence[CellContent]]
    special: Special
    estimated: bool


def row_chunks(table: Table, texts: TextTable) -> Iterator[str]:
    """Yields the rows of a table as XML; raises ValueError for a row that has not one cell a column."""
    view = table.rows if isinstance(table.rows, RowView) else RowView(table.rows, _itself)
    special = _special(table.styles)
    for place, rows in enumerate(view.chunks(CHUNK)):
        contents = _by_column(table, rows)
        first = FIRST_ROW + place * CHUNK
        yield _chunk_rows(Chunk(table.columns, first, contents, special.get(place, {}), len(view) > LARGE), texts)


def _itself(row: Row) -> Row:
    return row


def _special(styles: Mapping[tuple[int, int], Style]) -> dict[int, dict[tuple[int, Style], list[int]]]:
    by_chunk: dict[int, dict[tuple[int, Style], list[int]]] = {}
    for (row, column), style in styles.items():
        place, inside = divmod(row, CHUNK)
        by_chunk.setdefault(place, {}).setdefault((column, style), []).append(inside)
    return by_chunk


def _by_column(table: Table, rows: Sequence[Row]) -> list[Sequence[CellContent]]:
    width = len(table.columns)
    if any(len(row) != width for row in rows):
        raise ValueError(f"{table.name}: a row has not {width} cells")
    return list(zip(*rows, strict=True))


def _chunk_rows(chunk: Chunk, texts: TextTable) -> str:
    endings = [
        _endings(contents, column.style, texts) for column, contents in zip(chunk.columns, chunk.contents, strict=True)
    ]
    cells = [list(map(ending.__getitem__, contents)) for ending, contents in zip(endings, chunk.contents, strict=True)]
    _restyle(chunk, cells, texts)
    heights = [HEIGHTS[min(count, MOST_LINES)] for count in _row_lines(chunk, endings)]
    row = _row_template(len(cells))
    return "".join(
        (row % contents).replace(NUMBER, str(number))
        for number, contents in enumerate(zip(heights, *cells, strict=True), chunk.first)
    )


def _row_template(width: int) -> str:
    """Returns a row with gaps for its height and for what follows the address of each cell."""
    cells = "".join(f'<c r="{column_letters(place)}{NUMBER}%s' for place in range(width))
    return f'<row r="{NUMBER}" ht="%s">{cells}</row>'


def _endings(contents: Sequence[CellContent], style: Style, texts: TextTable) -> dict[CellContent, str]:
    """Returns what follows the row number in a cell, by content, each different content once.

    Text that begins like a formula takes the look behind its own, which keeps it text. Equal numbers look alike, so
    one of them may stand for the other (88.50 for 88.5): the cell's format shows its decimals.
    """
    distinct = dict.fromkeys(contents)
    words = [one for one in distinct if isinstance(one, str) and one]
    told = texts.cells(words) if len(distinct) * REPEATED < len(contents) else own_cells(words)
    number = style.number
    openings = tuple(f'" s="{look}" ' for look in (number, number + 1))
    return {
        one: openings[one[0] in FORMULA_SIGNS] + told[one]
        if isinstance(one, str) and one
        else f'" s="{number}"/>'
        if one is None or isinstance(one, str)
        else f'" s="{number}"><v>{one}</v></c>'
        for one in distinct
    }


def _restyle(chunk: Chunk, cells: Sequence[list[str]], texts: TextTable) -> None:
    """Writes the cells anew that look otherwise than their column."""
    for (place, style), rows in chunk.special.items():
        column = chunk.contents[place]
        endings = _endings([column[row] for row in rows], style, texts)
        for row in rows:
            cells[place][row] = endings[column[row]]


def _row_lines(chunk: Chunk, distinct: Sequence[Iterable[CellContent]]) -> Iterable[int]:
    """Returns how many lines each row takes: as many as its longest text; figures do not wrap.

    `distinct` are the different contents of each column, which are counted once.
    """
    counts = [[1] * len(chunk.contents[0])]
    for column, contents, different in zip(chunk.columns, chunk.contents, distinct, strict=True):
        if column.style.value.across != "right":
            lines = _lines(different, room_in(column.width), estimated=chunk.estimated)
            if max(lines.values(), default=1) > 1:
                counts.append(list(map(lines.__getitem__, contents)))
    return map(max, zip(*counts, strict=True)) if len(counts) > 1 else counts[0]


def _lines(contents: Iterable[CellContent], room: float, *, estimated: bool) -> dict[CellContent, int]:
    """Counts the lines of each content; an estimate by characters alone is quick and never too few."""
    if estimated:
        return {one: 1 + int(len(one) * 2 // room) if isinstance(one, str) else 1 for one in contents}
    return {one: wrapped_lines(one, room) if isinstance(one, str) else 1 for one in contents}
