"""Builds small ledgers: indicators with both years, and the places of a report that state them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.ledger import Ledger, Mention
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.year_over_year import compare
from report_drafter.language.numbers.quantity_reader import read_quantity

VISITS = Indicator("0101", "走访企业", "家次", section="一（二）", department="经侦支队")
RATE = Indicator("0102", "网办比例", "%", Kind.RATE, 2, section="一（二）", department="治安支队")
FINES = Indicator("0103", "罚没金额", "万元", Kind.AMOUNT, 2, section="一（五）", department="法制支队")


Row = tuple[IndicatorFigure, Sequence[Mention]]
"""An indicator with its figures, and where the report states it."""


def ledger_row(indicator: Indicator, this: str, last: str = "", *mentions: Mention) -> Row:
    """One indicator with its figures as they would be typed; without `last` there is no last year."""
    change = compare(indicator, _quantity(this, indicator), _quantity(last, indicator) if last else None)
    file = f"{indicator.department}.xlsx"
    cell = CellAddress(file, "指标", f"F{int(indicator.code[-2:]) + 3}")
    return IndicatorFigure(indicator, change, cell, None, "", indicator.department), mentions


def three_rows() -> tuple[Row, ...]:
    """A count that the report states, a rate, and an amount that was zero last year."""
    return (
        ledger_row(VISITS, "3907", "3480", Mention(8, "3907家次", "累计走访企业3907家次。")),
        ledger_row(RATE, "62.62%", "60.10%"),
        ledger_row(FINES, "35.2万元", "0"),
    )


def a_ledger(*rows: Row, **more: object) -> Ledger:
    """A ledger of 2023; without rows, one of three indicators."""
    chosen = rows or three_rows()
    mentions = {figure.indicator.code: ones for figure, ones in chosen if ones}
    figures = tuple(figure for figure, _ in chosen)
    return Ledger(2023, "示例市公安局", figures, mentions, **more)  # type: ignore[arg-type]


def many_rows(count: int) -> tuple[Row, ...]:
    """Rows of `count` indicators of one section, each grown by its own number of percent."""
    return tuple(
        ledger_row(Indicator(f"{9000 + number}", f"指标{number}", "件", section="一（一）"), str(100 + number), "100")
        for number in range(1, count + 1)
    )


def _quantity(typed: str, indicator: Indicator) -> Quantity:
    read = read_quantity(typed, indicator.unit)
    if read is None:
        raise ValueError(typed)
    unit = read.unit or indicator.unit.removeprefix("万")
    scale = Decimal(10000) if indicator.unit.startswith("万") and not read.unit else read.scale
    return Quantity(read.number, unit, scale, read.decimals, read.hedge, read.form)
