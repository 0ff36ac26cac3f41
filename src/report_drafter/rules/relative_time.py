"""已结束年度的报告不用“今年”“截至目前”等没有时点的说法。

查什么
    年度报告的成效、履职、不足部分里的“今年”“今年以来”“截至目前”“去年”“近日”等；用“去年”作比较的、与“上年”“往年”同句的、写明是什么之年的“今年”只提示。写明“上年”“本年”所指年份的
    （“上年”指2022年，上年（2022年）），所指与报告年度不合；学年报告的“下一学年（2023—2024学年）”、统计期限起止年份不合，编制依据、句首写上一学年，安排部分仍写本学年。政府工作报告
    在当年讲当年，不查；当年在会上所作的其他报告、月报、季报、半年报告也是。次年在会上所作的报告，题下写明会期的，“去年”“截至目前”
    以会期为准，不查；“今年”“明年”仍查，年中以后所作的审计、决算报告不查“今年”。
为什么
    报告次年成文、长期公开，“今年”指成文之年还是报告之年，“截至目前”截到哪一天，读者无从知道。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    截至目前，已有7976人次网上申办业务。今年，与检法部门联合出台意见2件。
    2024年3月13日
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    截至2023年12月31日，已有7976人次网上申办业务。
    二、2024年工作打算
    今年将继续开展“今年我当值”活动。
    2024年3月13日
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.school_year import SIGN as SCHOOL_YEAR
from report_drafter.language.chronology.school_year import misplaced_school_years, school_years, stale_school_years
from report_drafter.language.chronology.stated_years import (
    is_on_part_of_year,
    is_work_report,
    issue_date,
    session_date,
)
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.dates.meant_years import MEANT_SIGNS, counted_from_to, meant_years
from report_drafter.language.figures.measure import BODY_PARTS, TOLD_PARTS
from report_drafter.language.model.report_model import Sentence
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

RELATIVE = late(
    r"截[至止]目前|到目前为止|截[至止]今日?|今年以来|今年|去年|明年|前年(?<![以之此年]前年)(?![均轻])|近日|(?<![\d节假生念作末期当元每])日前(?![后夕夜])|本月"
)
DATED = late(r"[，,（(]?\s*(?:截[至止]到?)?\s*\d{4}\s*年\s*\d")
"""The day that stands right behind such a word: 今年以来，截至2013年9月12日."""
AGED = late(r"[^，,。；;、\d]{0,4}(?:\d{1,3}(?:\.\d)?|[一二三四五六七八九十百]{1,4})[多余来]?[周虚]?岁(?!以[上下]|及)")
"""How old somebody is: 今年83岁, 今年刚满18周岁; nobody would ask of which year."""
AHEAD = late(r"[，,]?(?:我们|我[局委院校区县市]|全[市县区局])?(?:将|还?要(?!求)|计划|力争|拟)")
"""What is told with 今年 in a report of the next year's beginning that can be that year alone: 今年，我们将……."""
MARKED = late(
    r"是[^，,。；;]{2,40}?(?:之年|元年|周年|(?:收官|开局|起步|攻坚|关键|决胜|最后|第[一二三四五六七八九十]{1,2})的?一?年)"
)
"""What only one year is, whatever it is called: 今年是“八五”普法收官之年."""
COMPARED = late(r"[较比同与于]\s*$")
LAST_YEAR, THIS_YEAR = "去年", "今年"
BEFORE_LAST = "前年"
THIS, NEXT = ("今年", "本月"), "明年"
LAST_MONTH_OF_CONGRESSES = 3
BASE_YEAR, EARLIER = late("[较比]上年"), late("上年(?!度?报告)|往年|历年")
QUOTED = late(r"《[^》]*》|“[^”]{0,20}”")
INSTEAD = {"今": "写明年份", "去": "写明年份", "明": "写明年份", "前": "写明年份"}
REPORT = late("情况|报告|总结|述职|述法")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every time word that has no date of its own."""
    model = subject.model
    year = subject.agreed.year
    yield from _other_school_years(subject)
    if year is None or is_work_report(model) or is_on_part_of_year(model) or not _closed(subject, year):
        return
    yield from _meant_otherwise(subject, year)
    compared: list[TextSpan] = []
    for sentence in model.sentences:
        if sentence.part in BODY_PARTS and not sentence.in_table:
            yield from _undated(subject, sentence, year, compared)
    if compared:
        message = f"{year}年度报告用“去年”作比较（共{len(compared)}处）"
        yield Finding(RULE.name, Severity.HINT, message, f"写明年份，如“较{year - 1}年”", tuple(compared))


def _undated(subject: ReportUnderCheck, sentence: Sentence, year: int, compared: list[TextSpan]) -> Iterator[Finding]:
    """Yields the time words of a sentence; what 去年 is only compared with goes to `compared`."""
    text = QUOTED.sub(lambda match: "□" * len(match[0]), sentence.text)
    for match in RELATIVE.finditer(text):
        if DATED.match(text, match.end()) or _is_plain(text, match):
            continue
        if _is_told_by_session(session_date(subject.model), match[0]):
            continue
        span = subject.span_in(sentence, match.start(), match.end())
        if match[0] == LAST_YEAR and _compares(text, match):
            compared.append(span)
            continue
        message = f"{year}年度报告中的“{match[0]}”没有确定的时点"
        todo = INSTEAD.get(match[0][0], f"写明截止日期，如“截至{year}年12月31日”")
        settled = _is_beside_last_year(text, match) or (match[0] == THIS_YEAR and MARKED.match(text, match.end()))
        severity = Severity.HINT if settled else Severity.WARNING
        yield Finding(RULE.name, severity, message, todo, (span,))


def _meant_otherwise(subject: ReportUnderCheck, year: int) -> Iterator[Finding]:
    """Yields what the report says it means by 上年 or 本年, where that is another year."""
    spans = {}
    for sign in MEANT_SIGNS if subject.agreed.sure else ():
        for one in subject.model.sentences_with(sign):
            for meant in meant_years(one.text) if one.part in TOLD_PARTS and not one.in_table else ():
                span = subject.span_in(one, meant.start, meant.end)
                spans[span] = meant
    for span, meant in spans.items():
        right = year - meant.back
        if meant.year != right:
            message = f"报告年度是{year}年，“{meant.word}”应指{right}年，此处写{meant.year}年"
            yield Finding(RULE.name, Severity.WARNING, message, f"核对年份，改为{right}年", (span,))


def _other_school_years(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields 下一学年（2023—2024学年） in a report on that very school year."""
    own = min(school_years(subject.model), default=None)
    for sentence in subject.model.sentences_with(SCHOOL_YEAR) if own is not None else ():
        for one in misplaced_school_years(sentence.text, own or 0):
            span = subject.span_in(sentence, one.start, one.end)
            message = f"报告是{own}—{(own or 0) + 1}学年的，“{span.text}”应是{one.right}—{one.right + 1}学年"
            yield Finding(RULE.name, Severity.WARNING, message, "核对学年的起止年份", (span,))
    for sentence in subject.model.sentences_with(SCHOOL_YEAR) if own is not None else ():
        for one in stale_school_years(sentence, own or 0):
            span = subject.span_in(sentence, one.start, one.end)
            message = f"报告是{own}—{(own or 0) + 1}学年的，此处写“{span.text}”"
            todo = f"核对学年，一般应为{one.right}—{one.right + 1}学年"
            yield Finding(RULE.name, Severity.WARNING, message, todo, (span,))
    for sentence in subject.model.sentences_with("统计") if own is not None else ():
        told = list(counted_from_to(sentence.text))
        right = [own, (own or 0) + 1]
        if len(told) == len(right) and [one.year for one in told] != right:
            span = subject.span_in(sentence, told[0].start, told[1].end)
            message = f"报告是{own}—{(own or 0) + 1}学年的，统计期限写作“{span.text}”"
            yield Finding(RULE.name, Severity.WARNING, message, "核对统计期限的起止年份", (span,))


def _is_told_by_session(given: DateMention | None, word: str) -> bool:
    """Whether the day on which a report is given tells what a word means: 去年 in a report to a congress in January.

    今年 is left over from a draft of the year before where the new one has hardly begun; an audit is told in summer.
    """
    if given is None or word.startswith(NEXT):
        return False
    return not word.startswith(THIS) or (given.month or 0) > LAST_MONTH_OF_CONGRESSES


def _is_beside_last_year(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence tells by its 上年 which year 今年 or 前年 is: 其中今年新建2个，比上年的3个增加2个."""
    if match[0] == BEFORE_LAST:
        return BASE_YEAR.search(text) is not None
    return match[0] == THIS_YEAR and EARLIER.search(text) is not None


def _is_plain(text: str, match: re.Match[str]) -> bool:
    """Whether what is told with 今年 leaves no doubt: how old somebody is, what is still ahead."""
    behind = AGED.match(text, match.end()) or AHEAD.match(text, match.end())
    return match[0] == THIS_YEAR and behind is not None


def _compares(text: str, match: re.Match[str]) -> bool:
    """Whether the words measure the year against the one before: 较去年, 去年同期."""
    return COMPARED.search(text, 0, match.start()) is not None or text.startswith("同期", match.end())


def _closed(subject: ReportUnderCheck, year: int) -> bool:
    """Tells whether the report was written after its year; a report without a date counts as an annual report."""
    signed = issue_date(subject.model)
    if signed:
        return (signed[1].year or 0) > year
    given = session_date(subject.model)
    if given is not None:
        return (given.year or 0) > year
    return any(REPORT.search(one.text) for one in subject.model.text.paragraphs[:3])


RULE = Rule("relative-time", "时间无时点", Severity.WARNING, check)
