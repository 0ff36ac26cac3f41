"""Reads what words say of a figure and the one that is asked of it: 达到93.8%，上级要求为95.9%，高于要求.

Words of reaching (达到, 未完成, 优于) are read of rates alone of which more is better.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.goal_comparisons import (
    LESS_IS_BETTER,
    GoalComparison,
    is_plainly_told,
    without_hedge,
)
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import counted_alike, is_listed

SIGNS = ("要求", "标准", "指标", "目标", "规定", "定额", "时限", "平均", "既定", "任务", "计划", "红线", "底线")
_UP, _DOWN = "高于|超过|超出|高出|多于|大于|长于", "低于|少于|不及|不足|小于|短于"
_REACHED, _MISSED = "优于|好于|达到|完成|超额完成", "未达到?|没有?达到|未能达到|达不到|未完成|没有?完成|未能完成"
_WORD = rf"(?P<word>(?P<missed>{_MISSED})|(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<reached>{_REACHED}))了?"
_ADVERBS = "(?:但|仅|也|均|已|仍|尚|还|且|实际值?|远|略|大幅|明显|稍)*"
_OWNER = r"[^，,。；;、\d（()）]{0,10}?"
_BAR = "(?:要求|标准|指标|目标|规定|定额|法定时限|承诺时限|既定|平均(?:水平|值|数)?|任务|计划|红线|底线|下限|上限)"
_VALUE = "(?:水平|值|数|时限|线)?"
_TOLD_BEFORE = late(rf"(?:{_BAR}{_VALUE}(?:确定|设定)?[的为是定在]{{0,2}}|定[为在])$")
_TOLD_BEHIND = late(rf"的?(?:最低|基本|考核|规定|年度|控制|比例|上级|法定|承诺)*{_BAR}")
_MEAN = "平均"
_LINK = late(rf"[，,（(]{_ADVERBS}{_WORD}{_OWNER}(?P<of>{_BAR}){_VALUE}[的为是]?")
_VERDICT = late(rf"(?:相比|的?{_OWNER}{_BAR})?[，,]{_ADVERBS}{_WORD}{_OWNER}(?P<of>{_BAR}){_VALUE}(?=[，,。；;）)]|$)")
_NEAR = Decimal("0.5")
_BARE = frozenset((POINTS, "倍", "成"))


def find_bars_in_words(measures: Sequence[Measure]) -> Iterator[GoalComparison]:
    """Yields the figures of a paragraph that words behind them hold against one asked of them."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for at in range(1, len(measures)):
        one, other = measures[at - 1 : at + 1]
        if one.passage != other.passage or not counted_alike(one, other) or one.quantity.unit in _BARE:
            continue
        found = _asked_behind(measures, at) or _verdict(measures, at)
        if found is not None:
            yield found


def _asked_behind(measures: Sequence[Measure], at: int) -> GoalComparison | None:
    """测评参与率为94.9%，高于上级要求的96.0%: no other rate of the passage may be the one that is told."""
    now, bar = measures[at - 1], without_hedge(measures[at])
    match = _LINK.fullmatch(now.paragraph.text, now.end, bar.start)
    if match is None or now.quantity.unit != PERCENT or _TOLD_BEHIND.match(bar.after) or not _may_be_told(now, bar):
        return None
    found = _compared(now, bar, match)
    others = (one for one in measures[: at - 1] if one.passage == now.passage and counted_alike(one, now))
    return None if found is None or any(replace(found, now=one).holds for one in others) else found


def _verdict(measures: Sequence[Measure], at: int) -> GoalComparison | None:
    """参学率达到93.8%，上级要求为95.9%，高于要求: one of the two right before a verdict is asked, the other told."""
    one, other = measures[at - 1 : at + 1]
    match = _VERDICT.match(other.paragraph.text, other.end)
    if match is None or (at > 1 and measures[at - 2].passage == one.passage and counted_alike(measures[at - 2], one)):
        return None
    is_mean = match["of"].startswith(_MEAN)
    asked = [each for each in (one, other) if _is_asked(each) and (_MEAN in _words_of(each)) is is_mean]
    if len(asked) != 1:
        return None
    bar = asked[0]
    now = other if bar is one else one
    return _compared(now, without_hedge(bar), match) if not _is_asked(now) and _may_be_told(now, bar) else None


def _words_of(one: Measure) -> str:
    return one.before + one.after


def _is_asked(one: Measure) -> bool:
    return _TOLD_BEFORE.search(one.before) is not None or _TOLD_BEHIND.match(one.after) is not None


def _may_be_told(now: Measure, bar: Measure) -> bool:
    """Whether a figure is told of the year, and near enough to the other for that to be no distance."""
    plain = is_plainly_told(now) and direction_of(bar) is None and not is_listed(now)
    return plain and bar.quantity.value > now.quantity.value * _NEAR


def _compared(now: Measure, bar: Measure, match: re.Match[str]) -> GoalComparison | None:
    reaches = match["reached"] or match["missed"]
    if reaches and (now.quantity.unit != PERCENT or LESS_IS_BETTER.search(now.clause) is not None):
        return None
    said = Direction.UP if match["up"] or match["reached"] else Direction.DOWN
    exact = replace(bar, quantity=replace(bar.quantity, hedge=Hedge.EXACT))
    return GoalComparison(now, exact, said, match["word"], match["of"])
