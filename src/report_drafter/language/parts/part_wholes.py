"""Finds the figures that may be the whole of parts listed behind them, and totals of what stands before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope, total_of
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    between,
    counted_alike,
    counts_things,
    follows_a_change,
    is_named_by,
    same_kind,
)

FARTHEST_WHOLE, FARTHEST_STOP = 4, 2
SHORTEST_END, LONGEST_END = 2, 4
_THEN = ("年初", "期初", "月初", "此前", "原来")
_TOTAL = late(
    r"(?:^|[，,、；;])\s*(?:以上|[两二三四五六七八九][^，,。；;、\d]{1,5}|全年|年内|一年来?|全[县市区省乡镇局街][^，,。；;、\d]{0,2})?(?:合计|共计|总计|一共|总共|共)(?:为|有|涉及|达到?)?\s*$"
    r"|(?:^|[，,；;])\s*[两二三四五六七八九]个?(?:渠道|平台|方面|部分|层级|[项类级])[^，,。；;、\d]{0,4}共[\u4e00-\u9fff]{2,4}$"
)

_EACH_DAY = late(r"(?:(?<![当全])[日周月年]均|每[日天周月年])[^，,。；;、\d]{0,12}$")
_CHANGING, _TIMES = late("[增减升降比较超]"), late("[日周月季年节假均每最峰旺淡]|期间|高[于达]")
_PARTED = late(r"[，,（(：:]?\s*(?:其中|包括)(?![^，,。；;、\d]{0,12}[均每])")
_DUE = late(r"(?:^|[（(，,])应(?![急用聘届对诉征邀答])[\u4e00-\u9fff]{1,6}$")


def sums_up(measure: Measure) -> bool:
    """Tells whether the words before a figure make it the total of those before it: 共计231件."""
    before = measure.before
    return ("共" in before or "计" in before) and _TOTAL.search(before) is not None


def is_due(measure: Measure) -> bool:
    """Tells whether a figure is what had to be done, the whole of what was: 追回478.6万元（应追回493.4万元）."""
    return "应" in measure.before and _DUE.search(measure.before) is not None


def ends_row(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a figure is the sum of a row right before it in its clause: 69所小学和9所高中共78所学校."""
    if "共" not in measures[at].before:
        return False
    row = takewhile(lambda one: one.clause_start == measures[at].clause_start, reversed(measures[:at]))
    sums = accumulate(one.quantity.value for one in row if counted_alike(one, measures[at]))
    return measures[at].quantity.value in list(sums)[1:]


def wholes_before(measures: Sequence[Measure], at: int, first: Measure) -> tuple[Measure, ...]:
    """Returns what may be the whole of parts that begin at `at`: what the first one names, then the nearest."""
    near = (one for one in _standing(measures[:at]) if one.quantity.unit not in UNCOUNTED_UNITS)
    before = takewhile(lambda one: between(one, first).count("。") <= FARTHEST_STOP, near)
    held = (one for one in before if may_hold(one, first) and not _is_past(one, first))
    wholes = tuple(islice(held, FARTHEST_WHOLE))
    if not any(one.passage == first.passage for one in wholes) and is_average_parted(measures[at - 1], first):
        return (measures[at - 1],)
    apart = bool(wholes) and wholes[0].sentence == first.sentence  # Another sentence's then tells of something else.
    return tuple(
        sorted(wholes, key=lambda one: not is_named_by(one, first) or (apart and one.sentence != first.sentence))
    )


def _is_past(whole: Measure, part: Measure) -> bool:
    """Whether a figure is what there was before, and the parts are of now: 上年为109所；其中公办园61所; 年初为65件."""
    if not whole.before.endswith(("为", "是")) or part.scope is Scope.LAST_YEAR:
        return False
    return whole.scope is Scope.LAST_YEAR or whole.before.lstrip("，, ").startswith(_THEN)


def _standing(measures: Sequence[Measure]) -> Iterator[Measure]:
    """The figures from the last to the first, but for those that a total behind them sums up."""
    total: Measure | None = None
    for at in range(len(measures) - 1, -1, -1):
        one = measures[at]
        if follows_a_change(measures, at):
            continue
        if total is None or one.sentence != total.sentence or not may_hold(total, one):
            total = one if sums_up(one) else None
            yield one


def may_hold(whole: Measure, part: Measure) -> bool:
    """Tells whether a figure may be made up of figures such as another."""
    return same_kind(whole, part) and counts_things(whole)


def is_average_parted(whole: Measure, part: Measure) -> bool:
    """Tells whether 其中 parts what there is a day into kinds, not days: 日均清运垃圾820吨，其中可回收物246吨."""
    if not same_kind(whole, part):
        return False
    average = _EACH_DAY.search(whole.before) if whole.quantity.unit not in UNCOUNTED_UNITS else None
    if average is None or _CHANGING.search(whole.before) is not None or "。" in (gap := between(whole, part)):
        return False
    return _PARTED.match(gap) is not None and _TIMES.search(gap) is None


def mirrors(before: Sequence[Measure], parts: Sequence[Measure]) -> bool:
    """Tells whether a row of unlike figures is told again of a part.

    收入85亿元，支出79亿元，结余148亿元。其中：市本级收入70亿元，支出69亿元，结余112亿元.
    """
    told = [one for one in before if one.passage >= parts[0].passage - 1 and len(one.phrase.core) >= SHORTEST_END]
    again = [next((one for one in told if _ends_alike(part, one)), None) for part in parts]
    names = {one.phrase.core for one in again if one is not None}
    return None not in again and len(names) == len(parts)


def _ends_alike(part: Measure, one: Measure) -> bool:
    return counted_alike(part, one) and part.phrase.core.endswith(one.phrase.core[-LONGEST_END:])


def may_hold_carried(whole: Measure, parts: Sequence[Measure], beside: Sequence[Measure]) -> bool:
    """Tells whether parts are more than a whole by no more than what its passage tells to have been carried over."""
    near = [one for one in beside if one.passage == whole.passage and one.start <= parts[0].start]
    carried = next((one for one in near if "结转" in one.before), None)
    if carried is None:
        return False
    dealt = total_of(part for part in parts if part is not carried)
    return 0 < dealt - whole.quantity.value <= carried.quantity.value
