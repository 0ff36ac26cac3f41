"""A form that is still as it was issued: nothing filled in."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields one finding for every department whose forms are all empty, in place of one for each blank."""
    filled = {one.department for one in under.submissions if not one.untouched}
    for submission in under.submissions:
        if submission.untouched and submission.department not in filled:
            message = f"“{submission.file}”是空表，{len(submission.entries)} 项指标一项也没有填。"
            advice = f"请{submission.department}填好后报送；没有发生的填 0。"
            yield Finding("form-untouched", Severity.ERROR, message, advice, (CellAddress(submission.file),))


CHECK = SubmissionCheck("form-untouched", Severity.ERROR, find)
