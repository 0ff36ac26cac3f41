"""Reads figures that are told to lie above or below a goal: 耕地保有量312.5万亩，超出规划目标309.8万亩共2.7万亩.

Rates are held against what is asked of them, too: 占34.6%，低于75%的要求; 满意率96.5%，高于全省平均水平（95.2%）.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, is_base
from report_drafter.language.changes.goal_claims import find_goal_claims
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    between,
    counted_alike,
    counts_things,
    is_listed,
)

_SIGNS = ("目标", "计划", "任务", "指标", "控制数")
_LIMITS = ("规定", "法定", "承诺", "要求", "限定", "平均", "标准", "下限", "上限", "底线")
_LINK = late(
    r"[\u4e00-\u9fff]{0,4}[，,（(](?:已|仍|均|实际)?"
    r"(?P<word>(?P<up>超出|超过|超额完成|高于|高出|多于|突破)|低于|少于|未达到?|未完成|没有达到|未能完成|不足|不及)了?"
    r"(?:[^，,。；;、\d（(]{0,12})(?:目标|计划|任务|指标|控制数)(?:数|值|的|为)?[（(]?"
)
_LIMIT_LINK = late(
    r"[，,（(](?:均|已|仍|也|远|明显|大幅)*(?P<word>(?P<up>高于|多于|长于|超过|超出|慢于)|低于|少于|短于|快于|优于)"
    r"[^，,。；;、\d（(]{0,10}(?:规定|法定|承诺|要求|限定|平均)[^，,。；;、\d（(]{0,6}的"
)
"""A word between a figure and what a law or a promise allows: 11个工作日，低于条例规定的20个工作日."""
_STANDARD_LINK = late(
    r"[，,（(](?:均|已|仍|也|远|明显|大幅|都)*(?P<word>(?P<up>高于|多于|长于|超过|超出)|低于|少于|短于)[^，,。；;、\d（(]{0,10}"
)
_STANDARD = late("的?(?:最低|最高|配备|国家|规定)*(?:标准|要求|规定|下限|上限|底线)")
_AFTER_BASE = late(
    r"[，,](?:但|却|不过|仍|也|已|还)*(?:远|略|大幅|明显)?(?P<word>(?P<up>高于|超过|高出)|低于)了?[^，,。；;、\d（(]{0,12}$"
)
"""A word that goes on with a rate behind what it was: 为18.8%，虽比2020年的21.4%下降2.6个百分点，但仍高于全州15.2%."""
_KEPT = late(r"[，,](?:已|均|严格|有效|成功)*控制在[^，,。；;、\d]{0,8}")
_WITHIN = late(r"[^，,。；;、\d]{0,10}(?:以内|以下|之内)")
"""What tells that a figure is no larger than another: 3.86亿立方米，控制在4.10亿立方米的年度指标以内."""
_BAR_LINK = late(
    r"[，,（(](?:但|仅|也|均|已|仍|尚)?(?:还)?(?:远|略|大幅|明显)?"
    r"(?P<word>(?P<up>高于|超过|超出|高出|优于|达到)|低于|少于|不[足及到]|未达到?|没有达到|达不到|未能达到)了?(?:[^，,。；;、\d（(]{0,12}?)"
    r"(?P<level>平均(?:水平|值|数)?)?(?:的|为|是)?(?P<bracket>[（(])?"
)
_ASKED = late(
    r"的?(?:最低|基本|考核|规定|年度|控制|比例)*(?P<of>要求|标准|目标值?|指标|规定|下限|上限|红线|底线|平均水平)"
)
LESS_IS_BETTER = late(
    "超标|[能物水电]耗|消耗|[差错漏误]|投诉|逾期|发生率|失业|浓度|[发死伤]亡?率|违|退|撤|败|纠|成本|降|压|负担"
)
"""Rates of which less is better, and words of falls: 超标率3.2%，优于5%的控制指标."""
_BETTER = ("优于", "达")
_REACHED = late(
    r"^[，,（(]?(?:已|仍|均|实际)?(?P<word>(?P<up>超出|超过|超额完成|高于|多于)|低于|少于|未完成|未能完成|没有完成)了?"
    r"(?:[^，,。；;、\d（(]{0,12})$"
)
_TASK = late(r"的?(?P<act>[^，,。；;、\d]{0,8}?)(?:年度)?(?:目标|计划|任务|指标)")
_OVER_YEARS = late(r"[三四五两]年|十[一二三四五]五")
_OF_SEVERAL_YEARS = frozenset({Scope.CUMULATIVE, Scope.LONG})
_NEAR, ACT = Decimal("0.5"), 2


@frozen
class GoalComparison:
    """`now` is said, in some `word`, to lie above or below `goal`."""

    now: Measure
    goal: Measure
    said: Direction
    word: str
    of: str = "目标"

    @property
    def holds(self) -> bool:
        """Whether the two figures may lie so."""
        now, goal = self.now.quantity.interval(), self.goal.quantity.interval()
        return now.high >= goal.low if self.said is Direction.UP else now.low <= goal.high


def find_goal_comparisons(measures: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields each figure of a paragraph that is compared with a goal right behind it.

    A figure less than half as large as the other is how far they lie apart, and no goal: 低于规划目标2.7万亩.
    """
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for now, goal, word, reached in find_goal_claims(measures):
        yield GoalComparison(now, goal, Direction.UP if reached else Direction.DOWN, word)
    yield from _of_tasks(measures)
    for now, goal in pairwise(measures):
        if not counted_alike(now, goal) or now.quantity.unit in UNCOUNTED_UNITS or not _are_exact(now, goal):
            continue
        match = _LINK.fullmatch(between(now, goal))
        if match is not None and _OVER_YEARS.search(match[0]) and now.scope not in _OF_SEVERAL_YEARS:
            continue  # 改造小区95个，超额完成三年行动计划205个的目标: a year's figure and a goal of three.
        if match is not None and goal.quantity.value > now.quantity.value * _NEAR:
            yield GoalComparison(now, goal, Direction.UP if match["up"] else Direction.DOWN, match["word"])


def _of_tasks(measures: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Goals that a task behind them names, of the one figure of their passage whose words tell its act, or the last.

    拆除违法建设9.6万平方米，其中…，超额完成全年8万平方米的拆除任务; 36.4万亩，高于上级下达的36.0万亩任务.
    """
    for at in range(1, len(measures)):
        goal = measures[at]
        said, task = _REACHED.search(goal.before), _TASK.match(goal.after)
        if said is None or task is None or _OVER_YEARS.search(said[0]):
            continue
        act = task["act"][:ACT]
        near = [one for one in measures[:at] if one.passage == goal.passage and _may_reach(one, goal)]
        named = [one for one in near if len(act) == ACT and act in one.before]
        nows = named or [one for one in near if one is measures[at - 1] and not act]
        if len(nows) == 1:
            yield GoalComparison(nows[0], goal, Direction.UP if said["up"] else Direction.DOWN, said["word"])


def _may_reach(now: Measure, goal: Measure) -> bool:
    told = counted_alike(now, goal) and now.quantity.unit not in UNCOUNTED_UNITS and _are_exact(now, goal)
    less, more = sorted((now.quantity.value, goal.quantity.value))
    return told and not is_listed(now) and less > more * _NEAR


def find_ceilings(measures: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields each figure of a paragraph that is told to be kept within the one right behind it."""
    if "控制在" not in measures[0].paragraph.text:
        return
    for now, behind in pairwise(measures):
        kept = _KEPT.fullmatch(between(now, behind)) is not None and _WITHIN.match(behind.paragraph.text, behind.end)
        if kept and counted_alike(now, behind) and is_plainly_told(now):
            yield GoalComparison(now, without_hedge(behind), Direction.DOWN, "控制在", "限额以内")


def find_limits(measures: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields each figure of a paragraph that is compared with one that a law, a promise or a mean gives."""
    if not any(sign in measures[0].paragraph.text for sign in _LIMITS):
        return
    for now, behind in pairwise(measures):
        bar = without_hedge(behind)
        same = now.quantity.unit == bar.quantity.unit and now.quantity.unit != PERCENT
        match = _LIMIT_LINK.fullmatch(now.paragraph.text, now.end, bar.start) if same else None
        if same and match is None and _STANDARD.match(bar.paragraph.text, bar.end):
            match = _STANDARD_LINK.fullmatch(now.paragraph.text, now.end, bar.start)
        if match is not None and now.passage == behind.passage and is_plainly_told(now):
            yield GoalComparison(now, bar, Direction.UP if match["up"] else Direction.DOWN, match["word"], "规定")


def find_bars(rates: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields each rate of a paragraph that is compared with what is asked of it, or an average, right behind it."""
    for now, behind in pairwise(rates):
        if now.passage != behind.passage or not is_plainly_told(now):
            continue
        bar = without_hedge(behind)
        match = _BAR_LINK.fullmatch(bar.paragraph.text, now.end, bar.start)
        asked = _ASKED.match(bar.after) if match is not None and not match["bracket"] else None
        if match is None or (asked is None and not (match["level"] and match["bracket"])) or "差距" in bar.clause:
            continue  # 达到90%的要求还有差距
        if any(one in match["word"] for one in _BETTER) and LESS_IS_BETTER.search(now.clause) is not None:
            continue
        of = asked["of"] if asked is not None else match["level"]
        yield GoalComparison(now, bar, Direction.UP if match["up"] else Direction.DOWN, match["word"], of)


def find_bars_behind_bases(rates: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields each rate of a paragraph that, behind what it was, is compared with an average or what is asked."""
    for now, base, behind in zip(rates, rates[1:], rates[2:], strict=False):
        if now.passage != behind.passage or not is_plainly_told(now) or not is_base(base):
            continue
        bar = without_hedge(behind)
        match = _AFTER_BASE.search(bar.paragraph.text, base.end, bar.start)
        asked = _ASKED.match(bar.paragraph.text, bar.end)
        if match is not None and asked is not None and "差距" not in bar.clause:
            yield GoalComparison(now, bar, Direction.UP if match["up"] else Direction.DOWN, match["word"], asked["of"])


def is_plainly_told(now: Measure) -> bool:
    """Tells whether a figure is told of the year as it is: no plan, no change, nothing of last year's."""
    """Tells whether a figure is told of the year as it is: no plan, no change, nothing of last year's."""
    told = now.part is not Part.PLAN and now.scope is not Scope.LAST_YEAR
    return told and direction_of(now) is None and now.quantity.hedge is Hedge.EXACT


def without_hedge(bar: Measure) -> Measure:
    """Returns a figure without the word that says on which side of it another lies: 75% of 高于75%."""
    lead = len(bar.text) - len(bar.text.lstrip("高超低少多于过不足到突破"))
    exact = replace(bar.quantity, hedge=Hedge.EXACT)
    return replace(bar, start=bar.start + lead, quantity=exact) if lead else bar


def _are_exact(now: Measure, goal: Measure) -> bool:
    told = counts_things(now) and direction_of(now) is None and now.scope is not Scope.LAST_YEAR
    return told and now.quantity.hedge is goal.quantity.hedge is Hedge.EXACT
