"""A required figure that was not filled in, or whose row was deleted."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Submission
from report_drafter.domain.workbook_layout import FIGURE_SHEET
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every required figure that is blank or whose row is gone.

    A form that is still empty has one finding of its own.
    """
    for submission in under.submissions:
        if submission.entries and not submission.untouched:
            yield from _of_one(under, submission)


def _of_one(under: SubmissionsUnderCheck, submission: Submission) -> Iterator[Finding]:
    entries = {entry.code: entry for entry in submission.entries}
    sheet = submission.entries[0].cell.sheet or FIGURE_SHEET
    for indicator in under.catalogue.asked_of(submission.department):
        entry = entries.get(indicator.code)
        if entry is None:
            severity = Severity.ERROR if indicator.required else Severity.WARNING
            message = f"没有找到指标“{indicator.name}”（{indicator.code}）的行，可能被删除。"
            place = CellAddress(submission.file, sheet)
            yield Finding("required-value", severity, message, "请补上这一行，或重新下发填报表。", (place,))
        elif indicator.required and entry.quantity is None and not entry.cell.typed:
            message = f"必填指标“{indicator.name}”没有填本年数。"
            advice = f"请填数字，单位：{indicator.unit or '无'}；没有发生请填 0。"
            yield Finding("required-value", Severity.ERROR, message, advice, (entry.cell,))


CHECK = SubmissionCheck("required-value", Severity.ERROR, find)
