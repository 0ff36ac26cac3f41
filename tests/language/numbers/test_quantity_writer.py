"""A figure written and read again is the same figure."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.quantity_writer import write_number, write_quantity

SCALES = (Decimal(1), Decimal(10**4), Decimal(10**8), Decimal(10**12))
UNITS = ("", "件", "人次", "家次", "元", "%", "个百分点", "公里", "起")


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Figures as reports state them."""
    hedge = draw(st.sampled_from(Hedge))
    unit = draw(st.sampled_from(UNITS))
    if hedge is Hedge.SEVERAL:
        number = draw(st.sampled_from([Decimal(10), Decimal(100), Decimal(1000)]))
        return Quantity(number, unit, draw(st.sampled_from(SCALES[:3])), 0, hedge)
    places = draw(st.integers(0, 4))
    digits = draw(st.integers(0, 10**9))
    return Quantity(Decimal(digits).scaleb(-places), unit, draw(st.sampled_from(SCALES)), places, hedge)


@given(quantities())
def test_what_is_written_is_read_back(quantity: Quantity) -> None:
    assume(not (quantity.unit.startswith("百") or (quantity.unit == "%" and quantity.hedge is Hedge.SEVERAL)))
    assert read_quantity(write_quantity(quantity)) == quantity


@given(quantities())
def test_what_was_read_is_written_in_its_own_words(quantity: Quantity) -> None:
    text = write_quantity(quantity)
    read = read_quantity(text)
    assert read is not None
    assert write_quantity(read) == text


def test_round_tens_of_thousands_take_their_hedge_inside() -> None:
    over = Quantity(Decimal(10), "件", Decimal(10**4), 0, Hedge.OVER)
    assert write_quantity(over) == "10余万件"
    assert write_number(Quantity(Decimal(27), "件", Decimal(10**4), 0, Hedge.OVER)) == "27万余"
