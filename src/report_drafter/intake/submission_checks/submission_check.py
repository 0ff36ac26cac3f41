"""What a check over submissions is: a name, a title, a gravity, and a function that yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from decimal import Decimal
from functools import cache, cached_property

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen, frozen_with_cache
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Entry, Submission
from report_drafter.domain.unit import split_unit
from report_drafter.intake.submission_parser import SubmissionReading


@frozen
class FilledEntry:
    """An entry with its indicator, whose it is, and last year's figure where one is known.

    `last_from` is the year in whose own file `last_cell` stands, None where it stands in the same form.
    """

    entry: Entry
    indicator: Indicator
    department: str
    last: Quantity | None
    last_cell: CellAddress | None
    last_from: int | None = None

    @property
    def number(self) -> Decimal | None:
        """This year's figure in the indicator's own unit, None when there is none."""
        return in_own_unit(self.entry.quantity, self.indicator)

    @property
    def last_number(self) -> Decimal | None:
        """Last year's figure in the indicator's own unit, None when there is none."""
        return in_own_unit(self.last, self.indicator)

    @property
    def last_places(self) -> tuple[CellAddress, ...]:
        """Where last year's figure stands, for a finding that relates to it."""
        if self.last_cell is None:
            return ()
        return (self.last_cell if self.last_from is None else of_year(self.last_cell, self.last_from),)


@frozen_with_cache
class SubmissionsUnderCheck:
    """Everything that a check may look at; `last_year` is last year's own submissions by code."""

    catalogue: Catalogue
    readings: tuple[SubmissionReading, ...]
    last_year: Mapping[str, Entry] = field(default_factory=dict)

    @cached_property
    def submissions(self) -> tuple[Submission, ...]:
        """What could be understood."""
        return tuple(one.submission for one in self.readings if one.submission is not None)

    @cached_property
    def entries(self) -> tuple[FilledEntry, ...]:
        """Every entry of every submission, in their order."""
        by_code = self.catalogue.by_code
        return tuple(
            self._filled(entry, by_code[entry.code], submission.department)
            for submission in self.submissions
            for entry in submission.entries
        )

    @cached_property
    def by_code(self) -> dict[str, FilledEntry]:
        """The entry that counts for each code: a figure before a blank, the asked department's before another's."""
        counted: dict[str, FilledEntry] = {}
        for one in self.entries:
            known = counted.get(one.entry.code)
            if known is None or _outranks(one, known):
                counted[one.entry.code] = one
        return counted

    def _filled(self, entry: Entry, indicator: Indicator, department: str) -> FilledEntry:
        before = self.last_year.get(entry.code)
        if before is not None and before.quantity is not None:
            last = self.catalogue.info.year - 1
            return FilledEntry(entry, indicator, department, before.quantity, before.cell, last)
        return FilledEntry(entry, indicator, department, entry.last_year, entry.last_year_cell)


@frozen
class SubmissionCheck:
    """One named check; `severity` is the gravest that it yields."""

    name: str
    severity: Severity
    check: Callable[[SubmissionsUnderCheck], Iterator[Finding]]


def of_year(cell: CellAddress, year: int) -> CellAddress:
    """Returns the address of a cell in another year's file, which mostly bears the same name as this year's."""
    return replace(cell, file=f"{year}/{cell.file}")


def in_own_unit(quantity: Quantity | None, indicator: Indicator) -> Decimal | None:
    """Returns a figure as a number of the indicator's unit: 37000 元 is 3.7 for 万元."""
    if quantity is None:
        return None
    scale = unit_scale(indicator.unit)
    return quantity.value if scale == 1 else quantity.value / scale


@cache
def unit_scale(unit: str) -> Decimal:
    """Returns the scale in a unit: 10000 for 万元."""
    return split_unit(unit)[0]


def _outranks(one: FilledEntry, known: FilledEntry) -> bool:
    if (one.entry.quantity is None) != (known.entry.quantity is None):
        return known.entry.quantity is None
    asked = one.indicator.department
    return one.department == asked != known.department
