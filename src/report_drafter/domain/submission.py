"""填报: what one department's workbook says, each value with its cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity

NOTHING: Mapping[str, Indicator] = MappingProxyType({})


@frozen
class Entry:
    """One indicator's row: this year's figure (None when blank or unusable), as typed, and what stands beside it."""

    code: str
    quantity: Quantity | None
    cell: CellAddress
    last_year: Quantity | None = None
    last_year_cell: CellAddress | None = None
    reason: str = ""
    note: str = ""


@frozen
class Initiative:
    """工作举措: a department's narrative for one section of the report (`section` reads like `一（五）`).

    `cell` is where its text stands; section and title stand there too where no cell of their own is known.
    """

    section: str
    title: str
    text: str
    cell: CellAddress
    department: str = ""
    own_section_cell: CellAddress | None = None
    own_title_cell: CellAddress | None = None

    @property
    def section_cell(self) -> CellAddress:
        """Where its section stands."""
        return self.own_section_cell or self.cell

    @property
    def title_cell(self) -> CellAddress:
        """Where its title stands."""
        return self.own_title_cell or self.cell


@frozen
class Submission:
    """One department's workbook, understood."""

    department: str
    year: int
    file: str
    entries: tuple[Entry, ...] = ()
    initiatives: tuple[Initiative, ...] = ()

    @property
    def untouched(self) -> bool:
        """Whether it is a form as issued: rows that wait for figures, and nothing filled in."""
        filled = any(one.cell.typed or one.reason or one.note for one in self.entries)
        return bool(self.entries) and not filled and not self.initiatives


@frozen
class CountedEntries:
    """The entry that counts for each code; `strangers` names who sent it where it was not the code's own department."""

    by_code: dict[str, Entry]
    strangers: dict[str, str]


def counted_entries(submissions: Iterable[Submission], indicators: Mapping[str, Indicator] = NOTHING) -> CountedEntries:
    """Returns one entry for each code; `indicators` tell whose it is.

    A figure goes before a blank, the department that is asked for the code before others, the first before later.
    """
    counted = CountedEntries({}, {})
    for submission in submissions:
        for entry in submission.entries:
            _count(counted, entry, submission.department, indicators.get(entry.code))
    return counted


def _count(counted: CountedEntries, entry: Entry, department: str, indicator: Indicator | None) -> None:
    """Takes an entry in where it is the first of its code or weighs more than the one that was."""
    code = entry.code
    known = counted.by_code.get(code)
    is_own = indicator is not None and indicator.department == department
    if known is not None:
        was_own = indicator is not None and code not in counted.strangers
        if (entry.quantity is not None, is_own) <= (known.quantity is not None, was_own):
            return
    counted.by_code[code] = entry
    if is_own:
        counted.strangers.pop(code, None)
    else:
        counted.strangers[code] = department


def figures_by_code(submissions: Iterable[Submission]) -> dict[str, Quantity]:
    """Returns the figures that stand in submissions; the first one of each code counts."""
    found = counted_entries(submissions).by_code
    return {code: entry.quantity for code, entry in found.items() if entry.quantity is not None}
