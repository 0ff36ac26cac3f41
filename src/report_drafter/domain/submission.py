"""填报: what one department's workbook says, each value with its cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity

NOBODY: Mapping[str, str] = MappingProxyType({})


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


def entries_by_code(
    submissions: Iterable[Submission], owners: Mapping[str, str] = NOBODY
) -> dict[str, tuple[Entry, str]]:
    """Returns one entry and its department for each code.

    A figure goes before a blank, the department that owns the code (`owners`) before others, the first before later.
    """
    entries: dict[str, tuple[Entry, str]] = {}
    for submission in submissions:
        for entry in submission.entries:
            known, offered = entries.get(entry.code), (entry, submission.department)
            if known is None or _weight(offered, owners) > _weight(known, owners):
                entries[entry.code] = offered
    return entries


def _weight(offered: tuple[Entry, str], owners: Mapping[str, str]) -> tuple[bool, bool]:
    entry, department = offered
    return entry.quantity is not None, owners.get(entry.code) == department


def figures_by_code(submissions: Iterable[Submission]) -> dict[str, Quantity]:
    """Returns the figures that stand in submissions; the first one of each code counts."""
    found = entries_by_code(submissions)
    return {code: entry.quantity for code, (entry, _) in found.items() if entry.quantity is not None}
