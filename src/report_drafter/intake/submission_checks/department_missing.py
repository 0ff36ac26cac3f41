"""A department that has figures to give and no usable file."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every department that is asked for figures and has no usable file."""
    there = {one.department for one in under.submissions}
    for department in under.catalogue.departments:
        asked = under.catalogue.asked_of(department.name)
        if asked and department.name not in there:
            message = f"{department.name}没有可用的填报表，{len(asked)} 项指标没有数。"
            advice = f"请催报；收到后放在 inputs/{under.catalogue.info.year} 文件夹。"
            place = CellAddress(f"{department.name}.xlsx")
            yield Finding("department-missing", Severity.ERROR, message, advice, (place,))


CHECK = SubmissionCheck("department-missing", "部门未报送", Severity.ERROR, find)
