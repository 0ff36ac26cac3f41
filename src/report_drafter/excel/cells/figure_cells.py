"""How figures stand in cells: exact ones as numbers in the indicator's unit, hedged ones in their own words."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.unit import split_unit
from report_drafter.language.numbers.quantity_writer import write_number

EXACT_DIGITS = 15
"""How many digits a spreadsheet keeps; a longer figure is written as text so that none is lost."""


def figure_content(quantity: Quantity | None, indicator: Indicator) -> Decimal | str | None:
    """Returns what to write into a cell: 3907, 1500余, 3.7万; a figure in 元 becomes 万元 where that is the unit."""
    if quantity is None:
        return None
    scale, _ = split_unit(indicator.unit)
    if quantity.approximate or quantity.scale not in (1, scale):
        return write_number(quantity)
    number = quantity.value / scale
    return number if len(number.normalize().as_tuple().digits) <= EXACT_DIGITS else format(number, "f")


def number_format(decimals: int) -> str:
    """Returns the number format that shows so many decimals, thousands apart."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")
