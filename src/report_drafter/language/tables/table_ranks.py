"""Reads the ranks that a table tells of its rows: 单位 | 处罚（件）| 排名, by the values of another column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Interval
from report_drafter.language.tables.table_relations import TableRelation, is_total
from report_drafter.language.text.tables import Cell, Table, column_name

FEWEST_RANKED = 4
_RANK = late(r"[排位]?名次?|排[名序位]|位次|名次|[^，,]{1,8}(?:排名|名次|位次)")


def find_table_ranks(table: Table) -> Iterator[TableRelation]:
    """Yields the ranks of a column, where those of all rows but one follow from the values of another column."""
    for column in range(1, table.columns):
        if _RANK.fullmatch(column_name(table.heading(column))):
            values = (one for one in range(1, table.columns) if one != column)
            read = (found for one in values for found in _ways(table, one, column))
            yield from next(filter(_follows, read), [])


def _ways(table: Table, values: int, column: int) -> Iterator[list[TableRelation]]:
    """The ranks of a column by the values of another, the most first and the least first."""
    rows = [row for row in range(1, table.rows) if not is_total(table.label(row))]
    cells = {row: (table.cells.get((row, values)), table.cells.get((row, column))) for row in rows}
    told = {row: (one, rank) for row, (one, rank) in cells.items() if one and rank and one.figure and rank.figure}
    if len(told) < max(FEWEST_RANKED, len(rows)):
        return
    numbers = {row: one.figure.value for row, (one, _) in told.items() if one.figure is not None}
    for sign in (1, -1):
        yield [_rank(cells, {row: sign * value for row, value in numbers.items()}, row) for row, cells in told.items()]


def _rank(cells: tuple[Cell, Cell], numbers: Mapping[int, Decimal], row: int) -> TableRelation:
    """One row's rank; those who share a place may be counted from its first or its last."""
    value, rank = cells
    ahead = sum(one > numbers[row] for one in numbers.values())
    level = sum(one == numbers[row] for one in numbers.values())
    return TableRelation(rank, (value,), Interval(ahead + ONE, Decimal(ahead + level)), "所列数值的名次")


def _follows(found: list[TableRelation]) -> bool:
    """Whether all ranks but one follow, and are not all one."""
    stated = {one.cell.figure.value for one in found if one.cell.figure is not None}
    return bool(found) and sum(not one.holds for one in found) <= 1 and len(stated) > 1
