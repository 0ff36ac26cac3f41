"""Last year named beside this one: for a value to compare with, for marks given later, for what happened then."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.party_meetings import CONGRESSES
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.numbers.numerals import read_chinese_numeral

VALUE_WITHIN = 8

_MULTIPLE = late(r"[^，,。；;（(]{0,24}的[\d.]+倍")
"""What stands behind a year whose figure this year's is so many times: 是2023年1287件的1.8倍."""
_IN_BRACKET, _RATED = (
    late(r"[（(]\s*$"),
    late(r"\s*度?[^，,。；;\d]{1,24}(?:考核|考评|测评|评议|评价|评比)(?:中|结果|等次)"),
)
"""A bracket that gives last year's value, and last year's marks, which are given this year."""
_VALUE, _CHANGED = (
    late(r"[则仅只]?[为是有]\d"),
    late(r"(?:同比|[较比][上去]年|增[长加]|下降|减少|提高|上升|由\d)[^。]*[，,；;]\s*$"),
)
"""Last year's value beside the change that it is the base of: 同比下降28.0%，2018年为24.28亿元."""
_FOUND_THEN = late(r"[^，,。；;]{0,8}(?:发现|查出|移交)的\d")
"""What an inspection of last year found and this year's work settles: 2022年督察发现的214个问题已整改211个."""
_FOUND_OF = late(r"(?:查出|发现|反馈|移交|指出|遗留)的$")
"""The same, told before the year: 审计查出的2021年度126个问题，已整改118个."""
_SETTLED_LATER = late(r"度?[^，,。；;\d]{0,14}(?:预算执行|决算|财[政务]收支|汇算清缴|年报)")
"""Accounts of a year, which the year after audits, settles and makes public: 对12个部门2022年度预算执行情况进行审计."""
_HANDED_IN, _REPORT_OF = (
    late(
        "(?<![现特])(?:报告|报送|呈报|汇报|上报|提交|公开|公布|发布|听取|审议|通报)了?(?:本[县市区局镇]|全[县市区局镇])?$"
    ),
    late(r"度?[^，,。；;\d]{0,16}(?:情况|报告|总结|述法|述职)"),
)
"""What was done this year with last year's report: 2月26日，向县委报告了2023年度法治政府建设情况."""
_DATED = late(r"(?:^|[，,。；;])\s*(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[初底末中]旬?)?|年初")
_CONGRESS = late(r"[^。；;]{0,12}党的(?P<term>[十一二三四五六七八九]{2,3})大(?:胜利|隆重|即将)?(?:召开|闭幕)")
_NONE_THEN = late("[则均]?(?:未|无|没有|尚未|持平)")


def is_compared(text: str, year: DateMention) -> bool:
    """Tells whether a year is that of the value before this one's, or of what took place then."""
    return (
        _MULTIPLE.match(text, year.end) is not None
        or _RATED.match(text, year.end) is not None
        or _FOUND_THEN.match(text, year.end) is not None
        or _FOUND_OF.search(text, 0, year.start) is not None
        or _SETTLED_LATER.match(text, year.end) is not None
        or (_VALUE.match(text, year.end) is not None and _CHANGED.search(text, 0, year.start) is not None)
        or (_IN_BRACKET.search(text, 0, year.start) is not None and _gives_value(text[year.end :][:VALUE_WITHIN]))
        or congress_year(text, year.end) == year.year
        or _is_handed_in(text, year)
    )


def _is_handed_in(text: str, year: DateMention) -> bool:
    """Whether a sentence with a day of its own tells to whom last year's report was given."""
    handed = _HANDED_IN.search(text, 0, year.start) is not None and _REPORT_OF.match(text, year.end) is not None
    return handed and _DATED.search(text, 0, year.start) is not None


def adds_value(told: str) -> bool:
    """Tells whether a few words behind a year give its value, or say that there was none: 2021年未收取."""
    return _NONE_THEN.match(told) is not None or _gives_value(told)


def congress_year(text: str, at: int) -> int | None:
    """Returns the year of the Party's congress that is told to meet in the clause from `at` on, None for no such."""
    match = _CONGRESS.match(text, at) if "大" in text else None
    term = read_chinese_numeral(match["term"]) if match is not None else None
    return CONGRESSES[term][0] if term in CONGRESSES else None


def _gives_value(words: str) -> bool:
    return any(map(str.isdigit, words))
