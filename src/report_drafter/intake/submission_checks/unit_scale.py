"""A figure that differs from last year's by its unit's scale: typed in 元 where 万元 is asked."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Kind
from report_drafter.domain.unit import split_unit
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    SubmissionCheck,
    SubmissionsUnderCheck,
    unit_scale,
)

NEAR_SCALE = (Decimal("0.3"), Decimal(4))


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning where a figure of a scaled unit differs from last year's by about that scale."""
    for one in under.entries:
        scale = unit_scale(one.indicator.unit)
        if scale == 1 or one.indicator.kind is Kind.RATE or one.indicator.redefined:
            continue
        number, last = one.number, one.last_number
        if not number or not last:
            continue
        low, high = NEAR_SCALE
        if low <= number / last / scale <= high:
            message = (
                f"指标“{one.indicator.name}”的单位是{one.indicator.unit}，本年 {plain_decimal(number)}、"
                f"上年 {plain_decimal(last)}，可能按{split_unit(one.indicator.unit)[1]}填了。"
            )
            advice = f"若是，请填 {plain_decimal(number / scale)}。"
            yield Finding("unit-scale", Severity.WARNING, message, advice, (one.entry.cell,), one.last_places)


CHECK = SubmissionCheck("unit-scale", Severity.WARNING, find)
