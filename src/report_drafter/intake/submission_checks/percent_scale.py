"""A rate that is probably a hundred times too small or too large: 0.97 typed, 96 last year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Kind
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
)

ONE, HUNDRED = Decimal(1), Decimal(100)
PERCENT = "%"
NEAR_HUNDREDFOLD = (Decimal(40), Decimal(250))
SMALL_RATE = Decimal(2)
FINER = 2


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning for every rate that may be meant a hundred times larger or smaller."""
    for one in under.entries:
        if one.indicator.kind is not Kind.RATE or one.indicator.unit != PERCENT:
            continue
        number = one.number
        meant = _meant(one, number) if number else None
        if number is not None and meant is not None:
            said = f"按 {plain_decimal(number)}% 采用"
            before = f"，上年是 {plain_decimal(one.last_number)}%" if one.last_number is not None else ""
            message = f"比率“{one.indicator.name}”填写的是“{one.entry.cell.typed}”，{said}{before}，可能差了一百倍。"
            other = plain_decimal(meant)
            advice = f"若指 {other}%，请填 {other}；若确为 {plain_decimal(number)}%，请填“{plain_decimal(number)}%”。"
            yield Finding("percent-scale", Severity.WARNING, message, advice, (one.entry.cell,), one.last_places)


def _meant(one: FilledEntry, number: Decimal) -> Decimal | None:
    """The rate that was probably meant, None when the one typed is plain."""
    last = one.last_number
    low, high = NEAR_HUNDREDFOLD
    if last is not None and last > 0 and number > 0:
        if low <= last / number <= high and number * HUNDRED <= HUNDRED:
            return number * HUNDRED
        if low <= number / last <= high and last <= SMALL_RATE:
            return number / HUNDRED
    said_percent = PERCENT in one.entry.cell.typed or "％" in one.entry.cell.typed
    if said_percent or not 0 < number <= ONE or _as_small_last_year(one):
        return None
    return number * HUNDRED


def _as_small_last_year(one: FilledEntry) -> bool:
    """Whether last year's figure speaks for a small rate.

    One in the same form does not where this year's is typed two places finer than asked: whoever takes a rate for a
    fraction writes both years so, 0.9612 and 0.9743.
    """
    if one.last_number is None or one.last_number > SMALL_RATE or one.entry.quantity is None:
        return False
    return one.last_from is not None or one.entry.quantity.decimals < one.indicator.decimals + FINER


CHECK = SubmissionCheck("percent-scale", Severity.WARNING, find)
