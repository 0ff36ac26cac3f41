"""Tells which figures have no name of their own: what they count is said in an earlier clause or in a heading.

失业人员再就业432万人，完成全年500万人目标的86% has a goal of whatever stands before; 办理此类工单25件 points back.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, YUAN
from report_drafter.language.relations.figure_relations import is_told_as_whole

_POINTING = frozenset("此该这")
_POINTS_BACK = late("[此该这]类")
_GOAL = late(
    r"[，,；;、：:]?\s*(?:已|超额|提前)*(?:占|完成|达到?|实现|相当于|为)了?"
    r"(?:全年|年度|年初|本年|[省市县区]|委|政府|上级|下达|既定|确定|预定|计划|目标|任务|的)*"
)
_RATE_OF_GOAL = late(
    r"[，,；;、：:（(]?\s*(?:已|均|分别|超额|提前)*(?:占|为|是|完成|达到?|实现|相当于|超)了?[^，,。；;、\d]{0,14}?"
    r"(?:目标|任务|计划|预算|进度)(?:任务|目标|投资|数)*的?"
)
"""What a rate of a goal begins with where its subject stands before: 完成投资66亿元，为年投资计划的83%."""
_OF_ACCOUNT = late(
    r"[，,；;、]?\s*(?:收支(?:总量)?相抵后?[，,]?)?(?:年终|年末|当年|本年|实现)*(?:累计|滚存|收支|净)*(?:结余|结转|赤字|缺口)"
    r"(?:[到至]?下一?年度?|资金|支出|使用|继续)*为?"
)
"""What is left of the account told before it: 收支相抵，结转下年支出25.0亿元; 年末滚存结余58.7亿元."""
_SIDE = late(
    r"[，,；;、：:]?\s*(?:[全本当]年|实现|累计|预计)*(?:收入|支出|收支|决算|预算|执行|完成|总计|总量|合计|总额|安排|预计|数|为|达到?)+"
)
"""A side of the account that a heading names: 收入决算数274609万元; 支出总计652318万元."""
_OF_GOAL = late(r"的?(?:年度|全年)?(?:目标|任务|计划)(?:任务|目标|数)?的")


def has_no_name(measure: Measure) -> bool:
    """Tells whether nothing around a figure says what it counts."""
    before = measure.before
    if not _POINTING.isdisjoint(before) and _POINTS_BACK.search(before) is not None:
        return True
    if "任务" in before and is_told_as_whole(measure):
        return True  # 完成年度任务1200人的103.3%: what was to be done, of anything.
    if measure.quantity.unit == YUAN and (_OF_ACCOUNT.fullmatch(before) or _SIDE.fullmatch(before)):
        return True
    rated = measure.quantity.unit == PERCENT or is_told_as_whole(measure)
    if rated and _RATE_OF_GOAL.fullmatch(before) is not None:
        return True  # ，为年投资计划的83%; ，完成年初预算552200万元的98.9%
    return _OF_GOAL.match(measure.paragraph.text, measure.end) is not None and _GOAL.fullmatch(before) is not None
