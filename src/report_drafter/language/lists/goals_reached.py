"""Finds goals to be raised to what the report's year has passed already: 办理率为78.3% … 2024年办理率提高到70%以上.

Goal and figure bear one name in their own clauses; a figure that is told with several values proves nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import is_listed

SHORTEST_NAME, SHORTEST_RATE, TAIL = 4, 3, 2
WORDS_BEFORE, _RATE = 48, "率"
_TIES = "为达到至在占比重例"
_PASSING = "突破"
_RAISING = late(rf"(?:提高|提升|上升|增加|扩大|增长|发展|拓展|延长|上涨)[到至]$|增至$|{_PASSING}$")
_RAISED = ("到", "至")
_LEADS = late(
    "^.*(?:力争|确保|努力|争取|推动|促进|使|实现|将|把|末|底|前|年|[，,、；;])|^(?:全[市县区省镇局]|我[市县区局]|(?:各|本)[市县区镇])"
)
_NAME_ENDS = late("(?:总数|总量|数量|人数|数|保持|稳定|达到?|为|至|在|已|占比?|比重|比例|[的共有])*$")
_OWN_SHARE = late("^[，,]?[\u4e00-\u9fff]{4,}占比?(?:为|达到?)?$")
"""A share that its own clause names, though 其中 opened its sentence: 其中现场检查466家次，…，非现场检查占36%."""
_EARLIER = late("[上去前]年|同期|由|从")


@frozen
class PassedGoal:
    """A goal of the plan, and the figure of the report's year that lies above it."""

    goal: Measure
    reached: Measure


def find_passed_goals(model: ReportModel) -> Iterator[PassedGoal]:
    """Yields the goals that the year's figure of the same name exceeds."""
    goals = [(one, name) for one in model.measures if _is_name(name := _goal_name(one))]
    told = _told(model, {name[-TAIL:] for _, name in goals}) if goals else {}
    for goal, name in goals:
        alike = told.get((goal.quantity.unit, name)) or _under_shorter_name(told, goal, name)
        if len({one.quantity.value for one in alike}) == 1 and alike[0].quantity.value > goal.quantity.value:
            yield PassedGoal(goal, alike[0])


def _is_name(words: str) -> bool:
    """Whether words tell enough: a rate may be called 出庭率."""
    return len(words) >= (SHORTEST_RATE if words.endswith(_RATE) else SHORTEST_NAME)


def _under_shorter_name(
    told: Mapping[tuple[str, str], Sequence[Measure]], goal: Measure, name: str
) -> Sequence[Measure]:
    """The figures of a rate whose name the goal has in full: 参检率, of 年度检查参检率."""
    if not name.endswith(_RATE):
        return ()
    shorter = [key for key in told if key[0] == goal.quantity.unit and name.endswith(key[1]) and _is_name(key[1])]
    return [figure for key in shorter for figure in told[key] if _names_whole(figure, name.removesuffix(key[1]))]


def _names_whole(figure: Measure, rest: str) -> bool:
    """Whether what a short name leaves out stands in the words before it: 负责人出庭37件，出庭率77.1%."""
    words = figure.paragraph.text[max(0, figure.start - WORDS_BEFORE) : figure.start]
    return rest[-TAIL:] in words


def _told(model: ReportModel, tails: Collection[str]) -> Mapping[tuple[str, str], Sequence[Measure]]:
    """The figures of the year by unit and name, of the names that end so."""
    told: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for one in model.measures:
        if one.before.rstrip(_TIES)[-TAIL:] in tails and _is_of_year(one):
            told[one.quantity.unit, _bare(one.before)].append(one)
    return told


def _goal_name(goal: Measure) -> str:
    """What a goal is to be raised of, '' where it is not told to be raised or may be of something less."""
    passing = goal.text.startswith(_PASSING)
    if goal.part is not Part.PLAN or not (passing or goal.before.endswith(_RAISED)):
        return ""
    match = _RAISING.search(goal.before + _PASSING if passing else goal.before)
    plain = goal.quantity.hedge in (Hedge.EXACT, Hedge.AT_LEAST, Hedge.OVER) and not is_listed(goal)
    if match is None or not plain or _EARLIER.search(goal.before):
        return ""
    return _bare(goal.before[: match.start()])


def _is_of_year(one: Measure) -> bool:
    plain = one.quantity.hedge is Hedge.EXACT and one.scope in (Scope.YEAR, Scope.CUMULATIVE)
    listed = is_listed(one) and not _OWN_SHARE.search(one.before)
    return one.part is not Part.PLAN and plain and not _EARLIER.search(one.before) and not listed


def _bare(words: str) -> str:
    """A name without what leads to it and what ties it to its figure."""
    return _NAME_ENDS.sub("", _LEADS.sub("", words))
