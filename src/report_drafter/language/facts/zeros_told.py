"""Finds things told to be zero all year, though another sentence counts some: 宣传品返工为零; 全年宣传品返工2件.

The thing bears the very same name, and neither sentence tells of another time, another body, or of what was put right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.all_or_none import Claim, counts_some
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel, Sentence

SHORTEST = 4
_SIGN = late("零|没有?|未|无|0")
_TIME = "(?:从?全年来?看?|年内|本年度?|一年来|到年底|截至年底|期间)"
_THING = "(?P<thing>[\u4e00-\u9fff]{4,14}?)"
_COUNT = "(?:发生率?|件数|次数|起数|数量|数|总数|[案事]件数)?"
_ZERO = late(
    rf"(?:^|(?<=[，,。；;]))(?:{_TIME}[，,]?|就|[均也且]|实现了?|做到了?|保持了?|达到了?)*{_THING}(?:而言[，,])?{_TIME}?{_COUNT}"
    r"(?:均|也|都|继续|连续|始终|一直|仍)*(?:保持|实现|做到)?(?:[为是](?:零|0[件起个例次]?)|零(?:发生|出现|报告)?)(?=[，,。；;）)]|$)"
    rf"|(?:^|(?<=[，,。；;]))(?:{_TIME}[，,]?|实现了?|[均也且])*(?:无|未发生|没有发生|未出现|没有出现|没有|未收到|没有收到)"
    r"(?P<none>[\u4e00-\u9fff]{4,14})(?=[，,。；;]|$)"
)
_HAPPENED = (
    "(?:全年|年内|本年度?|一年来|全[市县区镇局]|共|累计|发生|出现|收到|接到|查处|受理|发现|产生|[了过为有达计])*"
)
_NOT_YET = late(
    "未(?:做到|实现|能)|没有(?:做到|实现|能)|难以|力争|确保|努力|争取|目标|要求|推动|计划|将|下一步|防范|防止|杜绝"
)
_OTHER = late(
    "上年|去年|往年|历年|以[来后前]|之[后前]|此后|后|[上下]半年|季度|月|复查|整改|经过|检查|抽查|评查|回头看|结转|其中|各[县市区单]|所属|下属"
)
_GENERIC = late("^(?:新增|其他|全部|所有|各类|上述|此类|较大|重大|特大|一般)")


def find_zeros_told(model: ReportModel) -> Iterator[Claim]:
    """Yields each such claim with the first figure that counts what it tells to be zero."""
    for sentence in model.sentences_with_any(("零", "无", "未", "没有", "为0", "是0")):
        if sentence.part is Part.PLAN or sentence.in_table or _OTHER.search(sentence.text):
            continue
        for match in _ZERO.finditer(sentence.text):
            figure = _counted(model, sentence, match)
            if figure is not None:
                start = sentence.start
                yield Claim(sentence.paragraph, start + match.start(), start + match.end(), figure)


def _counted(model: ReportModel, sentence: Sentence, match: re.Match[str]) -> Measure | None:
    """The first figure outside of a claim's sentence that counts the very thing."""
    thing = match["thing"] or match["none"]
    if len(thing) < SHORTEST or _GENERIC.match(thing) or _NOT_YET.search(sentence.text, 0, match.end()):
        return None
    named = re.compile(rf"[，,；;]?{_HAPPENED}{re.escape(thing)}{_HAPPENED}")
    for one in model.measures_with(thing):
        told = model.sentences[one.sentence]
        if told is sentence or not counts_some(one) or _OTHER.search(told.text, 0, one.end - told.start):
            continue
        if named.fullmatch(one.before):
            return one
    return None
