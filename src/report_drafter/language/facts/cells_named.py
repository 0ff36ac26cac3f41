"""Finds cells of a table that the text tells by the whole names of row and column, with another value.

公开现行有效行政规范性文件23件 is the cell of the row 行政规范性文件 in the column 现行有效件数. Nothing else may
stand before the figure that would tell of some of them, and no other table may have such a cell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.report_text import Story
from report_drafter.language.facts.recalled_figures import OTHER_TIMES
from report_drafter.language.facts.table_tellings import TableTelling
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import GENERIC_UNITS
from report_drafter.language.text.characters import is_basic_han
from report_drafter.language.text.tables import Cell, Table, column_name

LABEL, STEM = 4, 2
_AMOUNT = late("(?:的?(?:[件条项份个起宗次人户家]数|数量?|总[数量]))$|^(?:本年度?|当年|全年|年末|报告期)")
_TOTAL = late("合计|总计|小计|其中|其他")
_NO_MORE = late(
    "全[局委年]|本[局级年]|[我市县区]局|局机关|主动|公开|公布|目前|截至|年[末底]|现有|[共总]?计|累计|[共有的为达数]|对|\\d+年?度?|[、，,：:；;\\s]"
)


@frozen
class _Named:
    """A cell with the names of its row and, without what any count is called, its column."""

    label: str
    stem: str
    cell: Cell
    figure: Quantity


def find_cells_named(model: ReportModel, tables: Sequence[Table]) -> Iterator[TableTelling]:
    """Yields the cells that the text names in full and tells with another value."""
    named = [one for table in tables for one in _cells(table)]
    times = Counter((one.label, one.stem) for one in named)
    for one in named:
        if times[one.label, one.stem] > 1:
            continue
        told = [each for each in model.measures_with(one.label) if _names(each, one)]
        if told and all(each.quantity.value != one.figure.value for each in told):
            yield TableTelling(one.cell, told[0])


def _cells(table: Table) -> Iterator[_Named]:
    labels = {row: column_name(table.label(row)) for row in range(1, table.rows)}
    stems = {at: _AMOUNT.sub("", column_name(table.heading(at))) for at in range(1, table.columns)}
    for (row, column), cell in table.cells.items():
        label, stem = labels.get(row, ""), stems.get(column, "")
        if cell.figure is None or len(label) < LABEL or len(stem) < STEM or _TOTAL.search(label + stem):
            continue
        if all(map(is_basic_han, label + stem)):
            yield _Named(label, stem, cell, cell.figure)


def _names(one: Measure, named: _Named) -> bool:
    """Whether a figure outside of tables is told by the names of a cell and by nothing else."""
    if one.paragraph.story is Story.TABLE or one.part is Part.PLAN or one.scope in OTHER_TIMES:
        return False
    if one.quantity.hedge is not Hedge.EXACT or one.phrase.after or not _is_counted(one, named):
        return False
    words = one.before
    if named.label not in words or named.stem not in words.replace(named.label, "", 1):
        return False
    return not _NO_MORE.sub("", words.replace(named.label, "", 1).replace(named.stem, "", 1))


def _is_counted(one: Measure, named: _Named) -> bool:
    """Whether a figure is counted as a cell may be: in its unit, or as any matter is where it has none."""
    unit = named.figure.unit
    return one.quantity.unit == unit or (not unit and one.quantity.unit in GENERIC_UNITS)
