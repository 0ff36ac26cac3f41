"""Reads the shares that a table tells of each row: 类别 | 件数 | 占比, of the row of totals or of all rows together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, ZERO, Interval, sum_of
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.tables.table_relations import (
    TableRelation,
    all_but_one,
    counts,
    is_inner,
    is_rate,
    is_total,
)
from report_drafter.language.text.tables import Cell, Table

_SHARE = late(r"占|比重|比例|构成|^[（(]?[%％][)）]?$")


@frozen
class _Whole:
    """What shares are of, and the cells that tell it."""

    cells: tuple[Cell, ...]
    value: Interval


def find_table_shares(table: Table) -> Iterator[TableRelation]:
    """Yields the shares of a column, where all but one follow from the values of another column and their whole."""
    for column in range(1, table.columns):
        if is_rate(table, column) and _SHARE.search(table.heading(column)):
            values = (one for one in range(column - 1, 0, -1) if counts(table, one) and not is_rate(table, one))
            read = (all_but_one(_shares(table, one, column)) for one in values)
            yield from next(filter(None, read), [])


def _shares(table: Table, values: int, column: int) -> list[TableRelation]:
    """The share of each row but that of totals; none where 其中 stands, for shares may be of an inner whole there."""
    rows = [row for row in range(1, table.rows) if not is_total(table.label(row))]
    if any(is_inner(table.label(row)) for row in rows):
        return []
    whole = _whole(table, values, rows)
    return [one for row in rows for one in _share(table, (row, values, column), whole)] if whole is not None else []


def _whole(table: Table, values: int, rows: Sequence[int]) -> _Whole | None:
    """What the row of totals tells, or what all rows come to."""
    stated = next((row for row in range(1, table.rows) if is_total(table.label(row))), None)
    places = rows if stated is None else (stated,)
    cells = [table.cells.get((row, values)) for row in places]
    told = tuple(one for one in cells if one is not None and one.figure is not None)
    total = sum_of(one.figure for one in told if one.figure is not None)
    return _Whole(told, total) if told and len(told) == len(places) and total.low > ZERO else None


def _share(table: Table, place: tuple[int, int, int], whole: _Whole) -> Iterator[TableRelation]:
    row, values, column = place
    part, told = table.cells.get((row, values)), table.cells.get((row, column))
    if part is None or told is None or part.figure is None or told.figure is None or told.figure.unit != PERCENT:
        return
    sources = (part, *(one for one in whole.cells if one is not part))
    yield TableRelation(told, sources, part.figure.interval() / whole.value * HUNDRED, "所占比率")
