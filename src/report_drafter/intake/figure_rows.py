"""Reads sheet 指标 of a form, one entry a row, found by code and not by place."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
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


def read_entries(table: SheetTable, catalogue: Catalogue, department: str, found: FindingList) -> tuple[Entry, ...]:
    """Returns an entry for every row that stands for an indicator, the first one where a code stands twice."""
    this_year = _FigureColumn(table, "this_year", found)
    last_year = _FigureColumn(table, "last_year", found)
    lookup = RowLookup(table, catalogue, department, found)
    entries: dict[str, Entry] = {}
    for number, row in table.rows():
        indicator = lookup.indicator(number, row)
        if indicator is None:
            continue
        quantity, place = this_year.read(number, row, indicator)
        last, last_place = last_year.read(number, row, indicator)
        reason, note = table.text(row, "reason"), table.text(row, "note")
        entry = Entry(indicator.code, quantity, place, last, last_place, reason, note)
        first = entries.setdefault(indicator.code, entry)
        if first is not entry:
            _say_twice(indicator, first, entry, found)
    return tuple(entries.values())


class _FigureColumn:
    """One column of figures; numbers without anything odd about them take the short way."""

    def __init__(self, table: SheetTable, key: str, found: FindingList) -> None:
        self._column = table.columns.get(key, -1)
        self._letters = table.letters(key)
        self._file, self._sheet, self._found = table.file, table.sheet, found
        self._label = FIGURE_COLUMNS[key]
        self._units: dict[str, tuple[Decimal, str]] = {}

    def read(self, number: int, row: Sequence[CellValue], indicator: Indicator) -> tuple[Quantity | None, CellAddress]:
        """Returns the figure in a row and its address, with what was typed there."""
        value = row[self._column] if 0 <= self._column < len(row) else ""
        marks = self._sheet.marks.get((number, self._column), NO_MARKS)
        name = f"{self._letters}{number + 1}"
        if type(value) is float and not marks and abs(value) < TOO_LARGE:
            return self._plain(value, name, indicator)
        error = self._sheet.error_texts.get((number, self._column), "")
        place = CellAddress(self._file, self._sheet.name, name)
        cell = FigureCell(value, indicator, place, marks, error, self._label)
        cell = cell.with_place(CellAddress(self._file, self._sheet.name, name, cell.typed))
        return read_figure(cell, self._found), cell.place

    def _plain(self, value: float, name: str, indicator: Indicator) -> tuple[Quantity, CellAddress]:
        scale, unit = self._unit(indicator.unit)
        if value.is_integer():
            whole = int(value)
            place = CellAddress(self._file, self._sheet.name, name, str(whole))
            return Quantity(Decimal(whole), unit, scale, indicator.decimals), place
        number = exact(value)
        place = CellAddress(self._file, self._sheet.name, name, format(number, "f"))
        return number_in_unit(number, scale, unit, indicator.decimals), place

    def _unit(self, unit: str) -> tuple[Decimal, str]:
        parts = self._units.get(unit)
        if parts is None:
            parts = self._units[unit] = split_unit(unit)
        return parts


def _say_twice(indicator: Indicator, first: Entry, second: Entry, found: FindingList) -> None:
    message = f"指标“{indicator.name}”（{indicator.code}）出现在两行，采用了前一行。"
    if first.quantity == second.quantity:
        found.warning("row-twice", message, "请删去多余的一行。", second.cell, first.cell)
    else:
        typed = f"两行的数不同：“{first.cell.typed}”和“{second.cell.typed}”。"
        found.error("row-twice", message + typed, "请只保留正确的一行。", second.cell, first.cell)
