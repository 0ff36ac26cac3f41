"""One indicator, two departments, two figures."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
)


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every indicator that two departments give two figures for."""
    first: dict[str, FilledEntry] = {}
    for one in under.entries:
        if one.entry.quantity is None:
            continue
        known = first.setdefault(one.entry.code, one)
        if known.department == one.department or known.entry.quantity == one.entry.quantity:
            continue
        message = (
            f"指标“{one.indicator.name}”{known.department}报“{known.entry.cell.typed}”，"
            f"{one.department}报“{one.entry.cell.typed}”，两个数不同。"
        )
        advice = f"该指标由{one.indicator.department}负责，请两个部门核对后统一。"
        yield Finding("indicator-twice", Severity.ERROR, message, advice, (one.entry.cell,), (known.entry.cell,))


CHECK = SubmissionCheck("indicator-twice", Severity.ERROR, find)
