"""Periods with their length beside them: 6月11日至7月10日，进驻30天; 自3月至9月，历时7个月; 有效期5年，自…至…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

SIGNS = ("天", "个月", "一周", "半年", "公示", "公告", "征求意见", "历时", "为期", "持续", "进驻", "共")
TERM_SIGNS = ("效期", "聘期", "任期", "合同期", "服务期")
DAYS_SIGNS, DELAY_SIGNS = ("天数",), ("后",)
"""What every such length and term holds; 日 alone would be in every sentence."""
_COMMON_YEAR, _LEAP_YEAR = 2023, 2024
_YEAR_MONTHS, _HALF_YEAR = 12, 6
_WEEK_DAYS, _WORKING_DAYS = 7, 5
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31
_HUNDRED, _ROUND = 100, 10


def _date(number: int) -> str:
    return (
        rf"(?:(?P<year{number}>20\d\d)年)?(?<!\d)(?P<month{number}>\d{{1,2}})月份?"
        rf"(?:(?P<day{number}>\d{{1,2}})日|(?P<third{number}>[初中底末]|[上中下]旬))?"
    )


_BEGUN = r"(?:起|开始|启动|开工|开展|进驻|始|入驻)?"
_ENDED = r"(?:为?止|结束|完成|撤离|竣工|完工|撤点|期间)*"
_NUMBER = r"\d{1,3}|[一二两三四五六七八九十]{1,3}"
_ANY_LENGTH = rf"(?:(?P<count>{_NUMBER})(?P<unit>天|日|个月)|(?P<half>半年))(?![内以多余左之后前]|均|不[到足]|有余)"
_LENGTH, _RUN_LENGTH = rf"{_ANY_LENGTH}(?!的)", _ANY_LENGTH.replace("天|日", "天|日|周")
_END = (
    r"(?=\d{1,4}[年月日])(?:(?P<year2>20\d\d)年)?(?:(?P<month2>\d{1,2})月份?)?"
    r"(?:(?P<day2>\d{1,2})日|(?P<third2>[初中底末]|[上中下]旬))?"
)
"""The last date of a period, which may leave out the month of the first."""
_LASTING = r"(?:历时|为期|共历时|前后历时|持续|用时|时长|时间|工期|集中用|[共用]计?|公示期?|进驻|公开征求意见期?)"
_SPAN = late(
    rf"{_date(1)}{_BEGUN}[，,、]?\s*(?:(?:一直|持续|延续)?[至到]|[—–\-~～]{{1,2}}|于)?\s*{_date(2)}{_ENDED}"
    rf"(?:[，,（(]{_LASTING}|(?:公开)?(?:向社会|向公众)?(?:公开)?(?:征求(?:社会|公众|各方)?意见|公示|公告|历时|为期|持续|进驻))(?:了|共|为期|时间)?{_LENGTH}"
)
_BEGUN_SO = late(
    rf"{_date(1)}(?:起|开始)[^，,。；;\d]{{2,28}}[，,](?:一直|持续|延续)?[至到]{_date(2)}{_ENDED}[，,（(]{_LASTING}(?:了|共)?{_LENGTH}"
)
"""What was begun, with its name between: 5月起开展专项行动，到10月结束，历时半年."""
_TOGETHER = late(
    rf"{_date(1)}(?:起|开始)?(?:[至到]|[—–\-~～]{{1,2}}){_date(2)}(?:的|这|共)?(?P<count>{_NUMBER})(?P<unit>个月|天)(?P<half>)(?:内|间|里|时间)"
)
"""A length that sums up the dates right before it: 从11月到次年1月三个月内."""
_BRACKETED = late(
    rf"(?:春运|暑运|汛期|放假|休假|假期|公示|公告|征求(?:社会|公众|各方)?意见|历时|为期|持续|进驻|试运行|轮训|封闭管理|展期)(?:时间|期间?|共|为|了|[，,])*"
    rf"(?P<count>{_NUMBER})(?P<unit>天|个月)(?P<half>)(?:的[^，,。；;（(\d]{{2,20}})?[（(](?:即|自|从)?{_date(1)}(?:起)?(?:[至到]|[—–\-~～]{{1,2}}){_END}[）)]"
)
"""The dates stand in a bracket behind the length: 春运40天（1月26日至3月5日）."""
_WEEK = late(
    rf"{_date(1)}(?:[至到]|[—–\-~～]{{1,2}})(?P<year2>)(?P<month2>)(?P<day2>\d{{1,2}})日的?(?P<count>一|1)(?P<unit>周)(?P<half>)(?:内|时间|的时间)?(?![个至到以])"
)
_LATER = late(
    rf"{_date(1)}[^，,。；;\d]{{0,16}}(?:[，,][^，,。；;\d]{{0,8}})?(?P<count>{_NUMBER})(?P<unit>个月|天)(?:期满)?后[，,]?[^，,。；;\d]{{0,4}}{_date(2)}"
)
"""What came so long after: 9月1日上线，试运行3个月后，于12月1日正式运行."""
_HELD = late(
    rf"{_date(1)}(?:起|开始)?[，,]?(?:一直|持续|延续)?(?:[至到]|[—–\-~～]{{1,2}})(?:次年|翌年)?{_END}{_ENDED}"
    rf"(?P<between>[，,]?[^，,。；;\d]{{0,30}}[，,]?[^，,。；;\d]{{0,14}}?)"
    rf"(?:(?:历时|为期|持续)(?:了|共)?|(?<=[，,（(])(?P<sums>共计?|总计|合计|前后共?)|(?:公示|公告|征求意见|征集|征询|挂网|展示|试行)(?:期限?|时间|时长|周期)(?:为|共|是)*){_RUN_LENGTH}"
)
"""What ran from one date to another, with its name between: 9月至11月开展“秋季攻势”行动，为期3个月."""
_OF_PART = late("[各每批轮届]|期(?!间)|分别|其中|先后|第[一二三四]|阶段|首|[上下]午|晚|[约近]$")
"""What tells that a length is of each of several, of a part, or rough."""
_CONTINUOUS = late("公示|公告|征[求集询]|公开|挂网|进驻|隔离|封闭|展[出览]|值守")
"""What goes on from the first day to the last: of all else, days may be summed up that lie between the two."""
_DATED_YEAR = r"(?P<year{0}>20\d\d)年(?P<month{0}>\d{{1,2}})月(?:\d{{1,2}}日)?"
_TERM = r"(?:有效期|聘期|任期|合同期|服务期)限?[为是]?(?P<years>\d{1,2}|[一两二三四五六七八九十])年"
_FROM_TO = (
    rf"[自从]?{_DATED_YEAR.format(1)}[起]?(?:施行|实施|生效|执行)?[，,]?(?:有效期)?\s*(?:截?[至到]|[—–\-~～]{{1,2}})\s*"
    rf"{_DATED_YEAR.format(2)}"
)
_TERMS = (late(rf"{_TERM}[，,（(]{_FROM_TO}"), late(rf"{_FROM_TO}[^，,。；;]{{0,3}}[，,（(]?{_TERM}"))
_IN_FORCE_TERM = late(
    rf"[自从]?{_DATED_YEAR.format(1)}起(?:施行|实施|生效|执行)[，,]{_TERM}[，,（(]?(?:即)?截?[至到]{_DATED_YEAR.format(2)}"
)
_UNDATED_TERM = late(
    rf"[自从](?P<month1>\d{{1,2}})月\d{{1,2}}日起(?:正式)?(?:施行|实施|生效|执行)[，,]{_TERM}[，,（(]?(?:即)?截?[至到]{_DATED_YEAR.format(2)}"
)
_YEAR = late(r"(20\d\d)年")

_DAYS_OF_YEAR = late(
    r"(?:优良|良好|达标|污染|超标|有效|监测|高温|晴好)[\u4e00-\u9fff]{0,4}天数(?:为|是|有|共|达到?){0,2}(?P<days>\d{3,4})天"
)
_SEVERAL_YEARS = late("累计|年来|以来|[两二三四五六七八九]年|20\\d\\d[年]?[至到—–~～-]20")
_MOST_DAYS = 366


@frozen
class MisstatedDuration:
    """A length from `start` up to `end` that its own dates contradict: what is `said`, and what the dates make.

    `right` is '' where no dates stand there, and no year has so many days.
    """

    start: int
    end: int
    said: str
    right: str


def misstated_durations(text: str) -> Iterator[MisstatedDuration]:
    """Yields the days and months that are not those from the first date to the last, the last counted or not."""
    kinds = (_SPAN, _BEGUN_SO, _TOGETHER, _BRACKETED, _WEEK, _HELD)
    ends = set[int]()
    for match in chain.from_iterable(each.finditer(text) for each in kinds):
        told, unit = _told(match)
        least, most = _months(match) if unit == "个月" else _days(match)
        most = min(most, _by_days(match)) if unit == "个月" else most
        loose = _looseness(match, told)
        if match.end() in ends or _may_be_of_part(match, short=told < least):
            continue
        if told and most and not least - loose <= told <= most + loose:
            ends.add(match.end())
            right = f"{least}{unit}" if least == most else f"{least}至{most}{unit}"
            said = match["half"] or f"{match['count']}{match['unit']}"
            yield MisstatedDuration(match.start(), match.end(), said, right)


def _looseness(match: re.Match[str], told: int) -> int:
    """By how much a length may be off: half a year, a working week, and what goes by a round name (百日攻坚)."""
    if match["half"]:
        return 1
    if match["unit"] == "周":
        return _WEEK_DAYS - _WORKING_DAYS
    return told // _ROUND if match["unit"] == "天" and told % _HUNDRED == 0 else 0


def _may_be_of_part(match: re.Match[str], *, short: bool) -> bool:
    """Whether a length may be of a part of what ran so long: of each of several, or of what another clause tells."""
    between = match.groupdict().get("between")
    if between is None:
        return False
    if _OF_PART.search(between) or (short and match["sums"] and not _CONTINUOUS.search(between)):
        return True
    without_days = match["unit"] in ("天", "日", "周") and not match["day1"]
    return short and (without_days or any(mark in between[1:-1] for mark in "，,、并和"))


def _told(match: re.Match[str]) -> tuple[int, str]:
    """The length that stands there, in days or in months."""
    if match["half"]:
        return _HALF_YEAR, "个月"
    count = read_count(match["count"]) or 0
    return (count * _WEEK_DAYS, "天") if match["unit"] == "周" else (count, match["unit"])


def misstated_delays(text: str) -> Iterator[MisstatedDuration]:
    """Yields the days and months after which something is told to have come that lies not so far behind the first."""
    for match in _LATER.finditer(text):
        told = read_count(match["count"])
        if told and match["day1"] and match["day2"]:
            most = (_months(match) if match["unit"] == "个月" else _days(match))[1]
            early = match["unit"] == "个月" and int(match["day2"]) < int(match["day1"])
            if 0 < most - 1 - early < told - (match["unit"] == "天"):
                right = f"{most - 1 - early}{match['unit']}"
                yield MisstatedDuration(match.start(), match.end(), f"{match['count']}{match['unit']}后", right)


def misstated_undated_terms(text: str, year: int) -> Iterator[MisstatedDuration]:
    """Yields the years of validity from a day of the report's year: 自6月1日起施行，有效期5年，至2030年5月31日止."""
    for match in _UNDATED_TERM.finditer(text):
        years, months = read_count(match["years"]), int(match["month2"]) - int(match["month1"])
        begun = {year, *(int(each[1]) for each in _YEAR.finditer(text, 0, match.start()))}
        runs = [(int(match["year2"]) - each) * _YEAR_MONTHS + months for each in begun]
        if years and not any(run in (_YEAR_MONTHS * years - 1, _YEAR_MONTHS * years) for run in runs):
            yield MisstatedDuration(match.start(), match.end(), f"{match['years']}年", _long(runs[0]))


def misstated_terms(text: str) -> Iterator[MisstatedDuration]:
    """Yields the years of validity, engagement or contract that are not those from their first day to their last."""
    for pattern in (*_TERMS, _IN_FORCE_TERM):
        for match in pattern.finditer(text):
            months = (int(match["year2"]) - int(match["year1"])) * _YEAR_MONTHS
            months += int(match["month2"]) - int(match["month1"])
            years = read_count(match["years"])
            if years and months not in (_YEAR_MONTHS * years - 1, _YEAR_MONTHS * years):
                yield MisstatedDuration(match.start(), match.end(), f"{match['years']}年", _long(months))


def days_beyond_year(text: str) -> Iterator[MisstatedDuration]:
    """Yields numbers of days that no year has, where a sentence tells of one year: 优良天数达到371天."""
    if _SEVERAL_YEARS.search(text) is None:
        for match in _DAYS_OF_YEAR.finditer(text):
            if int(match["days"]) > _MOST_DAYS:
                yield MisstatedDuration(match.start(), match.end(), f"{match['days']}天", "")


def _long(months: int) -> str:
    """How long a number of months is, in words; the day before a year is full counts as full."""
    years, rest = divmod(months + 1 if months % _YEAR_MONTHS == _YEAR_MONTHS - 1 else months, _YEAR_MONTHS)
    return f"约{years}年{rest}个月" if rest else f"{years}年"


def _days(match: re.Match[str]) -> tuple[int, int]:
    """The fewest and the most days of a period; 0 and 0 where its dates do not tell."""
    if not (match["day1"] and match["day2"]):
        months = _whole_months(match)
        return max(months - 1, 0) * _SHORTEST_MONTH, (months + 1) * _LONGEST_MONTH
    counts = [_between(match, year) for year in _years(match)]
    known = [one for one in counts if one is not None and one >= 0]
    return (min(known), max(known) + 1) if known else (0, 0)


def _years(match: re.Match[str]) -> tuple[int, ...]:
    """The years that a period may begin in: where none is named, one with and one without 29 February."""
    if match["year1"]:
        return (int(match["year1"]),)
    return (_COMMON_YEAR, _LEAP_YEAR) if not match["year2"] else (int(match["year2"]),)


def _between(match: re.Match[str], year: int) -> int | None:
    month = int(match["month1"])
    first, last = (month, int(match["day1"])), (int(match["month2"] or month), int(match["day2"]))
    until = int(match["year2"]) if match["year2"] else year + (last < first)
    try:
        return (date(until, *last) - date(year, *first)).days
    except ValueError:
        return None


def _whole_months(match: re.Match[str]) -> int:
    """How many months the last lies behind the first; in the next year where no year says so."""
    months = int(match["month2"] or match["month1"]) - int(match["month1"])
    if match["year1"] and match["year2"]:
        return months + (int(match["year2"]) - int(match["year1"])) * _YEAR_MONTHS
    return months % _YEAR_MONTHS


def _months(match: re.Match[str]) -> tuple[int, int]:
    months = _whole_months(match)
    return max(months, 1), months + 1


def _by_days(match: re.Match[str]) -> int:
    """The most months that the days of a period make, where both are told: 10月8日至12月7日 are two."""
    days = _days(match)[1] if match["day1"] and match["day2"] else _MOST_DAYS
    return max(1, round(days / _SHORTEST_MONTH))
