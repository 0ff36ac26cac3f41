"""Finds changes whose earlier value another place tells: 立案1936起，同比上升14.2%, of 1936起，比上年2256起减少320起.

A stretch of the year may be compared with what a paragraph under its name tells: 信访295件，比三季度下降26.6%.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of, is_compared
from report_drafter.language.changes.changes_before_bases import is_measured_in
from report_drafter.language.changes.distributed_changes import find_rates_in_turn
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.facts.change_sizes_retold import find_change_sizes_retold
from report_drafter.language.facts.changes_of_named import find_changes_of_named
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.measure_phrase import strip_words
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

FEWEST_DIGITS, SHORTEST_NAME, LONGEST_LABEL = 3, 4, 12
_LAST_YEAR = late("[上去前]一?年|同期")
_STEP = late(
    r"[，,（(]?\s*[比较](?P<period>第?[一二三四]季度|[上下]半年|\d{1,2}月份?)(?:相比)?[，,]?"
    r"(?:增长|增加|提高|上升|上涨|下降|减少|降低|回落|下滑)了?"
)
_WHOSE = late(r"^(?:20\d\d年度?|[^\u4e00-\u9fff]|全年|本年|年内|全[市县区镇乡街局])*")
_NAMED = late(
    r"[，,；;。、\s]*(?:全年|全[市县区镇乡街局])*(?P<name>[\u4e00-\u9fff]{4,12}?)(?:同比|[比较]上年(?:同期)?)?"
    r"(?:增长|上升|下降|回落)了?"
)
_TURNS = late("由|从|[比较]")
_OTHER_STRETCH = late("半年|季度|月|累计|全年|年内|[上去同]年|同期")
_Known = Mapping[tuple[str, Decimal], Sequence[Change]]


def find_changes_retold(model: ReportModel) -> Iterator[Change]:
    """Yields the changes that tell a figure again whose earlier value the report gives elsewhere."""
    read = {id(one.stated) for one in model.changes if one.stated is not None}
    known = _known(model)
    for measures in model.paragraphs:
        for now, stated in pairwise(measures):
            if ("比" in stated.before or "较" in stated.before) and id(stated) not in read:
                yield from _retold(model, known, now, stated)
        for now, stated, way in find_rates_in_turn(measures) if known else ():
            base = _base_elsewhere(known, now) if id(stated) not in read else None
            if base is not None and is_measured_in(stated, base):
                yield Change(base, now, way, stated)
    yield from _named_alone(model, known, read)
    yield from find_changes_of_named(model, read)
    yield from find_change_sizes_retold(model, read)


def _named_alone(model: ReportModel, known: _Known, read: set[int]) -> Iterator[Change]:
    """The rates of change that only name the figure both of whose values another place tells: 信访总量下降18.6%."""
    named: defaultdict[str, list[Change]] = defaultdict(list)
    for one in chain.from_iterable(known.values()):
        named[_WHOSE.sub("", one.now.before)].append(one)
    for stated in model.by_unit.get(PERCENT, ()) if named else ():
        match = _NAMED.fullmatch(stated.before) if id(stated) not in read and stated.part is not Part.PLAN else None
        told = named.get(match["name"], []) if match is not None and stated.scope is Scope.YEAR else []
        if len({(one.base.quantity.value, one.now.quantity.value) for one in told}) == 1:
            yield Change(told[0].base, told[0].now, direction_of(stated), stated)


def _retold(model: ReportModel, known: _Known, now: Measure, stated: Measure) -> Iterator[Change]:
    """What a figure rose or fell by, right behind it, from its value of the year before or of a stretch of the year."""
    way = direction_of(stated)
    if way is None:
        return
    step = _STEP.fullmatch(between(now, stated))
    if step is not None:
        base = _of_period(model, now, step["period"])
    else:
        told = "环比" not in stated.before and is_compared(now, stated)
        base = _base_elsewhere(known, now) if told else None
    if base is not None and is_measured_in(stated, base):
        yield Change(base, now, way, stated)


def _known(model: ReportModel) -> _Known:
    """The changes against the year before that tell both values, by unit and later value."""
    found: defaultdict[tuple[str, Decimal], list[Change]] = defaultdict(list)
    for one in model.changes:
        quantity = one.now.quantity
        told = quantity.hedge is Hedge.EXACT and one.comparable and not one.compares_two
        if told and _is_of_year_before(one.base, model.year):
            found[quantity.unit, quantity.value].append(one)
    return found


def _is_of_year_before(base: Measure, year: int | None) -> bool:
    if base.scope is Scope.LAST_YEAR or _LAST_YEAR.search(base.before) is not None:
        return True
    return year is not None and f"{year - 1}年" in base.before


def _base_elsewhere(known: _Known, now: Measure) -> Measure | None:
    """The one earlier value that other places tell of a figure, known by its digits and its name."""
    if len(now.quantity.number.as_tuple().digits) < FEWEST_DIGITS or now.quantity.hedge is not Hedge.EXACT:
        return None
    alike = known.get((now.quantity.unit, now.quantity.value), ())
    bases = [one.base for one in alike if one.now is not now and _is_told_of(one, now)]
    return bases[0] if len({one.quantity.value for one in bases}) == 1 else None


def _is_told_of(change: Change, now: Measure) -> bool:
    """Whether a change is of a figure of the name of another: 刑事立案, neither 刑事破案 nor 立案."""
    told = change.now if change.now.start < change.base.start else change.base
    if told.verb and now.verb and told.verb != now.verb:
        return False
    name = strip_words(_TURNS.split(told.before, maxsplit=1)[0])
    short, full = sorted((name, now.phrase.core), key=len)
    if len(short) < SHORTEST_NAME:
        return short == full != ""
    return any(short[at : at + SHORTEST_NAME] in full for at in range(len(short) - SHORTEST_NAME + 1))


def _of_period(model: ReportModel, now: Measure, period: str) -> Measure | None:
    """The one figure of the name of another that is told under a stretch of the year: 三季度：…信访402件."""
    told = (one for one in model.by_unit.get(now.quantity.unit, ()) if one is not now and direction_of(one) is None)
    bases = [one for one in told if _is_under(one, period) and one.phrase.core.endswith(now.phrase.core)]
    return bases[0] if len({one.quantity.value for one in bases}) == 1 else None


def _is_under(one: Measure, period: str) -> bool:
    """Whether a figure's words name a period, or its paragraph opens with it and they name no other."""
    if one.part is Part.PLAN or one.quantity.unit in UNCOUNTED_UNITS:
        return False
    opens = period in one.paragraph.text[:LONGEST_LABEL] and _OTHER_STRETCH.search(one.before) is None
    return opens or period in one.before
