"""一件事前后只有一个日期。

查什么
    同一文件的施行、通过日期，同一次会议（有届次、次数或冠年度的）、同一机构挂牌的日期，两处写得不同。不冠次数的例会、
    分期举办的活动、修订前后的文件，不算。
为什么
    一件事在成效、履职两部分各写一次，日期常由不同的人报来；两个日期至少错一个。
反例
    2月21日，县委全面依法治县委员会召开第六次会议。3月5日召开县委全面依法治县委员会第六次会议。
正例
    2月21日，县委全面依法治县委员会召开第六次会议。9月5日召开县委全面依法治县委员会第七次会议。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.dated_events import DatedEvent, dated_events
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

WHAT = {
    "施行": "同一文件的施行日期",
    "通过": "同一文件的通过日期",
    "会议": "同一次会议的日期",
    "挂牌": "同一机构挂牌的日期",
}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every event whose date stands otherwise before it."""
    told: list[DatedEvent] = []
    for one in dated_events(subject.model, subject.agreed.year):
        other = next((before for before in told if before.is_event(one) and before.contradicts(one)), None)
        if other is not None:
            span, related = _span(subject, one), _span(subject, other)
            elsewhere = f"第{subject.number(other.sentence.paragraph)}段写{related.text}"
            message = f"{WHAT[one.kind]}前后不同：此处写{span.text}，{elsewhere}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对日期，两处统一", (span,), (related,))
        told.append(one)


def _span(subject: ReportUnderCheck, one: DatedEvent) -> TextSpan:
    return subject.span(one.sentence.paragraph, one.start, one.end)


RULE = Rule("conflicting-dates", "一事两个日期", Severity.WARNING, check)
