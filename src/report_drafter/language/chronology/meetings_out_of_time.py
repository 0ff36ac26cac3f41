"""Meetings that the whole country knows, told on other days than theirs, or awaited when they are over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import plain_years
from report_drafter.language.dates.party_calendar import (
    CONFERENCES,
    CONGRESS_DAYS,
    CONGRESSES,
    PLENUM_DAYS,
    PLENUMS,
    Days,
)
from report_drafter.language.numbers.numerals import chinese_numeral, read_chinese_numeral

SIGNS = ("中全会", "党的二十", "党的十", *(sorted({one[-4:] for one in CONFERENCES})))
"""The plain words by which such meetings are looked for."""

_LAST_OF_MONTH = 31
_NAME = (
    r"(?:党的|中国共产党第?|中共第?)?(?:(?P<term>[一二三]?十[一二三四五六七八九]?)届(?:中央委员会)?(?:第?(?P<nth>[一二三四五六七八九])(?:次全体会议|中全会))"
    rf"|(?<=党的)(?P<congress>[二三]?十[一二三四五六七八九]?)大|(?P<conference>{'|'.join(CONFERENCES)}))"
)
_DATE = (
    r"(?:(?P<year>20\d\d)年)?(?<![\d—–\-~～至、])(?P<month>\d{1,2})月"
    r"(?:(?P<day>\d{1,2})日(?:[至到—–\-~～]{1,2}(?P<last>\d{1,2})日)?|份|[上中下]旬|初|底)?"
)
_OPENED = "(?:胜利|成功|隆重|顺利|正式|在北京|在京)*(?:召开|举行|开幕|闭幕)"
_BEFORE = late(rf"{_DATE}(?P<comma>[，,])?(?:{_OPENED}的)?{_NAME}(?P<opened>{_OPENED})?")
_BEHIND = late(rf"{_NAME}(?:胜利|隆重|正式)*[于在]{_DATE}(?:至\d{{1,2}}日)?[^，,。；;\d]{{0,6}}{_OPENED}")
_AFTER = late("之?[后际]|以来")
_AWAITED = late(
    r"(?:迎接?|喜迎|笑迎|盼|筹备|献礼|护航)(?:[^，,。；;]{0,4})党的(?P<congress>[二三]?十[一二三四五六七八九]?)大"
    r"|党的(?P<before>[二三]?十[一二三四五六七八九]?)大(?:(?:胜利|顺利|隆重|成功|即将)*召开(?:之年|前夕|营造|创造|保驾|献礼|提供|做好|做出|贡献)"
    r"|献礼|安保|维稳|(?:期间|召开前后?)的?(?:安保|维稳|安全|信访|社会|稳定|消防|值班|网络|防护|执法|重点|各项|保障))"
    r"|为党的(?P<made>[二三]?十[一二三四五六七八九]?)大(?:胜利|顺利|隆重|成功)+召开"
)
_TOLD_OF_OLD = late("以来|回顾|巩固|成果|经验|总结|曾|[上去当那]年|作品|创作|历史|历程")


@frozen
class OddMeeting:
    """A meeting told from `start` up to `end` of a text, and what is odd about the time."""

    start: int
    end: int
    says: str


def misdated_meetings(text: str, year: int) -> Iterator[OddMeeting]:
    """Yields where a text on a year dates a meeting by a month or by days on which it did not meet."""
    for match in chain(_BEFORE.finditer(text), _BEHIND.finditer(text)):
        before = "comma" in match.re.groupindex
        if before and (not _tells_opening(match) or (match["comma"] and _AFTER.match(text, match.end()))):
            continue  # 11月，党的…全会召开后，组织学习: the month is that of the learning.
        met = _days(match, int(match["year"] or year))
        if met and not any(_agrees(match, one, year) for one in met):
            yield OddMeeting(*match.span(), f"此次会议{_written(met[0])}召开")


def bygone_congresses(text: str, year: int) -> Iterator[OddMeeting]:
    """Yields congresses that a text on a year tells as still ahead and that had met before: 2022年…迎接党的十九大."""
    for match in _AWAITED.finditer(text) if not _TOLD_OF_OLD.search(text) else ():
        congress = read_chinese_numeral(match["congress"] or match["before"] or match["made"]) or 0
        met = CONGRESSES.get(congress)
        named = any((one.year or year) <= (met or (year,))[0] for one in plain_years(text))
        if met is not None and met[0] < year and not named:
            says = f"党的{chinese_numeral(congress)}大{met[0]}年{met[1]}月已经召开，{year}年不会还在迎接"
            yield OddMeeting(*match.span(), says)


def _tells_opening(match: re.Match[str]) -> bool:
    """Whether a date before a meeting is of its opening: 11月召开的…全会, 11月…全会召开."""
    return match["opened"] is not None or "召开的" in match[0] or "举行的" in match[0]


def _days(match: re.Match[str], year: int) -> tuple[Days, ...]:
    """When the meeting that is named met; of a conference, only in a year in which there was one."""
    if match["conference"]:
        return tuple(one for one in CONFERENCES[match["conference"]] if one[0] == year)
    if match["congress"]:
        met = CONGRESS_DAYS.get(read_chinese_numeral(match["congress"]) or 0)
        return (met,) if met is not None else ()
    term, nth = (read_chinese_numeral(match[one]) or 0 for one in ("term", "nth"))
    known = PLENUMS.get(term, ())
    if not 0 < nth <= len(known):
        return ()
    return (PLENUM_DAYS.get((term, nth), (*known[nth - 1], 1, _LAST_OF_MONTH)),)


def _agrees(match: re.Match[str], met: Days, year: int) -> bool:
    """Whether a date is within the days of a meeting, as far as it is told."""
    if (int(match["year"] or year), int(match["month"])) != met[:2]:
        return False
    return all(met[2] <= int(one) <= met[3] for one in (match["day"], match["last"]) if one)


def _written(met: Days) -> str:
    year, month, first, last = met
    days = "" if last - first + 1 >= _LAST_OF_MONTH else f"{first}日" if first == last else f"{first}日至{last}日"
    return f"{year}年{month}月{days}"
