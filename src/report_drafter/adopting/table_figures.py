"""The figures of a report's tables: named by their row, with the unit of their row or column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from report_drafter.adopting.figure_clause import FigureClause
from report_drafter.adopting.indicator_naming import NameProposal
from report_drafter.adopting.name_register import legal_name
from report_drafter.adopting.phrase_trimming import plain_words
from report_drafter.adopting.stated_figure import CURRENCIES, StatedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity, round_half_up
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.domain.unit import split_unit
from report_drafter.language.model.report_model import Measure, ReportModel, Scope
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.units import UNITS

HEADER_ROW = 1
SERIAL = late(r"序号|编号|编码|页码")
CHANGE = late(r"同比|增减|增幅|增长|变化|变动|±|完成率|占比|排名")
LAST_YEAR = late(r"上年|去年|上一年")
UNIT_HEADER = late(r"单位")
STATED_CHANGE = late(r"[+＋]?(?P<number>[-−－]?\d+(?:\.\d+)?)\s?(?:(?P<percent>[%％])|个百分点)?")
LAST_YEAR_FILTER, CHANGE_FILTER, GROWTH_FILTER = "上年", "增减数", "增减率"
IN_BRACKETS = late(r"[（(]([^（()）]{1,6})[）)]\s*$")
YEAR = late(r"20\d\d")
HAN = late(r"[\u4e00-\u9fff]")


@frozen
class TableFigure:
    """A figure of this year with its name, and what its row says of last year.

    `compared` are the cells that state last year's figure or the change since, each with the filter that prints it.
    """

    proposal: NameProposal
    compared: tuple[tuple[Paragraph, str], ...] = ()


def in_table_cell(figure: StatedFigure) -> bool:
    """Whether a figure is all that a cell of a table says: its name then stands in other cells."""
    paragraph = figure.measure.paragraph
    return paragraph.story is Story.TABLE and paragraph.text.strip() == figure.measure.text.strip()


def table_figures(model: ReportModel) -> tuple[TableFigure, ...]:
    """Returns the figures of all tables, row by row; columns of serial numbers, changes and other years are none."""
    sentences = {one.paragraph.number: place for place, one in reversed(list(enumerate(model.sentences)))}
    grids: dict[int, dict[tuple[int, int], Paragraph]] = {}
    for paragraph in model.text.paragraphs:
        if paragraph.story is Story.TABLE and paragraph.table is not None:
            table, row, column = paragraph.table
            grids.setdefault(table, {}).setdefault((row, column), paragraph)
    return tuple(figure for cells in grids.values() for figure in _Grid(cells, model, sentences).figures())


class _Grid:
    """One table, read by the words of its first row; a first row that states a figure is a row like the others."""

    def __init__(
        self, cells: Mapping[tuple[int, int], Paragraph], model: ReportModel, sentences: Mapping[int, int]
    ) -> None:
        self._cells, self._model, self._sentences = cells, model, sentences
        first = {column: cell.text.strip() for (row, column), cell in cells.items() if row == HEADER_ROW}
        self._headless = any(read_quantity(text) is not None and not YEAR.search(text) for text in first.values())
        headers = dict.fromkeys(first, "") if self._headless else first
        self._unit_column = next((column for column, text in headers.items() if UNIT_HEADER.search(text)), 0)
        self._last = next((column for column, text in headers.items() if self._is_last_year(text)), 0)
        self._values = [column for column, text in headers.items() if self._is_value(column, text)]
        self._changes = [column for column, text in headers.items() if CHANGE.search(text)]
        self._headers = headers

    def figures(self) -> Iterator[TableFigure]:
        rows = sorted({row for row, _ in self._cells if row != HEADER_ROW or self._headless})
        for row in rows:
            for column in self._values:
                proposal = self._proposal(row, column)
                if proposal is not None:
                    yield TableFigure(proposal, tuple(self._compared(row, proposal.clause.figure)))

    def _compared(self, row: int, figure: StatedFigure) -> Iterator[tuple[Paragraph, str]]:
        """Last year's cell of a row, and its change where that is what the two years give."""
        last = self._cells.get((row, self._last))
        base = read_quantity(last.text.strip()) if last is not None else None
        if last is None or base is None:
            return
        yield last, LAST_YEAR_FILTER
        if self._states_several(row):
            return
        for column in self._changes:
            cell = self._cells.get((row, column))
            filtered = cell and _printed_by(cell.text.strip(), figure.measure.quantity.number, base.number)
            if cell is not None and filtered:
                yield cell, filtered

    def _states_several(self, row: int) -> bool:
        return sum(read_quantity(self._text(row, one)) is not None for one in self._values) > 1

    def _is_last_year(self, header: str) -> bool:
        other = YEAR.search(header)
        before = other is not None and self._model.year is not None and int(other[0]) == self._model.year - 1
        return not CHANGE.search(header) and (before or LAST_YEAR.search(header) is not None)

    def _is_value(self, column: int, header: str) -> bool:
        year = YEAR.search(header)
        other_year = year is not None and year[0] != str(self._model.year)
        odd = SERIAL.search(header) or CHANGE.search(header) or LAST_YEAR.search(header)
        return not (odd or other_year or column == self._unit_column)

    def _proposal(self, row: int, column: int) -> NameProposal | None:
        cell = self._cells.get((row, column))
        label = self._label(row, column)
        quantity = read_quantity(cell.text.strip()) if cell is not None else None
        if cell is None or quantity is None or not label:
            return None
        unit = self._unit(row, column, cell.text.strip())
        if not unit:
            return None
        name = plain_words(IN_BRACKETS.sub("", label))
        if self._states_several(row):
            name = f"{name}{plain_words(IN_BRACKETS.sub('', self._headers.get(column, '')))}"
        clause = FigureClause(self._figure(cell, quantity, unit), label, "")
        return NameProposal(clause, legal_name(name), sure=bool(legal_name(name)))

    def _figure(self, cell: Paragraph, quantity: Quantity, unit: str) -> StatedFigure:
        start = len(cell.text) - len(cell.text.lstrip())
        text = cell.text.strip()
        end = start + len(text.removesuffix(quantity.unit)) if quantity.unit else start + len(text)
        base = split_unit(unit)[1]
        place = self._sentences.get(cell.number, 0)
        sentence = self._model.sentences[place]
        measure = Measure(
            replace(quantity, unit=base),
            cell,
            start,
            start + len(text),
            scope=Scope.YEAR,
            scope_stated=False,
            part=sentence.part,
            sentence=place,
            passage=sentence.passage,
            clause_start=0,
            clause_end=len(cell.text),
            words_start=0,
            words_end=len(cell.text),
            before=cell.text[:start],
        )
        return StatedFigure(measure, start, end, unit)

    def _text(self, row: int, column: int) -> str:
        cell = self._cells.get((row, column))
        return cell.text.strip() if cell is not None else ""

    def _label(self, row: int, column: int) -> str:
        """The words of the row that stand before the figure: those that tell its unit, else the first."""
        words = [self._text(row, one) for one in range(1, column) if one != self._unit_column]
        labels = [text for text in words if HAN.search(text) and read_quantity(text) is None]
        told = (text for text in labels if (found := IN_BRACKETS.search(text)) and _is_unit(found[1]))
        return next(told, labels[0] if labels else "")

    def _unit(self, row: int, column: int, text: str) -> str:
        """The unit of the cell itself, of the column of units, or in brackets behind the words of row or column."""
        quantity = read_quantity(text)
        if quantity is not None and quantity.unit:
            return quantity.unit
        bracketed = (IN_BRACKETS.search(one) for one in (self._label(row, column), self._headers.get(column, "")))
        candidates = [self._text(row, self._unit_column), *(found[1] for found in bracketed if found)]
        return next((one for one in candidates if one and _is_unit(one)), "")


def _is_unit(word: str) -> bool:
    base = split_unit(word)[1]
    return base in UNITS or base in CURRENCIES


def _printed_by(typed: str, this: Decimal, last: Decimal) -> str:
    """The filter that gives the change that a cell states: 增减率 for 24.9%, 增减数 for +102; '' where neither does."""
    match = STATED_CHANGE.fullmatch(typed)
    if match is None or not last:
        return ""
    change = (this - last) / last * 100 if match["percent"] else this - last
    stated = Decimal(match["number"].replace("−", "-").replace("－", "-"))
    decimals = len(match["number"].partition(".")[2])
    if round_half_up(change, decimals) != stated:
        return ""
    return GROWTH_FILTER if match["percent"] else CHANGE_FILTER
