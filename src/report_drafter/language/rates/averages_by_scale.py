"""Finds averages that a 万, a unit or a point parts from what their passage gives.

罚没款645.8万元 of 1256件 is no 每案约5142万元. The total may be the one that lost its 万 (免罚金额236元，案均约5万元,
of 47起), and both may be told in units of one kind: 卸载货物3955吨, 226辆, 平均每辆17.5公斤.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.numbers.units import YUAN
from report_drafter.language.rates.average_value import StatedAverage, may_mean
from report_drafter.language.rates.slipped_averages import units_of
from report_drafter.language.relations.figure_relations import counts_things

_AVERAGE = late(
    r"(?:平均每(?P<each>[\u4e00-\u9fff](?:(?<=[辆车户人艘])次)?)|(?P<per>[人案户件起宗家场辆])均|每(?P<one>[人案户件起宗家场辆])平均)"
    r"[\u4e00-\u9fff]{0,8}?(?:约|为|达|有)?$"
)
_CHANGING = late("增长|提高|收入|支配|产值|面积|纯|占有|养老|补助|标准|上年|去年")
_GRAMS = {"吨": Decimal(10) ** 6, "公斤": Decimal(10) ** 3, "千克": Decimal(10) ** 3, "克": Decimal(1)}
_POWERS = tuple(Decimal(10) ** power for power in (-8, -6, -4, -3, -1, 1, 3, 4, 6, 8))
FARTHEST, FEWEST_DIGITS, SURE_DIGITS = 10, 2, 3


def find_averages_by_scale(measures: Sequence[Measure], known: frozenset[int]) -> Iterator[StatedAverage]:
    """Yields such averages of a paragraph; `known` holds the identities of those that are read already."""
    if "均" not in measures[0].paragraph.text:
        return
    for at, average in enumerate(measures):
        match = _AVERAGE.search(average.before) if "均" in average.before and id(average) not in known else None
        if match is None or _CHANGING.search(average.before) or not _is_of_kind(average, average):
            continue
        before = [one for one in measures[max(0, at - FARTHEST) : at] if _is_told(one, average)]
        units = units_of(match["each"] or match["per"] or match["one"])
        counts = [one for one in reversed(before) if one.quantity.unit in units and one.quantity.value > 1]
        totals = [one for one in reversed(before) if _is_of_kind(one, average)]
        found = _slipped(average, totals, counts)
        if found is not None:
            yield found


def _is_told(one: Measure, average: Measure) -> bool:
    plain = one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR and direction_of(one) is None
    return plain and one.passage == average.passage and counts_things(one)


def _is_of_kind(one: Measure, average: Measure) -> bool:
    """Whether two figures are both of money, or both of a weight."""
    units = one.quantity.unit, average.quantity.unit
    return units == (YUAN, YUAN) or set(units) <= _GRAMS.keys()


def _slipped(average: Measure, totals: Sequence[Measure], counts: Sequence[Measure]) -> StatedAverage | None:
    """The pair that gives the average but for a power of ten, where none gives it as it stands."""
    few = _digits(average) < SURE_DIGITS
    pairs = list(product(totals[:1] if few else totals, counts[:1] if few else counts))
    if any(_fits(average, *pair, Decimal(1)) for pair in product(totals, counts)):
        return None
    told = (pair for pair in pairs if any(_fits(average, *pair, power) for power in _POWERS))
    for total, count in told:
        if _digits(average) >= FEWEST_DIGITS or _in_grams(average) > _in_grams(total):
            return StatedAverage(average, _in_unit_of(average, total), count, count.quantity.interval())
    return None


def _in_unit_of(average: Measure, total: Measure) -> Measure:
    """A total as it is in the unit of its average: 3955吨 are so many 公斤."""
    unit = average.quantity.unit
    heavier = _GRAMS.get(total.quantity.unit, Decimal(1)) / _GRAMS.get(unit, Decimal(1))
    return replace(total, quantity=replace(total.quantity, unit=unit, scale=total.quantity.scale * heavier))


def _digits(average: Measure) -> int:
    return len(digits_of(average.quantity).lstrip("0"))


def _in_grams(one: Measure) -> Decimal:
    return one.quantity.value * _GRAMS.get(one.quantity.unit, Decimal(1))


def _fits(average: Measure, total: Measure, count: Measure, power: Decimal) -> bool:
    """Whether total over count is the average times a power of ten."""
    by = _GRAMS.get(average.quantity.unit, Decimal(1)) / _GRAMS.get(total.quantity.unit, Decimal(1)) * power
    given = total.quantity.interval() / count.quantity.interval()
    meant = may_mean(average)
    return Interval(meant.low * by, meant.high * by).meets(given)
