"""A department that has figures to give and has sent nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck
from report_drafter.intake.submission_identity import department_in_name
from report_drafter.intake.submission_parser import SubmissionReading


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every department that is asked for figures and has sent nothing.

    A file of its that cannot be used has a finding of its own.
    """
    there = {_department(under, one) for one in under.readings}
    told = {one.code for submission in under.submissions for one in submission.entries if one.quantity is not None}
    for department in under.catalogue.departments:
        asked = under.catalogue.asked_of(department.name)
        if asked and department.name not in there:
            message = f"{department.name}没有报送填报表，{_without_figures(asked, told)}。"
            advice = f"请催报；收到后放在 inputs/{under.catalogue.info.year} 文件夹。"
            place = CellAddress(f"{department.name}.xlsx")
            yield Finding("department-missing", Severity.ERROR, message, advice, (place,))


def _without_figures(asked: Sequence[Indicator], told: Collection[str]) -> str:
    """What its absence costs: a waiting department of an adopted year may hold its figures."""
    open_ones = sum(one.code not in told for one in asked)
    if not open_ones:
        return f"它的 {len(asked)} 项指标暂用别的表里的数"
    return f"{open_ones} 项指标没有数"


def _department(under: SubmissionsUnderCheck, reading: SubmissionReading) -> str:
    return reading.department or department_in_name(reading.file, under.catalogue)


CHECK = SubmissionCheck("department-missing", Severity.ERROR, find)
