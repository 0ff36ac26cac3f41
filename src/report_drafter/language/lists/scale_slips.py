"""Finds amounts whose 万 or 亿 other figures beside them rule out.

A list adds up with another scale alone (684.2万元、…、1160元 of 2180.5万元); a bracket tells how an amount was worked
out (按46.3万人、6个月、每月20元测算); more is given back than was lost, hundreds of times over;
what an office wins back or fines is above ten thousand million yuan, hundreds of times all other money of the report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, ONE, Hedge, Interval, Quantity, sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.numbers.units import PERCENT, YUAN
from report_drafter.language.parts.part_evidence import Evidence, PartList

_SCALES = {"": ONE, "万": Decimal(10) ** 4, "亿": Decimal(10) ** 8}
FEWEST_PARTS, TELLING_DIGITS = 3, 3
FAR_MORE, FAR_ABOVE, FEWEST_AMOUNTS = 200, 500, 3
MYRIAD, THOUSAND, TEN, MANY, LONGEST_END = Decimal(10) ** 4, 1000, 10, 5, 2
HUGE = Decimal(10) ** 10
_BRACKETS = ("（", "(")
_OPENS = late(r"[（(]按照?")
_WORKED_OUT = late("[测计估推]算|核算")
_EACH = late("每|均|单价|标准|不超过|最[高低]")
_GIVEN_BACK = late("返还|发还|追回|挽回|退赔|退还|追缴|清退")
_DEALT_WITH = late("挽回|追回|追缴|返还|清退|罚|没收|赔偿|讨薪|欠薪|执行到位")
_LOST = late("损失|冻结|止付|涉案|被骗|涉及")
_TOLERANCE = Interval(Decimal("0.9"), Decimal("1.1"))


@frozen
class ScaleSlip:
    """An amount that the figures `by` rule out; `meant` is how it would agree with them, '' where that is not sure."""

    amount: Measure
    by: tuple[Measure, ...]
    meant: str


def find_scale_slips(model: ReportModel) -> Iterator[ScaleSlip]:
    """Yields the amounts of a report that are surely written in the wrong scale; none twice."""
    amounts = model.by_unit.get(YUAN, ())
    told: set[int] = set()
    listed = (one for each in model.part_lists for one in _in_list(each))
    for slip in (*listed, *_beside(model, amounts), *_far_above(amounts), *_alone(amounts)):
        if id(slip.amount) not in told:
            told.add(id(slip.amount))
            yield slip


def _beside(model: ReportModel, amounts: Sequence[Measure]) -> Iterator[ScaleSlip]:
    for amount in amounts:
        if amount.paragraph.text[amount.end : amount.end + 1] in _BRACKETS:
            yield from _worked_out(model.beside(amount.paragraph), amount)
        elif _GIVEN_BACK.search(amount.before):
            yield from _given_back(model.beside(amount.paragraph), amount)


def _far_above(amounts: Sequence[Measure]) -> Iterator[ScaleSlip]:
    """挽回经济损失1265亿元 in a report whose other money is some 万元: hundreds of times the next."""
    ranked = sorted(amounts, key=lambda one: one.quantity.value)
    if len(ranked) < FEWEST_AMOUNTS or ranked[-1].quantity.value < HUGE:
        return
    largest, following = ranked[-1], ranked[-2]
    if largest.quantity.value >= following.quantity.value * FAR_ABOVE and _DEALT_WITH.search(largest.before):
        yield ScaleSlip(largest, (following,), "")


def _alone(amounts: Sequence[Measure]) -> Iterator[ScaleSlip]:
    """The one amount of a paragraph in 元 or 亿元 among many in 万元 with its name: 农林水支出78560元."""
    for _, group in groupby(amounts, key=lambda one: one.paragraph.number):
        row = [one for one in group if one.quantity.hedge is Hedge.EXACT]
        others = [one for one in row if one.quantity.scale == MYRIAD]
        odd = [one for one in row if one.quantity.scale != MYRIAD]
        if len(odd) == 1 and len(others) >= MANY and _is_lone(odd[0], others):
            yield ScaleSlip(odd[0], tuple(others[:3]), f"{odd[0].quantity.number:f}万{YUAN}")


def _is_lone(odd: Measure, others: Sequence[Measure]) -> bool:
    """Whether an amount has the digits of the others, lies far from all of them, and two of them end as it does."""
    numbers = [one.quantity.number for one in others]
    values = [one.quantity.value for one in others]
    end = odd.phrase.core[-LONGEST_END:]
    named = len(end) == LONGEST_END and sum(one.phrase.core.endswith(end) for one in others) > 1
    among = min(numbers) / TEN <= odd.quantity.number <= max(numbers) and odd.quantity.number >= THOUSAND
    value = odd.quantity.value
    far = value * FAR_MORE <= min(values) or value >= max(values) * FAR_MORE
    return named and among and far and not _EACH.search(odd.before) and direction_of(odd) is None


def _in_list(one: PartList) -> Iterator[ScaleSlip]:
    """The one part whose scale keeps a list from adding up to its total."""
    whole, parts = one.wholes[0], one.parts[: one.natural]
    if len(parts) < _fewest(one) or any(each.quantity.hedge is not Hedge.EXACT for each in (whole, *parts)):
        return
    total = whole.quantity.interval()
    unit = whole.quantity.unit
    if any(each.quantity.unit != unit for each in parts) or sum_of(each.quantity for each in parts).meets(total):
        return
    for at, part in enumerate(parts):
        if not part.quantity.value:
            continue
        others = [each.quantity for each in (*parts[:at], *parts[at + 1 :])]
        for name, changed in _rescaled(part.quantity):
            if changed.value >= whole.quantity.place and sum_of([*others, changed]).meets(total):
                yield ScaleSlip(
                    part,
                    (whole, *(each for each in parts if each is not part)),
                    f"{part.quantity.number:f}{name}{unit}",
                )


def _fewest(one: PartList) -> int:
    """How few parts may rule a scale out: two behind 其中, where each figure has three digits (45.6, 18.2, 27.4)."""
    told = Evidence.INTRODUCED in one.evidence
    digits = min(len(digits_of(each.quantity).rstrip("0")) for each in (one.wholes[0], *one.parts[: one.natural]))
    return 2 if told and digits >= TELLING_DIGITS else FEWEST_PARTS


def _rescaled(quantity: Quantity) -> Iterator[tuple[str, Quantity]]:
    """The amount in each other scale."""
    return (
        (name, replace(quantity, scale=scale, form="")) for name, scale in _SCALES.items() if scale != quantity.scale
    )


def _worked_out(group: Sequence[Measure], amount: Measure) -> Iterator[ScaleSlip]:
    """共增加支出5556万元（按46.3万人、6个月、每月20元测算）: the bracket multiplies."""
    text = amount.paragraph.text
    opened = _OPENS.match(text, amount.end)
    if opened is None:
        return
    closing = min((place for mark in "）)" if (place := text.find(mark, opened.end())) >= 0), default=-1)
    factors = [one for one in group if amount.end < one.start and one.end <= closing]
    if len(factors) < len(("how many", "each")) or not _WORKED_OUT.search(text, opened.end(), closing):
        return
    if any(one.quantity.unit == PERCENT or one.quantity.hedge is not Hedge.EXACT for one in factors):
        return
    if sum(one.quantity.unit == YUAN for one in factors) != 1 or not any(_EACH.search(one.before) for one in factors):
        return
    product = _TOLERANCE
    for one in factors:
        product *= one.quantity.interval()
    if product.low <= 0 or amount.quantity.interval().meets(product):
        return
    meant = [name for name, changed in _rescaled(amount.quantity) if changed.interval().meets(product)]
    if meant:
        yield ScaleSlip(amount, tuple(factors), f"{amount.quantity.number:f}{meant[0]}{YUAN}")


def _given_back(group: Sequence[Measure], amount: Measure) -> Iterator[ScaleSlip]:
    """返还群众2340亿元 of 1.86亿元: hundreds of times what the same passage tells to be lost or frozen."""
    if amount.scope is Scope.LAST_YEAR or amount.quantity.interval().high == INFINITY:
        return
    lost = [one for one in group if one.passage == amount.passage and one is not amount and _is_lost(one)]
    most = max((one.quantity.interval().high for one in lost), default=INFINITY)
    if amount.quantity.interval().low > most * FAR_MORE:
        yield ScaleSlip(amount, tuple(lost), "")


def _is_lost(one: Measure) -> bool:
    if one.quantity.unit != YUAN or direction_of(one) is not None:
        return False
    return _LOST.search(one.before) is not None and _GIVEN_BACK.search(one.before) is None
