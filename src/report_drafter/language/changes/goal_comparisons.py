"""Reads figures that are told to lie above or below a goal: 耕地保有量312.5万亩，超出规划目标309.8万亩共2.7万亩."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_alike, counts_things

_SIGNS = ("目标", "计划", "任务", "指标", "控制数")
_LINK = late(
    r"[\u4e00-\u9fff]{0,4}[，,（(](?:已|仍|均|实际)?"
    r"(?P<word>(?P<up>超出|超过|超额完成|高于|高出|多于|突破)|低于|少于|未达到?|未完成|没有达到|未能完成|不足|不及)了?"
    r"(?:[^，,。；;、\d（(]{0,12})(?:目标|计划|任务|指标|控制数)(?:数|值|的|为)?[（(]?"
)
_OVER_YEARS = late(r"[三四五两]年|十[一二三四五]五")
_OF_SEVERAL_YEARS = frozenset({Scope.CUMULATIVE, Scope.LONG})
_NEAR = Decimal("0.5")


@frozen
class GoalComparison:
    """`now` is said, in some `word`, to lie above or below `goal`."""

    now: Measure
    goal: Measure
    said: Direction
    word: str

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
    for now, goal in pairwise(measures):
        if not counted_alike(now, goal) or now.quantity.unit in UNCOUNTED_UNITS or not _are_exact(now, goal):
            continue
        match = _LINK.fullmatch(between(now, goal))
        if match is not None and _OVER_YEARS.search(match[0]) and now.scope not in _OF_SEVERAL_YEARS:
            continue  # 改造小区95个，超额完成三年行动计划205个的目标: a year's figure and a goal of three.
        if match is not None and goal.quantity.value > now.quantity.value * _NEAR:
            yield GoalComparison(now, goal, Direction.UP if match["up"] else Direction.DOWN, match["word"])


def _are_exact(now: Measure, goal: Measure) -> bool:
    told = counts_things(now) and direction_of(now) is None and now.scope is not Scope.LAST_YEAR
    return told and now.quantity.hedge is goal.quantity.hedge is Hedge.EXACT
