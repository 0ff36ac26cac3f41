"""Finds averages that nothing in their paragraph gives, and that a slip of the hand parts from what two figures give.

罚款498.0万元。…涉及罚款的案件305起，平均每起罚款16.3万元: the 498.0 over 305 are 1.63万元; 1730万元 for 1730元;
员额法官28人，人均结案249件, where 8237 over 28 are 294. Total and count may stand side by side elsewhere in the report
(办结案件486件，罚没款612.4万元), where the total bears the name of what is averaged: 平均每案罚没12.6万元.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Scope
from report_drafter.language.numbers.digit_slips import digits_of, moved_point, swapped
from report_drafter.language.numbers.units import YUAN, unit_at
from report_drafter.language.rates.average_value import StatedAverage, spread_over
from report_drafter.language.relations.figure_relations import PERSON_TIMES, between, counts_things

_AVERAGE = late(
    r"(?:平均每(?P<each>[\u4e00-\u9fff]{1,3}?)|(?P<per>[人案户件起宗家场期])均|(?:每(?P<one>[人案户件起宗家场期])|(?P<time>人次))平均)"
    r"(?P<what>[\u4e00-\u9fff]{0,8}?)(?:约|为|达|有)?$"
)
_CHANGING = late("增长|提高|收入|支配|产值|面积|寿命|预期|纯|消费|占有")
_ONES = {
    "人": PERSON_TIMES,
    "名": PERSON_TIMES,
    "案": frozenset("件起宗"),
    "户": frozenset(("户", "家", "户次")),
    "家": frozenset(("户", "家", "家次")),
    "企": frozenset("家户"),
    "件": frozenset("件宗起"),
    "起": frozenset("件宗起"),
    "宗": frozenset("件宗起"),
    "校": frozenset("所"),
    "所": frozenset("所个"),
    **dict.fromkeys(("村", "社区", "镇", "乡", "街道", "站", "点"), frozenset("个")),
}
"""The units in which what an average is spread over may be counted; any other is counted in its own."""
_BESIDE = late(r"[，,、]?[^，,。；;、\d]{0,12}")
_GAINS = ("增收", "创收", "减负", "减税", "减税降费", "减免", "节约", "节约资金", "节省")
_SCALES = (ONE, Decimal(10) ** 4, Decimal(10) ** 8)
FEWEST_DIGITS, SURE_DIGITS, SHORTEST_NAME, FARTHEST = 2, 3, 2, 24
_HALF = Decimal("0.5")


def find_slipped_averages(
    measures: Sequence[Measure], by_unit: Mapping[str, Sequence[Measure]], known: frozenset[int]
) -> Iterator[StatedAverage]:
    """Yields the averages of a paragraph that are surely a slip; `known` holds the identities of those that are read.

    `by_unit` are the figures of the whole report, among which a total of the name that an average gives may stand.
    """
    if "均" not in measures[0].paragraph.text:
        return
    for at, average in enumerate(measures):
        if id(average) in known or "均" not in average.before or average.quantity.hedge is not Hedge.EXACT:
            continue
        match = _AVERAGE.search(average.before)
        if match is None or _CHANGING.search(average.before):
            continue
        unit = match["each"] or match["per"] or match["one"] or match["time"]
        counts = _counts(measures[max(0, at - FARTHEST) : at], unit)
        named = _named(by_unit.get(average.quantity.unit, ()), match["what"], average)
        before = measures[max(0, at - FARTHEST) : at]
        totals = [one for one in before if _may_be_total(one, average) or _is_gain(one, average, match["what"])]
        sure = named if _digits(average.quantity) >= SURE_DIGITS else ()
        elsewhere = [(one, count) for one in sure for count in _counts_beside(one, by_unit, units_of(unit))]
        found = _slip(average, counts, totals, named, elsewhere)
        if found is not None:
            yield found


def _counts(before: Sequence[Measure], unit: str) -> list[Measure]:
    """What before an average is counted in the unit over which it is spread, the nearest first."""
    units = units_of(unit)
    return [one for one in reversed(before) if one.quantity.unit in units and _is_told(one) and counts_things(one)]


def units_of(unit: str) -> frozenset[str]:
    """Returns the units that may count what an average is spread over: 件, 起 and 宗 for 案."""
    return _ONES.get(unit) or frozenset((unit_at(unit, 0) or unit,))


def _counts_beside(
    total: Measure, by_unit: Mapping[str, Sequence[Measure]], units: frozenset[str]
) -> Iterator[Measure]:
    """The count that stands right before a total in its sentence, in one of some units."""
    told = (one for unit in units for one in _of_sentence(by_unit.get(unit, ()), total.sentence))
    before = [one for one in told if one.end <= total.start and _BESIDE.fullmatch(between(one, total))]
    yield from (one for one in before if _is_told(one) and counts_things(one))


def _of_sentence(measures: Sequence[Measure], sentence: int) -> Sequence[Measure]:
    """The figures of one sentence among some in reading order."""
    return measures[bisect_left(measures, sentence, key=_sentence) : bisect_right(measures, sentence, key=_sentence)]


def _sentence(one: Measure) -> int:
    return one.sentence


def _may_be_total(one: Measure, average: Measure) -> bool:
    return one.quantity.unit == average.quantity.unit and _is_told(one) and counts_things(one)


def _is_gain(one: Measure, average: Measure, what: str) -> bool:
    """Whether a figure tells by how much more or less in all, of which the average bears the name: 增收, 减负."""
    told = what in _GAINS and one.before.endswith(what) and one.quantity.unit == average.quantity.unit
    return told and one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR


def _is_told(one: Measure) -> bool:
    exact = one.quantity.hedge is Hedge.EXACT and one.quantity.value > 1
    return exact and one.scope is not Scope.LAST_YEAR and direction_of(one) is None


def _named(report: Sequence[Measure], what: str, average: Measure) -> list[Measure]:
    """The figures anywhere in a report that bear the name of what is averaged."""
    name = what[-SHORTEST_NAME:]
    if len(name) < SHORTEST_NAME:
        return []
    apart = (one for one in report if one.part in ACCOUNT_PARTS and one.paragraph is not average.paragraph)
    return [one for one in apart if name in one.before and _may_be_total(one, average)]


def _slip(
    average: Measure,
    counts: Sequence[Measure],
    totals: Sequence[Measure],
    named: Sequence[Measure],
    elsewhere: Sequence[tuple[Measure, Measure]],
) -> StatedAverage | None:
    """The first pair that gives an average but for a slip, where none gives it as it stands."""
    pairs = [(total, count) for total in (*reversed(totals), *named) for count in counts if total is not count]
    read = [spread_over(average, total, count, count.quantity.interval()) for total, count in (*pairs, *elsewhere)]
    if any(one is None or one.holds for one in read):
        return None
    near = [one for one in read if one is not None and _is_near(one)]
    return next((one for one in near if _is_slip_of(one)), None)


def _is_near(one: StatedAverage) -> bool:
    """Whether few figures could give an average by chance: it is told in three digits, or right behind both.

    One digit tells enough where the average exceeds the total.
    """
    average, count = one.average, one.count
    if count is None:
        return False
    digits = _digits(average.quantity)
    if digits >= SURE_DIGITS and one.total.sentence == count.sentence != average.sentence:
        return True
    if digits >= SURE_DIGITS:
        return average.passage - count.passage <= 1
    beside = count.passage == average.passage and one.total.passage == average.passage
    return beside and (digits >= FEWEST_DIGITS or average.quantity.value > one.total.quantity.value)


def _digits(quantity: Quantity) -> int:
    """How many digits a figure is written in, noughts at its end among them: a pair gives 400 no oftener than 401."""
    return len(digits_of(quantity).lstrip("0"))


def _is_slip_of(one: StatedAverage) -> bool:
    given = one.total.quantity.value / one.spread.low
    return any(_is_rounded_to(given, quantity) for quantity in _slips(one.average.quantity))


def _slips(quantity: Quantity) -> Iterator[Quantity]:
    """An average as it may have been meant: its point one place off, another scale, two digits changed."""
    yield from moved_point(quantity)
    if quantity.unit == YUAN:
        yield from (replace(quantity, scale=scale) for scale in _SCALES if scale != quantity.scale)
    yield from swapped(quantity)


def _is_rounded_to(given: Decimal, quantity: Quantity) -> bool:
    """Whether a value is written so, rounded or cut off in the last place."""
    place = Decimal(1).scaleb(-quantity.decimals) * quantity.scale
    return -_HALF * place <= given - quantity.value < place
