"""A narrative without a section, or for one that the report does not have."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every narrative that cannot be placed."""
    for submission in under.submissions:
        for one in submission.initiatives:
            if one.section in under.catalogue.sections or not one.text:
                continue
            about = one.title or one.text[:15]
            what = f"写的章节“{one.section}”报告里没有" if one.section else "没有写章节"
            message = f"工作举措“{about}”{what}，不会写入报告。"
            advice = "请从下拉列表中选一个章节，如“一（五）”。"
            yield Finding("initiative-section", Severity.ERROR, message, advice, (one.section_cell,))


CHECK = SubmissionCheck("initiative-section", Severity.ERROR, find)
