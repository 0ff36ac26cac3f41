"""Documents that plan a year and report on none: 青峦县司法局2025年工作要点."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph

_FRONT_LINES, _LONGEST_TITLE = 4, 60
_PLANS = late(
    r"20\d\d年度?[^。；《》]{0,30}(?:工作要点|工作计划|工作打算|工作安排|工作思路|重点工作(?:安排|任务)?|普法计划|检查计划|实施方案)"
    r"[”\"]?(?:的通知)?\s*(?:[（(][^（）()]{1,12}[）)])?\s*$"
)
_TELLS = late("总结|报告|汇报|情况|回顾|成效|小结|述职|执行|及|和|与|暨")


def is_plan_document(paragraphs: Sequence[Paragraph]) -> bool:
    """Tells whether the title is that of a plan alone, so that the year it names is the one planned."""
    lines = [one.text for one in paragraphs[:_FRONT_LINES] if len(one.text) <= _LONGEST_TITLE]
    title = next((at for at, line in enumerate(lines) if _PLANS.search(line)), None)
    return title is not None and not any(_TELLS.search(line) for line in lines[: title + 1])
