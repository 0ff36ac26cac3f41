"""What a slip of the digits is: one mistaken, one too many, two that changed places, a moved point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.quantity import Quantity

TEN, PAIR = 10, 2
OPEN = "*"


def written(quantity: Quantity) -> str:
    """Returns the number of a figure as it is written, without commas and scale."""
    return f"{quantity.number:f}"


def digits_of(quantity: Quantity) -> str:
    """Returns the digits of a figure as it is written, without its point."""
    return written(quantity).replace(".", "")


def with_one_open(number: str) -> Iterator[str]:
    """Yields a written number with each of its digits left open: two that share one differ by that digit at most."""
    for at, char in enumerate(number):
        if char != ".":
            yield f"{number[:at]}{OPEN}{number[at + 1 :]}"


def with_two_swapped(number: str) -> Iterator[str]:
    """Yields a written number with each pair of neighbouring unlike digits changed: 161 for 116, 6.84 for 6.48."""
    places = [at for at, char in enumerate(number) if char.isdigit()]
    for one, other in pairwise(places):
        if number[one] != number[other]:
            turned = f"{number[:one]}{number[other]}{number[one + 1 : other]}{number[one]}{number[other + 1 :]}"
            if not turned.startswith("0") or turned.startswith("0."):
                yield turned


def swapped(quantity: Quantity) -> Iterator[Quantity]:
    """Yields the figure with each pair of neighbouring unlike digits changed: 161 for 116, 6.84亿 for 6.48亿."""
    for turned in with_two_swapped(written(quantity)):
        yield Quantity(Decimal(turned), quantity.unit, quantity.scale, quantity.decimals, quantity.hedge)


def moved_point(quantity: Quantity) -> Iterator[Quantity]:
    """Yields the figure with its point one place to the left and to the right: 1.63 and 163 for 16.3."""
    yield replace(quantity, number=quantity.number.scaleb(-1), decimals=quantity.decimals + 1)
    yield replace(quantity, number=quantity.number.scaleb(1), decimals=max(quantity.decimals - 1, 0))


def is_swap(one: Quantity, other: Quantity) -> bool:
    """Tells whether two figures differ by two neighbouring digits that changed places, and by nothing else."""
    return any(turned.value == other.value for turned in swapped(one))


def is_slip(one: Quantity, other: Quantity) -> bool:
    """Tells whether two figures differ as slips do: by one digit, by two that changed places, or tenfold."""
    if one.scale != other.scale:
        return False
    if one.number * TEN == other.number or other.number * TEN == one.number:
        return True
    first, second = written(one), written(other)
    if len(first) != len(second):
        return False
    unlike = [at for at, (char, changed) in enumerate(zip(first, second, strict=True)) if char != changed]
    return len(unlike) == 1 or (len(unlike) == PAIR and _changed_places(first, second, *unlike))


def is_slip_or_digit_more(one: Quantity, other: Quantity) -> bool:
    """Tells whether two figures differ by a slip, or by a digit too many at an end: 17 for 7, 124 for 24."""
    longer, shorter = sorted((written(one), written(other)), key=len, reverse=True)
    return is_slip(one, other) or (one.scale == other.scale and shorter in (longer[1:], longer[:-1]))


def put_right(quantity: Quantity, value: Decimal) -> Quantity | None:
    """Returns a figure as it reads with the value that it ought to have; None where more than one slip parts both."""
    number = value / quantity.scale
    decimals = max(0, -int(number.normalize().as_tuple().exponent))
    places = max(decimals, quantity.decimals if decimals <= quantity.decimals else 0)
    if number <= 0 or number == quantity.number:
        return None
    meant = replace(quantity, number=number.quantize(Decimal(1).scaleb(-places)), decimals=places, form="")
    return meant if is_slip(quantity, meant) or differs_by_a_digit(quantity, meant) else None


def differs_by_a_digit(one: Quantity, other: Quantity) -> bool:
    """Tells whether one figure is the other with a digit typed too many: 13 and 3, 142 and 12, 1.8 and 11.8."""
    short, full = sorted((written(one), written(other)), key=len)
    if one.scale != other.scale or len(full) - len(short) != 1:
        return False
    return any(full[:at] + full[at + 1 :] == short for at, char in enumerate(full) if char != ".")


def _changed_places(first: str, second: str, left: int, right: int) -> bool:
    """Whether two digits, which only a point may part, stand the other way round."""
    neighbours = first[left + 1 : right] in ("", ".")
    return neighbours and (first[left], first[right]) == (second[right], second[left])
