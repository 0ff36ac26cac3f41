"""Weeks and months of every year that are told of other days than theirs: 11月1日至7日开展“宪法宣传周”活动."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.fixed_days import FIXED_MONTHS, FIXED_WEEKS, MonthDay
from report_drafter.language.dates.misdated_days import NUMERAL, MisdatedDay, near_day, told_day, written_day
from report_drafter.language.numbers.numerals import read_count

MONTH_SIGNS = tuple(sorted({name[-3:] for name in FIXED_MONTHS}))
"""The plain words of which every such month holds one."""
WEEK_SIGNS = tuple(sorted({name[-3:] for name in FIXED_WEEKS}))

_FIRST_WEEK = ((12, 2), (12, 8))
"""What the first week of the constitution had, in 2018, before it got days of its own."""
_WEEKS, _MONTHS = "|".join(FIXED_WEEKS), "|".join(FIXED_MONTHS)
_ORDINAL = r"(?:第[一二三四五六七八九十\d]{1,3}[个次届])?"
_CALLED = rf"(?:全国|全省|全市|全区|我国|国家|中国|20\d\d年度?|{_ORDINAL}[“\"]?|[“\"])*"
_HOLDS = (
    r"(?:(?:全[省市县区局系]统?|各级?[^，,。；;\d]{1,6}|组织|集中|深入|广泛|扎实|联合|积极|重点|认真|统一|精心)*"
    r"(?:开展|举办|组织|举行)了?)"
)
_WHO = r"(?:(?!筹备|部署|动员|研究)[\u4e00-\u9fff]){0,14}?"
_OF_MONTH = late(
    rf"(?<![\d.—\-至到一二三四五六七八九十])(?<![\d一二三四五六七八九十月]、)(?P<month>{NUMERAL})月(?:份)?"
    rf"(?:(?:的?[“\"]|全国[“\"]?|[“\"]全国)?|[，,]?{_HOLDS}{_CALLED})(?P<name>{_MONTHS})(?![”\"]?(?:启动|筹备|动员|部署|方案|总结))"
)
_MONTH_BEHIND = late(rf"(?P<name>{_MONTHS})[”\"]?[（(](?P<month>{NUMERAL})月份?[）)]")
_SPAN = (
    rf"(?P<month>{NUMERAL})月(?P<day>{NUMERAL})日?(?:[—–\-~～至到]{{1,2}})"
    rf"(?:(?P<until>{NUMERAL})月)?(?P<last>{NUMERAL})日"
)
_OF_WEEK = late(rf"(?P<name>{_WEEKS})[”\"]?[（(，,]?(?:即|为|从|自|于|在)*{_SPAN}")
_WEEK_OF = late(
    rf"(?<!\d){_SPAN}(?:[，,]?(?P<held>{_WHO}{_HOLDS})|[是为的])?{_CALLED}(?P<name>{_WEEKS})(?![”\"]?(?:筹备|动员|部署|方案|总结))"
)
_MONTH_OF_WEEK = late(rf"(?<![\d至到—、和及])(?P<month>{NUMERAL})月份?[，,]?{_HOLDS}{_CALLED}(?P<name>{_WEEKS})")


def misdated_months(text: str) -> Iterator[MisdatedDay]:
    """Yields the months that every year devotes to something, told of another month: 5月“安全生产月”."""
    for match in (*_OF_MONTH.finditer(text), *_MONTH_BEHIND.finditer(text)):
        month = FIXED_MONTHS[match["name"]]
        if read_count(match["month"]) != month:
            yield MisdatedDay(match.start(), max(match.end("month"), match.end("name")), match["name"], f"{month}月")


def misdated_weeks(text: str) -> Iterator[MisdatedDay]:
    """Yields the first and last days beside a week of every year that are not its own: 宪法宣传周（12月1日至9日）.

    What is held for a week may begin before it and end behind it; it may not lie quite apart.
    """
    for pattern in (_OF_WEEK, _WEEK_OF):
        for match in pattern.finditer(text):
            first, last = FIXED_WEEKS[match["name"]]
            told, until = told_day(match), _until(match)
            held = match.groupdict().get("held") is not None
            fits = _is_near(told, until, (first, last)) if held else (told, until) in ((first, last), _FIRST_WEEK)
            if not fits:
                right = f"{written_day(first)}至{written_day(last)}"
                yield MisdatedDay(match.start("month"), match.end(), match["name"], right)
    for match in _MONTH_OF_WEEK.finditer(text):
        first, last = FIXED_WEEKS[match["name"]]
        if read_count(match["month"]) not in (first[0], last[0]):
            yield MisdatedDay(match.start("month"), match.end(), match["name"], f"{first[0]}月")


def _until(match: re.Match[str]) -> MonthDay:
    return read_count(match["until"] or match["month"]), read_count(match["last"])


def _is_near(told: MonthDay, until: MonthDay, week: tuple[MonthDay, MonthDay]) -> bool:
    """Whether days meet a week of the year, or lie shortly before or behind it."""
    meets = told <= week[1] and week[0] <= until
    return meets or near_day(told, week[0]) or near_day(until, week[1])
