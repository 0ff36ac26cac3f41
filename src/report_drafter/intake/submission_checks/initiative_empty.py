"""A narrative that has a section or a title and nothing to say."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck

LEAST = 10


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning for every narrative without a text worth printing."""
    for submission in under.submissions:
        for one in submission.initiatives:
            if len(one.text) >= LEAST:
                continue
            about = one.title or one.text or one.section
            what = "内容是空的" if not one.text else f"内容只有{len(one.text)}个字"
            message = f"工作举措“{about}”{what}。"
            yield Finding("initiative-empty", Severity.WARNING, message, "请补写内容，或删去这一行。", (one.cell,))


CHECK = SubmissionCheck("initiative-empty", Severity.WARNING, find)
