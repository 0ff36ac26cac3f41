"""Finds amounts told to grow by percentage points, and rates told to grow by as many percent as they rose in points.

罚款1427.6万元，比上年增加214.2万元，增长17.7个百分点; 满意率96.4%，比上年的94.9%提高1.5%. And how far
rates of change are told to lie from others, in percent: 增长7.6%、高于全国1.7%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, follows_up, is_base, is_compared
from report_drafter.language.changes.change_subjects import is_subject_of
from report_drafter.language.changes.changes_before_bases import FOLLOWS
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    between,
    counts_things,
    in_bracket_behind,
    left_in_bracket,
)
from report_drafter.language.text.text_breaks import start_behind

FARTHEST = 4
_EARLIER = late(
    r"[（(](?:上年|去年|上一年|同期|20\d\d年)[^（）()。；;]{0,24}|[，,](?:上年|去年|上一年度?)(?:同期)?[\u4e00-\u9fff]{0,6}[为是]"
)
_SPELLS_OUT = late(
    r"\s*[，,、（(]\s*(?:即|也就是|亦即|就是|折合|相当于|总?共|共?计|合计|为|有|仅有?|只有|其中)?"
    r"(?:[^，,。；;、（(]{0,8}[中里]有?)?|\s*[，,]\s*(?:涉及|惠及|覆盖)[^，,。；;、（(\d]{0,8}"
)
"""What stands between a rate and the number of those that it is of, which bears no name of its own."""
_STEP = late(
    r"[由从][^，,。；;]{0,20}\d[^，,。；;]{0,8}(?:增长|增加|上升|提高|提升|扩大|下降|减少|降低|压减|缩短|压缩|降)[到至为]$"
)
"""What stands before the later of two values: 由36件增加到."""
_OF_AMOUNTS = ("增长", "增加", "减少", "下降", "增长了", "下降了", "上升", "上升了")
_LIES = late(
    r"[，,、（(]\s*(?:增速|增幅|均)?(?:(?P<above>[高快]于)|[低慢]于)(?:全国|全[省市县区州]|平均)(?:[省市]?平均)?(?:水平|增速|增幅)?"
)
"""What stands between a rate of change and how far it lies from that of a larger whole, or that of the whole."""
_OF_WHOLE = late(r"[，,。；;、）)]|$")
"""What stands behind a distance; 高于全国5.0%的平均水平 tells the other rate."""
_RATE_SIGNS = ("率", "占", "%", "％", "比重", "比例")


def find_amount_points(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields an amount, or how far it went, with the percentage points told of it right behind."""
    for now, stated in pairwise(measures):
        told = stated.quantity.unit == POINTS and (_is_compared(now, stated) or _is_grown(now, stated))
        if told and not _spells_out_a_rate(measures, now, stated):
            yield now, stated


def _spells_out_a_rate(measures: Sequence[Measure], now: Measure, stated: Measure) -> bool:
    """Whether an amount only says how many a rate right before it is: 达标率92.9%，即13个点位达标; 96.5%（386批次）.

    What stands in the bracket of a rate belongs to it, whatever it says: 4.9%（以在营的1039家为基数），提升0.6个百分点.
    """
    before = (one for one in measures if one.start < now.start and one.sentence == now.sentence)
    rates = [one for one in before if one.quantity.unit == PERCENT and direction_of(one) is None]
    if not rates:
        return False
    bracketed = in_bracket_behind(rates[-1], now) and left_in_bracket(now, stated)
    return bracketed or _SPELLS_OUT.fullmatch(between(rates[-1], now)) is not None


def _is_compared(now: Measure, stated: Measure) -> bool:
    return counts_things(now) and is_compared(now, stated)


def _is_grown(now: Measure, stated: Measure) -> bool:
    """Whether the points follow the difference or the earlier value of an amount, and no rate is told before."""
    if now.quantity.unit in UNCOUNTED_UNITS:
        return False
    text = now.paragraph.text
    told = text[start_behind("。；;", text, now.start) : now.start]
    if any(sign in told for sign in _RATE_SIGNS) or not stated.before.endswith(_OF_AMOUNTS):
        return False
    is_step = _STEP.search(told) is not None
    return (is_step or direction_of(now) is not None or is_base(now)) and follows_up(now, now, stated)


def find_rate_percents(rates: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes told in percent of two rates before them that lie exactly so many points apart.

    `rates` are the figures in percent of one paragraph.
    """
    for at in range(1, len(rates)):
        stated = rates[at]
        way = direction_of(stated)
        if way is None or stated.quantity.hedge is not Hedge.EXACT or not _goes_on(rates[at - 1], stated):
            continue
        near = [one for one in rates[max(0, at - FARTHEST) : at - 1] if one.passage == stated.passage]
        near += [one for one in rates[at + 1 : at + 2] if _is_base_behind(stated, one)]
        pairs = [(one, rates[at - 1]) for one in near if _lie_apart_by(one, rates[at - 1], stated)]
        if pairs:
            low, high = sorted(pairs[-1], key=lambda one: one.quantity.value)
            yield Change(low, high, way, stated) if way is Direction.UP else Change(high, low, way, stated)


def _is_base_behind(stated: Measure, base: Measure) -> bool:
    """Whether a bracket right behind a change tells the earlier rate: 提高2.2%（2020年为324天，比率88.5%）."""
    return _EARLIER.fullmatch(between(stated, base)) is not None


def _goes_on(last: Measure, stated: Measure) -> bool:
    """Whether a change names nothing but the rate right before it."""
    if direction_of(last) is not None or last.passage != stated.passage:
        return False
    match = FOLLOWS.fullmatch(between(last, stated).lstrip("）)"))
    return match is not None and is_subject_of(match["name"], last)


def _lie_apart_by(one: Measure, other: Measure, stated: Measure) -> bool:
    told = direction_of(one) is None and one.quantity.value > 0
    return told and abs(one.quantity.value - other.quantity.value) == stated.quantity.value


@frozen
class Distance:
    """How far a rate of change is told to lie from that of a larger whole, in percent.

    `sure` where the figure cannot be that of the whole itself: 增长1.2%、高于全国1.7%.
    """

    rate: Measure
    stated: Measure
    sure: bool


def find_distances_in_percent(rates: Sequence[Measure]) -> Iterator[Distance]:
    """Yields the rates of change of a paragraph with the percent that they are told to lie from another: 高于全国1.7%.

    `rates` are the figures in percent of one paragraph.
    """
    for rate, stated in pairwise(rates):
        match = _LIES.fullmatch(between(rate, stated)) if direction_of(rate) is not None else None
        if match is None or _OF_WHOLE.match(stated.paragraph.text, stated.end) is None:
            continue
        up = direction_of(rate) is Direction.UP
        value, other = rate.quantity.value, stated.quantity.value
        yield Distance(rate, stated, sure=up and (value < other if match["above"] else value > other))
