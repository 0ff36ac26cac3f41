"""Reads changes of several figures whose earlier values stand in a row.

事故14起、死亡9人，同比分别下降26.3%和25%（上年事故19起、死亡12人）; 处罚214件，罚款187万元；上年分别为263件、241万元，
处罚件数下降18.6%，罚款额下降22.3%; 审结95件134人，上年同期为200件377人，同比分别下降52.5%、64.5%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, is_as_far
from report_drafter.language.changes.compared_periods import EARLIER_YEAR
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

FARTHEST, FEWEST, MOST = 8, 2, 4
_SIGN, _NUMBER = "分别", "数"
_EACH = late(
    r"(?:相比|比较)?[（(，,、]?\s*(?:上述|以上)?(?:[两三四]项(?:指标|数据)?|[两二三]者)?"
    rf"(?:同比|[比较]{EARLIER_YEAR})?[，,]?均?分别[比较]?(?:{EARLIER_YEAR})?"
)
_BASES_BEHIND = late(rf"\s*[（(，,；;]\s*{EARLIER_YEAR}(?:[两二三四]项)?(?:分别)?(?:为|是|[\u4e00-\u9fff]{{0,6}})")
_BASES_BEFORE = late(
    rf"\s*[（(，,；;]\s*(?:同?[比较]|[与和同])?{EARLIER_YEAR}的?(?:分别)?(?:为|是)?[\u4e00-\u9fff]{{0,6}}"
)
_LISTED = late(r"(?:[、，,和]\s*[\u4e00-\u9fff]{0,6})?")
"""What parts the members of a row; nothing parts cases from their people: 95件134人."""
_BY_COUNT = late(r"(?:[案件起人户宗]|批次|人次)数[^，,。；;、\d]{0,6}$")
"""How a change names which of two values is its own: 件数下降38.2%、人数下降53.0%."""

_Row = Sequence[Measure]


def find_distributed_changes(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph told in rows: the values, those of the year before, and what became of each."""
    for at in range(1, len(measures)):
        if _SIGN in measures[at].before:
            yield from _in_turn(measures, at)
            yield from _one_by_one(measures, at)
        elif at >= FEWEST and _NUMBER in measures[at].before and _BY_COUNT.search(measures[at].before):
            yield from _one_by_one(measures, at - FEWEST)


def _one_by_one(measures: Sequence[Measure], at: int) -> Iterator[Change]:
    """Changes told each in a clause of its own behind the rows of values, of which the second begins at one place."""
    for count in range(FEWEST, min(MOST, at) + 1):
        stated = measures[at + count : at + 2 * count]
        if len(stated) == count and direction_of(stated[0]) is not None:
            nows, bases = _bases_before(measures, at + count, count)
            if nows and all(one.passage == bases[0].passage for one in stated):
                yield from _matched(list(zip(bases, nows, strict=True)), stated)
            return


def _matched(pairs: Sequence[tuple[Measure, Measure]], stated: Sequence[Measure]) -> Iterator[Change]:
    """Each change with the pair of values that lies so far apart, or else with the one in its place."""
    if any(direction_of(one) is None or one.quantity.unit != PERCENT for one in stated):
        return
    if any(base.quantity.unit != now.quantity.unit for base, now in pairs):
        return
    for own, one in zip(pairs, stated, strict=True):
        base, now = next((pair for pair in pairs if is_as_far(*pair, one)), own)
        yield Change(base, now, direction_of(one), one, not at_current_prices(one.paragraph.text, now, one))


def _in_turn(measures: Sequence[Measure], at: int) -> Iterator[Change]:
    """Rates of several figures that 分别 gives: 同比分别下降26.3%和25%（上年事故19起、死亡12人）."""
    rates, direction = _rates_in_turn(measures, at)
    count = len(rates)
    for nows, bases in (_bases_behind(measures, at, count), _bases_before(measures, at, count)) if count else ():
        if len(nows) == len(bases) == count:
            for base, now, rate in zip(bases, nows, rates, strict=True):
                if base.quantity.unit == now.quantity.unit:
                    comparable = not at_current_prices(rate.paragraph.text, now, rate)
                    yield Change(base, now, direction_of(rate) or direction, rate, comparable)


def find_rates_in_turn(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure, Direction]]:
    """Yields the figures of a paragraph with the rate that 分别 gives each, and which way they went."""
    for at in range(FEWEST, len(measures) - 1) if _SIGN in measures[0].paragraph.text else ():
        rates, direction = _rates_in_turn(measures, at) if _SIGN in measures[at].before else ((), None)
        nows = measures[max(0, at - len(rates)) : at]
        if direction is not None and rates and len(nows) == len(rates) and _may_be_rated(nows):
            for now, rate in zip(nows, rates, strict=True):
                yield now, rate, direction_of(rate) or direction


def _may_be_rated(nows: Sequence[Measure]) -> bool:
    told = (one for one in nows if one.quantity.unit not in UNCOUNTED_UNITS and direction_of(one) is None)
    return sum(one.passage == nows[0].passage for one in told) == len(nows)


def _rates_in_turn(measures: Sequence[Measure], at: int) -> tuple[Sequence[Measure], Direction | None]:
    """The rates that a figure begins behind 分别, and the direction of all of them."""
    direction = direction_of(measures[at])
    if direction is None or _EACH.match(between(measures[at - 1], measures[at])) is None:
        return (), None
    rates = list(takewhile(lambda one: one.quantity.unit == PERCENT, measures[at : at + FARTHEST]))
    return (rates, direction) if len(rates) >= FEWEST else ((), None)


def _bases_behind(measures: _Row, at: int, count: int) -> tuple[_Row, _Row]:
    """The values and those of the year before, which a bracket behind the rates holds."""
    bases = measures[at + count : at + 2 * count]
    nows = [one for one in measures[max(0, at - FARTHEST) : at] if one.quantity.unit not in UNCOUNTED_UNITS][-count:]
    told = len(bases) == count and _BASES_BEHIND.fullmatch(between(measures[at + count - 1], bases[0]))
    return (nows, bases) if told and _is_listed_row(bases) else ((), ())


def _bases_before(measures: _Row, at: int, count: int) -> tuple[_Row, _Row]:
    """The values and those of the year before, which stand before the rates: 比上年的158起、106人分别下降."""
    if at < 2 * count:
        return (), ()
    last, bases = measures[at - count - 1], measures[at - count : at]
    nows = [one for one in measures[: at - count] if "均" not in one.before][-count:]  # 147件，…，平均每件9.43万元
    if len(nows) < count:
        return (), ()
    told = _BASES_BEFORE.fullmatch(between(last, bases[0])) is not None and _is_listed_row(bases)
    counted = not any(one.quantity.unit in UNCOUNTED_UNITS or direction_of(one) is not None for one in (*nows, *bases))
    return (nows, bases) if told and counted and nows[0].passage == bases[0].passage else ((), ())


def _is_listed_row(bases: _Row) -> bool:
    return all(_LISTED.fullmatch(between(one, other)) for one, other in pairwise(bases))
