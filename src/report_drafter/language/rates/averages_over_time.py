"""Averages over the days, weeks, months and quarters of a year, or over several years: 全年9738件，日均26.6件."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.rates.average_value import FARTHEST, StatedAverage, may_be_total, spread_over
from report_drafter.language.relations.figure_relations import counted_alike

MOST_YEARS = 20
_PER_TIME = late(
    r"(?:(?P<time>[日周月年])均(?![^，,。；;]{0,8}(?:增|降|浓度|气温|收入))|平均每个?(?P<each>[天日周月季])度?)[^，,。；;\d]{0,6}$"
)
_SPAN = late(
    r"(?<![\d一二两三四五六七八九十])(?P<years>[一二两三四五六七八九十]{1,3}|\d{1,2})年(?:来|间|以来|累计)"
    r"|“?十[一二三四五]五”?(?:时期|期间|(?P<since>以来))"
)
"""So many years, the five of a plan, or as many of them as are over: 十四五以来."""
_SHORT = late(r"\d{1,2}月|季度|半年|本月|本周|上周|周(?!均)")
_WHOLE_YEAR = late(r"全年|年度|年内|20\d\d年(?!第)")
_LATER = late("[起自]|上线|启用|开通|试运行|投入|期间|高峰|峰值|单日|当日|节|开学|假|疫情|以来|集中|专项")
"""What may tell that something went on for less than a year."""
_SPREADS = {
    "日": Interval(Decimal(190), Decimal(370)),
    "周": Interval(Decimal(44), Decimal(53)),
    "月": Interval(Decimal(8), Decimal(12)),
    "季": Interval(Decimal(3), Decimal(4)),
}
"""How many days and months a year's work may be spread over: all of them, or those that were worked."""
_SPANS = {"日": ("天", "日"), "周": ("周",), "月": ("个月",)}
FIVE = 5


def over_time(measures: Sequence[Measure], at: int) -> StatedAverage | None:
    """日均26.6件: of the nearest total of the whole year, or of the years that the passage names."""
    average = measures[at]
    match = _PER_TIME.search(average.before)
    if match is None:
        return None
    before = [one for one in measures[max(0, at - FARTHEST) : at] if average.passage == one.passage]
    totals = [one for one in before if may_be_total(one, average)]
    if not totals or totals[-1].sentence != average.sentence:
        return None
    text = average.paragraph.text[: average.start - len(match[0])]
    passage = text[text.rfind("。") + 1 :]
    time = match["time"] or match["each"].replace("天", "日")
    told = _told_span(measures, at, time, totals[-1])
    if told is not None:
        return spread_over(average, totals[-1], told, told.quantity.interval())
    if time == "年":
        spread = _years(passage)
    else:
        whole = _WHOLE_YEAR.search(text) or _is_of_year(measures, at)
        of_year = whole and not _SHORT.search(text) and totals[-1].scope is Scope.YEAR
        spread = _SPREADS[time] if of_year else None
    if spread is None:
        return None
    beside = (one for one in reversed(totals) if one.sentence == average.sentence)
    read = [spread_over(average, one, None, spread) for one in beside]
    return next((one for one in read if one is not None and one.holds), read[0])


def _told_span(measures: Sequence[Measure], at: int, time: str, total: Measure) -> Measure | None:
    """How long the passage tells that it took, right before the total: 春运40天发送旅客2680万人次，日均67万人次."""
    before = measures[measures.index(total) - 1] if total is not measures[0] else None
    if before is None or before.quantity.unit not in _SPANS.get(time, ()) or before.sentence != measures[at].sentence:
        return None
    return before if before.clause_start == total.clause_start and before.quantity.value > 1 else None


def _is_of_year(measures: Sequence[Measure], at: int) -> bool:
    """Whether a bare 日均 stands right behind the year's total: 热线接听来电4.75万人次，日均130人次."""
    total, average = measures[at - 1], measures[at]
    bare = len(average.before.strip("，,")) <= len("日均为") and counted_alike(total, average)
    words = total.paragraph.text[: total.start]
    return bare and total.part in (Part.FRONT, Part.REVIEW) and not _LATER.search(words[words.rfind("。") + 1 :])


def _years(text: str) -> Interval | None:
    """The span that 五年来 or 十四五 names; None where the words name none."""
    match = _SPAN.search(text)
    if match is None:
        return None
    if match["since"]:
        return Interval(Decimal(1), Decimal(FIVE))
    number = read_count(match["years"]) if match["years"] else FIVE
    return Interval.point(Decimal(number)) if 1 < number <= MOST_YEARS else None
