"""Reads the changes that a table tells row by row beside the values of two years: 2017年 | 2018年 | 2018年比2017年.

Of more than two years, those are compared that all rows but one follow from. Cells say the change in words (下降4.2%,
提高1.3个百分点, 增加1个), as a rate or as a bare number with its sign. Rows of what is told at constant prices
(地区生产总值) prove nothing, nor does a column of which no other row follows from the years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import CONSTANT_PRICES
from report_drafter.language.tables.change_cells import change_told, is_bare, named_year, said_in, tells_change
from report_drafter.language.tables.table_relations import TableRelation
from report_drafter.language.text.tables import Table

_NAMED_YEAR = late(r"20\d\d(?=年)")
_LAST, _THIS = late(r"(?:上年|去年)(?:数|同期|度|末)?"), late(r"(?:本年|今年|本期|报告期)(?:数|度|末)?")
FEWEST_TELLING = 3
"""How many rows must tell what a column of bare numbers says, or which of several years; all but one must follow."""


def find_table_changes(table: Table) -> Iterator[TableRelation]:
    """Yields the change of each row that a column tells, where others of the column follow from the two years."""
    pairs = _pairs(table)
    for column in range(1, table.columns):
        read = [_changes(table, pair, column) for pair in pairs if _compares(table, pair, column)]
        found = min(read, key=_broken, default=[])
        broken = _broken(found)
        if 2 * broken <= len(found) and (_is_plain(found, pairs) or (broken <= 1 and len(found) >= FEWEST_TELLING)):
            yield from found


def _is_plain(found: Sequence[TableRelation], pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether a table tells two years only, and its cells say what their numbers are."""
    return len(pairs) == 1 and not any(is_bare(one.cell) for one in found)


def _changes(table: Table, years: tuple[int, int], column: int) -> list[TableRelation]:
    return [one for row in range(1, table.rows) for one in _row(table, row, years, column)]


def _broken(found: Sequence[TableRelation]) -> int:
    return sum(not one.holds for one in found)


def _compares(table: Table, years: tuple[int, int], column: int) -> bool:
    """Whether a column tells of a change between these two years, and does not name another: 较2019年增长."""
    heading = table.heading(column)
    if _year_of(heading):
        return False
    named = {table.heading(one)[:4] for one in years}
    return tells_change(heading) and named.issuperset(one[0] for one in _NAMED_YEAR.finditer(heading))


def _pairs(table: Table) -> list[tuple[int, int]]:
    """The columns of the last year that a table tells, each with that of an earlier one."""
    years = {column: _year_of(table.heading(column)) for column in range(1, table.columns)}
    told = sorted((year, column) for column, year in years.items() if year)
    *earlier, last = told or [(0, 0)]
    return [(column, last[1]) for year, column in earlier if year != last[0]]


def _year_of(heading: str) -> int:
    return named_year(heading) or (1 if _LAST.fullmatch(heading) else 2 if _THIS.fullmatch(heading) else 0)


def _row(table: Table, row: int, years: tuple[int, int], column: int) -> Iterator[TableRelation]:
    then, now, told = (table.cells.get((row, one)) for one in (*years, column))
    if then is None or now is None or told is None or CONSTANT_PRICES.search(table.label(row)):
        return
    said = said_in(told)
    found = change_told(then, now, said) if said is not None else None
    if found is not None:
        yield found
