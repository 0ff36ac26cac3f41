"""Two files of one department."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Submission
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every further file of a department; a plain copy is only a warning."""
    first: dict[str, Submission] = {}
    for one in under.submissions:
        known = first.setdefault(one.department, one)
        if known is one:
            continue
        same = _content(known) == _content(one)
        what = "内容相同" if same else "内容不同"
        message = f"{one.department}有两份填报表“{known.file}”和“{one.file}”，{what}。"
        places = (CellAddress(one.file),), (CellAddress(known.file),)
        severity = Severity.WARNING if same else Severity.ERROR
        yield Finding("department-twice", severity, message, "请只留下最后确认的一份，把另一份移走。", *places)


def _content(submission: Submission) -> tuple[object, ...]:
    figures = tuple((entry.code, entry.quantity) for entry in submission.entries)
    return (figures, tuple((one.section, one.title, one.text) for one in submission.initiatives))


CHECK = SubmissionCheck("department-twice", "一个部门两份表", Severity.ERROR, find)
