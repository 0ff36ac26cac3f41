"""Finds the one row of a table of lines that has a cell less or more than all its others: 海曲分局　64　11 of four.

A row of totals may leave out what cannot be added up, the first of several years what it is compared with.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.tables.table_relations import FEWEST_ROWS, counts, is_total
from report_drafter.language.text.tables import Cell, Table, first_line

_DASH = late("[-－−—–/]{1,2}")
_MAY_BE_EMPTY = late("备注|说明|增|降|减|同比|环比|比上年|较上年|变化")
"""Headings of columns that some rows leave empty."""
_WHOLE = late("全[年市县区省局].{0,2}")


@frozen
class UnevenRow:
    """A row with its line, how many cells it has, and how many all others have."""

    row: int
    paragraph: Paragraph
    cells: int
    usual: int


def find_uneven_row(table: Table) -> UnevenRow | None:
    """Returns the one row of figures that is a cell shorter or longer than the others, None where there is none."""
    if first_line(table).table is not None:
        return None
    rows = _rows_of_figures(table)
    widths = {row: max(cells) + 1 for row, cells in rows.items()}
    ((usual, times), *others) = Counter(widths.values()).most_common() or ((0, 0),)
    if times < FEWEST_ROWS or [count for _, count in others] != [1] or abs(others[0][0] - usual) != 1:
        return None
    odd = next(row for row, width in widths.items() if width != usual)
    if widths[odd] < usual and _may_be_short(table, odd, min(rows)):
        return None
    return UnevenRow(odd, next(iter(rows[odd].values())).paragraph, widths[odd], usual)


def without_figures(table: Table, row: int) -> Table:
    """Returns a table with a row whose figures cannot be told to columns."""
    return replace(table, cells={at: cell for at, cell in table.cells.items() if at[0] != row or not at[1]})


def _rows_of_figures(table: Table) -> dict[int, dict[int, Cell]]:
    """The cells of the rows that hold nothing but figures behind their names, by column."""
    rows: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in table.cells.items():
        rows.setdefault(row, {})[column] = cell
    return {row: cells for row, cells in rows.items() if _holds_figures(table, row, cells)}


def _holds_figures(table: Table, row: int, cells: dict[int, Cell]) -> bool:
    told = [cell for column, cell in cells.items() if column > (cell.figure is None)]
    figures = all(cell.figure is not None or _DASH.fullmatch(cell.text) for cell in told)
    return table.label(row) != "" and told != [] and figures


def _may_be_short(table: Table, row: int, first: int) -> bool:
    """Whether a row may have no last cell: of totals without a rate, or of a first year without a change."""
    heading = table.heading(table.columns - 1)
    label = table.label(row)
    if is_total(label) or _WHOLE.fullmatch(label):
        return not all(counts(table, column) for column in range(1, table.columns))
    return _MAY_BE_EMPTY.search(heading) is not None and (row == first or "备注" in heading or "说明" in heading)
