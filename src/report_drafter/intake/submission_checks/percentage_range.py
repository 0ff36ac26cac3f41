"""A rate outside 0 to 100."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import FilledEntry, SubmissionCheck, SubmissionsUnderCheck

ZERO, HUNDRED = Decimal(0), Decimal(100)
PERCENT = "%"
LIKELY = (Decimal("0.5"), Decimal(2))
SURELY_HUNDREDFOLD = Decimal(1000)


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every rate outside 0 to 100 percent that the catalogue does not allow."""
    for one in under.entries:
        if one.indicator.kind is not Kind.RATE or one.indicator.unit != PERCENT:
            continue
        number = one.number
        if number is None or _allowed(number, one.indicator):
            continue
        message = f"比率“{one.indicator.name}”是 {plain_decimal(number)}%，不在 0 到 100 之间。"
        advice = f"是否应为 {plain_decimal(number / HUNDRED)}？" if _hundredfold(one, number) else "请核对后改正。"
        yield Finding("percentage-range", Severity.ERROR, message, advice, (one.entry.cell,))


def _hundredfold(one: FilledEntry, number: Decimal) -> bool:
    """Whether a hundredth of the figure is a likely rate: shown as percent, far above 100, or near last year's."""
    last = one.last_number
    near_last = last is not None and last > 0 and LIKELY[0] <= number / HUNDRED / last <= LIKELY[1]
    return HUNDRED < number <= HUNDRED * HUNDRED and (
        near_last or number >= SURELY_HUNDREDFOLD or PERCENT in one.entry.cell.typed
    )


def _allowed(number: Decimal, indicator: Indicator) -> bool:
    low = ZERO if indicator.low is None else min(ZERO, indicator.low)
    high = HUNDRED if indicator.high is None else max(HUNDRED, indicator.high)
    return low <= number <= high


CHECK = SubmissionCheck("percentage-range", Severity.ERROR, find)
