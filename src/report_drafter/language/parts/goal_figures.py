"""Tells a goal, what was done of it and by how much they lie apart from one another: 任务319家，完成335家，超额16家.

The words nearest to a figure tell which of them it is, in whatever order they stand; a figure that tells nothing of a
goal beside one that is told is what was done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_in, is_listed
from report_drafter.language.text.text_breaks import start_behind

MOST, LARGEST = 3, 2
SIGNS = ("目标", "计划", "任务", "指标", "定额", "应")


class GoalRole(StrEnum):
    """Which figure of a goal it is."""

    GOAL = "目标"
    DONE = "完成"
    OVER = "超额"
    SHORT = "差额"


_ROLES = (
    (
        GoalRole.GOAL,
        late(
            r"(?<!超)(?:计划|任务|目标|指标|定额)(?:完成|安排|任务|目标)?(?:数|量|值)?|(?<![相响对供反])应(?=[\u4e00-\u9fff]{2})(?![急用对]|该)|预定|原定|既定|要求完成|(?:年初|年度|上级|市|省|县)(?:确定|下达)"
        ),
    ),
    (
        GoalRole.DONE,
        late(
            r"实际(?:数|量|完成|上|已)?|(?<![未能有])(?:已|共)?完成(?:数|量)?|做到了?|达到|办结|落实|兑现|实现|已(?=[\u4e00-\u9fff]{2})|(?:到|至)?年[底末]|(?:截至|到)(?:目前|12月底)"
        ),
    ),
    (
        GoalRole.OVER,
        late(
            r"超(?:额|出|过)?(?:完成)?(?:年度|年初|全年)?(?:计划|任务|目标|指标|定额)?(?:数|量)?(?:完成)?|(?<![许很更较最众诸])多(?![年次家])[\u4e00-\u9fff]{0,6}"
        ),
    ),
    (GoalRole.SHORT, late(r"(?:[尚还仍]?[差欠]|缺口|短缺|少|未完成)(?![数于])[\u4e00-\u9fff]{0,6}")),
)
_BEHIND = late(r"的?(?:年度|年初|全年|既定|预期|原定)*的?(?:计划|目标|任务|指标|定额)")
_BY = late(r"[，,]?(?:共计?|计|达)?")
_CUT = late(r"[，,。；;、：:（()）\d]")
_OF_OTHERS = late(r"上年|去年|同期|[比较](?:20|前)|明年|下一?年|平均|每")
_OTHER_GOALS = late(
    r"[三四五两]年(?:行动|规划|计划|任务|目标)|十[一二三四五]五|规划|调整为|调减|调增|压减|下调|上调|追加|中期"
)
"""What tells that a goal is of more than the year, or is not the one that was set."""


@frozen
class GoalFigures:
    """A goal of a sentence with what was done of it; `apart` is by how much more, or less where it is `short`."""

    goal: Measure
    done: Measure
    apart: Measure | None = None
    short: bool = False


def find_goal_figures(measures: Sequence[Measure]) -> Iterator[GoalFigures]:
    """Yields the goal of each sentence of a paragraph that tells of one alone, all figures of its unit read."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for _, group in groupby(measures, key=lambda one: one.sentence):
        rows = defaultdict[str, list[Measure]](list)
        for one in group:
            if not is_listed(one):
                rows[counted_in(one)].append(one)
        for unit, row in rows.items():
            if 1 < len(row) <= MOST and unit not in UNCOUNTED_UNITS and row[0].part is not Part.PLAN:
                yield from _figures(row)


def _figures(row: Sequence[Measure]) -> Iterator[GoalFigures]:
    text = row[0].paragraph.text
    words = text[start_behind("。；;", text, row[0].start) : row[-1].end]
    if any(_OF_OTHERS.search(one.before) or one.quantity.approximate for one in row) or _OTHER_GOALS.search(words):
        return
    roles = [_role_of(one) for one in row]
    _settle(row, roles)
    told = dict(zip(roles, row, strict=True))
    goal, done = told.get(GoalRole.GOAL), told.get(GoalRole.DONE)
    if None in told or len(told) != len(row) or goal is None or done is None:
        return
    if done.scope is not Scope.PARTIAL and _may_be_reached(goal, done):
        apart = told.get(GoalRole.OVER, told.get(GoalRole.SHORT))
        yield GoalFigures(goal, done, apart, GoalRole.SHORT in told)


def _settle(row: Sequence[Measure], roles: list[GoalRole | None]) -> None:
    """What is told to be passed by so many is the goal (超过计划数42期共8期); what is left is what was done."""
    for at in range(1, len(row)):
        if roles[at - 1 : at + 1] == [GoalRole.OVER, None] and _BY.fullmatch(between(row[at - 1], row[at])):
            roles[at - 1 : at + 1] = [GoalRole.GOAL, GoalRole.OVER]
    if roles.count(None) == 1 and GoalRole.DONE not in roles:
        roles[roles.index(None)] = GoalRole.DONE


def _role_of(one: Measure) -> GoalRole | None:
    """Which figure the words around one tell it to be."""
    if _BEHIND.match(one.after):
        return GoalRole.GOAL
    words = _CUT.split(one.before)[-1]
    told = [(match.end(), len(match[0]), role) for role, each in _ROLES for match in each.finditer(words)]
    return max(told, key=lambda each: each[:2])[2] if told else None


def _may_be_reached(goal: Measure, done: Measure) -> bool:
    """Whether two figures are near enough to be of one thing."""
    less, more = sorted((goal.quantity.value, done.quantity.value))
    return less * LARGEST > more
