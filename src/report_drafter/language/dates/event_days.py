"""Events with their days and their length: 9月25日至27日举办为期3天的培训; 自5月1日至年底，8个月内.

Of what is held, the first day and the last both count; of a notice the law leaves out the first, so that is elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.stated_durations import MisstatedDuration
from report_drafter.language.numbers.numerals import read_count

SIGNS = ("为期", "历时", "会期", "日共", "日，共", "日,共", "日（共", "日(共", "天")
YEAR_END_SIGNS = ("年底", "年末", "12月31日", "十二月三十一日")
"""What every such length holds."""
_COMMON_YEAR, _LEAP_YEAR = 2023, 2024
_MOST_DAYS, _MONTHS_AND_ONE, _FIRST_DAYS, _LAST_DAYS = 16, 13, 5, 25

_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_LENGTH_BEHIND = r"(?!半|左右|以[上内]|多|余|[^，,。；;]{0,6}工作日)"
_DAYS = late(
    rf"(?<![\d年月日至到—–~～-])(?:(?P<year>20\d\d)年)?(?P<month1>{_N})月(?P<day1>{_N})日(?:至|到|[—–\-~～]{{1,2}})"
    rf"(?:(?P<month2>{_N})月)?(?P<day2>{_N})日(?:期间)?[，,]?(?P<between>[^。；;\d]{{0,40}}?)"
    rf"(?:(?:为期|历时|会期)共?|(?<=日)[，,（(]?共)(?P<count>\d{{1,2}}|[一二两三四五六七八九十]{{1,3}})(?P<unit>天|日)(?![\d月]){_LENGTH_BEHIND}"
)
_DAYS_BEHIND = late(
    rf"(?:为期|历时)(?P<count>\d{{1,2}}|[一二两三四五六七八九十]{{1,3}})(?P<unit>天)(?P<between>)[（(](?:自)?(?:(?P<year>20\d\d)年)?"
    rf"(?P<month1>{_N})月(?P<day1>{_N})日(?:至|到|[—–\-~～]{{1,2}})(?:(?P<month2>{_N})月)?(?P<day2>{_N})日[）)]"
)
"""The days stand in a bracket behind the length: 为期3天（9月25日至27日）."""
_ALL_DAYS = late(
    rf"(?<![\d年月日至到—–~～-])(?:(?P<year>20\d\d)年)?(?P<month1>{_N})月(?P<day1>{_N})日(?:起|开始)?[，,]?(?:至|到|[—–\-~～]{{1,2}})"
    rf"(?:(?P<month2>{_N})月)?(?P<day2>{_N})日(?:为?止)?(?:期间)?[，,]?(?P<between>[^。；;\d]{{0,30}}?)"
    r"(?P<word>连续|一连|前后|总共|[共合总]计|历经|共|的(?=[^，,。；;]{1,3}天[内里间]))"
    rf"(?:用时|开展|持续|进行)?(?P<count>\d{{1,2}}|[一二两三四五六七八九十]{{1,3}})(?P<unit>天){_LENGTH_BEHIND}"
)
"""Days that some word tells to be all of them: 6月7日至18日开展意见征集，共12天; 从4月2日到11日，连续10天."""
_ON_END = ("连续", "一连", "前后", "的")
_WORKING, _WEEK = 5, 7
_APART = late("[各每期批轮班]|分别|报到|公示|公告|征求|进驻|[上下]午|晚|月|年|约|近")
"""What tells that a length is of each of several, or that its first day need not count."""
_TO_YEAR_END = late(
    rf"(?:(?P<year>20\d\d)年)?(?<!\d)(?P<month>{_N})月(?:(?P<day>{_N})日|(?P<begin>初))?(?:起|开始|以来)?[^，,。；;\d]{{0,20}}?[，,]?"
    r"(?:截?至|到)(?:今年|当年|本年|全年|同年)?(?:年[底末]|(?:12|十二)月(?:[底末]|31日|三十一日))(?:为?止)?[，,]?"
    r"(?:的|这|共|前后|历时|为期|共历时)*(?P<count>\d{1,2}|[两二三四五六七八九十]{1,2}|十一)个月(?![以多余半]|左右)"
)
_ALL_APART = late("[各每轮班]|分[别批期]|报到|公示|公告|进驻|[上下]午|月|年|约|近|其中|除|延长|顺延")
_ROUGH = late("(?:约|近|多|余)$")


def miscounted_days(text: str) -> Iterator[MisstatedDuration]:
    """Yields the days of events that are not those from the first to the last, both counted."""
    for match in (*_DAYS.finditer(text), *_DAYS_BEHIND.finditer(text)):
        right, told = _days(match), read_count(match["count"])
        if right is None or told in (right, 0) or _APART.search(match["between"]):
            continue
        if 0 < right <= _MOST_DAYS and not _APART.search(text[max(0, match.start() - 4) : match.start()]):
            yield MisstatedDuration(match.start(), match.end("unit"), f"{match['count']}天", f"{right}天")
    if "天" in text:
        yield from _miscounted_in_all(text)


def _miscounted_in_all(text: str) -> Iterator[MisstatedDuration]:
    """Days told as all, which may be working days alone; 共5天 may lie apart, and so be fewer."""
    for match in _ALL_DAYS.finditer(text):
        right, told = _days(match), read_count(match["count"])
        if right is None or not 0 < right <= _MOST_DAYS * 2 or not told or _ALL_APART.search(match["between"]):
            continue
        working = range(right * _WORKING // _WEEK - 1, right * _WORKING // _WEEK + 2)
        fewer = match["word"] not in _ON_END and told < working[0]
        if told not in (right, right - 1) and told not in working and not fewer:
            yield MisstatedDuration(match.start(), match.end("unit"), f"{match['count']}天", f"{right}天")


def miscounted_months(text: str) -> Iterator[MisstatedDuration]:
    """Yields the months that are not those from a day up to the end of its year."""
    for match in _TO_YEAR_END.finditer(text):
        month, told = read_count(match["month"]), read_count(match["count"])
        fits = _months_left(match, month)
        if month and told and told not in fits and not _ROUGH.search(text, 0, match.start("count")):
            right = "至".join(str(one) for one in sorted(fits))
            said = f"{match['count']}个月"
            yield MisstatedDuration(match.start(), match.end("count") + len("个月"), said, f"{right}个月")


def _days(match: re.Match[str]) -> int | None:
    """How many days an event has, None where that depends on the year or there are no such days."""
    month = read_count(match["month1"])
    last = read_count(match["month2"] or match["month1"]), read_count(match["day2"])
    years = (int(match["year"]),) if match["year"] else (_COMMON_YEAR, _LEAP_YEAR)
    try:
        counts = {(date(year, *last) - date(year, month, read_count(match["day1"]))).days + 1 for year in years}
    except ValueError:
        return None
    return counts.pop() if len(counts) == 1 else None


def _months_left(match: re.Match[str], month: int) -> set[int]:
    """How many months a year has left: of its first days the month counts, of its last ones not."""
    day = read_count(match["day"]) if match["day"] else int(match["begin"] is not None)
    whole = _MONTHS_AND_ONE - month
    if 0 < day <= _FIRST_DAYS:
        return {whole}
    return {whole - 1} if day >= _LAST_DAYS else {whole - 1, whole}
