"""Offices listed by their trades with their number right behind them: 会同公安、民政、财政3个部门, 与水务、消防2家单位.

The trades are those of every county, so that each item is one office and none is left out; 等 before the number tells
that some are.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.lists.enumerations import Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count

SIGN = late("部门|单位|家(?=[举召建签开联组])")
_TRADE = (
    "(?:公安|民政|财政|司法|教育|教体|科技|工信|人社|人力资源和?社会保障|自然资源|规自|生态环境|环保|住建|住房和?城乡建设|交通(?:运输)?|水务|水利|农业农村|农业|商务"
    "|文旅|文化和旅游|文广旅|卫健|卫生健康|退役军人(?:事务)?|应急(?:管理)?|审计|市场监管|市监|统计|医保|信访|林业|林草|城管|城市管理|综合执法|行政审批|税务|气象"
    "|消防(?:救援)?|海关|海事|邮政|烟草|检察院?|法院|纪委监委|纪检监察|组织|宣传|编办|发改|发展改革|国资|金融|体育|民宗|粮食(?:和?储备)?|乡村振兴|数据|网信|妇联|共青团|团委|工会|残联|工商联|供电|银行|人行)"
)
_BODY = f"(?:[省市县区州旗])?{_TRADE}(?:局|委|厅|办|部门?)?"
_LIST = late(
    rf"(?<![、和与及同])(?:会同|联合|协同|协调|牵头|组织|邀请|联动|对接|商请|[与同和由向对])(?P<names>{_BODY}(?:、{_BODY})+(?:(?:和|与|及|以及){_BODY})?)"
    r"(?P<number>\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|家)?(?:[省市县区]直|[省市县区]级|相关|有关|职能|成员|行政|主管|监管|政府|执法)*(?:部门|单位)"
)
_NAME = late(_BODY)
_FARTHEST = 3


def find_listed_bodies(model: ReportModel) -> Iterator[Enumeration]:
    """Yields the lists of offices with their number, but for numbers so far off that they count something else."""
    for index in model.whole.indices_with(SIGN):
        paragraph = model.text.paragraphs[index]
        for match in _LIST.finditer(paragraph.text):
            named = sum(1 for _ in _NAME.finditer(match["names"]))
            number = read_count(match["number"])
            if number and abs(number - named) <= _FARTHEST:
                start, end = match.span("number")
                listed = match.start("names")
                yield Enumeration(paragraph, start, end, number, named, named, sure=True, listed=listed)
