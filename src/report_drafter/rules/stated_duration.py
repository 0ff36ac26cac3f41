"""期间的长短与起止日期相符。

查什么
    “6月11日至7月10日，进驻30天”“自3月开始，至9月结束，历时7个月”“10月18日至22日举办为期5天的比武”的天数、月数与起止日期；“有效期5年，自……起施行，至……止”以及
    聘期、任期、合同期的年数与起止年月；“连续3年（2021—2023年）”“2021—2023年，考核连续三年优秀”的年数与起止年份；“第三季度（7月至9月）”“上半年（1—6月）”的月份；“5月起开展……，到10月结束，历时半年”“12月1日至7日的一周内”“6月7日至18日……，共12天”（只算工作日也可以）“9月1日上线，试运行3个月后，于12月1日”也查；一年里的优良天数不超过366天。公示、进驻的首尾两日算一日、两日都可以，举办的活动首尾都算（“9月25日至27日举办为期2天的”是3天），“自5月1日至年底，九个月内”也查，起止日期与期间之间隔着活动名称的（“9月至11月开展专项行动，为期4个月”）也查，只写月份的多算、少算一个月也可以；“约”“近”“余”和工作日不查。
为什么
    延期、改期时改了日期，忘了改天数；有效期写错一年，文件何时失效便说不清。
反例
    督察组于2023年6月11日进驻、7月10日结束，进驻20天。

    该办法有效期5年，自2023年11月10日起施行，至2026年11月9日止。
正例
    2月15日至3月16日公开征求意见30天。专项整治自3月开始，至9月结束，历时7个月。

    该办法有效期5年，自2023年11月10日起施行，至2028年11月9日止。
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.dates.event_days import SIGNS as EVENT_SIGNS
from report_drafter.language.dates.event_days import YEAR_END_SIGNS, miscounted_days, miscounted_months
from report_drafter.language.dates.months_of_parts import SIGNS as PART_SIGNS
from report_drafter.language.dates.months_of_parts import misstated_months
from report_drafter.language.dates.stated_durations import (
    DAYS_SIGNS,
    DELAY_SIGNS,
    SIGNS,
    TERM_SIGNS,
    MisstatedDuration,
    days_beyond_year,
    misstated_delays,
    misstated_durations,
    misstated_terms,
    misstated_undated_terms,
)
from report_drafter.language.dates.years_in_row import SIGNS as RUN_SIGNS
from report_drafter.language.dates.years_in_row import misstated_runs
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

KINDS = (
    ("月", SIGNS, misstated_durations, Severity.WARNING),
    ("月", TERM_SIGNS, misstated_terms, Severity.ERROR),
    ("20", RUN_SIGNS, misstated_runs, Severity.WARNING),
    ("月", PART_SIGNS, misstated_months, Severity.WARNING),
    ("天", DAYS_SIGNS, days_beyond_year, Severity.ERROR),
    ("月", DELAY_SIGNS, misstated_delays, Severity.WARNING),
)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every length of time that its own dates contradict, each once."""
    told: set[tuple[int, int]] = set()
    for dated, signs, found, severity in KINDS:
        for sentence in subject.model.sentences_with_any(signs):
            for one in found(sentence.text) if dated in sentence.text else ():
                span = subject.span_in(sentence, one.start, one.end)
                told.add((sentence.paragraph.number, sentence.start + one.end))
                yield Finding(RULE.name, severity, *_told(one), (span,))
    yield from _of_events(subject, told)

    year = subject.agreed.year
    for sentence in subject.model.sentences_with("有效期") if year is not None else ():
        for one in misstated_undated_terms(sentence.text, year or 0):
            span = subject.span_in(sentence, one.start, one.end)
            yield Finding(RULE.name, Severity.WARNING, *_told(one), (span,))


def _of_events(subject: ReportUnderCheck, told: Container[tuple[int, int]]) -> Iterator[Finding]:
    """Yields the days of events, and the months up to the end of a year, that no other reading told."""
    for signs, found in ((EVENT_SIGNS, miscounted_days), (YEAR_END_SIGNS, miscounted_months)):
        for sentence in subject.model.sentences_with_any(signs):
            for one in found(sentence.text):
                if (sentence.paragraph.number, sentence.start + one.end) not in told:
                    span = subject.span_in(sentence, one.start, one.end)
                    yield Finding(RULE.name, Severity.WARNING, *_told(one), (span,))


def _told(one: MisstatedDuration) -> tuple[str, str]:
    """What is wrong, and what to do."""
    if not one.right:
        return f"一年没有{one.said}", "核对天数"
    return f"期间与起止日期不符：按日期为{one.right}，写作{one.said}", "核对起止日期和期间"


RULE = Rule("stated-duration", "期间长短不合", Severity.ERROR, check)
