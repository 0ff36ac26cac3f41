"""Averages over the days, weeks, months and quarters of a year, or over several years: 全年9738件，日均26.6件."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Scope
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.rates.average_value import (
    FARTHEST,
    StatedAverage,
    is_told_before,
    may_be_total,
    spread_over,
)
from report_drafter.language.relations.figure_relations import counted_alike
from report_drafter.language.text.text_breaks import passage_before, passage_start

MOST_YEARS = 20
_PER_TIME = late(
    r"(?:(?P<time>[日周月年])均(?![^，,。；;]{0,8}(?:增|降|浓度|气温|收入))|平均每个?(?P<each>[天日周月季年])度?)[^，,。；;\d]{0,6}$"
)
_SPAN = late(
    r"(?<![\d一二两三四五六七八九十])(?P<years>[一二两三四五六七八九十]{1,3}|\d{1,2})年(?:来|间|以来|累计|[合共总]计|[一总]共|共(?![同享治青产]))"
    r"|“?十[一二三四五]五”?(?:时期|期间|(?P<since>以来))"
)
"""So many years, the five of a plan, or as many of them as are over: 十四五以来."""
_ACCOUNT = late(
    r"(?:[这的]|过去的?|回望)(?P<years>[三四五])年(?=[，,。来间里]|时间)|十[一二三四五]五”?(?:时期|期间)(?=[，,是])"
)
"""What tells that a whole passage is on so many years."""
_OTHER_TIME = late(
    r"20\d\d年(?!底|末)|[去今当全]年|本年|上年|[近前后首][一二两三四五六七八九]年|第[一二三四五]年|20\d\d[—–-]20|月份|季度"
)
_LATELY = late(r"[近前后这][一二两三四五六七八九十\d]{1,3}年")
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
_ALL_YEAR = {"月": Interval.point(Decimal(12)), "季": Interval.point(Decimal(4))}
"""What the months and quarters of a total are that is told to be of the whole year."""
_STRETCH = late(r"(?:(?P<half>[上下]半年)|第?[一二三四]季度)(?!以来)")
_QUARTER = {"日": Interval(Decimal(55), Decimal(92)), "周": Interval(Decimal(12), Decimal(13))}
_HALF = {"日": Interval(Decimal(110), Decimal(184)), "周": Interval(Decimal(24), Decimal(26))}
_MONTHS = (
    _QUARTER | {"月": Interval.point(Decimal(3))},
    _HALF | {"月": Interval.point(Decimal(6))},
)
"""The days, weeks and months of a quarter, and of half a year."""
_SPANS = {"日": ("天", "日"), "周": ("周",), "月": ("个月",)}
_PARTS_OF_YEAR = frozenset(map(Decimal, (4, 12, 52)))
_OTHER_TIME_SPANS = late(
    r"年[来间以]|年?以来|历年|累计|[近前这后][一二两三四五六七八九十\d]+年|十[二三四五]五|20\d\d[—–年]"
)
FIVE = 5
_STOCK = late("配备|配有|现有|共有|拥有|保有|在册|在岗|在编")


def over_time(measures: Sequence[Measure], at: int) -> StatedAverage | None:
    """Returns 日均26.6件 with the nearest total of the whole year, or of the years that the passage names."""
    average = measures[at]
    match = _PER_TIME.search(average.before)
    if match is None:
        return None
    before = [one for one in measures[max(0, at - FARTHEST) : at] if average.passage == one.passage]
    totals = [one for one in before if may_be_total(one, average) and _is_flow(one)]
    if not totals or totals[-1].sentence != average.sentence:
        return None
    if not is_told_before(average.before[: match.start()], totals[-1].before):
        return None
    time = match["time"] or match["each"].replace("天", "日")
    told = _told_span(measures, at, time, totals[-1])
    if told is not None:
        return spread_over(average, totals[-1], told, told.quantity.interval())
    spread = _spread(measures, at, time, totals[-1])
    if spread is None:
        return None
    beside = (one for one in reversed(totals) if one.sentence == average.sentence)
    read = [spread_over(average, one, None, spread) for one in beside]
    return next((one for one in read if one is not None and one.holds), read[0])


def _is_flow(one: Measure) -> bool:
    """Whether a figure is what came in a time: neither there all the while (配备记录仪46台) nor one of a row."""
    return one.before != "、" and "分别" not in one.before and _STOCK.search(one.before) is None


def _spread(measures: Sequence[Measure], at: int, time: str, total: Measure) -> Interval | None:
    """How many days, weeks, months or years a total is spread over; None where the words do not tell."""
    average = measures[at]
    text = average.paragraph.text[: average.words_start]
    clause = text[total.clause_start : total.start]
    if time == "年":
        if _LATELY.search(clause) is not None:
            return None
        passage = average.paragraph.text[passage_start(text, len(text)) : average.start]
        return _years(clause) or _years(passage) or _of_account(measures, at, total) or _of_shorter_time(measures, at)
    stretch = _STRETCH.search(clause)
    if stretch is not None and len(_SHORT.findall(passage_before(text, len(text)))) == 1:
        return _MONTHS[stretch["half"] is not None].get(time)
    if not _WHOLE_YEAR.search(text) and not _is_of_year(measures, at):
        return None
    if _SHORT.search(text) or total.scope is not Scope.YEAR:
        return None
    return _ALL_YEAR.get(time, _SPREADS[time]) if _WHOLE_YEAR.search(clause) else _SPREADS[time]


def _told_span(measures: Sequence[Measure], at: int, time: str, total: Measure) -> Measure | None:
    """How long it is told to have taken, behind the total or right before it: 春运40天发送2680万人次，日均67万人次."""
    units = _SPANS.get(time, ())
    behind = (one for one in measures if total.end <= one.start < measures[at].start and one.quantity.unit in units)
    if (told := next(behind, None)) is not None:
        return told  # 咨询94人次，律师值班48天，日均不足2人次
    before = measures[measures.index(total) - 1] if total is not measures[0] else None
    if before is None or before.quantity.unit not in units or before.sentence != measures[at].sentence:
        return None
    return before if before.clause_start == total.clause_start and before.quantity.value > 1 else None


def _is_of_year(measures: Sequence[Measure], at: int) -> bool:
    """Whether a bare 日均 stands right behind the year's total: 热线接听来电4.75万人次，日均130人次."""
    total, average = measures[at - 1], measures[at]
    bare = len(average.before.strip("，,")) <= len("平均每周为") and counted_alike(total, average)
    words = total.passage_before
    return bare and total.part in ACCOUNT_PARTS and not _LATER.search(words)


def _of_account(measures: Sequence[Measure], at: int, total: Measure) -> Interval | None:
    """The years that a passage is on, for a bare 年均 behind what they brought: 新增452万人、年均90.4万人."""
    average = measures[at]
    bare = len(average.before.strip("，,、（(")) <= len("年均为") and total is measures[at - 1]
    if not bare or not counted_alike(total, average) or (total.scope, average.scope) != (Scope.LONG, Scope.LONG):
        return None
    words = total.paragraph.text[: total.start]
    account = next(reversed(list(_ACCOUNT.finditer(words))), None)
    if account is None or _OTHER_TIME.search(words, account.end()):
        return None
    return Interval.point(Decimal(read_count(account["years"]) if account["years"] else FIVE))


def _of_shorter_time(measures: Sequence[Measure], at: int) -> Interval | None:
    """The year of a total of which 年均 tells a month's, week's or quarter's share: 全年15600人次，年均1300人次."""
    total, average = measures[at - 1], measures[at]
    bare = len(average.before.strip("，,、（(")) <= len("年均为") and counted_alike(total, average)
    if not bare or total.scope is not Scope.YEAR or _OTHER_TIME_SPANS.search(total.passage_before) is not None:
        return None
    times = total.quantity.value / average.quantity.value
    exact = not total.quantity.approximate and not average.quantity.approximate
    return Interval.point(Decimal(1)) if exact and times in _PARTS_OF_YEAR else None


def _years(text: str) -> Interval | None:
    """The span that 五年来 or 十四五 names; None where the words name none."""
    match = _SPAN.search(text)
    if match is None:
        return None
    if match["since"]:
        return Interval(Decimal(1), Decimal(FIVE))
    number = read_count(match["years"]) if match["years"] else FIVE
    return Interval.point(Decimal(number)) if 1 < number <= MOST_YEARS else None
