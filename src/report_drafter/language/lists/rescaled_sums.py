"""Finds amounts that make a sum or a change with those beside them once their 万 or 亿 is put right.

涉及127.4万元，其中到账119.2元，另有8.2万元: 119.2万元 makes it to the last digit. So does 63.48亿元 in 63.48万元，
同比增长9.2%，上年58.13亿元. Of three digits and more chance feigns neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, groupby

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, Hedge, Interval
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.scale_slips import ScaleSlip
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.numbers.units import PERCENT, YUAN, scale_word
from report_drafter.language.rates.implied_wholes import stated_range

TRIPLE, TELLING_DIGITS, MOST = 3, 3, 8
ONE = Interval.point(Decimal(1))
_THEN = late(r"(?:上年|去年|上一年度?|20\d\d年)(?:同期|全年|年?[末底])?(?:的|为|是)?$")


def find_rescaled_sums(model: ReportModel) -> Iterator[ScaleSlip]:
    """Yields the amounts of a report that another scale alone brings together with two figures of their passage."""
    for _, group in groupby(model.by_unit.get(YUAN, ()), key=lambda one: one.passage):
        amounts = [one for one in group if one.quantity.hedge is Hedge.EXACT and one.quantity.value > 0][:MOST]
        if len({one.quantity.scale for one in amounts}) == len(("right", "wrong")):
            yield from _in_sums(amounts)
            yield from _in_changes(amounts, model.beside(amounts[0].paragraph))


def _in_sums(amounts: Sequence[Measure]) -> Iterator[ScaleSlip]:
    """The one of three amounts, of which the first is the sum of the others but for a scale."""
    plain = [one for one in amounts if direction_of(one) is None and not _tells_each(one)]
    for whole, *parts in combinations(plain, TRIPLE):
        told = "其中" in whole.paragraph.text[whole.end : parts[0].start]
        odd = _odd_one((whole, *parts)) if told else None
        numbers = [one.quantity.number for one in parts]
        if odd is not None and sum(numbers) == whole.quantity.number:
            yield _slip(odd, tuple(one for one in (whole, *parts) if one is not odd))


def _odd_one(figures: Sequence[Measure]) -> Measure | None:
    """The only figure in its scale, where all are told in three digits or two places."""
    scales = [one.quantity.scale for one in figures]
    odd = [one for one in figures if scales.count(one.quantity.scale) == 1]
    digits = max(len(digits_of(one.quantity)) for one in figures)
    return odd[0] if len(odd) == 1 and digits > TELLING_DIGITS else None


def _tells_each(one: Measure) -> bool:
    return "每" in one.before or "均" in one.before


def _in_changes(amounts: Sequence[Measure], beside: Sequence[Measure]) -> Iterator[ScaleSlip]:
    """The amount that its own rate and what it was the year before rule out."""
    for base in amounts:
        nows = [one for one in amounts if one is not base and _is_before(one, base)]
        if not _THEN.search(base.before) or len(nows) != 1:
            continue
        now = nows[0]
        rates = [one for one in beside if one.passage == base.passage and one.quantity.unit == PERCENT]
        changes = [one for one in rates if direction_of(one) is not None and one.start > now.start]
        if changes and _fits_rescaled(now, base, changes[0]):
            yield _slip(now, (base, changes[0]))


def _is_before(now: Measure, base: Measure) -> bool:
    """Whether an amount is of this year and stands with what it was: in another scale, with as many digits."""
    digits = min(len(digits_of(one.quantity)) for one in (now, base))
    told = direction_of(now) is None and not _THEN.search(now.before)
    return told and now.quantity.scale != base.quantity.scale and digits >= TELLING_DIGITS


def _fits_rescaled(now: Measure, base: Measure, rate: Measure) -> bool:
    meant = replace(now.quantity, scale=base.quantity.scale).interval() / base.quantity.interval() - ONE
    sign = Interval.point(Decimal(-1 if direction_of(rate) is Direction.DOWN else 1))
    return stated_range(rate).meets(meant * HUNDRED * sign)


def _slip(amount: Measure, by: tuple[Measure, ...]) -> ScaleSlip:
    return ScaleSlip(amount, by, f"{amount.quantity.number:f}{scale_word(by[0].quantity.scale)}{YUAN}")
