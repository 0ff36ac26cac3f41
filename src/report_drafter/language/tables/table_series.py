"""Reads the changes that a table of several years tells from year to year, the years in rows or in columns.

年份 | 受理（件） | 同比增长（%）, a row a year: each change is of the year before, of the values that stand beside it.
What a line of changes is of is taken from where it stands and must show: all its changes but one follow from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import CONSTANT_PRICES
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.tables.change_cells import change_told, is_bare, named_year, said_in, tells_change
from report_drafter.language.tables.table_relations import TableRelation
from report_drafter.language.text.tables import Cell, Table

FEWEST_YEARS, MOST_LINES = 3, 12
_OTHER_BASE = late(r"20\d\d|环比|年均|全[国省市]|计划|目标|预算")
"""What a change is of that is not of the year before."""
_OF_RATE = late(r"增速|增幅|幅度|增长|下降")


@frozen
class YearLine:
    """A row or column of a table of years: its name, and its cells by year."""

    name: str
    cells: Mapping[int, Cell]


def find_series_changes(table: Table) -> Iterator[TableRelation]:
    """Yields the changes from one year of a table to the next, those that hold and the one that does not."""
    for lines in (year_lines(table), year_lines(table, across=True)):
        for at, line in enumerate(lines if len(lines) <= MOST_LINES else ()):
            if len(line.cells) > 1 and tells_change(line.name) and not _OTHER_BASE.search(line.name):
                yield from _shown(lines, at)


def year_lines(table: Table, *, across: bool = False) -> list[YearLine]:
    """Returns the columns of a table whose rows are years, or, `across`, the rows of one whose columns are."""
    width, length = (table.rows, table.columns) if across else (table.columns, table.rows)
    years = {place: named_year(_text(table, place, across=across)) for place in range(1, length)}
    told = [year for year in years.values() if year]
    if len(told) < FEWEST_YEARS - 1 or len(set(told)) < len(told):
        return []
    return [_line(table, at, years, across=across) for at in range(1, width)]


def _text(table: Table, place: int, *, across: bool) -> str:
    cell = table.cells.get((0, place) if across else (place, 0))
    return cell.text if cell is not None else ""


def _line(table: Table, at: int, years: Mapping[int, int], *, across: bool) -> YearLine:
    places = {year: (at, place) if across else (place, at) for place, year in years.items() if year}
    name = table.label(at) if across else table.heading(at)
    return YearLine(name, {year: table.cells[where] for year, where in places.items() if where in table.cells})


def _shown(lines: Sequence[YearLine], at: int) -> list[TableRelation]:
    """The changes of a line, of the nearest values before it which they follow from but for one."""
    values = [one for one in reversed(lines[:at]) if not tells_change(one.name)]
    read = (_changes(one, lines[at]) for one in values if not CONSTANT_PRICES.search(one.name))
    return next((found for found in read if _follows(found)), [])


def _follows(found: Sequence[TableRelation]) -> bool:
    broken = sum(not one.holds for one in found)
    telling = sum(one.holds and one.cell.figure is not None and bool(one.cell.figure.value) for one in found)
    return broken <= 1 and telling > 0


def _changes(values: YearLine, line: YearLine) -> list[TableRelation]:
    return [one for then, now in pairwise(sorted(values.cells)) for one in _change(values, line, then, now)]


def _change(values: YearLine, line: YearLine, then: int, now: int) -> Iterator[TableRelation]:
    told = line.cells.get(now)
    said = said_in(told) if told is not None and now == then + 1 else None
    if said is None:
        return
    if is_bare(said.cell) and not said.size.unit and _OF_RATE.search(line.name):
        said = replace(said, size=replace(said.size, unit=PERCENT))
    found = change_told(values.cells[then], values.cells[now], said)
    if found is not None:
        yield found
