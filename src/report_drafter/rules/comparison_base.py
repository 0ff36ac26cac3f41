"""同比写明与哪一期比，不与累计、上年重叠。

查什么
    没有写明月份起讫的“累计同比”；“同比去年”“较上年同比”一类重叠的说法；“同比”所写的基期不是上一年；成效部分同报告年度自己相比的“较2023年增长”“增长4%，快于2023年1.2个百分点”、同以后年度相比的“与2024年的480件相比”“较2026年底净增”、“比本年度的92次下降”，是警告；同一变化一处写“比2022年减少75件”、一处写“较上年减少75件”，安排部分的目标减去所增恰是报告年度的数、基期却写了更早的年度，也是警告。
为什么
    同比是本期与上年同期之比，累计数没有起讫就没有可比的同期；“同比”已含上年同期，再写“去年”就重复了，只作提示；本年同本年无从相比，多是照上年报告改年份时改过了头。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    累计同比减少跑动次数20余万次。办件量较2023年增长5%。
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    1—10月累计同比增长5.2%，全年办件量同比减少20余万次，累计办理3件。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stated_years import is_work_report
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.facts.base_years import odd_base_years
from report_drafter.language.facts.bracketed_bases import bracketed_bases
from report_drafter.language.figures.measure import DEED_PARTS
from report_drafter.language.model.report_model import Part, Sentence
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

CUMULATIVE = late("累计同比|同比累计")
OVERLAP = late("同比(?:较|比)?(?:去年|上年|上一年)(?:同期)?|[较比](?:去年|上年|上一年)(?:同期)?同比")
MONTHS = late(r"\d\s*[—–\-~～至到]\s*\d{1,2}月|[上下]半年|季度")

WITH_YEAR = late(
    r"[较比同与](?P<year>20\d\d)年(?:度|全年|[末底])?(?:同期|相比|的?\d|(?:有所|大幅|明显|净)?(?:增|减|下降|提高|提升|上升|降低|多|少))"
)
WITH_THIS_YEAR = late(
    r"[较比](?:同期的?)?(?P<year>今年|本年度?)(?:[末底]|同期|全年)?(?:的(?=\d)[\d,.]+[万亿余多]?[\u4e00-\u9fff%％]{1,3}?|同期|相比)?"
    r"(?:[，,]?(?:净|有所|大幅|明显|又|共|约)*(?:增|减|下降|上升|提高|降低|提升|多|少|翻|回落))"
)
"""Results that are measured against the very year that they are of: 比本年度的92次下降37.0%."""
BEYOND_YEAR = late(r"[%％][，,、（(]?[快慢高低好优]于(?P<year>20\d\d)年(?:度|全年|同期|增速|增幅|平均|水平)*的?\d")
"""A rate that is measured against the rate of a year: 增长4%，快于2024年1.2个百分点."""
COMPARED_BASE = late(r"^与20\d\d年相比|[，,。；;]与20\d\d年相比")
"""What opens a row of comparisons, whatever years stand in its brackets: 与2016年相比，增加5个（2016年为33个）."""
FROM_YEAR = late(
    r"[由从](?P<year>20\d\d)年(?:度|全年)?的?\d[^，,。；;（()]{0,14}?(?:提高|增加|增长|上升|缩短|缩减|压缩|下降|减少|降低|压减|提升|降)[到至为]"
)
"""Results that begin at the very year that they are of: 由2024年的9.2个工作日缩短至5个."""
MANY_YEARS = late(r"年均|[近这过去]?[两三四五]年来?|十[一二三四五六]五")
"""What tells that a rate may be one of several years, and the year its measure: 年均增长5%，快于2025年0.4个百分点."""
WITH_FUTURE = late(
    r"[较比与同](?P<year>20\d\d)年(?:度|全年)?(?:同期)?(?:的?(?![^，,。；;]{0,24}(?:目标|任务|计划|规划|预算|要求|预期|需求|安排))"
    r"(?P<result>[^，,。；;（）()]{0,30}?\d[^，,。；;（）()]{0,24}?))?(?:相比|(?:有所|大幅|明显|净)?(?:增[加长]|减少|下降|提高|提升|上升|降低))"
)
"""A year that results are compared with: 与2025年的行政复议4件、行政诉讼2件相比, 较2025年下降."""
SAME_PERIOD = late(
    r"(?:[较比与同和](?P<year>20\d\d)年(?:度|全年|\d{1,2}月份?|[上下]半年|第?[一二三四]季度)?(?:同期)?(?:的|(?:相比|比较)[，,]?)?同比"
    r"|同比[（(]?[较比与](?P<base>20\d\d)年(?:度|全年|\d{1,2}月份?|[上下]半年|第?[一二三四]季度)?"
    r"(?=同期|相比|[）)]|(?:有所|大幅|明显)?[增下减提上降]))(?!口径|范围|数据|增幅|增速|降幅)"
)
"""A base that is named beside 同比, which by itself means the same period of the year before."""
COMPARES = tuple("较比与同和")
FARTHEST = 4
"""How far ahead a year that a slip makes of last year's may lie."""
HOPED = late("预[计期测]|力争|将|拟|目标|计划|确保|安排")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields comparisons without a base, and those that name it twice."""
    for sentence in subject.model.sentences_with("同比"):
        text = sentence.text
        found = [
            (one, "累计数没有写明起讫，无从同比", "删去“同比”，或写明比较的期间") for one in CUMULATIVE.finditer(text)
        ]
        if MONTHS.search(text):
            found = []
        found += [(one, "“同比”已含与上年同期相比", "删去重复的一个") for one in OVERLAP.finditer(text)]
        for match, message, todo in found:
            span = subject.span_in(sentence, match.start(), match.end())
            yield Finding(RULE.name, Severity.HINT, f"“{match[0]}”：{message}", todo, (span,))
        yield from _other_base(subject, sentence)
    yield from _with_this_year(subject)
    yield from _with_itself(subject)
    year = subject.agreed.year
    if year is None or not subject.agreed.sure:
        return
    for one in chain(odd_base_years(subject.model, year), bracketed_bases(subject.model, year)):
        span = subject.span_in(one.sentence, one.start, one.end)
        yield Finding(RULE.name, Severity.WARNING, f"“{span.text}”：{one.says}", "核对基期年份", (span,))


def _other_base(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Yields bases named beside 同比 that are not the year before one that is told: 同比（较2023年） in 2025."""
    year = subject.agreed.year
    for match in SAME_PERIOD.finditer(sentence.text) if year is not None and not sentence.in_table else ():
        at = sentence.start + match.start()
        text, base = sentence.paragraph.text, int(match["year"] or match["base"])
        before = (one for one in date_mentions(text[:at]) if not text[: one.start].endswith(COMPARES))
        beside = (*before, *date_mentions(text[sentence.start + match.end() : sentence.end]))
        told = {one.year for one in beside} | {year, (year or 0) + (sentence.part is Part.PLAN)}
        if base + 1 not in told:
            span = subject.span_in(sentence, match.start(), match.end())
            message = f"“同比”是与上年同期比，报告年度是{year}年，此处的基期却是{base}年"
            yield Finding(RULE.name, Severity.WARNING, message, "核对基期年份，或改“同比”为“比”", (span,))


def _with_this_year(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields results that are compared with 今年 or 本年, which they are of themselves."""
    for sentence in subject.model.sentences_with_any(("比今年", "较今年", "比本年", "较本年")):
        if sentence.part not in DEED_PARTS or sentence.in_table or HOPED.search(sentence.text):
            continue
        for match in WITH_THIS_YEAR.finditer(sentence.text):
            span = subject.span_in(sentence, match.start(), match.end("year"))
            message = f"本年的数又同“{match['year']}”相比"
            yield Finding(RULE.name, Severity.WARNING, message, "核对基期，一般是“上年”", (span,))


def _with_itself(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields results of the report's year that are compared with that very year."""
    year = subject.agreed.year
    if year is None:
        return
    if not (is_work := is_work_report(subject.model)):
        yield from _with_future(subject, year)
    for sentence in subject.model.sentences_with(f"{year}年"):
        others = {one.year for one in date_mentions(sentence.text) if one.year} - {year}
        if sentence.part not in DEED_PARTS or max(others, default=0) > year:
            continue
        if others and not COMPARED_BASE.search(sentence.text):
            continue  # 2014年…比2015年: another year may be told, and this one be its base.
        if f"{year + 1}年" in sentence.paragraph.text[: sentence.start]:
            continue  # 2020年…，签约人数达到25万人，比2019年增加1.88万人: the year ahead is told.
        told = () if is_work else chain(WITH_YEAR.finditer(sentence.text), FROM_YEAR.finditer(sentence.text))
        rated = () if MANY_YEARS.search(sentence.text) else BEYOND_YEAR.finditer(sentence.text)
        for match in (*told, *rated):
            if int(match["year"]) == year:
                span = subject.span_in(sentence, match.start("year") - len("于"), match.end("year"))
                message = f"报告年度是{year}年，此处又同{year}年相比"
                todo = f"核对年份，比较的一般是{year - 1}年"
                yield Finding(RULE.name, Severity.WARNING, message, todo, (span,))


def _with_future(subject: ReportUnderCheck, year: int) -> Iterator[Finding]:
    """Yields results of the report's year that are compared with a year after it."""
    for later in range(year + 1, year + FARTHEST + 1) if subject.agreed.sure else ():
        for sentence in subject.model.sentences_with(f"{later}年"):
            if sentence.part is Part.ANNEX or sentence.in_table or HOPED.search(sentence.text):
                continue
            ahead = (one.year for one in date_mentions(sentence.text) if one.year is not None)
            if max(ahead, default=0) == later and sentence.text.count(f"{later}年") == 1:
                yield from _compared_with(subject, sentence, later)


def _compared_with(subject: ReportUnderCheck, sentence: Sentence, later: int) -> Iterator[Finding]:
    """Yields the comparisons of a sentence with a year; a plan may compare its goals with one, but tells no results."""
    told = sentence.part is not Part.PLAN
    found = (*WITH_FUTURE.finditer(sentence.text), *(WITH_YEAR.finditer(sentence.text) if told else ()))
    places = {(one.start(), one.end("year")) for one in found if _is_of(one, later, told=told)}
    for start, end in sorted(places):
        span = subject.span_in(sentence, start, end)
        year = subject.agreed.year or 0
        message = f"报告年度是{year}年，此处却同以后的{later}年相比"
        yield Finding(RULE.name, Severity.WARNING, message, f"核对年份，比较的一般是{year - 1}年", (span,))


def _is_of(match: re.Match[str], later: int, *, told: bool) -> bool:
    return int(match["year"]) == later and (told or match["result"] is not None)


RULE = Rule("comparison-base", "同比基期不明", Severity.WARNING, check)
