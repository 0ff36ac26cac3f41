"""Finds cells of an OpenDocument sheet, where one element may stand for many rows or cells, and sets one apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from report_drafter.excel.files.guard import damaged
from report_drafter.excel.marks.marked_cells import Cell
from report_drafter.excel.ods.document_names import TABLE
from report_drafter.excel.ods.document_text import element

ROW, CELL, COVERED, COLUMN = (
    f"{TABLE}{name}" for name in ("table-row", "table-cell", "covered-table-cell", "table-column")
)
ROW_GROUPS = tuple(f"{TABLE}{name}" for name in ("table-rows", "table-header-rows", "table-row-group"))
COLUMN_GROUPS = tuple(f"{TABLE}{name}" for name in ("table-columns", "table-header-columns", "table-column-group"))
ROWS_REPEATED, COLUMNS_REPEATED = f"{TABLE}number-rows-repeated", f"{TABLE}number-columns-repeated"
ROWS_SPANNED, COLUMNS_SPANNED = f"{TABLE}number-rows-spanned", f"{TABLE}number-columns-spanned"
DEFAULT_STYLE, CELL_STYLE = f"{TABLE}default-cell-style-name", f"{TABLE}style-name"
LONGEST_COUNT = 7


class DocumentGrid:
    """The rows and cells of one sheet, `table`."""

    def __init__(self, file: str, table: etree._Element) -> None:
        self._file, self.table = file, table
        rows = list(self._rows())
        self._elements = [row for _, _, row in rows]
        self._starts = [start for start, _, _ in rows]
        self._end = rows[-1][0] + rows[-1][1] if rows else 0

    def merged(self) -> list[tuple[Cell, Cell]]:
        """Returns the merged ranges, each by its first and last cell."""
        found = []
        for top, _, row in self._rows():
            for left, _, cell in self._cells(row):
                height, width = self._count(cell, ROWS_SPANNED), self._count(cell, COLUMNS_SPANNED)
                if height > 1 or width > 1:
                    found.append(((top, left), (top + height - 1, left + width - 1)))
        return found

    def apart(self, place: Cell) -> tuple[etree._Element, str]:
        """Returns the element of exactly that cell, set apart from its like, and the style that it shows."""
        row = self._row(place[0])
        cell = self._cell(row, place[1])
        style = cell.get(CELL_STYLE) or row.get(DEFAULT_STYLE) or self._column_style(place[1])
        return cell, style

    def _row(self, wanted: int) -> etree._Element:
        if wanted >= self._end:
            self._extend(wanted)
        place = bisect_right(self._starts, wanted) - 1
        start, row = self._starts[place], self._elements[place]
        before, after = _set_apart(row, ROWS_REPEATED, self._count(row, ROWS_REPEATED), wanted - start)
        self._elements[place : place + 1] = [*before, row, *after]
        starts = [*([start] if before else []), wanted, *([wanted + 1] if after else [])]
        self._starts[place : place + 1] = starts
        return row

    def _extend(self, wanted: int) -> None:
        """Adds rows behind the last one: blank ones up to the wanted one, and that."""
        for count in filter(None, (wanted - self._end, 1)):
            row = _repeat(element(ROW), ROWS_REPEATED, count)
            row.append(element(CELL))
            self._append_row(self._elements[-1] if self._elements else None, row)
            self._elements.append(row)
            self._starts.append(self._end)
            self._end += count

    def _append_row(self, last: etree._Element | None, row: etree._Element) -> None:
        """Puts a row behind the last one, outside of its group, or behind the columns."""
        if last is None:
            columns = [one for one in self.table if one.tag in (COLUMN, *COLUMN_GROUPS)]
            place = self.table.index(columns[-1]) + 1 if columns else len(self.table)
            self.table.insert(place, row)
            return
        parent = last.getparent()
        while parent is not None and parent is not self.table:
            last, parent = parent, parent.getparent()
        last.addnext(row)

    def _cell(self, row: etree._Element, wanted: int) -> etree._Element:
        end = 0
        for start, count, cell in self._cells(row):
            end = start + count
            if start <= wanted < end:
                _set_apart(cell, COLUMNS_REPEATED, count, wanted - start)
                return cell
        if wanted > end:
            blank = element(CELL)
            _repeat(blank, COLUMNS_REPEATED, wanted - end)
            row.append(blank)
        cell = element(CELL)
        row.append(cell)
        return cell

    def _column_style(self, wanted: int) -> str:
        end = 0
        for column in _inside(self.table, COLUMN, COLUMN_GROUPS):
            end += self._count(column, COLUMNS_REPEATED)
            if wanted < end:
                return column.get(DEFAULT_STYLE) or ""
        return ""

    def _rows(self) -> Iterator[tuple[int, int, etree._Element]]:
        """Each row with its first number, counted from 0, and how many it stands for."""
        start = 0
        for row in _inside(self.table, ROW, ROW_GROUPS):
            count = self._count(row, ROWS_REPEATED)
            yield start, count, row
            start += count

    def _cells(self, row: etree._Element) -> Iterator[tuple[int, int, etree._Element]]:
        start = 0
        for cell in row.iterchildren(CELL, COVERED):
            count = self._count(cell, COLUMNS_REPEATED)
            yield start, count, cell
            start += count

    def _count(self, found: etree._Element, attribute: str) -> int:
        words = found.get(attribute) or "1"
        if not words.isdecimal() or len(words) > LONGEST_COUNT:
            raise damaged(self._file)
        return max(int(words), 1)


def _inside(parent: etree._Element, tag: str, groups: tuple[str, ...]) -> Iterator[etree._Element]:
    """Elements of a kind in their order, through groups; sheets inside of cells are not entered."""
    for child in parent.iterchildren(tag, *groups):
        if child.tag == tag:
            yield child
        else:
            yield from _inside(child, tag, groups)


def _set_apart(
    found: etree._Element, attribute: str, count: int, place: int
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Splits an element that stands for many, so that it stands for the one at `place` alone.

    Returns what now stands in front of it and behind it, for the others.
    """
    before = [_repeat(deepcopy(found), attribute, place)] if place else []
    after = [_repeat(deepcopy(found), attribute, count - place - 1)] if count - place - 1 else []
    for one in before:
        found.addprevious(one)
    for one in after:
        found.addnext(one)
    _repeat(found, attribute, 1)
    return before, after


def _repeat(found: etree._Element, attribute: str, count: int) -> etree._Element:
    if count > 1:
        found.set(attribute, str(count))
    else:
        found.attrib.pop(attribute, "")
    return found
