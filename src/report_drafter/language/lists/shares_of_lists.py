"""Tells what the rates beside listed figures say of the list: whether each is right, and what they are rates of.

床位910.1万张，其中医院713.1万张（占78.4%）、基层164.9万张（占18.1%）、公卫29.6万张（占3.3%）: each share is of the
910.1, which the three need not make up. 受理365人，批捕244人，不批捕101人，不捕率29.3%: the rate is of 345.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.quantity import ZERO, Quantity
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT

HUNDRED, HALF, FEWEST_WAYS = Decimal(100), Decimal("0.5"), 3


def is_borne_out_by_shares(model: ReportModel, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether each part stands with its share of the whole, told finely enough to show that more is in it."""
    rates = [model.right_shares.get(id(part)) for part in parts]
    if any(rate is None or not _is_share(part, whole, rate) for part, rate in zip(parts, rates, strict=True)):
        return False
    missing = whole.quantity.value - total_of(parts)
    finest = max(_last_place(rate) for rate in rates if rate is not None)
    return missing / whole.quantity.value * HUNDRED > finest


def _is_share(part: Measure, whole: Measure, rate: Quantity) -> bool:
    given = part.quantity.value / whole.quantity.value * HUNDRED if whole.quantity.value else ZERO
    return abs(given - rate.value) <= _last_place(rate)


def _last_place(rate: Quantity) -> Decimal:
    return Decimal(1).scaleb(-rate.decimals)


def is_rated_among_themselves(model: ReportModel, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether a rate behind two parts, or behind their second figures (181件244人), is of less than the whole."""
    beside = model.beside(parts[0].paragraph)
    rates = [one for one in beside if one.start > parts[-1].start and one.passage == parts[-1].passage]
    told = [one.quantity for one in rates if one.quantity.unit == PERCENT and "率" in one.before]
    first = (whole, *parts)
    second = [behind for one in first for behind in _right_behind(one, beside)]
    columns = [column for column in (first, second) if len(column) == len(first)]
    return any(_gives(column[0], column[1:], rate) for column in columns for rate in told)


def _right_behind(one: Measure, beside: Sequence[Measure]) -> Iterator[Measure]:
    return (each for each in beside if each.start == one.end)


def _gives(whole: Measure, parts: Sequence[Measure], rate: Quantity) -> bool:
    """Whether a rate is of the sum of parts, or is what they make of their whole, and the sum is less than that."""
    total = total_of(parts)
    half = _last_place(rate) * HALF
    shares = [one.quantity.value / total * HUNDRED for one in parts if total]
    if len(parts) >= FEWEST_WAYS and whole.quantity.value:
        shares.append(total / whole.quantity.value * HUNDRED)  # 执行812件，执结601件，终本152件，其他38件，结案率97.4%
    return total < whole.quantity.value and any(abs(share - rate.value) <= half for share in shares)
