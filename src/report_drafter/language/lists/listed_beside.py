"""Finds numbers with what stands listed beside them: 5个单位（A、B、C）; 3项，分别为A、B、C; 2次（3月2日、9月5日）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import BEGINS_NUMBER, read_count
from report_drafter.language.text.ordinal_markers import ordinal_markers

FEWEST_NAMES, FEWEST_TITLES, FEWEST_ITEMS = 3, 2, 2
LONGEST_NAME, LONGEST_NOUN, REACH = 14, 8, 12

_NUMBER = rf"(?P<number>\d{BEGINS_NUMBER}\d?|[一二两三四五六七八九十]{BEGINS_NUMBER}[一二三四五六七八九十]{{0,2}})"
_AND = late("以及|[和及与]")
_TITLE = r"《[^》]+》(?:[（(][^（()）]{1,12}[）)])?"
_TITLES = rf"(?P<titles>{_TITLE}(?:[、和及与]?{_TITLE})*)"
_TITLED_BEFORE = late(
    rf"{_TITLES}(?P<open>等)?(?P<noun>[\u4e00-\u9fff]{{0,10}}?){_NUMBER}(?P<unit>[件部份个项])"
    r"(?!制度|内容|任务|要求|方面|重点|机制|措施|条)"
)
_TITLED_BEHIND = late(
    rf"{_NUMBER}(?P<unit>[件部份个项])(?:[\u4e00-\u9fff]{{0,{LONGEST_NOUN}}})?"
    rf"(?:[，,](?:分别[是为]|即)|[：:]|即){_TITLES}(?=[，,。；;）)]|$)"
)
_TITLES_FOLLOW = late("[为是即：:]《")
_TITLES_MEET = late("[》）)][、和及与]?《")
_SAID_WHOLE = late(r"(?:分别[是为]|包括|即|[：:])$")
_AGAIN = late(
    r"[，,](?:以上|上述|这)?(?P<number>\d{1,2}|[两二三四五六七八九十])[件部份个项](?:[\u4e00-\u9fff]{0,6})?[均都全]"
)
_BRACKET = late(r"[（(](?P<names>[^（()）\d]{5,120})[）)]")
_COUNTED = late(rf"{_NUMBER}(?P<unit>[个家类项种支所])(?P<noun>[\u4e00-\u9fff]{{0,{LONGEST_NOUN}}})$")
_NAMED_FOLLOW = late(r"分别[是为](?![\d《从由])|[”，,]即(?![\d《将可])")
_NAMED_BEHIND = late(
    rf"{_NUMBER}(?P<unit>[个项件类种家所支条张份本套道])(?:[^，,。；;：:、\d]{{0,{LONGEST_NOUN}}})[，,]?(?:分别[是为]|即)"
    r"(?P<names>[^，,。；;：:\d]{2,20}(?:、[^，,。；;：:、\d]{2,20})+)(?=[，,。；;]|$)"
)
_SUBJECTS_BEHIND = late(
    rf"{_NUMBER}(?P<unit>次|场|期|讲|堂|轮)(?:[^，,。；;：:、\d]{{0,{LONGEST_NOUN}}})[，,]?"
    r"(?:内容|主题|议题|题目|专题|课题|科目|课程)(?:依次|分别)[是为]"
    r"(?P<names>[^，,。；;：:\d]{2,20}(?:、[^，,。；;：:、\d]{2,20})+)(?=[，,。；;]|$)"
)
"""Each time with its subject; one may have two, but none may be without: 授课4次，内容分别为甲、乙、丙."""
_BODIES = late(
    rf"{_NUMBER}(?P<unit>[个家支所])(?:[^，,。；;：:、\d（(]{{0,{LONGEST_NOUN}}})(?:[，,]?(?:即|分别[是为])|[：:（(])"
    r"(?P<names>[\u4e00-\u9fff][^，,。；;：:（()）]*\d[^，,。；;：:（()）]*)(?=[，,。；;）)]|$)"
)
_BODIES_FOLLOW = late(r"[和及与、]\d{1,2}[个家支所]")
_BODIES_MEET = late(r"、|[和及与](?=\d)")
_BODY = late(
    r"(?:(?P<many>\d{1,2})(?P<unit>[个家支所])(?P<kind>[\u4e00-\u9fff]{1,10})|(?!各|多|若干)[\u4e00-\u9fff]{2,12}(?<!单位|科室|部门|乡镇|街道|社区|学校|医院|机构|企业|网点|场所))"
)
_SOME = late(r"[等含如]|其中|包括|不含|以及其他|[，,。；;：:《“]|简称|占|各")
_DATES_BESIDE = late(
    rf"{_NUMBER}(?P<unit>[次场期轮批])(?:会议?)?"
    r"(?:[（(](?:分别[为是在于]?|时间[为是：:])?(?P<bracket>[\d月日年、，,和及]{5,90})[）)]"
    r"|[，,]?分别(?:[于在]|为|是)(?P<dates>[\d月日年、和及]{5,90})(?=召开|举[行办]|开展|进行|组织|[，,。；;]|$))"
)
_DATES_MEET = late("[日月][、和及]")
_DATE = late(r"(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日")
_MONTH = late(r"(?:20\d\d年)?\d{1,2}月")
_ITEMS_BEHIND = late(
    rf"{_NUMBER}(?P<unit>个方面|方面|个|项|条|点|件|类|种)(?P<noun>[^，,。；;：:、\d]{{0,{LONGEST_NOUN}}})[：:]\s*"
    r"(?=一是|第一[，,]|①)"
)
_ITEMISED = late(
    "措施|举措|问题|短板|不足|工作|任务|原因|特点|重点|抓手|变化|建议|要求|环节|步骤|做法|经验|亮点|[实大]事|制约"
)
"""What is told item by item; of cases and rules an item may tell several."""
_ITEMS_FOLLOW = late(r"[：:]\s*(?:一是|第一[，,]|①)")
_SAID_ITEMS = ("方面", "个方面", "点", "条")


@frozen
class CountedBeside:
    """A number with its unit from `start` up to `end`; `fewest` to `most` things stand beside it, `what` they are.

    `sure` tells that the list is said to be whole.
    """

    paragraph: Paragraph
    start: int
    end: int
    number: int
    fewest: int
    most: int
    what: str
    sure: bool = True


def counted_beside(model: ReportModel) -> Iterator[CountedBeside]:
    """Yields every number that has its list right before or behind it."""
    for paragraph in model.text.paragraphs:
        text = paragraph.text
        if paragraph.table is not None:
            continue
        if "》" in text:
            yield from _titles(paragraph)
        if "、" in text and ("）" in text or ")" in text):
            yield from _names(paragraph)
        if "、" in text and _NAMED_FOLLOW.search(text):
            yield from _named(paragraph)
        if _BODIES_FOLLOW.search(text):
            yield from _bodies(paragraph)
        if _DATES_MEET.search(text):
            yield from _dates(paragraph)
        if _ITEMS_FOLLOW.search(text):
            yield from _items(paragraph)


def _titles(paragraph: Paragraph) -> Iterator[CountedBeside]:
    text = paragraph.text
    for match in _TITLED_BEHIND.finditer(text) if _TITLES_FOLLOW.search(text) else ():
        count = len(re.findall(_TITLE, match["titles"]))
        yield _found(paragraph, match, count, "个文件名")
    for match in _TITLED_BEFORE.finditer(text) if _TITLES_MEET.search(text) else ():
        count = len(re.findall(_TITLE, match["titles"]))
        if count < FEWEST_TITLES:
            continue
        again = _AGAIN.match(text, match.end())
        whole = not match["open"] or _SAID_WHOLE.search(text, 0, match.start()) is not None
        sure = whole or (again is not None and read_count(again["number"]) == count)
        yield _found(paragraph, match, count, "个文件名", sure=sure)


def _names(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Names in a bracket behind their number, of which nothing says that they are only some."""
    for bracket in _BRACKET.finditer(paragraph.text):
        names = bracket["names"].split("、")
        if len(names) < FEWEST_NAMES or _SOME.search(bracket["names"]) or max(map(len, names)) > LONGEST_NAME:
            continue
        match = _COUNTED.search(paragraph.text, max(0, bracket.start() - REACH), bracket.start())
        if match is not None:
            near = abs(len(names) - read_count(match["number"])) <= 1
            yield _with_names(_found(paragraph, match, len(names), "个名称", sure=near), names)


def _named(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Names behind 分别为 or 即, all of what their number counts, and subjects of which each time has one."""
    for match in _NAMED_BEHIND.finditer(paragraph.text):
        names = match["names"].split("、")
        if not names[-1].endswith("等") and "其中" not in match["names"]:
            yield _with_names(_found(paragraph, match, len(names), "个名称"), names)
    for match in _SUBJECTS_BEHIND.finditer(paragraph.text):
        names = match["names"].split("、")
        found = _with_names(_found(paragraph, match, len(names), "个题目"), names)
        if not names[-1].endswith("等") and found.number > found.most:
            yield found


def _bodies(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Bodies of which some are told by name and some by number: 执法主体6个，即支队本级和5个大队."""
    for match in _BODIES.finditer(paragraph.text):
        told = [_BODY.fullmatch(one) for one in _BODIES_MEET.split(match["names"])]
        named = [one[0] for one in told if one is not None and not one["many"]]
        if not all(told) or not named or any(_SOME.search(one) for one in named):
            continue
        many = [one for one in told if one is not None and one["many"]]
        if any(one["unit"] != match["unit"] for one in many):
            continue
        count = len(named) + sum(int(one["many"]) for one in many)
        yield _with_names(_found(paragraph, match, count, "个"), named)


def _with_names(found: CountedBeside, names: Sequence[str]) -> CountedBeside:
    """A number with its names, each of which 和 may part in two."""
    return replace(found, most=found.fewest + sum(len(_AND.findall(name)) for name in names))


def _dates(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Days on which what is counted took place; two of one month may share its name."""
    for match in _DATES_BESIDE.finditer(paragraph.text):
        dates = re.split("[、，,和及]", match["bracket"] or match["dates"])
        if all(_DATE.fullmatch(one) for one in dates):
            yield _found(paragraph, match, len(dates), "个日期")
        elif all(_MONTH.fullmatch(one) for one in dates) and read_count(match["number"]) < len(dates):
            yield _found(paragraph, match, len(dates), "个月份")


def _items(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Items behind a number and a colon: 推出措施三项：一是…，二是…，三是…; （一）, （二） are read as an outline."""
    text = paragraph.text
    for match in _ITEMS_BEHIND.finditer(text):
        marks = list(ordinal_markers(text[match.end() :]))
        run = [one.ordinal for one in marks if one.style is marks[0].style]
        count = next((at for at, one in enumerate(run) if one != at + 1), len(run))
        near = re.split("[，,。；;：:]", text[max(0, match.start() - LONGEST_NOUN) : match.end("noun")])[-1]
        if count >= FEWEST_ITEMS and (match["unit"] in _SAID_ITEMS or _ITEMISED.search(near)):
            yield _found(paragraph, match, count, "项")


def _found(paragraph: Paragraph, match: re.Match[str], count: int, what: str, *, sure: bool = True) -> CountedBeside:
    start, end = match.start("number"), match.end("unit")
    return CountedBeside(paragraph, start, end, read_count(match["number"]), count, count, what, sure)
