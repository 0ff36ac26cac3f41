"""Finds what a year counts beside how often it came: 会议4次，每季度1次; 每月开展1次会前学法，全年共12次."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import BEGINS_NUMBER, read_count
from report_drafter.language.text.text_breaks import start_behind

SIGN = late("[每按逐均](?=[季月周星个半两双2])")
"""What every frequency begins with."""
_NUMERAL = rf"(?:\d{BEGINS_NUMBER}\d{{0,2}}|[一两二三四五六七八九十]{BEGINS_NUMBER}[一二三四五六七八九十]{{0,2}})"
_UNIT = "家次|人次|户次|车次|批次|次|场次|场|期|轮|批|件|家|项|篇|堂|课"
_PERIOD = r"(?:每|按|逐|(?<=平均))(?P<period>季度?|个?季度|个?月度?|半年|[两双2]个?月|周|个?星期)(?:度|均)?"
_BOUND = r"(?:不少于|不低于|不得少于|至少|最少)?"
_AT_LEAST = late("不少于|不低于|不得少于|至少|最少|以上")
_AVERAGE = r"(?P<average>平均|人均|大约|约|基本)?"
_COUNT_FIRST = late(
    rf"(?P<number>{_NUMERAL})(?P<unit>{_UNIT})(?:会议|活动|学习)?\s*[，,、（(]\s*"
    rf"(?:做到|坚持|保证|确保|即|实行|达到|落实|分别为?)*{_AVERAGE}{_PERIOD}"
    rf"(?:各|召开|开展|组织|举办|安排|进行|集中|学习|检查|约|平均|专题)*{_BOUND}(?P<each>{_NUMERAL})(?P=unit)(?=[，,。；;）)、]|$)"
)
_EACH_FIRST = late(
    rf"{_AVERAGE}{_PERIOD}[^，,。；;\d一两二三四五六七八九十]{{0,14}}?{_BOUND}(?P<each>{_NUMERAL})(?P<unit>次|场|期|轮|批)"
    r"(?P<what>[^，,。；;：:\d]{0,30})[，,；;（(]\s*"
    r"(?:(?:全年|一年来|年内|本年度?|累计|总共|合计|共计|共|已|先后|召开|开展|组织|举办|进行|集中|学习|专题学法|会前学法|学法)+)"
    rf"(?P<act>[\u4e00-\u9fff]{{0,4}}?)(?P<number>{_NUMERAL})(?P=unit)(?=[，,。；;）)]|$)"
)
_WHOLE = late("全年|一年来|共|累计|年内|合计")
_PLANNED = late(r"年度[\u4e00-\u9fff]{0,8}计划$")
"""A plan of the year that is counted itself: 年度抽查计划24项，每月2项."""
_OF_EACH = late(r"(?:每[个所家名]?|各)[\u4e00-\u9fff]{1,6}$")
"""Bodies that each do so: 每个社区每月1次 makes more of a year than twelve."""
_PARTLY = late(
    r"\d{1,2}月份?(?:\d{1,2}日)?(?:起|以来|至|开始|—|-|到)|[上下]半年|季度(?:起|以来)|首次|成立|以来|下半|暂停|调整为|改为|取消|计划|应|要求|制度|规定"
    r"|增至|加密|除|另|(?<!每)[第一二三四]季度|\d月|暑期|[寒暑]假|期间|汛期|专项|集中行动"
)
"""What tells that a frequency does not hold for the whole of the year, or is only a rule."""
PERIODS = {"季": 4, "月": 12, "半": 2, "两": 6, "双": 6, "2": 6, "周": 52, "星": 52}
WEEKS, FEWEST_WEEKS, MOST_WEEKS = 52, 40, 53
_REGULAR = (4, 12, 24)
"""What a year counts of what came every quarter, month or fortnight; 16 weeks may be a course."""


@frozen
class Frequency:
    """A number from `start` up to `end` of a text; its frequency makes `whole` of a year, or `fewest` to `most`."""

    start: int
    end: int
    number: int
    whole: int
    fewest: int
    most: int
    said: str
    unit: str


def frequencies(text: str) -> Iterator[Frequency]:
    """Yields the counts of whole years that stand beside their frequency."""
    for match in _COUNT_FIRST.finditer(text):
        clause = _PLANNED.sub("", text[start_behind("。；;", text, match.start()) : match.start()])
        if not _PARTLY.search(clause) and (_WHOLE.search(clause) or _is_regular(match)):
            yield _frequency(match)
    for match in _EACH_FIRST.finditer(text):
        clause = text[start_behind("。；;", text, match.start()) : match.end()]
        told = set(match["act"]) <= set(match["what"])  # 每季度开展一次案卷评查，全年评查4次
        told = told and _OF_EACH.search(text, 0, match.start()) is None
        if told and not _PARTLY.search(clause) and _WHOLE.search(text, match.end("what"), match.start("number")):
            yield _frequency(match)


def _is_regular(match: re.Match[str]) -> bool:
    """Whether a count is of a year for sure: that of any period but a week, or what quarters and months make."""
    weekly = PERIODS[match["period"].removeprefix("个")[0]] == WEEKS
    return not weekly or read_count(match["number"]) in (read_count(match["each"]) * each for each in _REGULAR)


def _frequency(match: re.Match[str]) -> Frequency:
    number, each = read_count(match["number"]), read_count(match["each"])
    periods = PERIODS[match["period"].removeprefix("个")[0]]
    fewest = most = periods * each
    if periods == WEEKS:
        fewest, most = FEWEST_WEEKS * each, MOST_WEEKS * each
    if match["average"]:
        half = (periods - 1) // 2 if each == 1 else periods // 2  # Half of the months is no average of one a month.
        fewest, most = fewest - half, most + periods // 2
    if _AT_LEAST.search(match[0]):
        most = max(most, number)
    start, end = match.start("number"), match.end("number") + len(match["unit"])
    return Frequency(
        start,
        end,
        number,
        periods * each,
        fewest,
        most,
        f"每{match['period']}{match['each']}{match['unit']}",
        match["unit"],
    )
