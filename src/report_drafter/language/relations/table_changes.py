"""Reads the changes that a table tells row by row beside the values of two years: 2017年 | 2018年 | 2018年比2017年.

Cells say the change in words (下降4.2%, 提高1.3个百分点, 增加1个), or as a rate. Rows of what is told at constant
prices (地区生产总值) prove nothing, nor does a column of which no other row follows from the years.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, ZERO, Interval, Quantity
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.change_reader import CONSTANT_PRICES
from report_drafter.language.relations.table_relations import HUNDRED, TableRelation
from report_drafter.language.text.tables import Cell, Table

_YEAR = late(r"(20\d\d)年?(?:度|末|底)?")
_NAMED_YEAR = late(r"20\d\d(?=年)")
_LAST, _THIS = late(r"(?:上年|去年)(?:数|同期|度|末)?"), late(r"(?:本年|今年|本期|报告期)(?:数|度|末)?")
_CHANGE = late(r"(?<!占)比(?![重例率])|较|增减|增长|增幅|同比|变化|变动|增速|幅度")
_WORDED = late(
    r"(?:(?P<up>增长|增加|提高|上升|提升|多|升|增|↑|[+＋])|(?P<down>下降|减少|降低|回落|少|降|减|↓|[-－−]))?\s*(?P<size>\d.*)"
)


@frozen
class _Said:
    """What a cell says of a change: which way (None where it does not say), and how far."""

    cell: Cell
    sign: int | None
    size: Quantity


def find_table_changes(table: Table) -> Iterator[TableRelation]:
    """Yields the change of each row that a column tells, where others of the column follow from the two years."""
    years = _two_years(table)
    if years is None:
        return
    for column in range(1, table.columns):
        if column in years or not _compares(table, years, column):
            continue
        found = [one for row in range(1, table.rows) for one in _row(table, row, years, column)]
        broken = sum(not one.holds for one in found)
        if 2 * broken <= len(found):
            yield from found


def _compares(table: Table, years: tuple[int, int], column: int) -> bool:
    """Whether a column tells of a change between these two years: 较2019年增长 does not."""
    heading = table.heading(column)
    named = {table.heading(one)[:4] for one in years}
    return _CHANGE.search(heading) is not None and named.issuperset(one[0] for one in _NAMED_YEAR.finditer(heading))


def _two_years(table: Table) -> tuple[int, int] | None:
    """The columns of the only two years that a table compares, the earlier first."""
    years = {column: _year_of(table.heading(column)) for column in range(1, table.columns)}
    told = sorted((year, column) for column, year in years.items() if year)
    return (told[0][1], told[1][1]) if len(told) == len(("then", "now")) and told[1][0] != told[0][0] else None


def _year_of(heading: str) -> int:
    match = _YEAR.fullmatch(heading)
    if match is not None:
        return int(match[1])
    return 1 if _LAST.fullmatch(heading) else 2 if _THIS.fullmatch(heading) else 0


def _row(table: Table, row: int, years: tuple[int, int], column: int) -> Iterator[TableRelation]:
    cells = [table.cells.get((row, one)) for one in (*years, column)]
    then, now, told = cells
    if then is None or now is None or told is None or CONSTANT_PRICES.search(table.label(row)):
        return
    said = _said(told)
    if said is not None and then.figure is not None and now.figure is not None:
        expected, says = _expected(then.figure, now.figure, said)
        if expected is not None:
            yield TableRelation(_signed(said, expected), (then, now), expected, says)


def _said(cell: Cell) -> _Said | None:
    match = _WORDED.fullmatch(cell.text)
    size = read_quantity(match["size"]) if match is not None else None
    if match is None or size is None or (size.unit not in (PERCENT, POINTS) and not (match["up"] or match["down"])):
        return None
    return _Said(cell, 1 if match["up"] else -1 if match["down"] else None, size)


def _expected(then: Quantity, now: Quantity, said: _Said) -> tuple[Interval | None, str]:
    """What two values give: a rate of counts, points of rates, else how far the bare numbers lie apart."""
    base, unit = then.interval(), said.size.unit
    if unit == PERCENT:
        usable = base.low > ZERO and PERCENT not in (then.unit, now.unit)
        return ((now.interval() - base) / base * HUNDRED if usable else None), "增减幅度"
    if then.scale != now.scale or (unit != POINTS and then.scale not in {said.size.scale, ONE}):
        return None, ""
    bare = [replace(one, unit="", scale=ONE).interval() for one in (then, now)]
    return bare[1] - bare[0], "两列之差"


def _signed(said: _Said, expected: Interval) -> Cell:
    """The cell with its figure as a signed number; a rate without a sign takes that of what is expected."""
    unit = said.size.unit if said.size.unit == PERCENT else ""
    sign = said.sign or (-1 if expected.high < ZERO else 1)
    figure = replace(said.size, number=said.size.number * sign, unit=unit, scale=ONE, form="")
    return replace(said.cell, figure=figure)
