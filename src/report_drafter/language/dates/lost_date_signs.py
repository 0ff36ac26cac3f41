"""Dates and years that lost their 年, 月 or 至, or are none: 截至1231日, 2018724日, 2023工作总结, 4月12月, 2203年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.spoilt_dates import SpoiltDate

_MONTH_AND_DAY = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_LOST_MONTH = late(rf"{_MONTH_AND_DAY}日(?<=[至到从自于由，。；（(\n—～~-].{{5}})(?![均产处])")
_ONLY_DAY = late(r"20[0-3]\d(?<!\d20\d\d)[ \u3000]+(?:0?[1-9]|[12]\d|3[01])日(?![均产处])")
_RUN_ON = late(r"(20[0-3]\d)(?<!\d20\d\d)(0?[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])日(?![均产处])")
_LOST_TO = late(r"(?<![\d.、和及与至到—–\-~～])([1-9]|1[0-2])月([1-9]|1[0-2])月(?![\d份])")
_LOST_TO_DAY = late(r"(?<=\d日)(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日")
_NO_YEAR = late(r"(?<![\d.,，])2[1-9]\d\d(?:(?=[—–\-~～]{1,2}20\d\d年)|年)(?![限期产均龄份前历来]|的[历文建古])")
"""A year of the next centuries, as a slip of the hand makes one of 2023年; nothing is as old as it but what is past."""
_OF_YEAR = (
    r"总共|法治(?:政府|建设)|全年(?!级)|[上下]半年|工作(?:总结|要点|情况|计划|安排|任务|目标|重点|思路|打算|报告|部署|谋划|开展|回顾)"
    r"|度(?:工作|法治|依法|全[市县区省国]|总结|报告|考核|目标|计划|财政|部门|行政|重点|决算|预算|绩效)"
)
_CAMPAIGNS = "网苗朗仑霆剑风盾动雷燃鹰"
"""What names end with that a year is a part of: 净网2023, 护苗2024."""
_LOST_YEAR = late(
    rf"20[0-3]\d(?<![\d.．/:：\-—–～~A-Za-z第号{_CAMPAIGNS}]20\d\d)(?={_OF_YEAR})"
    r"|(?<![^。；;\n])20[0-3]\d(?=共[\u4e00-\u9fff]{2})"
)


def lost_date_signs(text: str) -> Iterator[SpoiltDate]:
    """Yields the dates that no calendar has, and the years without 年 before what only a year has."""
    for match in _LOST_MONTH.finditer(text):
        month, day = int(match[0][:2]), int(match[0][2:4])
        yield _told(match, "日期缺“月”字", f"核对后改为“{month}月{day}日”")
    for match in _ONLY_DAY.finditer(text):
        yield _told(match, "日期缺“年”“月”", "核对后补全为“某年某月某日”")
    for match in _RUN_ON.finditer(text):
        year, month, day = map(int, match.groups())
        yield _told(match, "日期缺“年”“月”", f"核对后改为“{year}年{month}月{day}日”")
    for match in _LOST_TO.finditer(text):
        if int(match[1]) < int(match[2]):
            yield _told(match, "两个月份之间漏了“至”", f"核对后改为“{match[1]}月至{match[2]}月”")
    for match in _LOST_TO_DAY.finditer(text):
        yield _told(match, "两个日期之间漏了“至”", f"核对后改为“至{match[0]}”")
    for match in _NO_YEAR.finditer(text):
        yield _told(match, "不会有的年份", "核对年份")
    for match in _LOST_YEAR.finditer(text):
        yield _told(match, "年份后面漏了“年”字", f"改为“{match[0]}年”")


def _told(match: re.Match[str], problem: str, advice: str) -> SpoiltDate:
    return SpoiltDate(*match.span(), problem, advice)
