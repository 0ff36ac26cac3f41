"""Reads rates per so many people: 常住人口162.5万人，刑事类警情9846起，每万人60.6起.

A report may tell several populations (常住, 户籍) and many figures in one unit; a rate that any two of them give holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, Hedge, Interval, round_half_up
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import swapped
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, between, counted_in, counts_things
from report_drafter.language.relations.stated_shares import stated_range

_PER = late(r"每(?P<size>[十百千万]?万|千|百)(?:名|个)?(?P<of>常住人口|户籍人口|人口|人|居民)[^，,。；;\d]{0,12}$")
_SIZES = {"百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7}
_RIGHT_BEHIND = late(r"[，,（(]\s*(?:平均)?")
_MYRIADS = Decimal(10000)
FEWEST_DIGITS = 3


@frozen
class RatePerHead:
    """`rate` is said of `counted` among `population`, for each `size` people."""

    rate: Measure
    counted: Measure
    population: Measure
    size: Decimal

    @property
    def given(self) -> Interval:
        """What the two figures give."""
        return self.counted.quantity.interval() / self.population.quantity.interval() * Interval.point(self.size)

    @property
    def holds(self) -> bool:
        """Whether the two figures may give the rate."""
        return stated_range(self.rate).meets(self.given)

    @property
    def exact(self) -> Decimal:
        """What the two figures give, to the place that the rate is written to."""
        value = self.counted.quantity.value / self.population.quantity.value * self.size
        return round_half_up(value / self.rate.quantity.scale, max(self.rate.quantity.decimals, 1))


def find_rates_per_head(groups: Sequence[Sequence[Measure]]) -> Iterator[RatePerHead]:
    """Yields each rate of a report of which it tells the population, with the figure that it surely is of."""
    rates = [(group, one) for group in groups for one in group if "每" in one.before and _PER.search(one.before)]
    if not rates:
        return
    populations = [one for group in groups for one in group if _is_population(one)]
    if not populations:
        return
    for group, rate in rates:
        found = _rate(group, rate, populations, [one for each in groups for one in each])
        if found is not None:
            yield found


def _is_population(measure: Measure) -> bool:
    told = "人口" in measure.before and not measure.before.endswith(("每万人口", "每十万人口"))
    exact = measure.quantity.hedge is Hedge.EXACT and measure.scope is not Scope.LAST_YEAR
    return told and exact and measure.quantity.unit in PEOPLE_UNITS and measure.quantity.value >= _MYRIADS


def _rate(
    group: Sequence[Measure], rate: Measure, populations: Sequence[Measure], report: Sequence[Measure]
) -> RatePerHead | None:
    match = _PER.search(rate.before)
    if match is None or rate.quantity.hedge is not Hedge.EXACT or rate.quantity.value <= 0:
        return None
    size = Decimal(10) ** _SIZES[match["size"]]
    alike = [one for one in report if one is not rate and counted_in(one) == counted_in(rate)]
    may_be = [one for one in alike if one.quantity.interval().high < INFINITY and one.quantity.value > 0]
    read = [RatePerHead(rate, one, population, size) for one in may_be for population in populations]
    holding = next((one for one in read if one.holds), None)
    if holding is not None:
        return holding
    return next((one for one in read if _is_surely_of(one, group)), None)


def _is_surely_of(read: RatePerHead, group: Sequence[Measure]) -> bool:
    """Whether a rate stands right behind a figure, or is a slip of the hand away from what one beside it gives."""
    rate, counted = read.rate, read.counted
    if counted.paragraph is not rate.paragraph or counted.end > rate.start or not counts_things(counted):
        return False
    if counted.scope is Scope.LAST_YEAR:
        return False
    before = [one for one in group if one.end <= rate.start]
    if before[-1] is counted and _RIGHT_BEHIND.match(between(counted, rate)) is not None:
        return True
    return rate.passage - counted.passage <= 1 and _is_slip(read)


def _is_slip(read: RatePerHead) -> bool:
    """Whether the rate is what the figures give with its point out of place or two of its digits changed."""
    stated, given = stated_range(read.rate), read.given
    if any(stated.meets(given * Interval.point(Decimal(10) ** power)) for power in (-2, -1, 1, 2)):
        return True
    quantity = read.rate.quantity
    if len(quantity.number.as_tuple().digits) < FEWEST_DIGITS:
        return False
    return any(stated_range(replace(read.rate, quantity=one)).meets(given) for one in swapped(quantity))
