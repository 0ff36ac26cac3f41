"""A form whose figures are nearly all last year's: last year's file with another year on it."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Submission
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck

ENOUGH, SHARE = 5, 0.8


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning for every submission whose figures are nearly all last year's."""
    for submission in under.submissions:
        same, compared = _count(under, submission)
        if compared >= ENOUGH and same >= SHARE * compared:
            message = (
                f"“{submission.file}”可比的 {compared} 项指标中有 {same} 项与上年报送的完全相同，可能误报了上年的表。"
            )
            advice = f"请{submission.department}确认报送的是 {submission.year} 年的数。"
            yield Finding("same-as-last-year", Severity.WARNING, message, advice, (CellAddress(submission.file),))


def _count(under: SubmissionsUnderCheck, submission: Submission) -> tuple[int, int]:
    """How many figures equal last year's, of those that are not zero and known in both years."""
    same = compared = 0
    for entry in submission.entries:
        before = under.last_year.get(entry.code)
        if before is None or before.quantity is None or entry.quantity is None or not entry.quantity.value:
            continue
        compared += 1
        same += entry.quantity.value == before.quantity.value
    return same, compared


CHECK = SubmissionCheck("same-as-last-year", Severity.WARNING, find)
