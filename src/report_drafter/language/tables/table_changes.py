"""Reads the changes that a table tells row by row beside the values of two years: 2017年 | 2018年 | 2018年比2017年.

Of more than two years, those are compared that all rows but one follow from. Cells say the change in words (下降4.2%,
提高1.3个百分点, 增加1个), as a rate or as a bare number with its sign. Rows of what is told at constant prices
(地区生产总值) prove nothing, nor does a column of which no other row follows from the years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, ZERO, Interval, Quantity
from report_drafter.language.changes.change_reader import CONSTANT_PRICES
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.tables.table_relations import HUNDRED, TableRelation
from report_drafter.language.text.tables import Cell, Table

_YEAR = late(r"(20\d\d)年?(?:度|末|底)?")
_NAMED_YEAR = late(r"20\d\d(?=年)")
_LAST, _THIS = late(r"(?:上年|去年)(?:数|同期|度|末)?"), late(r"(?:本年|今年|本期|报告期)(?:数|度|末)?")
_CHANGE = late(r"(?<!占)比(?![重例率])|较|增减|增长|增幅|同比|变化|变动|增速|幅度")
_WORDED = late(
    r"(?:(?P<up>增长|增加|提高|上升|提升|多|升|增|↑|[+＋])|(?P<down>下降|减少|降低|回落|少|降|减|↓|[-－−]))?\s*(?P<size>\d.*)"
)
_BARE = late(r"[+＋－−-]?[\d.,，]+")
FEWEST_TELLING = 3
"""How many rows must tell what a column of bare numbers says, or which of several years; all but one must follow."""


@frozen
class _Said:
    """What a cell says of a change: which way (None where it does not say), and how far."""

    cell: Cell
    sign: int | None
    size: Quantity


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
    return len(pairs) == 1 and not any(_BARE.fullmatch(one.cell.text) for one in found)


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
    return _CHANGE.search(heading) is not None and named.issuperset(one[0] for one in _NAMED_YEAR.finditer(heading))


def _pairs(table: Table) -> list[tuple[int, int]]:
    """The columns of the last year that a table tells, each with that of an earlier one."""
    years = {column: _year_of(table.heading(column)) for column in range(1, table.columns)}
    told = sorted((year, column) for column, year in years.items() if year)
    *earlier, last = told or [(0, 0)]
    return [(column, last[1]) for year, column in earlier if year != last[0]]


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
    if match is None or size is None:
        return None
    sign = 1 if match["up"] else -1 if match["down"] else None
    if sign is None and _BARE.fullmatch(cell.text):
        return _Said(cell, 1, size)
    return _Said(cell, sign, size) if sign is not None or size.unit in (PERCENT, POINTS) else None


def _expected(then: Quantity, now: Quantity, said: _Said) -> tuple[Interval | None, str]:
    """What two values give: a rate of counts, points of rates, else how far the bare numbers lie apart."""
    base, unit = then.interval(), said.size.unit
    if unit == PERCENT:
        usable = base.low > ZERO and PERCENT not in (then.unit, now.unit)
        return ((now.interval() - base) / base * HUNDRED if usable else None), "增减幅度"
    if then.scale != now.scale or (unit not in (POINTS, "") and then.scale not in {said.size.scale, ONE}):
        return None, ""
    bare = [replace(one, unit="", scale=ONE).interval() for one in (then, now)]
    return bare[1] - bare[0], "两列之差"


def _signed(said: _Said, expected: Interval) -> Cell:
    """The cell with its figure as a signed number; a rate without a sign takes that of what is expected."""
    unit = said.size.unit if said.size.unit == PERCENT else ""
    sign = said.sign or (-1 if expected.high < ZERO else 1)
    figure = replace(said.size, number=said.size.number * sign, unit=unit, scale=ONE, form="")
    return replace(said.cell, figure=figure)
