"""Reads shares that are told apart from what they are of.

公安类147件、人社类51件、其他类68件，分别占55.3%、19.2%和25.6%; 基层所74人，占全局执法人员的40%, of 185 told elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import WORK_PARTS, Measure, Scope, total_of
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.implied_wholes import implied_whole
from report_drafter.language.rates.stated_shares import StatedShare, odd_one
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    is_listed,
    same_kind,
)

FARTHEST = 12
FEWEST_TELLING, FEWEST_IN_TURN = 3, 2
SHORTEST_NAME, LONG_NAME = 2, 4
_LOTS = frozenset("件批次起")
_CASES = frozenset("件起宗")
_CASE_ENDS = frozenset("件案数量")
"""What ends a figure's words whose order a share may change: 立刑事案件 is 刑事立案数."""
_IN_TURN = late(
    r"[，,；;。（(]?[^，,。；;\d率]{0,6}(?:分别占|占比(?:重|例)?分别|比[重例]分别|分别占比)(?!本|各|该|同类)[^，,。；;\d]{0,14}$"
)
_LISTED_RATE = late("[、，,和]")
_LISTED_PART = late(r"[、，,；;和][^。\d]{0,40}$")
_OF_NAMED = late(
    r"[，,]\s*仅?占(?:全[县市区省局厅系街镇乡](?!统)|全部)?(?P<name>[^，,。；;、\d（(的]{2,8}?)(?:(?P<all>总)?[数量])?的$"
)
_OF_PLACE = late("^全[省市县区乡镇局]")
_BASES = late(r"[较比]|上年|去年|同期|20\d\d年")


def find_shares_in_turn(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields the shares of a row of figures that 分别占 gives behind the row."""
    if "分别" not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        if measures[at].quantity.unit == PERCENT and _IN_TURN.fullmatch(between(measures[at - 1], measures[at])):
            yield from _of_row(measures, at)


def _of_row(measures: Sequence[Measure], at: int) -> Iterator[StatedShare]:
    rates = _run(measures[at : at + FARTHEST], _LISTED_RATE)
    count = len(rates)
    parts = measures[max(0, at - count) : at]
    if len(parts) != count or count < FEWEST_IN_TURN or not _is_row(parts):
        yield from _of_sum(parts, rates) if len(parts) == count and _is_mixed_row(parts) else ()
        return
    whole = _whole_before(measures, at - count, parts, rates) or _summed_before(measures, at - count, parts)
    if whole is not None:
        yield from (StatedShare(whole, part, rate, names_part=True) for part, rate in zip(parts, rates, strict=True))
        return
    if count < FEWEST_TELLING:
        return
    row = tuple(chain.from_iterable(zip(parts, rates, strict=True)))
    places = range(1, len(row), 2)
    implied = implied_whole(row, places)
    if implied is not None:
        yield from (StatedShare(None, part, rate, implied) for part, rate in zip(parts, rates, strict=True))
    else:
        yield from _of_sum(parts, rates) or odd_one(row, places)


def _of_sum(parts: Sequence[Measure], rates: Sequence[Measure]) -> list[StatedShare]:
    """The shares of a row in what it adds up to, where all but one are right of that."""
    total = sum_of(part.quantity for part in parts)
    read = [StatedShare(None, part, rate, total) for part, rate in zip(parts, rates, strict=True)]
    return read if len(read) >= FEWEST_TELLING and sum(one.holds for one in read) >= len(read) - 1 else []


def _is_mixed_row(parts: Sequence[Measure]) -> bool:
    """Whether a row counts its members in several measure words: 来信1824件、来访3962批、网上信访6700件."""
    joined = all(_LISTED_PART.fullmatch(between(one, other)) for one, other in pairwise(parts))
    return joined and all(map(counts_things, parts))


def _whole_before(
    measures: Sequence[Measure], at: int, parts: Sequence[Measure], rates: Sequence[Measure]
) -> Measure | None:
    """The figure before a row that the row adds up to, or that one of its shares is surely of."""
    near = [one for one in reversed(measures[max(0, at - FARTHEST) : at]) if one.passage == parts[0].passage]
    wholes = [one for one in near if _may_be_whole(one, parts)]
    total = parts[0].quantity.interval()
    for part in parts[1:]:
        total += part.quantity.interval()
    summed = next((one for one in wholes if one.quantity.interval().meets(total)), None)
    if summed is not None:
        return summed
    pairs = tuple(zip(parts, rates, strict=True))
    return next((one for one in wholes if any(StatedShare(one, *pair).holds for pair in pairs)), None)


def _summed_before(measures: Sequence[Measure], at: int, parts: Sequence[Measure]) -> Measure | None:
    """The figure of an earlier passage that three or more parts add up to, to the last digit."""
    near = [one for one in reversed(measures[max(0, at - FARTHEST) : at]) if one.scope is not Scope.LAST_YEAR]
    if len(parts) < FEWEST_TELLING or not all(one.quantity.hedge is Hedge.EXACT for one in parts):
        return None
    total = total_of(parts)
    return next((one for one in near if one.quantity.value == total and _counts_cases(one, parts[0])), None)


def _counts_cases(one: Measure, other: Measure) -> bool:
    """Whether two figures count one thing, or cases by the lot that they came in: 来信1824件、来访3962批."""
    return same_kind(one, other) or {one.quantity.unit, other.quantity.unit} <= _LOTS


def _may_be_whole(one: Measure, parts: Sequence[Measure]) -> bool:
    if one.scope is Scope.LAST_YEAR or direction_of(one) is not None or not counts_things(one):
        return False
    return all(same_kind(one, part) and one.quantity.value > part.quantity.value for part in parts)


def _run(measures: Sequence[Measure], gap: re.Pattern[str]) -> list[Measure]:
    """The first figure with those of its unit that follow it in one list."""
    going = takewhile(lambda pair: _goes_on(*pair, gap), pairwise(measures))
    return [measures[0], *(one for _, one in going)]


def _goes_on(one: Measure, other: Measure, gap: re.Pattern[str]) -> bool:
    return one.quantity.unit == other.quantity.unit and gap.fullmatch(between(one, other)) is not None


def _is_row(parts: Sequence[Measure]) -> bool:
    gaps = (_LISTED_PART.fullmatch(between(one, other)) for one, other in pairwise(parts))
    alike = all(_counts_cases(one, parts[0]) for one in parts)
    return all(gap is not None for gap in gaps) and alike and all(map(counts_things, parts))


def find_shares_of_named(
    measures: Sequence[Measure], report: Sequence[Measure], known: frozenset[int]
) -> Iterator[StatedShare]:
    """Yields shares of a whole that they name and that another paragraph tells, in one value throughout the report.

    `known` holds the identities of the rates that are read already.
    """
    for part, rate in pairwise(measures):
        if rate.quantity.unit != PERCENT or id(rate) in known or not counts_things(part):
            continue
        gap = between(part, rate)
        match = _OF_NAMED.fullmatch(gap) if "占" in gap else None
        if match is None:
            continue
        wholes = [one for one in report if _is_whole(one, match["name"], part)]
        if match["all"]:
            wholes = [one for one in wholes if _is_all_of(one, match["name"])]
        if len(match["name"]) <= SHORTEST_NAME:  # 案件 may be of any kind
            wholes = [one for one in wholes if one.quantity.value >= part.quantity.value]
        if wholes and len({one.quantity.value for one in wholes}) == 1:
            share = StatedShare(wholes[0], part, rate, names_whole=True)
            if share.holds or not _fits_another(report, share, match["name"]):
                yield share
        elif match["all"]:
            yield from _of_kind_instead(report, part, rate, match["name"])


def _of_kind_instead(report: Sequence[Measure], part: Measure, rate: Measure, name: str) -> Iterator[StatedShare]:
    """A share of the cases that it names, counted otherwise, which is that of one of their kinds to the last digit.

    查获车辆186台，占立案总数的58.5%, of 立案642件，其中超限318件: so it is of the 318.
    """
    cases = [one for one in report if one.quantity.unit in _CASES and one.phrase.core.endswith(name)]
    if len({one.quantity.value for one in cases}) != 1 or not rate.quantity.decimals or part.quantity.unit in _CASES:
        return
    named, beside = StatedShare(cases[0], part, rate, names_whole=True), cases[0].passage
    kinds = [one for one in report if one.passage == beside and counted_alike(one, cases[0]) and is_listed(one)]
    if not named.holds and any(StatedShare(one, part, rate).holds for one in kinds if one.start > cases[0].start):
        yield named


def _fits_another(report: Sequence[Measure], share: StatedShare, name: str) -> bool:
    """Whether a share is right of another figure of that name: 占图斑总数的16% of 下发图斑463个, none of 核查的."""
    called = (one for one in report if one.phrase.core.endswith(name) and same_kind(one, share.part))
    return any(StatedShare(one, share.part, share.rate).holds for one in called if one is not share.part)


def _is_all_of(measure: Measure, name: str) -> bool:
    """Whether a figure may be a total by its name: 受理检查 of 检查总数, no 现场检查."""
    kind = _OF_PLACE.sub("", measure.phrase.core).removesuffix(name)
    return not kind or kind in VERBS


def _is_whole(measure: Measure, name: str, part: Measure) -> bool:
    if measure.part not in WORK_PARTS or measure.scope is not part.scope or not same_kind(measure, part):
        return False
    if measure is part or measure.quantity.hedge is not Hedge.EXACT:
        return False
    if direction_of(measure) is not None or _BASES.search(measure.before) or not counts_things(measure):
        return False
    core = measure.phrase.core
    if len(core) <= SHORTEST_NAME and counted_alike(measure, part) and measure.after.startswith(name):
        return True  # 128所学校…，43所，占学校总数的33.6%
    if len(core) > len(name) + SHORTEST_NAME or measure.scope is Scope.LAST_YEAR:
        return False
    if _is_act_upon(measure, name):
        return True
    if len(name) >= LONG_NAME and measure.after.startswith(f"{name}中"):
        return True  # 57件新收申请中，…43件，占新收申请的75.4%
    return core.endswith(name) or (len(name) >= LONG_NAME and set(name) <= set(core) and core[-1] in _CASE_ENDS)


def _is_act_upon(measure: Measure, name: str) -> bool:
    """Whether a name joins an act to what its sentence counts before it: 民商事审结数 of 受理民商事案件8件，审结6件."""
    act = measure.phrase.core
    if act not in VERBS or not name.endswith(act) or len(name) < len(act) + SHORTEST_NAME:
        return False
    return name.removesuffix(act) in measure.passage_before
