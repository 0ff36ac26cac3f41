"""Reads shares told as plain fractions: 召开会议40次，其中研究法治工作10次，占四分之一; 过半, 近三成, 超八成.

What a fraction is of may be named (占新收总数的三分之二), and then stand anywhere in the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, ZERO, Hedge, Interval, round_half_up
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_chinese_numeral
from report_drafter.language.rates.named_wholes import Report, named_wholes
from report_drafter.language.rates.stated_shares import is_sibling
from report_drafter.language.relations.figure_relations import between, counts_things, same_kind

_SIGNS = ("分之", "半", "成")
_SAID = late("分之[一二三四五六七八九]|[一二两三四五六七八九]成|一半|半数|半(?=[，,。；;）)以]|$)")
"""A look for these spares most texts the longer one."""
ROUGH_WORDS = (
    r"(?P<rough>(?P<hedge>接近|将近|近|不足|不到|不及|未到|未达|超过|超出|超|逾|高于|大约|约|过)?"
    r"(?:(?P<of>[二三四五六七八九十])分之(?P<in>[一二三四五六七八九])|(?P<half>一半|半数|半)|(?P<tenths>[一二两三四五六七八九])成(?P<and>半)?)"
    r"(?P<more>以上|左右|上下|多|强)?)"
)
ROUGH = ROUGH_WORDS + "(?=[，,。；;）)]|$)"
_FRACTION = late(
    r"[，,（(]\s*(?:(?P<name>[\u4e00-\u9fff]{2,12}?)?(?:(?P<about>约)|[也仅只还]|均|已|合计|共)?"
    r"(?P<says>占|比[重例](?=[为达约]))(?:比重?|总[数量体]的?|全[部体]的?|其中的?|到|(?P<whole>[^，,。；;、（(\d]{2,12})的)?)?(?:为|达到?)?"
    + ROUGH
)
_BEFORE_PART = late(
    r"(?![^。；;]*(?:[增减升降]|同?比[上去])|[^。；;]*率)(?![^。；;]*(?:分之|成)[^。；;]*(?:分之|成))[^。；;\d]{0,16}?(?:占|比[重例]为)?(?P<about>约)?"
    + ROUGH_WORDS
    + r"[的为是]?[^，,。；;、\d]{0,14}?[，,（(](?:为|有|达到?|共计?|即|计)+"
)
"""A fraction between what it is of and how many that is: 总量147次，社区占五成多，为76次."""
_THAT_IS = late(r"(?:占|比[重例]为)(?P<about>约)?" + ROUGH_WORDS + r"[，,（(](?:即|也就是)$")
_AMONG = late("[\u4e00-\u9fff]{0,6}[中里][，,]?(?:有|占|为|达)?")
_BEHIND_WHOLE = late(r"[）)]?的(?P<about>约)?" + ROUGH)
_BEFORE_WHOLE = late(r"[^，,。；;、\d]{0,8}[，,（(]\s*[也仅只还约]?占[^，,。；;、（(\d]{0,14}[（(]?(?:共|为)?")
_OPENS = late(r"[，,；;。（(]其中|[\u4e00-\u9fff]{0,8}中[，,]")
FARTHEST, SHORTEST_NAME = 12, 2
_WHERE = late(r"(?:[出来源]自|(?:集中|分布)[在于]?|(?:发生|位|落)[在于]|[涉遍]及|属于?)[^，,。；;、\d]{0,6}$")
_NAME_END = late("(?:类|型)?(?:案件|问题|事项|人员)?(?:数量?)?$")
_RIGHT_BEHIND = late(r"[\u4e00-\u9fff]{0,16}(?:[（(][\u4e00-\u9fff]{1,10}[）)])?")
_SLACK, _TENTH_SLACK = Decimal(2), Decimal(5)
_NEARLY, _OVER = Decimal(8), Decimal(15)
ABOVE = frozenset(("超过", "超出", "超", "逾", "高于", "过"))
BELOW = frozenset(("接近", "将近", "近", "不足", "不到", "不及", "未到", "未达"))
HUNDRED, TEN, HALF, FIVE = Decimal(100), Decimal(10), Decimal(50), Decimal(5)


def _nothing(_words: str) -> Iterable[Measure]:
    return ()


@frozen
class RoughShare:
    """A fraction said of `part` in `whole`, with its place in their paragraph; `allowed` is in percent."""

    start: int
    end: int
    words: str
    allowed: Interval
    part: Measure
    whole: Measure

    @property
    def holds(self) -> bool:
        """Whether the two figures may give the fraction."""
        return self.allowed.meets(
            self.part.quantity.interval() / self.whole.quantity.interval() * Interval.point(HUNDRED)
        )

    @property
    def exact(self) -> Decimal:
        """The share that the figures give, in percent to one place."""
        return round_half_up(self.part.quantity.value / self.whole.quantity.value * HUNDRED, 1)


def find_rough_shares(measures: Sequence[Measure], report: Report = _nothing) -> Iterator[RoughShare]:
    """Yields each fraction of a paragraph that stands right behind its part; a whole that it names is of `report`."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS) or _SAID.search(text) is None:
        return
    yield from _of_whole_between(measures)
    yield from _of_part_behind(measures)
    yield from _of_both_behind(measures)
    for match in _FRACTION.finditer(text):
        if not match["says"] and not match["hedge"] and match["more"] != "以上":
            continue
        found = _share(measures, match) if match["whole"] is None else _of_named(measures, match, report)
        if found is not None:
            yield found


def _of_whole_between(measures: Sequence[Measure]) -> Iterator[RoughShare]:
    """Fractions whose whole stands between: 重复投诉300件，占投诉总量1200件的四分之一."""
    for part, whole in pairwise(measures):
        match = _BEHIND_WHOLE.match(whole.paragraph.text, whole.end) if "占" in whole.before else None
        if match is None or not same_kind(part, whole) or not (_is_exact(part) and _is_exact(whole)):
            continue
        if _BEFORE_WHOLE.fullmatch(between(part, whole)):
            yield RoughShare(*match.span("rough"), match["rough"], allowed_by(match), part, whole)


def _of_part_behind(measures: Sequence[Measure]) -> Iterator[RoughShare]:
    """Fractions between a whole and the part that they are of: 办结812件，近四成网上办理，达312件."""
    for whole, part in pairwise(measures):
        alike = whole.passage == part.passage and whole.quantity.unit == part.quantity.unit
        if not alike or not (_is_exact(part) and _is_exact(whole)) or part.quantity.value > whole.quantity.value:
            continue
        match = _BEFORE_PART.fullmatch(whole.paragraph.text, whole.end, part.start)
        if match is not None:
            yield RoughShare(*match.span("rough"), match["rough"], allowed_by(match), part, whole)


def _of_both_behind(measures: Sequence[Measure]) -> Iterator[RoughShare]:
    """Fractions with both figures behind them: 企业的比重为八成多，即100次中有83次."""
    for whole, part in pairwise(measures):
        if not _AMONG.fullmatch(whole.paragraph.text, whole.end, part.start) or not same_kind(part, whole):
            continue
        match = _THAT_IS.search(whole.passage_before) if _is_exact(part) and _is_exact(whole) else None
        if match is not None and part.quantity.value <= whole.quantity.value:
            start, end = (at + whole.start - len(whole.passage_before) for at in match.span("rough"))
            yield RoughShare(start, end, match["rough"], allowed_by(match), part, whole)


def _of_named(measures: Sequence[Measure], match: re.Match[str], report: Report) -> RoughShare | None:
    """The fraction of the one value that its paragraph, or else the report, tells of the whole that it names."""
    before = [one for one in measures if one.end <= match.start()][-FARTHEST:]
    part = _part(before, match) if before else None
    if part is None or not _is_exact(part):
        return None
    near = [one for one in before if one.passage == part.passage]
    wholes = named_wholes(match["whole"], part, near, report)
    if len({one.quantity.value for one in wholes}) != 1:
        return None
    return RoughShare(*match.span("rough"), match["rough"], allowed_by(match), part, wholes[0])


def _share(measures: Sequence[Measure], match: re.Match[str]) -> RoughShare | None:
    """The fraction with any figure of its paragraph that gives it, or else with the one that its part is surely of."""
    before = [one for one in measures if one.end <= match.start()][-FARTHEST:]
    if not before:
        return None
    part, allowed = _part(before, match), allowed_by(match)
    part = _counted_at(before, part) if part is not None and not match["name"] else part
    if part is None or not _is_exact(part):
        return None
    larger = [
        one for one in reversed([one for one in before if one is not part]) if same_kind(one, part) and _is_exact(one)
    ]
    wholes = [one for one in larger if one.quantity.value >= part.quantity.value and not is_sibling(one, part)]
    place = match.span("rough")
    read = [RoughShare(*place, match["rough"], allowed, part, one) for one in wholes]
    told = [one for one in read if one.whole.passage == part.passage and one.whole.quantity.unit == part.quantity.unit]
    return next((one for one in read if one.holds), None) or _surely_of(told)


def _part(before: Sequence[Measure], match: re.Match[str]) -> Measure | None:
    """What a fraction is of: the one figure that it names, or else the one whose clause it stands behind."""
    nearest = before[-1]
    if match["name"]:
        name = _NAME_END.sub("", match["name"])
        near = [one for one in before if one.passage == nearest.passage]
        named = [one for one in near if len(name) >= SHORTEST_NAME and name in one.before]
        return named[0] if len(named) == 1 and "。" not in match.string[nearest.end : match.start()] else None
    return nearest if _RIGHT_BEHIND.fullmatch(match.string, nearest.end, match.start()) else None


def _counted_at(before: Sequence[Measure], part: Measure) -> Measure:
    """The figure that a clause tells of where its last tells only in how many places it is: 31个出自3个科室."""
    mates = [one for one in before if one.clause_start == part.clause_start and one.start < part.start]
    return mates[-1] if mates and _WHERE.search(part.before) is not None else part


def _surely_of(told: Sequence[RoughShare]) -> RoughShare | None:
    """The share of the figure whose parts 其中 lists, or of the only one."""
    opening = (one for one in told if _OPENS.match(one.whole.paragraph.text, one.whole.end) is not None)
    return next(opening, told[0] if len(told) == 1 else None)


def _is_exact(one: Measure) -> bool:
    quantity = one.quantity
    return counts_things(one) and quantity.hedge is Hedge.EXACT and ZERO < quantity.value < INFINITY


def allowed_by(match: re.Match[str]) -> Interval:
    """Returns what a fraction read by `ROUGH` may mean, in percent: loosely, but nobody writes 三成 of 25% and less."""
    hedge, more = match["hedge"], match["more"]
    value = rough_value(match)
    slack = _TENTH_SLACK if match["tenths"] else _SLACK
    if more == "以上":
        return Interval(value - 1, HUNDRED)
    if hedge in ABOVE or more in ("多", "强"):
        return Interval(value - 1, HUNDRED if match["half"] else value + _OVER)
    if hedge in BELOW:
        return Interval(value - _NEARLY, value + 1)
    if hedge or more or match["about"]:
        slack = _TENTH_SLACK
    return Interval(value - slack, value + slack)


def rough_value(match: re.Match[str]) -> Decimal:
    """Returns what the fraction that `ROUGH` read comes to, in percent."""
    if match["half"]:
        return HALF
    if match["tenths"]:
        return _digit(match["tenths"]) * TEN + (FIVE if match["and"] else ZERO)
    return _digit(match["in"]) / _digit(match["of"]) * HUNDRED


def _digit(word: str) -> Decimal:
    return Decimal(read_chinese_numeral(word) or 1)
