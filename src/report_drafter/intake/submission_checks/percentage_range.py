"""A rate outside 0 to 100."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck, plain

ZERO, HUNDRED = Decimal(0), Decimal(100)
PERCENT = "%"


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every rate outside 0 to 100 percent that the catalogue does not allow."""
    for one in under.entries:
        if one.indicator.kind is not Kind.RATE or one.indicator.unit != PERCENT:
            continue
        number = one.number
        if number is None or _allowed(number, one.indicator):
            continue
        message = f"比率“{one.indicator.name}”是 {plain(number)}%，不在 0 到 100 之间。"
        advice = f"是否应为 {plain(number / HUNDRED)}？" if HUNDRED < number <= HUNDRED * HUNDRED else "请核对后改正。"
        yield Finding("percentage-range", Severity.ERROR, message, advice, (one.entry.cell,))


def _allowed(number: Decimal, indicator: Indicator) -> bool:
    low = ZERO if indicator.low is None else min(ZERO, indicator.low)
    high = HUNDRED if indicator.high is None else max(HUNDRED, indicator.high)
    return low <= number <= high


CHECK = SubmissionCheck("percentage-range", "比率超出 0—100", Severity.ERROR, find)
