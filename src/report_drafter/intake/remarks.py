"""Gathers findings while a workbook is read."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, cell_name


class FindingList:
    """The findings of one file, in the order in which they were made."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._findings: list[Finding] = []

    @property
    def all(self) -> tuple[Finding, ...]:
        """Everything found so far."""
        return tuple(self._findings)

    def cell(self, sheet: str, row: int, column: int, typed: str = "") -> CellAddress:
        """Returns the address of a cell of this file, row and column counted from 0."""
        return CellAddress(self.file, sheet, cell_name(row, column), typed)

    def error(self, rule: str, message: str, suggestion: str, *places: CellAddress) -> None:
        """Adds an error at the first place, the others related."""
        self._add(rule, Severity.ERROR, (message, suggestion), places)

    def warning(self, rule: str, message: str, suggestion: str, *places: CellAddress) -> None:
        """Adds a warning at the first place, the others related."""
        self._add(rule, Severity.WARNING, (message, suggestion), places)

    def hint(self, rule: str, message: str, suggestion: str, *places: CellAddress) -> None:
        """Adds a hint at the first place, the others related."""
        self._add(rule, Severity.HINT, (message, suggestion), places)

    def _add(self, rule: str, severity: Severity, words: tuple[str, str], places: tuple[CellAddress, ...]) -> None:
        message, suggestion = words
        self._findings.append(Finding(rule, severity, message, suggestion, places[:1], places[1:]))
