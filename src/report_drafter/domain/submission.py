"""填报: what one department's workbook says, each value with its cell."""

from __future__ import annotations

from dataclasses import dataclass

from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Entry:
    """One indicator's row: this year's figure (None when blank or unusable), as typed, and what stands beside it."""

    code: str
    quantity: Quantity | None
    cell: CellAddress
    last_year: Quantity | None = None
    last_year_cell: CellAddress | None = None
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Initiative:
    """工作举措: a department's narrative for one section of the report (`section` reads like `一（五）`)."""

    section: str
    title: str
    text: str
    cell: CellAddress
    department: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """One department's workbook, understood."""

    department: str
    year: int
    file: str
    entries: tuple[Entry, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
