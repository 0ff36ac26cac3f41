"""Writes a figure as reports state it; read_quantity reads back the same figure."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.quantity import ONE, Hedge, Quantity
from report_drafter.language.numbers.numerals import chinese_numeral
from report_drafter.language.numbers.units import scale_word

_BEFORE = {Hedge.NEARLY: "近", Hedge.ABOUT: "约", Hedge.AT_LEAST: "不少于", Hedge.AT_MOST: "不超过"}
_TEN = Decimal(10)


def write_quantity(quantity: Quantity) -> str:
    """Returns the figure with its unit: 1500余人次, 近10万, 62.62%."""
    number = write_number(quantity)
    return number if number.startswith("百分之") else number + quantity.unit


def write_number(quantity: Quantity) -> str:
    """Returns the figure without its unit, in the words it was read in where they say more than digits."""
    if quantity.form:
        return quantity.form
    match quantity.hedge:
        case Hedge.EXACT:
            return plain_number(quantity)
        case Hedge.OVER:
            return _over(quantity)
        case Hedge.SEVERAL:
            return f"几{_place(quantity.number)}{scale_word(quantity.scale)}"
        case hedge:
            return _BEFORE[hedge] + plain_number(quantity)


def plain_number(quantity: Quantity) -> str:
    """Returns digits and scale alone: 3.7万, 62.62."""
    digits = f"{quantity.number:.{quantity.decimals}f}"
    return digits + scale_word(quantity.scale)


def _over(quantity: Quantity) -> str:
    """10余万 but 27万余: 余 follows the digits only where they are round."""
    if quantity.scale == ONE or quantity.decimals or quantity.number % _TEN:
        return plain_number(quantity) + "余"
    return f"{quantity.number:.0f}余{scale_word(quantity.scale)}"


def _place(number: Decimal) -> str:
    return chinese_numeral(int(number)).removeprefix("一") if number != ONE else ""


def write_in_units_of(quantity: Quantity, value: Decimal) -> str:
    """Words a value in the scale and unit of another figure: 510万元."""
    number = (value / quantity.scale).normalize()
    places = max(0, -int(number.as_tuple().exponent))
    return write_quantity(Quantity(number, quantity.unit, quantity.scale, places))
