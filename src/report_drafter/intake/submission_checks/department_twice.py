"""Two files of one department."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Submission
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every further file of a department; a plain copy or an empty form is only a warning."""
    first: dict[str, Submission] = {}
    for one in under.submissions:
        known = first.setdefault(one.department, one)
        if known is one:
            continue
        what, severity = _compared(known, one)
        message = f"{one.department}有两份填报表“{known.file}”和“{one.file}”，{what}。"
        places = (CellAddress(one.file),), (CellAddress(known.file),)
        yield Finding("department-twice", severity, message, "请只留下最后确认的一份，把另一份移走。", *places)


def _compared(known: Submission, other: Submission) -> tuple[str, Severity]:
    if _content(known) == _content(other):
        return "内容相同", Severity.WARNING
    empty = next((one for one in (known, other) if one.untouched), None)
    return (f"“{empty.file}”是空表", Severity.WARNING) if empty else ("内容不同", Severity.ERROR)


def _content(submission: Submission) -> tuple[object, ...]:
    figures = tuple((entry.code, entry.quantity) for entry in submission.entries)
    return (figures, tuple((one.section, one.title, one.text) for one in submission.initiatives))


CHECK = SubmissionCheck("department-twice", Severity.ERROR, find)
