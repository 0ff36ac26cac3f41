"""Reads rates per so many people: 常住人口162.5万人，刑事类警情9846起，每万人60.6起.

A report may tell several populations (常住, 户籍) and many figures in one unit; a rate that any two of them give holds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, round_half_up
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import swapped
from report_drafter.language.rates.implied_wholes import stated_range
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, between, counted_in, counts_things

_PER = late(
    r"每(?P<size>[十百千万]?万|千|百)(?:名|个)?(?P<of>常住人口|户籍人口|人口|人|居民)(?P<name>[^，,。；;\d]{0,12})$"
)
_NO_NAME = late(
    "[（(][^（）()]*[）)]|中?拥有量?|保有量?|[总占]?有|[总人]?数量?|比例|[约为达的中到仅]|发生|[^\u4e00-\u9fff]"
)
"""What in the words of a rate names nothing that is counted."""
_SIZES = {"百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7}
_RIGHT_BEHIND = late(r"[，,（(]\s*(?:平均)?")
_CAME_IN = late(
    "新(?:[增建改设登招聘执入成注评获购]|开[工业])|净增|招[录聘]|引进|授权|购[置入]|采购|注册登记|培养|增加"
)
_OF_YEAR = late("全年|年内|当年|本年|今年")
_LEVEL = late("拥有|保有|存量|总量|达到$|达$")
"""How a rate tells of what there is, not of what a year brought."""
_MYRIADS = Decimal(10000)
FEWEST_DIGITS = 3
MOST_POPULATIONS, BEHIND = 6, 4
"""How many populations may be told, and how far behind a figure its 人口 may stand: 48万常住人口."""
_CLOSE = Decimal("0.99")


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


def find_rates_per_head(model: ReportModel) -> Iterator[RatePerHead]:
    """Yields each rate of a report of which it tells the population, with the figure that it surely is of."""
    rates = [one for one in model.measures if "每" in one.before and _PER.search(one.before)]
    populations = _populations(model.by_unit) if rates else ()
    if not 0 < len(populations) <= MOST_POPULATIONS:
        return
    told = {unit: _by_value(model.by_unit, unit) for unit in {counted_in(one) for one in rates}}
    for rate in rates:
        found = _rate(model.beside(rate.paragraph), rate, populations, told[counted_in(rate)])
        if found is not None:
            yield found


def _populations(by_unit: Mapping[str, Sequence[Measure]]) -> Sequence[Measure]:
    """The populations that a report tells, each value once."""
    units = sorted((*PEOPLE_UNITS, ""))
    people = (one for unit in units for one in by_unit.get(unit, ()) if "人口" in one.before + one.after[:BEHIND])
    return tuple({one.quantity.value: one for one in people if _is_population(one)}.values())


def _by_value(by_unit: Mapping[str, Sequence[Measure]], unit: str) -> Sequence[Measure]:
    """The figures of a report in one unit, each value once, the smallest first."""
    units = sorted(PEOPLE_UNITS) if unit in PEOPLE_UNITS else (unit,)
    exact = (one for each in units for one in by_unit.get(each, ()) if one.quantity.hedge is Hedge.EXACT)
    return sorted({one.quantity.value: one for one in exact}.values(), key=lambda one: one.quantity.value)


def _is_population(measure: Measure) -> bool:
    told = not measure.before.endswith(("每万人口", "每十万人口")) and measure.scope is not Scope.LAST_YEAR
    return told and measure.quantity.hedge is Hedge.EXACT and measure.quantity.value >= _MYRIADS


def _rate(
    group: Sequence[Measure], rate: Measure, populations: Sequence[Measure], told: Sequence[Measure]
) -> RatePerHead | None:
    match = _PER.search(rate.before)
    if match is None or rate.quantity.hedge is not Hedge.EXACT or rate.quantity.value <= 0:
        return None
    size = Decimal(10) ** _SIZES[match["size"]]
    holding = _holding(rate, populations, told, size)
    if holding is not None:
        return holding
    near = [one for one in group if one is not rate and counted_in(one) == counted_in(rate) and one.quantity.value > 0]
    read = (RatePerHead(rate, one, population, size) for one in near for population in populations)
    return next((one for one in read if _is_surely_of(one, group)), None)


def _holding(
    rate: Measure, populations: Sequence[Measure], told: Sequence[Measure], size: Decimal
) -> RatePerHead | None:
    """The rate with a figure of the report that gives it, of any population."""
    for population in populations:
        meant = stated_range(rate) * population.quantity.interval() / Interval.point(size)
        for one in told[bisect_left(told, meant.low * _CLOSE, key=lambda one: one.quantity.value) :]:
            if one.quantity.value > meant.high / _CLOSE:
                break
            read = RatePerHead(rate, one, population, size)
            if one is not rate and read.holds:
                return read
    return None


def _is_surely_of(read: RatePerHead, group: Sequence[Measure]) -> bool:
    """Whether a rate stands right behind a figure, or is a slip of the hand away from what one beside it gives."""
    rate, counted = read.rate, read.counted
    if counted.paragraph is not rate.paragraph or counted.end > rate.start or not counts_things(counted):
        return False
    if counted.scope is Scope.LAST_YEAR or _is_new_beside_level(counted, rate) or _is_of_others(read):
        return False
    before = [one for one in group if one.end <= rate.start]
    if before[-1] is counted and _RIGHT_BEHIND.match(between(counted, rate)) is not None:
        return True
    return rate.passage - counted.passage <= 1 and _is_slip(read)


def _is_of_others(read: RatePerHead) -> bool:
    """Whether a rate names things that the figure does not count: 专利4186件，每万人口高价值专利18.3件."""
    match = _PER.search(read.rate.before)
    name = _NO_NAME.sub("", match["name"]) if match is not None else ""
    told = read.counted.before + read.counted.after
    return read.counted.quantity.value == read.population.quantity.value or not set(name) <= set(told)


def _is_new_beside_level(counted: Measure, rate: Measure) -> bool:
    """Whether a figure tells what came in, and the rate what there is: 新增床位600张，每千人口床位达到7.2张."""
    if _CAME_IN.search(rate.before):
        return False
    if _CAME_IN.search(counted.before):
        return True
    return _OF_YEAR.search(counted.before) is not None and _LEVEL.search(rate.before) is not None


def _is_slip(read: RatePerHead) -> bool:
    """Whether the rate is what the figures give with its point out of place or two of its digits changed."""
    stated, given = stated_range(read.rate), read.given
    if any(stated.meets(given * Interval.point(Decimal(10) ** power)) for power in (-2, -1, 1, 2)):
        return True
    quantity = read.rate.quantity
    if len(quantity.number.as_tuple().digits) < FEWEST_DIGITS:
        return False
    return any(stated_range(replace(read.rate, quantity=one)).meets(given) for one in swapped(quantity))
