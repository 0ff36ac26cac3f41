"""Finds changes of the text whose two values only a table tells, a slip away from what these give.

应诉案件96件，同比增长11.1%, where the row of the table goes from 108 to 96; 受理数较上年增加54件, from 142 to 187.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, round_half_up
from report_drafter.domain.report_text import Story
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import CONSTANT_PRICES, direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip, is_swap
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.tables.change_cells import tells_change
from report_drafter.language.tables.table_series import year_lines
from report_drafter.language.text.characters import shares_run
from report_drafter.language.text.tables import Cell, Table, column_name

FARTHEST, FEWEST_DIGITS, TELLING_DIGITS = 9, 2, 3
HUNDRED = Decimal(100)
_COMPARED = late(r"同比|[比较](?:上|去)(?:学年|年)|[比较](?P<year>20\d\d)(?:学年|年)")
_COMMON = late("全[市县区省年]|情况|主要|指标|年度|当年|年末|单位|各[市县区镇]|统计|其中|案件|[（(].*[）)]|[数量额率]")


@frozen
class TableStep:
    """A change `stated` of a figure whose value before and now two cells of a table tell, and what these give."""

    stated: Measure
    base: Cell
    now: Cell
    exact: Decimal


@frozen
class _Step:
    """A change that a text tells by its size, with the figures before it that may have changed."""

    stated: Measure
    direction: Direction
    year: int
    figures: Sequence[Measure]


def find_table_steps(model: ReportModel, tables: Sequence[Table]) -> Iterator[TableStep]:
    """Yields the changes that no two cells of a row give, and those of one row give but for a slip of the hand."""
    told = [one for table in tables for one in _series(table)]
    if not told:
        return
    by_value: defaultdict[Decimal, list[tuple[str, int, Mapping[int, Cell]]]] = defaultdict(list)
    for name, series in told:
        for year, cell in series.items():
            if cell.figure is not None:
                by_value[cell.figure.number].append((name, year, series))
    for step in _steps(model):
        read = [one for figure in step.figures for one in _read(step, figure, by_value[figure.quantity.number])]
        slips = [one for one, holds in read if _is_slip(step, one)]
        if slips and not any(holds for _, holds in read):
            yield slips[-1]


def _series(table: Table) -> Iterator[tuple[str, Mapping[int, Cell]]]:
    """The rows or columns that tell at least two years, by name, each with its figures by year."""
    for line in (*year_lines(table, across=True), *year_lines(table)):
        figures = {year: cell for year, cell in line.cells.items() if cell.figure is not None}
        if len(figures) > 1 and not tells_change(line.name) and CONSTANT_PRICES.search(line.name) is None:
            yield line.name, figures


def _steps(model: ReportModel) -> Iterator[_Step]:
    """The changes against an earlier year that no figure of the text is known to start."""
    known = {id(one.stated) for one in model.changes}
    for measures in model.groups:
        for at, stated in enumerate(measures):
            if stated.paragraph.story is Story.TABLE or id(stated) in known or stated.quantity.hedge is not Hedge.EXACT:
                continue
            match = _COMPARED.search(stated.before) if "年" in stated.before or "同比" in stated.before else None
            direction = direction_of(stated) if match is not None else None
            if match is not None and direction is not None:
                yield _Step(stated, direction, int(match["year"] or 0), _changed(measures[:at], stated))


def _changed(before: Sequence[Measure], stated: Measure) -> list[Measure]:
    """The figures before a change that may be what changed: of its passage, exact, and no changes themselves."""
    near = [one for one in before[-FARTHEST:] if one.passage == stated.passage and direction_of(one) is None]
    return [one for one in near if one.quantity.hedge is Hedge.EXACT and _may_change_by(one, stated)]


def _may_change_by(one: Measure, stated: Measure) -> bool:
    unit = stated.quantity.unit
    if unit == POINTS:
        return one.quantity.unit == PERCENT
    if unit == PERCENT:
        return one.quantity.unit != PERCENT
    return (one.quantity.unit, one.quantity.scale) == (unit, stated.quantity.scale)


def _read(
    step: _Step, figure: Measure, rows: Sequence[tuple[str, int, Mapping[int, Cell]]]
) -> Iterator[tuple[TableStep, bool]]:
    """What the rows that tell a figure give for its change, and whether that is what the text says."""
    for label, year, series in rows:
        now, base = series[year], series.get(step.year or year - 1)
        if base is None or not _tells(now, figure) or not _shares_name(label, figure, step.stated):
            continue
        exact = _exact(base, now, step.stated)
        if exact is not None:
            yield TableStep(step.stated, base, now, exact), _holds(step, exact)


def _tells(cell: Cell, figure: Measure) -> bool:
    return cell.figure is not None and cell.figure.unit in ("", figure.quantity.unit)


def _exact(base: Cell, now: Cell, stated: Measure) -> Decimal | None:
    """The change from one cell to the other, to the last place of the stated one; None where they give none."""
    if base.figure is None or now.figure is None:
        return None
    before, after = base.figure.number, now.figure.number
    if stated.quantity.unit == PERCENT:
        change = (after - before) / before * HUNDRED if before > 0 else None
    else:
        change = after - before
    return None if change is None else round_half_up(change, stated.quantity.decimals)


def _holds(step: _Step, exact: Decimal) -> bool:
    """Whether the text says what two cells give, give or take one in the last place."""
    given = exact if step.direction is Direction.UP else -exact
    return abs(given - step.stated.quantity.number) <= _last_place(step.stated)


def _last_place(stated: Measure) -> Decimal:
    """How far a rounded size may be off; whole numbers are exact."""
    return Decimal(1).scaleb(-stated.quantity.decimals) if stated.quantity.decimals else Decimal(0)


def _is_slip(step: _Step, one: TableStep) -> bool:
    """Whether the text turns the way of the very same change, or changes its digits as a slip of the hand does."""
    quantity = step.stated.quantity
    digits = len(digits_of(quantity).lstrip("0"))
    if digits < FEWEST_DIGITS:
        return False
    if (one.exact > 0) is not (step.direction is Direction.UP):
        return abs(abs(one.exact) - quantity.number) <= _last_place(step.stated)
    meant = replace(quantity, number=abs(one.exact))
    return is_swap(quantity, meant) or (digits >= TELLING_DIGITS and is_slip(quantity, meant))


def _shares_name(label: str, figure: Measure, stated: Measure) -> bool:
    """Whether the name of a row shares a word with what the text says between figure and change."""
    name = _COMMON.sub(" ", column_name(label))
    return shares_run(name, figure.before + figure.after + stated.before)
