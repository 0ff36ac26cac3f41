"""A form that was issued from a catalogue which has changed since, and whose rows do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.catalogue_fingerprint import catalogue_fingerprint
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck
from report_drafter.intake.submission_parser import SubmissionReading


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a hint where rows do not fit and the form was issued from a catalogue that has changed since."""
    suspects = [one for one in under.readings if one.fingerprint and _misfits(under, one)]
    now = catalogue_fingerprint(under.catalogue) if suspects else ""
    for one in suspects:
        if one.fingerprint != now:
            message = f"“{one.file}”是按改动前的指标目录生成的，有的行对不上。"
            advice = "请核对缺少和多出的行；必要时重新下发填报表。"
            yield Finding("other-catalogue", Severity.HINT, message, advice, (CellAddress(one.file),))


def _misfits(under: SubmissionsUnderCheck, reading: SubmissionReading) -> bool:
    if reading.submission is None:
        return False
    codes = {entry.code for entry in reading.submission.entries}
    asked = under.catalogue.asked_of(reading.submission.department)
    return any(one.code not in codes for one in asked) or any(
        finding.rule in ("unknown-row", "name-changed", "code-changed") for finding in reading.findings
    )


CHECK = SubmissionCheck("other-catalogue", Severity.HINT, find)
