"""Dates beside known days, weeks and months that are not theirs: 12月14日国家宪法日, 5月“安全生产月”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.fixed_days import (
    FIXED_DAYS,
    LUNAR_NEW_YEAR,
    MonthDay,
)
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.word_difference import difference

EVENT_SIGNS = (
    *(f"{end}{mark}{said}" for end in "日节" for mark in ("", "，") for said in "于在"),
    *(f"日{held}" for held in ("活动", "主题", "系列", "宣传", "集中", "现场")),
    "日”",
    "节”",
    "每年",
)
"""The plain words of which every day with its date behind it, and all that is held for one, holds one."""
NEAREST_EVENT = timedelta(days=12)
FARTHEST_EVENT = timedelta(days=27)
"""How far from its day an event may be held that only the next clause dates."""
FARTHEST_BEFORE = timedelta(days=45)
FARTHEST_MONTH = 1

_QUOTES = "”" + '"'
_NAMES = "|".join(sorted(FIXED_DAYS, key=len, reverse=True))
NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_GAP = (
    r"[“\"]?(?:[是为的]|我国|恰逢|适逢|正值|首[个次届]|第[一二三四五六七八九十百\d]{1,4}[个次届]|全国|全民|中国|国际|世界|三八|五四|六一|八一|六五|五一"
    r"|打击和防范|防治|中国人民|“?\d{1,3}(?:[·.]\d{1,2})?”?|[“\"])*"
)
_FIRST = "".join(sorted({name[0] for name in FIXED_DAYS} - set("0123456789"))) + "第首全世三五六八打我恰适正是为的“"
"""What the words between a date and the name of a day, or that name, begin with."""
_MONTH = late(
    rf"月(?:(?P<day>{NUMERAL})[日号](?=[{_FIRST}\d\"])|(?:份|期间|[的里中])?(?=[{_FIRST}])(?![三五六八]?[一二三四五六七八九十]日))"
)
_SHORT_DAY = late(rf"[·.．•](?P<day>\d{{1,2}})(?:[”\"]|(?=[{_FIRST}]))")
"""A day as its number is written: “12·4”, 3.15国际消费者权益日."""
_TAUGHT = ("3·15", "4·15", "12·4", "6·26", "11·9", "5·12", "4·26", "12·2")
_DAYS_BY_NUMBER = frozenset((*FIXED_DAYS.values(), (6, 16), (4, 25), (5, 25), (8, 26), (11, 11), (12, 12)))
"""Days that are known by their numbers: with those of laws those of safety advice, vaccines, lawyers, shopping."""
_TAUGHT_ON = late(
    r"(?:[“\"、和及]*\d{1,2}[·.．•]\d{1,2}[”\"])*等?(?:重要|重点|关键|系列|主题|集中|时间|节点|节日|期间|当天|组织|开展|举办|进行|[、，的])*(?:普法|宣传|法治|法律)"
)
_MONTH_BEFORE = late(r"(?<!\d)\d{1,2}\Z|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}\Z")
_BESIDE = late(
    rf"{_GAP}(?P<name>{_NAMES})"
    rf"(?P<behind>[”\"]?(?:前后|前|来临|临近|到来|系列|主题|集中|宣传|活动|专场|期间|假期|慰问|之际)?)"
)
_ROUND_IT = "前后"
"""What stands around a day is dated by the day itself."""
_NAMED = late(rf"[日节][”\"]?[（(](?P<month>{NUMERAL})月(?P<day>{NUMERAL})日[）)]")
_THEN = late(
    rf"(?P<name>{_NAMES})[”\"]?(?:(?P<held>(?:系列|主题|集中|宣传|活动)*[，,]?(?:于|在))|[，,]?[即是为](?:每年(?:的)?)?)"
    rf"(?P<month>{NUMERAL})月(?P<day>{NUMERAL})日(?!前|之前)"
)
"""A date behind its day: 国家宪法日，于12月4日组织宣誓."""
_HELD = late(
    rf"(?P<name>{_NAMES})[”\"]?(?:系列|主题|集中|现场|普法|法治|宣传|教育|大型)*(?:活动|宣传|宣讲|义诊|演练|咨询)"
)
_DATED = late(rf"(?<![\d年—\-至]){NUMERAL}月{NUMERAL}日|(?<=年){NUMERAL}月{NUMERAL}日")
_DAY_PARTS = late(rf"(?P<month>{NUMERAL})月(?P<day>{NUMERAL})日")
_HOLDS = late("举[办行]|开展|组织|参加|参与|启动")
_APART = late(
    "[；;。—–至]|月(?![^日]{1,3}日)|筹备|部署|方案|印发|通知|动员|总结|通报|表彰|获|以来|截至|推迟|延期|补|起|到|前|来临|临近|预|会议|培训|期间"
)
"""What tells between a date and a day that the date is of something else."""
FARTHEST_NAME = 60
WORD, LONG_NAME = 2, 5
"""The length of a word, and of a name of a day that is known by all but one of its words."""
_SPELLED_DAY = late(
    r"(?<![一二三四五六七八九十第“十])[“\"]?(?P<month>[一二三四五六七八九十])[·.]?(?P<day>[一二三四五六七八九十])[”\"]?(?:国际|世界|中国)?"
    r"(?P<name>环境日|妇女节|青年节|儿童节|建军节|建党节|劳动节)"
)
_NAMES_OF_SEVERAL = frozenset(("法治宣传日", "法制宣传日", "志愿者服务日"))
"""What departments call days of their own, too."""
_EVERY_NAME = late("世界|国际|全国|中国|[日节]")
_COMMON_WORDS = frozenset(("宣传", "教育", "安全", "活动", "主题", "法治", "法制", "服务", "纪念"))
_CALLED = late(
    r"(?<![\d.])(?P<month>1[0-2]|[1-9])(?:[·.．•]|月)(?P<day>[12]\d|3[01]|[1-9])日?[”\"]?(?:第[一二三四五六七八九十\d]{1,4}个)?[“\"]?"
    r"(?P<called>[\u4e00-\u9fff]{4,14}?[日节])(?![\u4e00-\u9fff]?[报常益])"
)
_SPRING = late(
    r"(?P<year>20\d\d)年春节(?P<before>前夕?)?[（(](?:20\d\d年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日[）)](?P<late>前夕?)?"
)


@frozen
class MisdatedDay:
    """A date from `start` up to `end` that is not that of the day `said` beside it, and what is right."""

    start: int
    end: int
    said: str
    right: str


def misdated_days(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates of known days that are not theirs; an event for a day may be held shortly before or after it."""
    short = list(_SHORT_DAY.finditer(text))
    for day in chain(_MONTH.finditer(text), short):
        match = _BESIDE.match(text, day.end())
        month = _MONTH_BEFORE.search(text, max(0, day.start() - 4), day.start()) if match is not None else None
        if match is None or month is None:
            continue
        right, behind = FIXED_DAYS[match["name"]], match["behind"].strip(_QUOTES)
        if _is_another_day(match["name"], (read_count(month[0]), read_count(day["day"] or ""))):
            continue
        if not _is_right(read_count(month[0]), day["day"], right, held=behind not in ("", _ROUND_IT)):
            yield MisdatedDay(month.start(), match.end("name"), match["name"], written_day(right))
    for match in _NAMED.finditer(text):
        name = next((one for one in FIXED_DAYS if text.endswith(one, 0, match.start() + 1)), None)
        if name is not None and FIXED_DAYS[name] != told_day(match):
            yield MisdatedDay(match.start() + 1 - len(name), match.end(), name, written_day(FIXED_DAYS[name]))
    yield from _slips_of_short_days(text, short)


def _slips_of_short_days(text: str, short: list[re.Match[str]]) -> Iterator[MisdatedDay]:
    """Yields the days that laws are taught on, known by their numbers, with a digit wrong: “3·25”“12·4”等普法活动."""
    for day in short:
        month = _MONTH_BEFORE.search(text, max(0, day.start() - 4), day.start())
        told = (int(month[0]), int(day["day"])) if month is not None and month[0].isdecimal() else None
        if month is None or told is None or told in _DAYS_BY_NUMBER or not _TAUGHT_ON.match(text, day.end()):
            continue
        if _BESIDE.match(text, day.end()):
            continue  # Its name stands beside it.
        said = f"{told[0]}·{told[1]}"
        apart = ((one, difference(said, one)) for one in _TAUGHT)
        meant = [one for one, off in apart if max(len(off.one), len(off.other)) == 1]
        if len(meant) == 1:
            yield MisdatedDay(month.start(), day.start("day") + len(day["day"]), said, f"“{meant[0]}”")


def misnumbered_days(text: str) -> Iterator[MisdatedDay]:
    """Yields days whose date, as two numerals before the name, is not theirs: 五六环境日, 五四妇女节."""
    for match in _SPELLED_DAY.finditer(text):
        right = FIXED_DAYS[match["name"]]
        if (read_count(match["month"]), read_count(match["day"])) != right:
            yield MisdatedDay(*match.span(), match["name"], written_day(right))


def misnamed_days(text: str) -> Iterator[MisdatedDay]:
    """Yields what stands behind the date of a known day and is its name but for one word: “4·15”全民国家保密教育日."""
    for match in _CALLED.finditer(text):
        date = int(match["month"]), int(match["day"])
        called = match["called"]
        if any(called.endswith(name) for name in FIXED_DAYS):
            continue
        for name, right in FIXED_DAYS.items():
            own = called[-len(name) :]
            apart = [at for at, (one, other) in enumerate(zip(own, name, strict=False)) if one != other]
            near = len(own) == len(name) and 0 < len(apart) <= WORD and apart[-1] - apart[0] < WORD
            if right == date and len(name) >= LONG_NAME and near and _tells(own, name, apart):
                yield MisdatedDay(match.end() - len(own), match.end(), own, f"“{name}”")


def _tells(called: str, name: str, apart: list[int]) -> bool:
    """Whether two names share what a day is on, and differ in no word that stands in many names: 宣传 for 教育."""
    shared = "".join(one for at, one in enumerate(name) if at not in apart)
    start = min(apart[0], len(name) - WORD)
    words = {each[at : at + WORD] for each in (called, name) for at in (start, max(0, apart[-1] - 1))}
    return len(_EVERY_NAME.sub("", shared)) >= WORD and len(words & _COMMON_WORDS) < WORD


def _is_another_day(name: str, told: MonthDay) -> bool:
    """Whether a date with nothing of the known day's is that of another day so called: 8·8海关法治宣传日."""
    right = FIXED_DAYS[name]
    return name in _NAMES_OF_SEVERAL and told[0] != right[0] and told[1] % 10 != right[1]


def _is_right(month: int, day: str | None, right: MonthDay, *, held: bool) -> bool:
    """Whether a date, or a month alone, is that of a day, or near it where something is held."""
    if day is None:
        return abs(month - right[0]) <= (FARTHEST_MONTH if held else 0)
    told = (month, read_count(day))
    return told == right or (held and near_day(told, right))


def misdated_events(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates of what is held for known days, behind their names or before, that are not near them."""
    yield from _misdated_behind(text)
    yield from _misdated_holdings(text)


def _misdated_behind(text: str) -> Iterator[MisdatedDay]:
    for match in _THEN.finditer(text):
        right, told = FIXED_DAYS[match["name"]], told_day(match)
        if told != right and not (match["held"] and near_day(told, right, FARTHEST_EVENT)):
            yield MisdatedDay(match.start("month"), match.end(), match["name"], written_day(right))


def _misdated_holdings(text: str) -> Iterator[MisdatedDay]:
    """The dates, far from a known day, of what is held for it: 5月6日围绕“建设美丽中国”举办环境日活动."""
    for match in _HELD.finditer(text):
        dates = list(_DATED.finditer(text, max(0, match.start() - FARTHEST_NAME), match.start()))
        between = text[dates[-1].end() : match.start()] if dates else ""
        if not dates or not _HOLDS.search(between) or _APART.search(between) or "日" in between:
            continue
        parts, right = _DAY_PARTS.fullmatch(dates[-1][0]), FIXED_DAYS[match["name"]]
        if parts is None or _is_another_day(match["name"], told_day(parts)):
            continue
        if not near_day(told_day(parts), right, FARTHEST_EVENT):
            yield MisdatedDay(*dates[-1].span(), match["name"], written_day(right))


def told_day(match: re.Match[str]) -> MonthDay:
    """Returns the month and the day that a match has as groups."""
    return read_count(match["month"]), read_count(match["day"])


def written_day(day: MonthDay) -> str:
    """Returns a day as one writes it: 12月4日."""
    return f"{day[0]}月{day[1]}日"


def misdated_new_years(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates in brackets behind 春节 that are not its own, nor shortly before it where 前 says so."""
    for match in _SPRING.finditer(text):
        year, told = int(match["year"]), told_day(match)
        right = LUNAR_NEW_YEAR.get(year)
        if right is None or told == right or (match["before"] and _shortly_before(year, told, right)):
            continue
        yield MisdatedDay(match.start(), match.end(), f"{year}年春节", written_day(right))


def near_day(told: MonthDay, right: MonthDay, reach: timedelta = NEAREST_EVENT) -> bool:
    """Tells whether an event for a day may have been held on a date; a date that no month has is never near."""
    day = _day(2023, told)
    off = abs(day - date(2023, *right)) if day is not None else None
    return off is not None and min(off, timedelta(days=365) - off) <= reach


def _shortly_before(year: int, told: MonthDay, right: MonthDay) -> bool:
    day = _day(year, told)
    return day is None or timedelta(0) <= date(year, *right) - day <= FARTHEST_BEFORE


def _day(year: int, told: MonthDay) -> date | None:
    try:
        return date(year, *told)
    except ValueError:
        return None
