"""Finds goals that are told to be reached, or missed, against the figures beside: 任务91条，实际80条，圆满完成任务.

The words tell of the very goal: 圆满完成省厅交办的其他任务 tells of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.goal_figures import find_goal_figures
from report_drafter.language.text.text_breaks import start_behind

_FULLY = "圆满|超额|全面|如期|顺利|提前|按期|按时|胜利|足额|全部|高质量|较好地?|保质保量"
_CLAIM = late(
    rf"(?P<word>(?P<up>(?:{_FULLY})(?:超额|圆满)?(?:完成|实现|达成)|(?<![未有])(?:超过|突破)(?=了?(?:年|预|既|原))"
    r"|(?<![未有能])(?:实现|达成))|(?:未能?|没有|尚未|未全部)(?:如期|按期|按时|全面|全部|圆满)?(?:完成|实现|达成|达到))了?"
    r"(?:年初|年度|全年|当年|本年|今年|既定|预定|预期|确定|制定|下达|规定|原定|设定|计划|的|所)*(?P<goal>＃(?:年初|年度|全年|的)*)?"
    r"(?:目标任务|计划任务|任务目标|任务指标|目标|任务|计划|指标)(?:数|值)?(?=[，,。；;）)、]|$)"
)
_HELD = "＃"
"""Stands for the goal itself within the claim: 圆满完成年初确定的89篇目标."""


def find_goal_claims(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure, str, bool]]:
    """Yields what was done and its goal with the words that tell whether it is reached (True), where they go astray."""
    if not any(sign in measures[0].paragraph.text for sign in ("完成", "实现", "达成", "达到", "超过", "突破")):
        return
    for one in find_goal_figures(measures):
        said = _said_of(one.goal, one.done)
        if said is not None:
            yield one.done, one.goal, said["word"], said["up"] is not None


def _said_of(goal: Measure, done: Measure) -> re.Match[str] | None:
    """What the sentence of a goal says became of it."""
    text = goal.paragraph.text
    start = start_behind("。；;", text, goal.start)
    stops = [at for at in (text.find(mark, max(goal.end, done.end)) for mark in "。；;") if at >= 0]
    return _CLAIM.search(text[start : goal.start] + _HELD + text[goal.end : min(stops, default=len(text))])
