"""Periods whose name or count says something else than their years: “八五”普法（2021—2026年）, 2023—2024年三年间."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_ranges import date_ranges
from report_drafter.language.dates.party_calendar import CONGRESSES, TERM
from report_drafter.language.dates.plan_titles import FULL_NAME, Period, named_period
from report_drafter.language.numbers.numerals import read_chinese_numeral, read_count, with_digit_years

LONGEST_NAME = 16

_PLAN = r"十[一二三四五六]五|[六七八九]五[”\"]?普法"
_DASH = r"年?\s*(?:[—–\-－~～]{1,2}|至|到)\s*"
_NAMED = late(
    rf"(?P<name>(?:{_PLAN})[”\"]?(?:规划|时期|期间)?|{FULL_NAME})"
    rf"(?P<words>(?![\u4e00-\u9fff]{{0,16}}(?:中长期|远期|展望))[\u4e00-\u9fff]{{0,16}}(?:规划|纲要|工作))?\s*"
    rf"[（(](?P<first>20\d\d){_DASH}(?P<last>20\d\d)年?[）)]"
)
_TERMED = late(
    rf"(?P<name>(?:{_PLAN}|{FULL_NAME}))[^。；;《》]{{0,30}}?(?:规划|普法|实施|评估)期[限间]?[为是：:](?P<first>20\d\d){_DASH}(?P<last>20\d\d)年"
)
"""“七五”普法规划的评估期为2016年至2020年."""
_NO_CHANGE = "(?![^，,。；;]{0,6}(?:增[加长]|减|下降|上升|提[高升]|降低|压[降减缩]|翻))"
_COUNTED = late(
    rf"(?<![\d—–\-－~～])(?P<first>20\d\d){_DASH}(?P<last>20\d\d)年度?(?:[，,]|的?这?)"
    rf"(?P<count>[两二三四五六七八九十]|\d)年(?:[间来]|期间|(?P<sums>间?(?:累计|合?共|合计|总计){_NO_CHANGE}))"
)
_TURNING = late(
    rf"(?:(?P<plan>{_PLAN}|{FULL_NAME})[”\"]?"
    r"(?:(?:普法|规划|工作)*[（(][^（）()]{9,14}[）)](?!进入))?"
    r"|党的(?P<congress>[二三]?十[一二三四五六七八九]?)大(?:报告)?精神"
    r"|[（(](?P<first>20\d\d)年?\s*(?:[—–\-－~～]{1,2}|至)\s*(?P<last>20\d\d)年?[）)]》?)"
    r"(?:[^，,。；;“”（()）]|[（(][^（）()\d]{0,12}[）)]){0,10}?(?:(?P<role>开局|起步|启动|收官|收尾|中期(?:评估)?)之年|(?<=的)(?P<edge>最后一|首)年(?!度)"
    r"|(?<=[的入来”\"划期])第(?P<nth>[一二三四五])(?:个?年|个年头)(?![度级的]))"
)
_JOINED = late(
    rf"(?:(?P<plan>{_PLAN}|{FULL_NAME})[”\"]?(?:普法|规划|工作)*|[（(](?P<first>20\d\d){_DASH}(?P<last>20\d\d)年?[）)]》?)"
    r"(?:和|及|与|、|以及|暨)[《“\"]?(?:[^，,。；;“”（()）《》]{2,40})?\Z"
)
"""A plan that shares what is told of the one behind it: 《…纲要（2021—2025年）》和“七五”普法规划的收官之年."""
_LONGEST_JOINED = 60
_MIDDLE = "中期"
_PLAN_OF_YEARS = late(
    rf"(?P<count>[两二三四五])年(?:行动|攻坚|提升|整治|计划|规划)(?:计划|方案|规划)?[”\"]?"
    rf"[（(](?P<first>20\d\d){_DASH}(?P<last>20\d\d)年?[）)]"
)
_YEAR_BEFORE = late(
    r"(?<![—–\-－~～至到\d])(?P<year>20\d\d)年度?(?:统计|报告期|数据)?(?:[（(]|[，,](?=即|指)|(?=是?指))"
    r"(?:即|自|从|是?指|(?:统计|报告|数据)(?:期限|期间|时限|时段|区间|期)[为是自]?)*$"
)
_FIRST_DAY, _LAST_DAY = (1, 1), (12, 31)
_NAME_BEFORE = late(r"[\u4e00-\u9fff“”\"]{0,16}\Z")
_LEAD = late(
    r"^[“\"]?(?:按照|根据|依据|围绕|对照|深入|全面|扎实|持续|贯彻|落实|实施|推进|推动|开展|印发|制定|部署|以|的)+"
)
"""What stands before the name of a plan and is no part of it."""

COUNTED_SIGNS = ("年间", "年来", "年累计", "年期间", "年共", "年合", "年总计")
"""The plain words that every counted period ends on."""


@frozen
class SpelledPeriod:
    """A period at its place that its own words contradict: what they say, and what its years make."""

    start: int
    end: int
    says: str
    right: str


def misnamed_periods(text: str) -> Iterator[SpelledPeriod]:
    """Yields the periods in brackets behind the name of a plan that has other years; titles are left out."""
    for match in _NAMED.finditer(with_digit_years(text)) if "五" in text else ():
        right = named_period(match["name"])
        quoted = text.rfind("《", 0, match.start()) > text.rfind("》", 0, match.start())
        if right is not None and not quoted and right != (int(match["first"]), int(match["last"])):
            name = match["name"].replace("”", "").replace('"', "")
            says = f"“{name}”是{right[0]}—{right[1]}年，此处写{match['first']}—{match['last']}年"
            yield SpelledPeriod(match.start(), match.end(), says, f"改为{right[0]}—{right[1]}年")


def misstated_terms(text: str) -> Iterator[SpelledPeriod]:
    """Yields the terms told in words that begin or end a year beside those of the plan that they are of."""
    for match in _TERMED.finditer(with_digit_years(text)):
        right, told = named_period(match["name"]), (int(match["first"]), int(match["last"]))
        if right is not None and abs(right[0] - told[0]) + abs(right[1] - told[1]) == 1:
            name = match["name"].replace("”", "").replace('"', "")
            says = f"“{name}”是{right[0]}—{right[1]}年，此处写{told[0]}—{told[1]}年"
            yield SpelledPeriod(match.start("first"), match.end(), says, f"改为{right[0]}—{right[1]}年")


def miscounted_periods(text: str) -> Iterator[SpelledPeriod]:
    """Yields the periods that are called so many years and have more or fewer."""
    for match in _COUNTED.finditer(text) if "20" in text else ():
        span = int(match["last"]) - int(match["first"]) + 1
        count = read_count(match["count"])
        fits = (span,) if match["sums"] else (span, span - 1)
        if span > 1 and count not in fits:
            says = f"{match['first']}—{match['last']}年是{span}年，此处称{match['count']}年"
            yield SpelledPeriod(match.start(), match.end(), says, "核对起止年份和年数")


def misdated_years(text: str) -> Iterator[SpelledPeriod]:
    """Yields whole years whose days, told in a bracket or with 即, are of other years.

    2020年度（2019年1月1日至2020年12月31日）; 2025年度，即2024年1月1日至12月31日.
    """
    for one in date_ranges(text):
        first, last = one.first, one.last
        whole = (first.month, first.day) == _FIRST_DAY and (last.month, last.day) == _LAST_DAY
        if not whole or first.year is None:
            continue
        named = _YEAR_BEFORE.search(text, 0, first.start)
        if named is not None and {first.year, last.year} != {int(named["year"])}:
            says = f"“{named['year']}年”的起止日期写作“{text[first.start : last.end]}”"
            yield SpelledPeriod(first.start, last.end, says, f"核对年份，改为{named['year']}年的起止日期")


@frozen
class TurningYear:
    """What a year is said to be of a plan, from `start` up to `end`: of `plan` the `role`, which falls in `year`.

    It may fall so many years `around` that one.
    """

    start: int
    end: int
    plan: str
    role: str
    year: int
    around: int = 0


def turning_years(text: str) -> Iterator[TurningYear]:
    """Yields what is called the first, the last or the so many-th year of a plan: “八五”普法规划的第二年."""
    text = with_digit_years(text)
    for match in _TURNING.finditer(text):
        if (own := _turning(match, match)) is not None:
            yield own
        joined = _JOINED.search(text, max(0, match.start() - _LONGEST_JOINED), match.start())
        if joined is not None and (beside := _turning(joined, match)) is not None:
            yield beside


def _turning(plan: re.Match[str], match: re.Match[str]) -> TurningYear | None:
    """What is told of a plan that stands there, or beside the one that it is told of; None where that has no years."""
    period = _period(plan)
    if period is None:
        return None
    name = f"“{re.sub('[”]|[^一-鿿]', '', plan['plan'])}”" if plan["plan"] else f"{period[0]}—{period[1]}年规划"
    if plan.groupdict().get("congress"):
        name = f"贯彻{plan[0].partition('神')[0]}神"
    around = int((match["role"] or "").startswith(_MIDDLE))
    return TurningYear(plan.start(), match.end(), name, *_turn(match, period), around)


def _period(plan: re.Match[str]) -> Period | None:
    """The years of a plan; those up to the next congress, of what one that met in autumn decided."""
    congress = read_chinese_numeral(plan.groupdict().get("congress") or "")
    if congress:
        met = CONGRESSES.get(congress)
        return (met[0] + 1, met[0] + TERM) if met is not None else None
    return named_period(plan["plan"]) if plan["plan"] else (int(plan["first"]), int(plan["last"]))


def _turn(match: re.Match[str], period: tuple[int, int]) -> tuple[str, int]:
    """What a year is called of a plan, and which it is."""
    if match["nth"]:
        return f"第{match['nth']}年", period[0] + (read_chinese_numeral(match["nth"]) or 1) - 1
    role = f"{match['role']}之年" if match["role"] else f"{match['edge']}年"
    if role.startswith(_MIDDLE):
        return role, sum(period) // 2
    return role, period[1] if role.startswith(("收官", "收尾", "最后")) else period[0]


@frozen
class PlanOfYears:
    """A plan that its name says runs `length` years, with the years in brackets behind it, and the words before."""

    start: int
    end: int
    name: str
    length: int
    period: tuple[int, int]

    @property
    def over(self) -> int:
        """By how many years the period is longer than the name says."""
        return self.period[1] - self.period[0] + 1 - self.length


def plans_of_years(text: str) -> Iterator[PlanOfYears]:
    """Yields the plans of so many years that have their period behind them, in a title or not."""
    for match in _PLAN_OF_YEARS.finditer(text):
        length = 2 if match["count"] == "两" else read_chinese_numeral(match["count"]) or 0
        period = int(match["first"]), int(match["last"])
        before = _NAME_BEFORE.search(text, max(0, match.start() - LONGEST_NAME), match.start())
        name = _LEAD.sub("", before[0]) if before else ""
        yield PlanOfYears(match.start(), match.end(), name, length, period)
