"""Which cells of a sheet bear marks, and in which words: the same for every format that is sent back."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, cell_position

AUTHOR = "report-drafter"
PREFIX = "【校核】"
"""How our words begin in a comment, so that they are found again in a copy that comes back."""
MARKER = 'N("report-drafter")=0'
"""The condition of our colours: always true, and found again in a copy that comes back, whichever program saved it."""
COLOURS = {Severity.ERROR: "F4A6A0", Severity.WARNING: "FFC95C", Severity.HINT: "C6E0B4"}

Cell = tuple[int, int]
"""Row and column, counted from 0."""
Ranges = Sequence[tuple[Cell, Cell]]
"""Merged ranges, each by its first and last cell."""
Marked = dict[Cell, list[Finding]]


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Returns the findings in the order in which copies show them."""
    return sorted(findings, key=lambda one: one.severity.rank)


def marked_cells(sheet: str, findings: Iterable[Finding], merged: Ranges) -> Marked:
    """Returns the findings at each cell of a sheet, in their order; cells under a merged one stand at its first."""
    about: Marked = {}
    for finding in findings:
        for span in finding.spans:
            if isinstance(span, CellAddress) and span.sheet == sheet and (cell := cell_position(span.cell)):
                ones = about.setdefault(_anchor(cell, merged), [])
                if finding not in ones:
                    ones.append(finding)
    return dict(sorted(about.items()))


def cells_by_severity(about: Mapping[Cell, Sequence[Finding]]) -> dict[Severity, list[Cell]]:
    """Returns the cells by the severity of the first finding at each."""
    cells: dict[Severity, list[Cell]] = {severity: [] for severity in Severity}
    for cell, ones in about.items():
        cells[ones[0].severity].append(cell)
    return cells


def comment_words(findings: Iterable[Finding]) -> str:
    """Returns what the comment at a cell says, one line a finding."""
    return "\n".join(f"{one.severity.chinese}：{one.message}{one.suggestion}" for one in findings)


def linked_cell(finding: Finding, sheets: Container[str]) -> CellAddress | None:
    """Returns where a click on the place leads; None where the finding stands at no cell of this workbook."""
    for span in finding.spans:
        if isinstance(span, CellAddress) and span.sheet in sheets and cell_position(span.cell):
            return span
    return None


def _anchor(cell: Cell, merged: Ranges) -> Cell:
    for first, last in merged:
        if first[0] <= cell[0] <= last[0] and first[1] <= cell[1] <= last[1]:
            return first
    return cell
