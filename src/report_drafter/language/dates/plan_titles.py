"""What the title of a plan says by itself: its key for comparing, the period and the length that its name implies."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import chinese_numeral, read_chinese_numeral

Period = tuple[int, int]

FIVE_YEARS = 5
FIRST_FIVE_YEAR_PLAN = 1956  # counted back from “十四五”, 2021—2025; the early plans had other years
FIRST_LEGAL_EDUCATION_PLAN = 1986

_NUMERAL = "[一二三四五六七八九十]"
_LEGAL = "(?:法[治制]宣传教育|普法)"
FULL_NAME = rf"(?:{_LEGAL}的?)?第{_NUMERAL}{{1,3}}个五年(?:{_LEGAL}(?:工作)?)?规划"
"""A plan of five years with its number, as one writes it in full, of the state or of legal education."""
_FIVE_YEAR = late(
    rf"(十{_NUMERAL}?)五(?!年|个)|第(十{_NUMERAL})个五年规划|(?<=社会发展)第({_NUMERAL}{{1,3}})个五年规划"
)
"""The state's first ten were called 计划: what is called the ninth 规划 is of something else, 依法治区 or roads."""
_LEGAL_EDUCATION = late(
    rf"{_LEGAL}.*?第({_NUMERAL}{{1,2}})个五年|第({_NUMERAL}{{1,2}})个五年{_LEGAL}|({_NUMERAL})五”?普法"
)
_FOLLOWED = late(
    r"(?:贯彻|落实|落细|按照|根据|依据|遵照|对照|对标|紧扣|实施|执行)[^，,。；;]{0,60}?"
    rf"[“\"《〈]?(?P<plan>十{_NUMERAL}?五|[六七八九]五)(?P<kind>[”\"]?普法)?[”\"]?(?!年|个|条|项|部|款|章)"
)
_DRAWN_UP = late(
    "编制|谋划|前期|起草|研究|启动|建议|衔接|对接|未来|开局|筹备|草案|征求|调研|思路|评审|论证|课题|展望|基础|远景|打好|迈向|部署"
)
_LENGTH = late(rf"({_NUMERAL}|两)年(?:行动|攻坚|计划|规划)")
_LONGER = late(r"20[3-9]\d|二〇[三四五]〇?五?年?远景|远景|中长期|远期|展望")
_CARRIES_OUT = late("方案|行动|计划|措施|清单|要点|任务|办法|意见")
_IGNORED = late(r"[\s“”\"'‘’〈〉<>《》，,、·]")


def title_key(title: str) -> str:
    """Returns a title without spaces, quotes and inner marks, so that spellings of one title are equal."""
    return _IGNORED.sub("", title)


def named_period(title: str) -> Period | None:
    """Returns the years that a title's own name stands for: “十四五” is 2021—2025, 第八个五年 of 普法 is 2021—2025."""
    legal = _LEGAL_EDUCATION.search(title)
    if legal:
        return _five_years(FIRST_LEGAL_EDUCATION_PLAN, next(filter(None, legal.groups())))
    named = _FIVE_YEAR.findall(title)
    if len(named) != 1 or _LONGER.search(title):
        return None
    return _five_years(FIRST_FIVE_YEAR_PLAN, next(filter(None, named[0])))


def following_plan(period: Period) -> str:
    """Returns the name of the five-year plan behind one: 十五五 of that of 2021—2025."""
    return plan_of(period[1] + 1)


def plan_of(year: int, *, legal: bool = False) -> str:
    """Returns the name of the five-year plan that a year belongs to: 十四五; of `legal` education: 八五."""
    first = FIRST_LEGAL_EDUCATION_PLAN if legal else FIRST_FIVE_YEAR_PLAN
    return f"{chinese_numeral((year - first) // FIVE_YEARS + 1)}五"


def is_part_of_plan(title: str, period: Period, own: Period) -> bool:
    """Tells whether a title is of what carries out a plan in some of its years: “十四五”…实施方案（2023—2025年）."""
    return own[0] <= period[0] <= period[1] <= own[1] and _CARRIES_OUT.search(title) is not None


def named_length(title: str) -> int | None:
    """Returns the number of years that a title announces: 三年行动计划 is 3."""
    match = _LENGTH.search(title)
    return read_chinese_numeral(match[1]) if match else None


def _five_years(first: int, numeral: str) -> Period | None:
    ordinal = read_chinese_numeral(numeral)
    if not ordinal:
        return None
    start = first + FIVE_YEARS * (ordinal - 1)
    return start, start + FIVE_YEARS - 1


def plans_followed(text: str) -> Iterator[tuple[int, int, Period]]:
    """Yields the five-year plans that a clause speaks of as ones to go by, with their years: 落实《“十四五”…规划》."""
    for match in _FOLLOWED.finditer(text):
        plan = match["plan"]
        if (len(plan) > len("八五") or plan[0] != "十") and (plan[0] == "十" or match["kind"]):
            period = named_period(f"{plan}普法" if match["kind"] else plan)
            if period is not None and not _DRAWN_UP.search(text):
                yield match.start("plan"), match.end("plan"), period
