"""Finds figures of a row of years that the text tells with a slip of the hand: a base that no cell holds, a growth.

A row of years is a series: 由221.36亿元增加到290.56亿元 tells two of its cells, 290.56亿元…增长4.6% the rate below one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Story
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.fact_names import agree_quantities
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.tables import Cell, Table, column_name

NEAR, BEGINNING = 24, 3
_YEAR = late(r"(?:19|20)\d\d年(?:度|末|底)?")
_TURN = late(
    "[^，,。；;\\d]{0,4}(?:增加|增长|提高|提升|上升|扩大|发展|下降|降低|减少|压缩|缩短|调整|增|升|降|减)[加少]?(?:到|至|为)"
)
_RATE_ROW = late("增速|增幅|增长率?|增减幅度?")


@frozen
class TableTelling:
    """A cell, and the figure of the text that tells it and has another value."""

    cell: Cell
    figure: Measure


class ToldFigures:
    """The figures of a report by unit and value, and its changes from one figure to the next, read once."""

    def __init__(self, model: ReportModel) -> None:
        self.model = model
        self.bases: defaultdict[str, list[tuple[Measure, Measure]]] = defaultdict(list)
        self.by_value: defaultdict[tuple[str, Decimal], list[Measure]] = defaultdict(list)
        for unit, figures in model.by_unit.items():
            self.bases[unit] = [pair for pair in pairwise(figures) if _turns(*pair)]
            for one in figures:
                self.by_value[unit, one.quantity.value].append(one)
        self._by_beginning: defaultdict[str, list[Measure]] = defaultdict(list)
        for one in model.measures:
            if one.paragraph.story is not Story.TABLE:
                self._by_beginning[one.phrase.core[:BEGINNING]].append(one)

    def beginning_with(self, name: str) -> Sequence[Measure]:
        """Returns the figures of the text outside tables whose words begin as a name does."""
        return self._by_beginning.get(name[:BEGINNING], ())


def find_table_slips(told: ToldFigures, table: Table) -> Iterator[TableTelling]:
    """Yields the cells of years that the text tells with another value."""
    for row in range(1, table.rows):
        series = _series(table, row)
        if len(series) > 1:
            yield from _bases(told, series)
            yield from _rates(told, table, row, series)


def _series(table: Table, row: int) -> list[tuple[int, Cell]]:
    """The cells of a row that stand in columns of years, each with its column."""
    cells = ((column, table.cells.get((row, column))) for column in range(1, table.columns))
    return [(at, cell) for at, cell in cells if cell is not None and cell.figure is not None and _is_year(table, at)]


def _is_year(table: Table, column: int) -> bool:
    return _YEAR.fullmatch(table.heading(column).replace(" ", "")) is not None


def _bases(told: ToldFigures, series: Sequence[tuple[int, Cell]]) -> Iterator[TableTelling]:
    """Bases of changes that end in a cell of the series and begin in none, a slip away from one."""
    unit = series[0][1].figure.unit if series[0][1].figure is not None else ""
    for one, other in told.bases.get(unit, ()):
        if any(_is_told(cell, other.quantity) for _, cell in series):
            known = [cell for _, cell in series if not _is_told(cell, other.quantity)]
            near = [cell for cell in known if cell.figure is not None and is_slip(cell.figure, one.quantity)]
            near = near[:1] if near[:1] == [series[0][1]] else near
            if len(near) == 1 and not any(_is_told(cell, one.quantity) for _, cell in series):
                yield TableTelling(near[0], one)


def _turns(one: Measure, other: Measure) -> bool:
    return one.sentence == other.sentence and _TURN.fullmatch(one.paragraph.text, one.end, other.start) is not None


def _is_told(cell: Cell, quantity: Quantity) -> bool:
    figure = cell.figure
    return figure is not None and agree_quantities(figure, quantity)


def _rate_behind(model: ReportModel, one: Measure) -> Measure | None:
    """The growth told right behind a figure: 290.56亿元，按不变价格计算，比上年增长4.6%."""
    behind = (each for each in model.beside(one.paragraph) if one.end <= each.start <= one.end + NEAR)
    rate = next(behind, None)
    if rate is None or rate.sentence != one.sentence or rate.quantity.unit != PERCENT:
        return None
    return rate if direction_of(rate) is Direction.UP else None


def _rates(told: ToldFigures, table: Table, row: int, series: Sequence[tuple[int, Cell]]) -> Iterator[TableTelling]:
    """The growth below a cell that the text tells, where it tells another right behind the figure."""
    if _RATE_ROW.fullmatch(column_name(table.label(row))) is None:
        return
    for column, cell in series:
        above = table.figure(row - 1, column)
        if cell.figure is None or above is None:
            continue
        same = told.by_value.get((above.unit, above.value), ())
        rates = [rate for one in same if (rate := _rate_behind(told.model, one)) is not None]
        if len(rates) == 1 and is_slip(rates[0].quantity, cell.figure):
            yield TableTelling(cell, rates[0])
