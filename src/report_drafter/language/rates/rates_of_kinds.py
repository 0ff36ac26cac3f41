"""Tells rates that name what they are of, so that no figure before is their whole: 应出庭案件出庭率, 重点企业抽查率."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.rates.rate_acts import words_of_act
from report_drafter.language.text.text_breaks import start_behind

_NAMED = late(
    r"(?P<kind>[\u4e00-\u9fff]{2,14}?)(?P<noun>案件|企业|人员|单位|事项|对象|群体|领域|项目|产品|信息|文件|合同|工单|场所|岗位)"
    r"(?:的)?[\u4e00-\u9fff]{2,8}率(?:为|达到?|保持|均为|是)?$"
)
_DUE = late(r"应(?!急)[\u4e00-\u9fff]{2}")
_EXEMPT = late(r"[（(][^（()）]{0,16}(?:无需|不需|毋需|依法不|不予|除外|不应|豁免)[^（()）]*[）)]")
"""What a bracket behind a rate leaves out of its whole: 出庭率100%（另2件按规定无需出庭）."""
_ALL = late("全[年市县区省局部]|[本我]|行政|所有|各类|案件|负责人|机关")
_PERIOD = late(r"全年|[上下]半年|[一二三四]季度|(?<!\d)\d{1,2}月")
_MARKS = "，,。；;、：:（）()"
PAIR = 2


def has_own_whole(rate: Measure, whole: Measure) -> bool:
    """Tells whether a rate is of things of a kind that the figure before does not name."""
    if _EXEMPT.match(rate.paragraph.text, rate.end):
        return True
    text = rate.paragraph.text
    named = _NAMED.search(text, start_behind(_MARKS, text, rate.start), rate.start)
    if named is None:
        return False
    told = text[whole.clause_start : whole.end] + whole.after
    due = _DUE.match(named["kind"])
    if due is not None:
        return due[0] not in told
    kind = _ALL.sub("", named["kind"])
    return len(kind) >= PAIR and not any(kind[at : at + PAIR] in told for at in range(len(kind) - 1))


def names_kind(part: Measure, act: str) -> bool:
    """Tells whether an act names a kind of things, all of which were done by: 其中重点帮教对象68人，帮教率100%."""
    return act in part.phrase.core and not part.phrase.core.endswith((act, *words_of_act(act)))


def is_of_other_time(rate: Measure, part: Measure) -> bool:
    """Tells whether a rate names another time than the figures before it: 全年83件，成功77件，下半年成功率97.3%."""
    named, told = _PERIOD.search(rate.before), list(_PERIOD.finditer(part.passage_before))
    return named is not None and bool(told) and told[-1][0] != named[0]
