"""A count that is no whole number: 12.5 件."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Kind
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every count that is no whole number of its plain unit (3.7万件 is one)."""
    for one in under.entries:
        quantity = one.entry.quantity
        if quantity is None or one.indicator.kind is not Kind.COUNT or one.indicator.decimals:
            continue
        if quantity.decimals and quantity.value != quantity.value.to_integral_value():
            message = f"指标“{one.indicator.name}”是数量，填写的是“{one.entry.cell.typed}”，带有小数。"
            yield Finding("count-with-decimals", Severity.ERROR, message, "请填整数。", (one.entry.cell,))


CHECK = SubmissionCheck("count-with-decimals", Severity.ERROR, find)
