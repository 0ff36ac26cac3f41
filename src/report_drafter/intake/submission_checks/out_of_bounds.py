"""A figure outside its bounds, or a negative count."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.quantity import Quantity
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    SubmissionCheck,
    SubmissionsUnderCheck,
    unit_scale,
)

ZERO, HUNDRED = Decimal(0), Decimal(100)


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every figure that lies outside its bounds, whatever its wording leaves open."""
    for one in under.entries:
        problem = _problem(one.entry.quantity, one.indicator) if one.entry.quantity is not None else ""
        if problem:
            message = f"指标“{one.indicator.name}”填写的是“{one.entry.cell.typed}”，{problem}。"
            yield Finding("out-of-bounds", Severity.ERROR, message, "请核对后改正。", (one.entry.cell,))


def _problem(quantity: Quantity, indicator: Indicator) -> str:
    if indicator.low is None and indicator.high is None and quantity.number >= ZERO:
        return ""
    low = ZERO if indicator.low is None and indicator.kind is Kind.COUNT else indicator.low
    if low is None and indicator.high is None:
        return ""
    scale = unit_scale(indicator.unit)
    range_ = quantity.interval()
    if low is not None and range_.high < low * scale:
        return f"低于下限 {plain_decimal(low)}{indicator.unit}" if indicator.low is not None else "数量不能是负数"
    if indicator.high is not None and range_.low > indicator.high * scale:
        return f"高于上限 {plain_decimal(indicator.high)}{indicator.unit}"
    return ""


CHECK = SubmissionCheck("out-of-bounds", Severity.ERROR, find)
