"""Reads sheet 指标 of a form, one entry a row, found by code and not by place."""

from __future__ import annotations

from functools import lru_cache

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress, cell_name
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Entry
from report_drafter.domain.unit import split_unit
from report_drafter.domain.workbook import CellValue
from report_drafter.domain.workbook_layout import FIGURE_COLUMNS
from report_drafter.intake.cell_reading import exact
from report_drafter.intake.figure_cell import NO_MARKS, TOO_LARGE, FigureCell, number_in_unit, read_figure
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.row_lookup import RowLookup
from report_drafter.intake.sheet_table import SheetTable
from report_drafter.intake.unit_column import in_stated_unit

MOST_SHARED = 20_000
"""How many different figures are kept for those that equal them: most counts are small and stand in many cells."""


def read_entries(table: SheetTable, catalogue: Catalogue, department: str, found: FindingList) -> tuple[Entry, ...]:
    """Returns an entry for every row that stands for an indicator, the first one where a code stands twice."""
    this_year, last_year = (_FigureColumn(table, key, found) for key in ("this_year", "last_year"))
    lookup = RowLookup(table, catalogue, department, found)
    entries: dict[str, Entry] = {}
    numbers, rows = table.filled_rows()
    codes, names, figures, before = (table.column(rows, key) for key in ("code", "name", "this_year", "last_year"))
    units, reasons, notes = (table.texts(rows, key) for key in ("unit", "reason", "note"))
    for place, number in enumerate(numbers):
        indicator = lookup.plain(codes[place], names[place]) or lookup.indicator(number, rows[place])
        if indicator is None:
            continue
        quantity, cell = this_year.read(number, figures[place], indicator)
        last, last_cell = last_year.read(number, before[place], indicator)
        entry = Entry(indicator.code, quantity, cell, last, last_cell, reasons[place], notes[place])
        if units[place] and units[place] != indicator.unit:
            unit_cell = table.address(number, "unit", units[place])
            entry = in_stated_unit(entry, indicator, units[place], unit_cell, found)
        first = entries.setdefault(indicator.code, entry)
        if first is not entry:
            _say_twice(indicator, first, entry, found)
    return tuple(entries.values())


class _FigureColumn:
    """One column of figures; numbers without anything odd about them take the short way."""

    def __init__(self, table: SheetTable, key: str, found: FindingList) -> None:
        self._column = table.columns.get(key, -1)
        self._addressed = table.columns.get(key, 0)
        self._file, self._sheet, self._found = table.file, table.sheet, found
        self._label = FIGURE_COLUMNS[key]
        self._marked = {row for row, column in self._sheet.marks if column == self._column}

    def read(self, number: int, value: CellValue, indicator: Indicator) -> tuple[Quantity | None, CellAddress]:
        """Returns the figure in a row and its address, with what was typed there."""
        name = cell_name(number, self._addressed)
        if type(value) is float and number not in self._marked and abs(value) < TOO_LARGE:
            quantity, typed = plain_figure(value, indicator.unit, indicator.decimals)
            return quantity, CellAddress(self._file, self._sheet.name, name, typed)
        at = (number, self._column)
        marks, words = self._sheet.marks.get(at, NO_MARKS), self._sheet.cell_words.get(at, "")
        place = CellAddress(self._file, self._sheet.name, name)
        cell = FigureCell(value, indicator, place, marks, words, self._label)
        cell = cell.with_place(CellAddress(self._file, self._sheet.name, name, cell.typed))
        return read_figure(cell, self._found), cell.place


@lru_cache(maxsize=MOST_SHARED)
def plain_figure(value: float, unit: str, decimals: int) -> tuple[Quantity, str]:
    """Returns the figure that a number cell states in an indicator's unit, and how it reads; equal ones are shared."""
    scale, plain = split_unit(unit)
    number = exact(value)
    return number_in_unit(number, scale, plain, decimals), format(number, "f")


def _say_twice(indicator: Indicator, first: Entry, second: Entry, found: FindingList) -> None:
    message = f"指标“{indicator.name}”（{indicator.code}）出现在两行，采用了前一行。"
    if first.quantity == second.quantity:
        found.warning("row-twice", message, "请删去多余的一行。", second.cell, first.cell)
    else:
        typed = f"两行的数不同：“{first.cell.typed}”和“{second.cell.typed}”。"
        found.error("row-twice", message + typed, "请只保留正确的一行。", second.cell, first.cell)
