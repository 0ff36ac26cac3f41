"""The exact figures of a report by how they are written, so that what slips from one is found without a search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import with_one_open, with_two_swapped, written
from report_drafter.language.relations.figure_relations import counted_in

_Key = tuple[str, Decimal]
"""What a figure counts, with its scale (万) or its value."""


class FiguresByDigits:
    """Figures that count what some figures `asked` for count, with numbers as long as theirs."""

    def __init__(self, model: ReportModel, asked: Sequence[Measure]) -> None:
        self._plain = model.whole.plain
        wanted = {(counted_in(one), len(written(one.quantity))) for one in asked}
        self._open: defaultdict[tuple[_Key, str], list[Measure]] = defaultdict(list)
        self._written: defaultdict[tuple[_Key, str], list[Measure]] = defaultdict(list)
        self._valued: defaultdict[_Key, list[Measure]] = defaultdict(list)
        for one in model.measures if asked else ():
            if one.quantity.hedge is not Hedge.EXACT:
                continue
            unit, number = counted_in(one), written(one.quantity)
            if (unit, len(number)) in wanted:
                self._add(one, (unit, one.quantity.scale), number)

    def _add(self, one: Measure, key: _Key, number: str) -> None:
        self._valued[key[0], one.quantity.value].append(one)
        self._written[key, number].append(one)
        for opened in with_one_open(number):
            self._open[key, opened].append(one)

    def equal(self, one: Measure) -> Sequence[Measure]:
        """Returns the figures of the same things with the same value, itself too."""
        return self._valued.get((counted_in(one), one.quantity.value), ())

    def swapped(self, one: Measure) -> Iterator[Measure]:
        """Yields the figures of the same things that have two neighbouring digits of one changed."""
        key = counted_in(one), one.quantity.scale
        for turned in with_two_swapped(written(one.quantity)):
            yield from self._written.get((key, turned), ())

    def mistaken(self, one: Measure) -> Iterator[Measure]:
        """Yields the figures of the same things that differ by one digit."""
        key = counted_in(one), one.quantity.scale
        for opened in with_one_open(written(one.quantity)):
            alike = self._open.get((key, opened), ())
            yield from (each for each in alike if each.quantity.number != one.quantity.number)

    def stands_elsewhere(self, one: Measure) -> bool:
        """Tells whether another paragraph, a row of a table too, holds the number of a figure."""
        number, own = written(one.quantity), one.paragraph.text.replace(",", "")
        return self._without_commas.count(number) > own.count(number)

    @cached_property
    def _without_commas(self) -> str:
        return self._plain.replace(",", "")
