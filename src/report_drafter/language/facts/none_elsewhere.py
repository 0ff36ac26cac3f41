"""Finds what a sentence of its own tells not to have been all year, though another paragraph counts some.

全年未发生行政复议案件。…行政复议案件9件，维持6件. What is told of
other bodies, or heard for them, does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.all_or_none import Claim
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel

_SIGN = late("(?:全年|本年度|年内|一年来)(?:[均也]|共)?(?:未|没有)")
_NONE = late(
    "(?:^|(?<=[。；;]))(?P<said>(?:全年|本年度|年内|一年来)[均也]?(?:未|没有)"
    "(?:发生|产生|引发|出现|收到|接到|办理|受理|作出|实施)(?:过|一[件起]|任何)?"
    "(?P<thing>行政复议(?:案件)?|行政诉讼(?:案件)?|政府信息公开申请|行政处罚(?:案件)?))(?=[，,。；;]|$)"
)
_HAPPENED = (
    "(?:全年|年内|本年度|共|累计|新|[了过]|发生|产生|收到|新收|接到|办理|被提起|被申请|涉及|应诉|本局|我局|一审|各类)*"
)
_COUNTED = "(?:案件|申请|事项)?(?:数量?)?(?:共计?|总计|合计|[为有])?$"
_CASE = "(?:作为被申请人的|作为被告的|以[本我]局为被申请人的|以[本我]局为被告的)?"
_TOLD: Mapping[str, re.Pattern[str]] = {
    "复议": late(f"^[，,；;、。]?{_HAPPENED}{_CASE}行政复议{_COUNTED}"),
    "诉讼": late(f"^[，,；;、。]?{_HAPPENED}{_CASE}行政诉讼{_COUNTED}"),
    "申请": late("(?:新?收到?|接收|受理|办理)[^，,。；;\\d]{0,6}政府信息公开申请(?:共计?|总计|合计)?$"),
    "处罚": late("(?:作出|实施|办[结理]|下达)(?:各类|一般程序|普通程序)?行政处罚(?:案件|决定)?(?:共计?|总计|合计)?$"),
}
_OTHERS = late("全[市县区省]|系统|乡镇|街道|下[级属]|所属|各[县市区]|法院|指导|评查|审核|审查|抽查|代理|上年|去年|结转")
_UNITS = frozenset("件起项条次宗例")


def find_none_elsewhere(model: ReportModel) -> Iterator[Claim]:
    """Yields each such claim with the first figure of another paragraph that counts what it denies."""
    for index in model.whole.indices_with(_SIGN):
        paragraph = model.text.paragraphs[index]
        for match in _NONE.finditer(paragraph.text):
            told = next(pattern for kind, pattern in _TOLD.items() if kind in match["thing"])
            elsewhere = (one for one in model.measures if one.paragraph is not paragraph)
            figure = next((one for one in elsewhere if _counts(one, told)), None)
            if figure is not None:
                yield Claim(paragraph, *match.span("said"), figure)


def _counts(one: Measure, told: re.Pattern[str]) -> bool:
    quantity = one.quantity
    if one.part is Part.PLAN or one.scope not in (Scope.YEAR, Scope.CUMULATIVE) or quantity.unit not in _UNITS:
        return False
    if quantity.hedge is not Hedge.EXACT or quantity.value < 1:
        return False
    return told.search(one.before) is not None and _OTHERS.search(one.before) is None
