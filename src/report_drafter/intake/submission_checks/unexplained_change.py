"""A change beyond the alarm bound without a written reason."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Kind
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import round_half_up
from report_drafter.intake.cell_reading import half_width, plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
)

HUNDRED = Decimal(100)
DIGITS = late(r"[0-9]+(?:\.[0-9]+)?")


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning for every jump beyond the alarm bound that nobody explained."""
    for one in under.entries:
        alarm = one.indicator.alarm
        change = _change(one) if alarm is not None and not one.entry.reason else None
        if change is None or alarm is None or abs(change) <= alarm:
            continue
        unit = "个百分点" if one.indicator.kind is Kind.RATE else "%"
        way = "上升" if change > 0 else "下降"
        size, last = plain_decimal(round_half_up(abs(change), 1)), plain_decimal(one.last_number or Decimal(0))
        message = (
            f"指标“{one.indicator.name}”本年 {_as_compared(one)}，上年 {last}，{way} {size}{unit}，"
            f"超过预警幅度 {plain_decimal(alarm)}{unit}，没有写变动原因。"
        )
        advice = "请核对数字；无误的，请在“变动原因”一栏写一句话。"
        yield Finding("unexplained-change", Severity.WARNING, message, advice, (one.entry.cell,), one.last_places)


def _as_compared(one: FilledEntry) -> str:
    """This year's figure as typed, or converted where it was typed in another scale than last year's is told in."""
    typed, number = one.entry.cell.typed, one.number or Decimal(0)
    digits = DIGITS.search(half_width(typed).replace(",", ""))
    if digits is None or Decimal(digits[0]) == abs(number):
        return typed
    return f"{plain_decimal(number)}{one.indicator.unit}（填写的是“{typed}”）"


def _change(one: FilledEntry) -> Decimal | None:
    """The change in percent, for rates in percentage points; None where years are not compared."""
    number, last = one.number, one.last_number
    if number is None or last is None or one.indicator.redefined:
        return None
    if one.entry.quantity is not None and one.last is not None and one.entry.quantity.unit != one.last.unit:
        return None
    if one.indicator.kind is Kind.RATE:
        return number - last
    return (number - last) / abs(last) * HUNDRED if last else None


CHECK = SubmissionCheck("unexplained-change", Severity.WARNING, find)
