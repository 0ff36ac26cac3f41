"""Reads stated changes: 从62件增加到80件，增长29.0%; 办结80件（上年62件，同比增长29.0%）; 比上年的62件增加18件."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import round_half_up
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.bare_differences import is_bare_difference, is_growth_of
from report_drafter.language.changes.change_subjects import (
    SHORTEST_NAME,
    ending_with,
    is_in_unit_of,
    is_of_year_of,
    is_subject_of,
)
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.parts.flows_beside import is_one_of_flows
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    between,
    counts_things,
    is_listed,
    is_told_as_whole,
    told_of,
)

RATE_UNITS = frozenset({"%", "倍", "个百分点"})
FARTHEST, FARTHEST_NAMED, LONGEST_LINK = 4, 12, 24
TWICE, TELLING = 2, 100

UP = (
    "延长|拉长|增[收支产]|多[收支]|增长|扩展|扩充|拓展|扩容|"
    "增加|提高|提升|上升|扩大|攀升|跃升|回升|增|升|上涨|上调|偏[多高]|多"
)
DOWN = "减[收支产]|少[收支]|下[降滑跌]|降低|减少|缩小|压减|压缩|缩减|缩短|精简|下调|收窄|回落|减|降|偏[少低]|少"
_VERB = late(rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))了?(?:约|近|超过|超|逾|达到?|(?:幅度?|率|比例?)(?:为|达到?)?)?$")
LONGEST_VERB_PHRASE = 8
_VERB_ENDS = frozenset("长收支产加高升大升增涨调多降低少小减缩短简窄落滑跌了约近超过逾达到度幅率比例为")
_INTO = late(
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN}|整合|合并|归并))(?:到|至|为)"
    r"(?:(?:第[一二三四五六]版|20\d\d年[底末]?|\d{1,2}月(?:份|底|末)?|今年|目前|现在|年末)的?)?(?:平均)?$"
)
_INTO_ENDS = frozenset("到至为年月的份底前在末版均")
_FROM = late(r"(?:从|由)[^，,。；;、]{0,16}$")
_PER_ITEM = late(r"分别")
_BASE = late(
    r"(?:上年|去年|上一年度?|上年度|上年同期|去年同期|同期)[^，,。；;]{0,10}$|(?:比|较)[^，,。；;]{0,14}的$|(?:比|较)20\d\d年的?$"
)
_YEAR_IN_BRACKET = late(r"[（(]20\d\d年(?:度|同期|全年)?(?:为|是|共)?$")
_BASE_BEHIND = late(r"\s*[（(]\s*(?:上年|去年|上一年度?|上年度|(?:上年|去年)?同期|20\d\d年(?:度|同期)?)(?:为|是|共)?")
_SINCE = late(
    r"(?:[^，,。；;、（(\d]{0,10}(?=[，,]))?[（(，,、；;]?\s*(?:同比|环比|[比较](?:上年|去年|上一?年度?|前一年|上月|20\d\d年度?)(?:同期|全年|底|末)?(?:相比)?)[，,]?"
    rf"(?:净|共)?(?:{UP}|{DOWN})了?(?:约|近)?|[，,]?(?:[增减][收支])了?(?:约|近)?"
)
_GOES_ON = late(rf"[，,]?(?:净|共)?(?:{UP}|{DOWN})了?(?:约|近)?")
"""What stands behind the bracket of a base: 比上年同期（62件）增长, 80件（上年62件），增长."""
_CARRIED_OVER = late(r"旧存|结转|遗留|积案|未结")
CONSTANT_PRICES = late(r"生产总值|GDP|增加值|总产值|产值|可比价|不变价|实际增长|可比口径|同口径|扣除")
_AT_CONSTANT_PRICES = late(r"(?:可比价|不变价|可比口径|同口径|扣除)[^，,。；;\d]{0,16}[，,]\s*$")
_SO_COUNTED = late(r"[（(][^（）()。；;\d]{0,8}(?:可比价|不变价|可比口径|同口径|扣除|剔除)")
"""What a bracket behind a rate tells of it: 增长7.8%（按可比口径计算）."""
_COMPARE = late("[比较]")
_RANK = late(r"第\s?(?:\d+|[一二三四五六七八九十]+)\s?[名位]|名次|排[名位]|位次|位[列居]")
_RANK_UNIT = "位"
_COMPARED = late(r"\s*[（(，,、]?\s*(?:(?:同?比|较|而|去年|上年|上一年|同期|20\d\d年)[^，,。；;]{0,14})?")
_BREAK, _CLOSING = late(r"[，,。；;、]"), frozenset("）)")


def is_compared(now: Measure, following: Measure) -> bool:
    """Tells whether the next figure says how far one lies from the year before: ，比上年增加."""
    return _SINCE.fullmatch(between(now, following)) is not None


def find_changes(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields every change told in a paragraph of which both values stand there."""
    text = measures[0].paragraph.text
    for at, measure in enumerate(measures):
        following = measures[at + 1].start if at + 1 < len(measures) else 0
        if following and not _INTO_ENDS.isdisjoint(text[following - 2 : following]):
            yield from _turned(text, measures, at)
        direction = direction_of(measure)
        if direction is not None and not _PER_ITEM.search(measure.clause):
            change = _compared(text, measures, at, direction) or _based_behind(text, measures, at, direction)
            if change is not None:
                yield change
                yield from _followers(text, measures, at, change)


def direction_of(measure: Measure) -> Direction | None:
    """Returns which way the words right before a figure say that something went, None when they do not."""
    before = measure.before
    match = _VERB.search(before, max(0, len(before) - LONGEST_VERB_PHRASE)) if before[-1:] in _VERB_ENDS else None
    if match is None:
        return None
    return Direction.UP if match["up"] else Direction.DOWN


def _turned(text: str, measures: Sequence[Measure], at: int) -> Iterator[Change]:
    """从A增加到B, with the stated change that may follow."""
    base, now = measures[at], measures[at + 1]
    link = between(base, now)
    match = _INTO.search(link) if len(link) <= LONGEST_LINK else None
    if (
        match is None
        or _BREAK.search(link)
        or not is_in_unit_of(base, now)
        or not _FROM.search(text, base.clause_start, base.start)
    ):
        return
    clause = text[base.clause_start : now.end + 1]
    if _RANK.search(clause) or _PER_ITEM.search(clause) or _may_be_ranks(text, base, now):
        return
    change = Change(base, now, Direction.UP if match["up"] else Direction.DOWN, None)
    yield change
    yield from _followers(text, measures, at + 1, change)


def _may_be_ranks(text: str, base: Measure, now: Measure) -> bool:
    """Whether two figures may say a place in a row, of which a smaller is the better: 考核由12位跃升至5位."""
    return base.quantity.unit == now.quantity.unit == _RANK_UNIT and not text[now.end : now.end + 1].isalpha()


def _followers(text: str, measures: Sequence[Measure], at: int, change: Change) -> Iterator[Change]:
    """What further figures behind the one at `at` state of the same change: ，增加18件，增长29.0%."""
    first = min(change.base, change.now, key=lambda measure: measure.start)
    for last, stated in pairwise(measures[at : at + FARTHEST]):
        if not follows_up(last, change.now, stated):
            return
        comparable = not at_current_prices(text, first, stated)
        yield Change(change.base, change.now, direction_of(stated), stated, comparable)


def follows_up(last: Measure, now: Measure, stated: Measure) -> bool:
    """Tells whether the next figure states the change just told: ，增长29.0%, of nothing else."""
    link = between(last, stated)
    match = _VERB.search(link)
    if match is None or "。" in link or "；" in link or len(link) > LONGEST_LINK:
        return False
    unit = stated.quantity.unit
    subject = link[: match.start()].strip("，,、")
    return is_subject_of(subject, now) and (unit in RATE_UNITS or unit == now.quantity.unit)


def _compared(text: str, measures: Sequence[Measure], at: int, direction: Direction) -> Change | None:
    """A stated change whose base stands before it: （上年62件，同比增长29.0%）, 比上年的62件增加18件."""
    stated, before = measures[at], _base_before(measures, at)
    if before is None or is_one_of_flows(measures, at):
        return None  # 上年末27家，本年新增9家、注销2家: neither is the change.
    base = measures[before]
    link = between(base, stated)
    if "。" in link or "；" in link or not is_base(base) or base.quantity.unit in RATE_UNITS - {"%"}:
        return None
    if stated.quantity.unit not in RATE_UNITS and stated.quantity.unit != base.quantity.unit:
        return None
    now = _present(text, measures, before)
    if now is None and not ("净" in stated.before and base.quantity.value >= TELLING):
        return None
    now = _given_by(_earlier(measures, before, base), base, stated) or now
    if now is None or is_growth_of(now, base, stated):
        return None
    return Change(base, now, direction, stated, not at_current_prices(text, now, stated))


def _base_before(measures: Sequence[Measure], at: int) -> int | None:
    """The place of the figure that a change may start from: one in a bracket right before that is told as a base."""
    gap = between(measures[at - 1], measures[at]) if at else ""
    goes_on = gap[:1] in _CLOSING and (_SINCE.fullmatch(gap, 1) or _GOES_ON.fullmatch(gap, 1))
    if goes_on and is_base(measures[at - 1]):
        return at - 1
    return outside_bracket(measures, at)


def outside_bracket(measures: Sequence[Measure], at: int) -> int | None:
    """Returns the place of the figure before one, past those that a bracket holds: 上年为6.0%（纠错3件），下降2.0."""
    before = at - 1
    if before > 0 and between(measures[before], measures[at])[:1] in _CLOSING:
        text = measures[at].paragraph.text
        opening = max(text.rfind(mark, 0, measures[before].start) for mark in "（(")
        before = next((place for place in range(before, -1, -1) if measures[place].end <= opening), -1)
        if before >= 0 and measures[before].passage != measures[at].passage:
            return None
    return before if before >= 0 else None


def _earlier(measures: Sequence[Measure], at: int, base: Measure) -> Iterator[Measure]:
    """The figures before a place that may be what a base became: the nearest first, of its unit and not far off.

    A base may open a passage of its own: 进出口总额10.03亿元，其中出口8.74亿元。上年进出口总额为9.46亿元，同比增长6.0%.
    """
    for one in reversed(measures[max(0, at - FARTHEST_NAMED) : at]):
        near = base.passage - one.passage <= 1
        if near and one.quantity.unit == base.quantity.unit and direction_of(one) is None:
            yield one


def _given_by(measures: Iterable[Measure], base: Measure, stated: Measure) -> Measure | None:
    """The figure that lies as far from its base as is stated, by its size or its rate."""
    return next((one for one in measures if is_as_far(base, one, stated)), None)


def is_as_far(base: Measure, now: Measure, stated: Measure) -> bool:
    """Tells whether a figure lies as far from its base as is stated, either way, by its size or its rate."""
    apart, said = abs(now.quantity.value - base.quantity.value), stated.quantity
    if said.unit != PERCENT or base.quantity.unit == PERCENT:
        return said.unit not in RATE_UNITS - {POINTS} and apart == said.value
    return base.quantity.value > 0 and round_half_up(apart / base.quantity.value * 100, said.decimals) == said.value


def _based_behind(text: str, measures: Sequence[Measure], at: int, direction: Direction) -> Change | None:
    """A stated change whose base a bracket behind it holds: 84起，同比下降12.5%（上年96起）."""
    if not 0 < at < len(measures) - 1:
        return None
    last, stated, base = measures[at - 1 : at + 2]
    if not _BASE_BEHIND.fullmatch(between(stated, base)) or not follows_up(last, last, stated):
        return None
    told = (one for one in told_of(measures, at) if direction_of(one) is None)
    now = _given_by(_earlier(measures, at, base), base, stated) or nearest_in_size(told, base)
    if now is None:
        return None
    return Change(base, now, direction, stated, not at_current_prices(text, now, stated))


def nearest_in_size(measures: Iterable[Measure], base: Measure) -> Measure | None:
    """Returns the figure of the base's unit that lies nearest to it, None without one."""
    value = base.quantity.value
    alike = [one for one in measures if one.quantity.unit == base.quantity.unit and min(one.quantity.value, value) > 0]
    return min(alike, key=lambda one: max(one.quantity.value, value) / min(one.quantity.value, value), default=None)


def is_base(measure: Measure) -> bool:
    """Tells whether words name a figure as the earlier one; 较上年减少 opens a difference, 上年旧存 a part of now."""
    if direction_of(measure) is not None:
        return False
    of_year = measure.scope is Scope.LAST_YEAR and _YEAR_IN_BRACKET.search(measure.before) is not None
    if not of_year and _BASE.search(measure.before) is None:
        return False
    return _CARRIED_OVER.search(measure.before) is None


def _present(text: str, measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure that is compared with the base: right before its bracket or clause, or named like its clause."""
    base = measures[at]
    near = measures[max(0, at - FARTHEST_NAMED) : at]
    alike = [one for one in near if one.quantity.unit == base.quantity.unit and _may_have_changed(one)]
    candidates = [one for one in alike if _counts_like(one, base) or _is_near(one, base)]
    if not candidates:
        return None
    nearest = candidates[-1]
    if nearest is measures[at - 1] and _is_direct(between(nearest, base)):
        return nearest_in_size(told_of(measures, at), base) or nearest
    subject = _COMPARE.split(text[base.clause_start : base.start], maxsplit=1)[0]
    told = [one for one in candidates if one.phrase.core and is_of_year_of(one, subject)]
    named = [one for one in told[-FARTHEST:] if one.phrase.core in subject] or ending_with(told, subject)
    named = named or [
        one for one in told if subject.startswith(one.phrase.core) and len(one.phrase.core) > SHORTEST_NAME
    ]
    if not named and subject[:1] in ("", "与"):
        near = [one for one in told if one.passage == base.passage]
        named = [one for one in near if not is_listed(one)] or [one for one in near if _is_near(one, base)]
    return named[0] if len(named) == 1 else None


def _may_have_changed(one: Measure) -> bool:
    """Whether a figure is no earlier value, no difference, and no target that was reached: 完成任务11000人的113.3%.

    What 占 stands before is a whole, but for a rate, which is the share itself: 占76%，比上年的68.4%提高7.6个百分点.
    """
    named = one.quantity.unit == PERCENT or not is_told_as_whole(one)
    return named and not is_base(one) and not is_bare_difference(one)


def _is_near(measure: Measure, base: Measure) -> bool:
    """Whether two values of a passage lie so near that both are an average: 平均842毫米，较常年平均的910毫米偏少."""
    low, high = sorted((measure.quantity.value, base.quantity.value))
    return measure.passage == base.passage and direction_of(measure) is None and high <= low * TWICE


def _counts_like(measure: Measure, base: Measure) -> bool:
    """Whether a figure may be the one that a base became: no average or difference before a clause."""
    bracketed = between(measure, base)[:1] in ("（", "(")
    return bracketed or base.quantity.unit in UNCOUNTED_UNITS or counts_things(measure)


def _is_direct(link: str) -> bool:
    """Whether only a bracket or comma and the words of comparison part a figure from its base."""
    return _COMPARED.fullmatch(link) is not None


def at_current_prices(text: str, first: Measure, last: Measure) -> bool:
    """Tells whether values at current prices need not give the stated rate: 生产总值, 增加值; 按可比价计算，…."""
    if CONSTANT_PRICES.search(text, first.clause_start, last.end) is not None:
        return True
    if _SO_COUNTED.match(text, last.end) is not None:
        return True
    return _AT_CONSTANT_PRICES.search(text, 0, first.clause_start) is not None
