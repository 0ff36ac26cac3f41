"""Numbers that differ as slips of the hand do: two neighbouring digits that changed places."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.quantity import Quantity

TEN, PAIR = 10, 2


def digits_of(quantity: Quantity) -> str:
    """Returns the digits of a figure as it is written, without its point."""
    return f"{quantity.number:f}".replace(".", "")


def swapped(quantity: Quantity) -> Iterator[Quantity]:
    """Yields the figure with each pair of neighbouring unlike digits changed: 161 for 116, 6.84亿 for 6.48亿."""
    written = f"{quantity.number:f}"
    places = [at for at, char in enumerate(written) if char.isdigit()]
    for one, other in pairwise(places):
        if written[one] != written[other]:
            turned = f"{written[:one]}{written[other]}{written[one + 1 : other]}{written[one]}{written[other + 1 :]}"
            if not turned.startswith("0") or turned.startswith("0."):
                yield Quantity(Decimal(turned), quantity.unit, quantity.scale, quantity.decimals, quantity.hedge)


def is_slip(one: Quantity, other: Quantity) -> bool:
    """Tells whether two figures differ as slips do: by one digit, by two that changed places, or tenfold."""
    if one.scale != other.scale:
        return False
    if one.number * TEN == other.number or other.number * TEN == one.number:
        return True
    first, second = f"{one.number:f}", f"{other.number:f}"
    if len(first) != len(second):
        return False
    unlike = [at for at, (char, changed) in enumerate(zip(first, second, strict=True)) if char != changed]
    return len(unlike) == 1 or (len(unlike) == PAIR and _changed_places(first, second, *unlike))


def _changed_places(first: str, second: str, left: int, right: int) -> bool:
    """Whether two digits, which only a point may part, stand the other way round."""
    neighbours = first[left + 1 : right] in ("", ".")
    return neighbours and (first[left], first[right]) == (second[right], second[left])
