"""Knows what is done in one year about the year before: 听取2022年度述法, 公布2022年度报告, 2022年度考评获优秀等次."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention

_MADE = late(
    r"(?:(?!开展|组织|召开|举办|进行|完成|实施|全年|累计|多次|先后|全面(?!督|检查|考|评)|认真|积极|深入|共|[就以为对、“])[^，,。；;：:]){0,16}?"
    r"(?:审计|述[法职责]|考[核评]|评[价估议查]|测评|汇算清缴|决算|年[报检]|调查|普查|监测|核算|督[查察]|巡[视察]|通报|反馈"
    r"|发现|查出|统计|分析|报告|总结|执法数据|积案|存量|未结|欠[缴费薪款])"
)
"""What is made in a year of the one before it: 2022年度审计发现的问题, 2022年度述法, 2022年度汇算清缴."""
_ANNUAL_REPORT = late("[^，,。；;《]{0,14}(?:年度报告|年报)")
_TOLD = (
    (
        late("(?:听取|审议|通报|报送|点评|回顾|审阅|公布|公示|评议)[^，,。；;]{0,12}$"),
        late("[^，,。；;《]{0,16}(?:汇报|报告|总结|结果|情况)"),
    ),
    (
        late("(?:公开|公布|发布|报送|上报|提交|审议|听取|印发|通报|编[制印撰写]|撰写|形成)[^，,。；;]{0,16}$"),
        late(
            "[^，,。；;]{0,20}(?:报告|年报|总结|决算|绩效|评价结果|办理情况|[白蓝绿黄]皮书|公报|年鉴)"
            "|(?<=度)[^，,。；;]{0,20}情况"
        ),
    ),
    (
        late(r"\d号\s*[，,、；;]\s*$"),
        late(
            r"(?:\d{1,2}月(?:\d{1,2}日)?)?[^，,。；;）)\d]{0,6}(?:[印下制]发|[发公颁]布|出台|制定|通过|[施试]行|实施|修[订正])"
        ),
    ),
)
"""What is heard and published in a year on the one before it, and the documents of that year that it still goes by:
the words before that year, and those behind."""
_HONOUR_BEFORE = late(r"(?:[表通]扬|表彰|[评命]名?为|授予|获评|荣获|[获评]得?)[^，,。；;]{0,12}$")
_HONOUR_AFTER = late(
    r"[^，,。；;]{0,36}?(?:获评|获得|荣获|[被评]为|位[列居]|表彰|表扬|授予|入选|[一二三]等奖|优秀等次)"
)
_APPRAISED = late(r"[^，,。；;]{0,24}?(?:考[评核]|评[比估]|测评)[^，,。；;]{0,16}(?:获|优秀|等次|第.名|排名|位[列居])")
_OPENS_CLAUSE = late(r"(?:^|[，,。；;：:])\s*$")


def is_handled_later(text: str, year: DateMention) -> bool:
    """Tells whether a text names a year for what is made, told or awarded in the year behind it."""
    if _APPRAISED.match(text, year.end) or _ANNUAL_REPORT.match(text, year.end):
        return True
    if any(before.search(text, 0, year.start) and behind.match(text, year.end) for before, behind in _TOLD):
        return True
    return year.fiscal and (_MADE.match(text, year.end) is not None or _is_honour(text, year))


def _is_honour(text: str, year: DateMention) -> bool:
    if _HONOUR_BEFORE.search(text, 0, year.start):
        return True
    return not _OPENS_CLAUSE.search(text, 0, year.start) and _HONOUR_AFTER.match(text, year.end) is not None
