"""Finds cells, known by row and column, that the text tells with two digits changed: 审结刑事案件549件, of 刑事 594.

Neither number may stand on the other side: the cell's nowhere in the text, the text's in no cell. The words of the
sentence must name the row, or the table where the row is of totals, and the column too, unless that is its last year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.report_text import Story
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_figures import OTHER_TIMES
from report_drafter.language.facts.table_tellings import TableTelling
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, swapped
from report_drafter.language.relations.figure_relations import GENERIC_UNITS, UNCOUNTED_UNITS
from report_drafter.language.text.characters import character_pairs, count_held
from report_drafter.language.text.tables import Table, caption_of, column_name

FEWEST_DIGITS, NAMING, CAPTION = 3, 2, 3
BEFORE, SHORT = 40, 3
_YEAR = late(r"(?:19|20)\d\d(?:[—–-](?:19|20)\d\d学)?年(?:度|末|底)?")
_ALL = late("合计|总计|总量|总体|全部|小计")
_COMMON = late("[当本全]年|本期|其中|[数量额]$")
_CLAUSES = late("[，,；;。]")


@frozen
class _Known:
    """What a cell is known by: the name of its row, that of its column ('' for a year), the line above its table.

    One word of its row is enough where it is the report's `own`: of its year, and with its unit.
    """

    label: str
    heading: str
    caption: str
    own: bool

    def tells(self, words: str, unit: str) -> bool:
        """Tells whether some words name the row and the column; a row of totals is called as its table."""
        if not self._is_column_named(words):
            return False
        if _ALL.search(self.label):
            return _shares(self.caption, words, CAPTION)
        is_counted = unit in GENERIC_UNITS or unit in self.label or self.label[-NAMING:] in words
        return _shares(self.label, words, 1) if self.own else is_counted and _shares(self.label, words, NAMING)

    def _is_column_named(self, words: str) -> bool:
        """Whether the last clause tells a word of the column, or its act in short: 审结 for 审执结; no year need."""
        near = _CLAUSES.split(words)[-1]
        is_short = len(self.heading) == SHORT and f"{self.heading[0]}{self.heading[-1]}" in near
        return not self.heading or is_short or _shares(self.heading, near, 1)


class CellReader:
    """Reads tables against the figures that the text of one report tells."""

    def __init__(self, model: ReportModel, tables: Sequence[Table]) -> None:
        self._model = model
        self._in_cells = {cell.figure.number for table in tables for cell in table.cells.values() if cell.figure}
        self._told: defaultdict[Decimal, list[Measure]] = defaultdict(list)
        for one in model.measures:
            if one.paragraph.story is not Story.TABLE and one.quantity.hedge is Hedge.EXACT:
                self._told[one.quantity.number].append(one)

    def slips(self, table: Table) -> Iterator[TableTelling]:
        """Yields the cells that the text tells with two digits changed."""
        years = {at for at in range(1, table.columns) if _YEAR.fullmatch(table.heading(at))}
        caption = caption_of(table, self._model.text.paragraphs)
        for (row, column), cell in table.cells.items():
            figure = cell.figure
            if figure is None or figure.number in self._told or not _is_long(figure):
                continue
            slips = [one for each in swapped(figure) for one in self._may_tell(each)]
            label, heading = column_name(table.label(row)), column_name(table.heading(column))
            if slips and (column == max(years, default=column) or column not in years):
                own = bool(figure.unit) and column in years and heading.startswith(f"{self._model.year}年")
                known = _Known(label, "" if column in years else heading, caption, own)
                named = [one for one in slips if known.tells(self._words(one), one.quantity.unit)]
                if len({one.quantity.number for one in named}) == 1:
                    yield TableTelling(cell, named[0])

    def _may_tell(self, turned: Quantity) -> Iterator[Measure]:
        """The figures of the text that have a number, where no cell has it."""
        for one in self._told.get(turned.number, ()) if turned.number not in self._in_cells else ():
            unit = turned.unit == one.quantity.unit or (not turned.unit and one.quantity.unit not in UNCOUNTED_UNITS)
            timely = one.scope not in OTHER_TIMES and one.part is not Part.PLAN
            if unit and timely and direction_of(one) is None:
                yield one

    def _words(self, one: Measure) -> str:
        """The words of the sentence up to a figure, and those behind it."""
        start = max(self._model.sentences[one.sentence].start, one.start - BEFORE)
        return f"{one.paragraph.text[start : one.start]}|{_CLAUSES.split(one.after)[0]}"


def _is_long(figure: Quantity) -> bool:
    return len(digits_of(figure)) >= FEWEST_DIGITS


def _shares(name: str, words: str, fewest: int) -> bool:
    """Whether words hold so many of the pairs of characters that make up a name, or all where it has fewer."""
    pairs = character_pairs(_COMMON.sub("|", name))
    return bool(pairs) and count_held(pairs, words) >= min(fewest, len(pairs))
