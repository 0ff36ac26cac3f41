"""日期与旁边的星期、节日相符。

查什么
    日期后所注的星期不是那一天的星期（没有写年份的按报告年度，安排部分按下一年度）；全民国家安全教育日、国家宪法日、国际禁毒日等
    固定的节日、宣传日、宣传周、宣传月写错了日期（“12.14国家宪法日”“十二月十四日国家宪法日”“5月全民国家安全教育日”、普法的“3·25”“12·14”），离节日一个月以上
    办的该节日活动、远离其日期办的宣传周（月）活动（“11月1日至7日开展‘宪法宣传周’活动”）；全国皆知的事故、灾害写错了日子（响水“5·21”特别重大爆炸事故）；“2024年春节前（2月19日）”一类与历法不合的日期；“五六环境日”
    “4·15全民国家保密教育日”一类错了的名称；平年、闰年写反的，2024年（闰年）写“全年365天中优良天数”的。节日前后举办的活动不算；只认日期固定、公认的节日。
为什么
    改年份时日期照抄，星期就错了；节日的日期人人皆知，写错最易被看出。
反例
    2023年4月21日（星期三）举行听证会。

    4月5日全民国家安全教育日、12月14日国家宪法日集中开展宣传。
正例
    2023年4月21日（星期五）举行听证会。

    4月15日全民国家安全教育日、12月1日国家宪法日宣传活动。2024年春节前（2月9日）结清欠薪。
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.stated_years import is_work_report
from report_drafter.language.dates import year_days
from report_drafter.language.dates.date_mentions import date_mentions, plain_years
from report_drafter.language.dates.known_events import SIGNS as EVENTS
from report_drafter.language.dates.known_events import misdated_known_events
from report_drafter.language.dates.meant_years import counted_from_to
from report_drafter.language.dates.misdated_days import (
    EVENT_SIGNS,
    MisdatedDay,
    misdated_days,
    misdated_events,
    misdated_new_years,
    misnamed_days,
    misnumbered_days,
)
from report_drafter.language.dates.misdated_weeks import MONTH_SIGNS, WEEK_SIGNS, misdated_months, misdated_weeks
from report_drafter.language.dates.weekdays import SIGNS, DatedWeekday, dated_weekdays
from report_drafter.language.model.report_model import Part, ReportModel, Sentence
from report_drafter.rules.registry.known_facts import known_events
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME_SIGNS = tuple(sorted({end + said for end in "日节" for said in "开宣活主、等当前期来之”，系集为是专"}))
"""The plain words of which the name of a day behind its date holds one."""
KNOWN = (
    (("春节",), misdated_new_years),
    (MONTH_SIGNS, misdated_months),
    (WEEK_SIGNS, misdated_weeks),
    (EVENT_SIGNS, misdated_events),
    (("环境日", "女节", "年节", "童节", "军节", "党节", "动节"), misnumbered_days),
    (NAME_SIGNS, misnamed_days),
)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields dates whose weekday or feast is another's."""
    for sentence in subject.model.sentences_with_any(SIGNS):
        for dated in dated_weekdays(sentence.text):
            yield from _judge(subject, sentence, dated)
    for one in misdated_days(subject.plain):
        yield _finding(one, subject.span_at(one.start, one.end))
    for sentence in subject.model.sentences_with_any(EVENTS):
        found_here = misdated_known_events(sentence.text, known_events(), subject.model.agency)
        yield from (_misdated(subject, sentence, one) for one in found_here)
    yield from _no_leap_years(subject)
    yield from _days_of_years(subject)
    for signs, found in KNOWN:
        for sentence in subject.model.sentences_with_any(signs):
            yield from (_misdated(subject, sentence, one) for one in found(sentence.text))


def _no_leap_years(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields years that are called a leap year and are none, or a common year and have 366 days."""
    for sentence in subject.model.sentences_with_any(("闰年", "平年")):
        for one in plain_years(sentence.text):
            told = sentence.text[one.end : one.end + 3]
            said = told[1:]
            if told[:1] in ("是", "为") and said in ("闰年", "平年") and isleap(one.year or 0) != (said == "闰年"):
                span = subject.span_in(sentence, one.start, one.end)
                right = "平年" if said == "闰年" else "闰年"
                yield Finding(
                    RULE.name, Severity.ERROR, f"{one.year}年是{right}，此处写{said}", f"改为{right}", (span,)
                )


def _days_of_years(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the days that a leap year is told to have and has not, or a common one."""
    year = subject.agreed.year
    for sentence in subject.model.sentences_with_any(year_days.SIGNS) if year is not None else ():
        for one in year_days.misstated_year_days(sentence.text, year or 0):
            span = subject.span_in(sentence, one.start, one.end)
            message = f"全年天数不合：{one.right}，此处写{one.said}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对年份和天数", (span,))


def _judge(subject: ReportUnderCheck, sentence: Sentence, one: DatedWeekday) -> Iterator[Outcome]:
    """A weekday beside its date; a date without a year may be of any year that its sentence names."""
    years = _years(subject, sentence, one)
    span = subject.span_in(sentence, one.mention.start, one.end)
    if any(one.is_right(year) for year in years):
        yield Held((span,))
    elif years:
        right = f"{years[0]}年{one.mention.month}月{one.mention.day}日是{one.named(years[0])}"
        severity = Severity.ERROR if one.mention.year else Severity.WARNING
        yield Finding(RULE.name, severity, f"星期与日期不符：{right}", "核对日期和星期", (span,))


def _years(subject: ReportUnderCheck, sentence: Sentence, one: DatedWeekday) -> list[int]:
    if one.mention.year is not None:
        return [one.mention.year]
    year = subject.agreed.year
    if year is None or is_work_report(subject.model):
        return []
    told = year + 1 if sentence.part is Part.PLAN else year
    named = {date.year for date in date_mentions(sentence.text) if date.year is not None}
    return [told, *sorted({*named, *_counted_years(subject.model)} - {told})]


def _counted_years(model: ReportModel) -> Iterator[int]:
    """The years of the days from and to which a report counts: 统计期：2025年12月1日至2026年11月30日."""
    for sentence in model.sentences_with("统计"):
        yield from (date.year for date in counted_from_to(sentence.text) if date.year is not None)


def _misdated(subject: ReportUnderCheck, sentence: Sentence, one: MisdatedDay) -> Finding:
    return _finding(one, subject.span_in(sentence, one.start, one.end))


def _finding(one: MisdatedDay, span: TextSpan) -> Finding:
    named = one.right.startswith("“")
    message = f"“{one.said}”疑为{one.right}" if named else f"“{one.said}”的日期不合：应为{one.right}"
    return Finding(RULE.name, Severity.WARNING, message, "核对名称" if named else "核对日期", (span,))


RULE = Rule("calendar-day", "星期节日不合", Severity.ERROR, check)
