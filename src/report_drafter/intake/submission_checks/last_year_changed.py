"""Last year's column, changed against what was submitted last year."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.quantity import Quantity
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    SubmissionCheck,
    SubmissionsUnderCheck,
    in_own_unit,
    of_year,
)

MIND_LAST_YEAR = "上年数以上年报送的为准；确需更正的，请在备注中写明依据并告知汇总部门。"
ISSUE_AGAIN = "上年数是发表以后更正的：请把这份空表移走，运行 report-drafter issue 重新生成，再发给部门。"


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning where the locked column was changed against last year's own submission."""
    untouched = {one.file for one in under.submissions if one.untouched}
    for one in under.entries:
        before = under.last_year.get(one.entry.code)
        if before is None or before.quantity is None or one.entry.last_year_cell is None:
            continue
        if one.entry.last_year is None and not one.entry.last_year_cell.typed:
            continue
        if _same(one.entry.last_year, before.quantity):
            continue
        number = in_own_unit(before.quantity, one.indicator)
        reported = plain_decimal(number) if number is not None else before.cell.typed
        message = (
            f"指标“{one.indicator.name}”的上年数是“{one.entry.last_year_cell.typed}”，与上年报送的 {reported} 不同。"
        )
        advice = ISSUE_AGAIN if one.entry.last_year_cell.file in untouched else MIND_LAST_YEAR
        reported_at = of_year(before.cell, under.catalogue.info.year - 1)
        place = one.entry.last_year_cell
        yield Finding("last-year-changed", Severity.WARNING, message, advice, (place,), (reported_at,))


def _same(stated: Quantity | None, sent: Quantity) -> bool:
    """Whether both are one figure; a unit that changed since makes them incomparable, which is no change."""
    return stated is not None and (stated.unit != sent.unit or stated.value == sent.value)


CHECK = SubmissionCheck("last-year-changed", Severity.WARNING, find)
