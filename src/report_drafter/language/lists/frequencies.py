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
_BESIDES = late(r"[，,（(](?:其中|另|含|包括)?[^，,。；;\d]{0,10}(?:加开|增开|临时|专题|扩大|追加)")
"""What tells that there were more than the rule asks: 全年共15次，其中汛期加开3次."""
_PARTLY = late(
    r"\d{1,2}月份?(?:\d{1,2}日)?(?:起|以来|至|开始|—|-|到)|[上下]半年|季度(?:起|以来)|首次|成立|以来|下半|暂停|调整为|改为|取消|计划|应|要求|制度|规定"
    r"|增至|加密|除|另|(?<!每)[第一二三四]季度|\d月|暑期|[寒暑]假|期间|汛期|专项|集中行动"
)
"""What tells that a frequency does not hold for the whole of the year, or is only a rule."""
_KEPT = late(
    r"如期(?:召开|举[办行]|开展)|从未间断|无一(?:缺漏|缺席|次中断|遗漏|加开)|严格(?:照此|按此|执行|落实)|不多不少|[未没](?:有)?(?:临时)?(?:增加|加开|间断|中断|缺漏|漏开)"
    r"|(?:均|全部|都)(?:已)?(?:按制度|按此|如期|按期|照此)?(?:执行|落实|召开|开展)|一次不[少落漏]|雷打不动|月月(?:召开|开展)|固定"
)
"""What tells that a frequency was kept to the letter, all the year."""
_KEPT_EACH = late(
    rf"每(?P<period>季度?|个?季度|个?月|半年)(?:[^，,。；;、\d]{{0,8}}?)(?P<each>{_NUMERAL})(?P<unit>次|场|期|轮|批)"
)
_KEPT_WHOLE = late(
    rf"(?:全年[^，,。；;\d一两二三四五六七八九十]{{0,16}}?|[共总合]计?|累计[^，,。；;、\d]{{0,6}})(?P<number>{_NUMERAL})(?P<unit>次|场|期|轮|批)"
)
_PART_OF_YEAR = late(
    r"\d{1,2}月份?(?:\d{1,2}日)?(?:起|以来|开始)|[上下]半年|首次|成立|暂停|调整为|改为|取消|增至|加密|(?<!每)[第一二三四]季度|另|外|除|不[少低]于|至少|以上|平均|约|每[个家名所镇县村社]"
)
PERIODS = {"季": 4, "月": 12, "半": 2, "两": 6, "双": 6, "2": 6, "周": 52, "星": 52}
_PASSAGE = late("[^。]+")
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
        told = told and _BESIDES.match(text, match.end()) is None
        if told and not _PARTLY.search(clause) and _WHOLE.search(text, match.end("what"), match.start("number")):
            yield _frequency(match)
    yield from _kept(text)


def _kept(text: str) -> Iterator[Frequency]:
    """The one count of a passage that tells of one frequency, and that it was kept all the year."""
    for passage in _PASSAGE.finditer(text) if _KEPT.search(text) else ():
        words = passage[0]
        each, whole = list(_KEPT_EACH.finditer(words)), list(_KEPT_WHOLE.finditer(words))
        alone = len(each) == len(whole) == 1 and each[0]["unit"] == whole[0]["unit"]
        alone = alone and not _AT_LEAST.search(each[0][0])
        if alone and _KEPT.search(words) and not _PART_OF_YEAR.search(words.replace(each[0][0], "")):
            yield _kept_frequency(each[0], whole[0], passage.start())


def _kept_frequency(each: re.Match[str], whole: re.Match[str], offset: int) -> Frequency:
    made = PERIODS[each["period"].removeprefix("个")[0]] * read_count(each["each"])
    number, start = read_count(whole["number"]), offset + whole.start("number")
    return Frequency(start, offset + whole.end(), number, made, made, made, each[0], whole["unit"])


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
