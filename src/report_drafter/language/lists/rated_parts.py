"""Tells by the words behind a figure that it is a part of one before it: its rate, its share, what it came of.

行使57项，行使率68.7% is of the 83 before; 水库63座，完成除险加固的52座，占82.5% of the 63; 应到212名，实到208名.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.measure_phrase import SHORTEST_NOUN
from report_drafter.language.relations.figure_relations import counted_alike, counts_things

LONGEST_ACT = 4
_PERCENT = r"(?:100|\d{1,2})(?:\.\d+)?[%％]"
_CAME = late("实际?(?P<act>[到参考检训出签评报])")
_SHARED = late(rf"[，,（(]\s*(?:仅|约)?占(?:总[数量]的?|比[例重]?[为达]?)?{_PERCENT}")
_BELOW_ALL = late(rf"率[为达到仅约]*{_PERCENT}")
_WITHIN = late(rf"[^。；;]*(?:完成|完结|办结|执行)率[为达到仅约]*{_PERCENT}")
_SATISFIED = late(r"(?<!不)满意(?:的|数|件)?$")


def is_rated(part: Measure) -> bool:
    """Tells whether the rate of a short act stands right behind its figure: 行使57项，行使率68.7%."""
    text, start = part.paragraph.text, part.end + 1
    if "满意" in part.before and _SATISFIED.search(part.before) and text.startswith("满意率", start):
        return True
    end = text.find("率", start + SHORTEST_NOUN, start + LONGEST_ACT + 1)
    if end < 0 or len(part.before) < SHORTEST_NOUN:
        return False
    act = text[start:end]
    if act == part.phrase.core:
        return True
    # 收回196份，回收率98%: a rate may turn its act round.
    return sorted(part.before[-len(act) :]) == sorted(act) and _BELOW_ALL.match(text, end) is not None


def is_selected(part: Measure) -> bool:
    """Tells whether 的 selects a figure from things counted before, with its share behind: 取得资格的14名，占87.5%."""
    return part.before.endswith("的") and _SHARED.match(part.paragraph.text, part.end) is not None


def whole_of_selected(measures: Sequence[Measure], at: int) -> Measure | None:
    """Returns the largest figure of the passage that may hold what 的 selects; None where it is itself selected."""
    part = measures[at]
    near = [one for one in measures[:at] if one.passage == part.passage and counted_alike(one, part)]
    if not near or not counts_things(near[-1]) or near[-1].before.endswith("的"):
        return None
    if part.before[-1 - SHORTEST_NOUN : -1] in near[-1].before:
        return None  # 电话投诉120件，网络投诉的230件: two of a row.
    return max(near, key=lambda one: one.quantity.value)


def came_of_due(due: Measure, part: Measure) -> bool:
    """Tells whether a figure counts those who came of those who should: 应到代表212名，实到208名."""
    came = _CAME.search(part.before) if "实" in part.before else None
    if came is None or due.sentence != part.sentence or not counted_alike(due, part):
        return False
    return f"应{came['act']}" in due.before


def did_of_task(task: Measure, part: Measure) -> bool:
    """Tells whether a figure is what was done of a task, by its rate no more: 任务186户，完成172户，完结率100%."""
    if task.passage != part.passage or not counted_alike(task, part) or "任务" not in task.before[-2:] + task.after[:4]:
        return False
    done = part.phrase.core.startswith("完成") or part.before.lstrip("，, ").startswith("实际")
    return done and _WITHIN.match(part.paragraph.text, part.end) is not None
