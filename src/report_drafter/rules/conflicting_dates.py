"""一件事只有一个日期，前后一致，也与公布的一致。

查什么
    同一文件的施行、通过日期，同一次会议（有届次、次数或冠年度的）、同一机构挂牌的日期，两处写得不同。不冠次数的例会、
    分期举办的活动、修订前后的文件，不算。常引的法律、行政法规的施行日期与公布的不同（历次修订的都认；表中没有的、地方的不判），
    已被取代的法律写作在后继法施行之日施行；
    文号与登记的不同，同一文件写了两个文号；同一件事（所称相同、数字相同）两处写在不同的月份。
为什么
    一件事在成效、履职两部分各写一次，日期常由不同的人报来；两个日期至少错一个。
反例
    2月21日，县委全面依法治县委员会召开第六次会议。3月5日召开县委全面依法治县委员会第六次会议。
    贯彻自2021年1月15日起施行的《中华人民共和国行政处罚法》。
正例
    2月21日，县委全面依法治县委员会召开第六次会议。9月5日召开县委全面依法治县委员会第七次会议。
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.dated_events import DatedEvent, dated_events
from report_drafter.language.chronology.document_numbers import (
    Number,
    document_key,
    numbered_documents,
    read_number,
)
from report_drafter.language.facts.months_retold import find_months_retold
from report_drafter.language.figures.measure import Part
from report_drafter.language.text.title_slips import plain_title
from report_drafter.rules.registry.effective_dates import (
    KNOWN_UNTIL,
    days_in_force,
    other_effective_date,
    replaced_by,
)
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

IN_FORCE = "施行"
FAR = 2
"""From how many years after the report's on a law can hardly have been passed yet."""
SHORTEST_NUMBERED = 10
"""The fewest characters of a title that names one document: several are called 《工作方案》."""
PLACE = late("(?!中华人民共和国)[\u4e00-\u9fff]{1,7}(?:省|市(?!场)|州|县|区(?!域|划))")
LAW = ("法", "法（修订）", "法典")
"""What only the state's laws are called."""
LOCAL = late("[省市州县区](?:人大常委会|人大|的|出台|制定|颁布|公布|新|修订|通过)*《|地方性法规")
"""What makes a title that the state uses too one of a place: 我省《优化营商环境条例》自…起施行."""
WHAT = {
    IN_FORCE: "同一文件的施行日期",
    "通过": "同一文件的通过日期",
    "会议": "同一次会议的日期",
    "挂牌": "同一机构挂牌的日期",
}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every event whose date stands otherwise before it."""
    told: list[DatedEvent] = []
    for one in dated_events(subject.model, subject.agreed.year):
        wrong = _misdated(subject, one)
        if wrong is not None:
            yield wrong
            continue
        same = (before for before in told if before.is_event(one) and _is_local(before) == _is_local(one))
        other = next((before for before in same if before.contradicts(one)), None)
        if other is not None:
            span, related = _span(subject, one), _span(subject, other)
            elsewhere = f"第{subject.number(other.sentence.paragraph)}段写{related.text}"
            message = f"{WHAT[one.kind]}前后不同：此处写{span.text}，{elsewhere}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对日期，两处统一", (span,), (related,))
        told.append(one)
    yield from _numbers(subject)
    yield from _months(subject)


def _months(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the months of events that are told in another one before."""
    for one in find_months_retold(subject.model):
        span = subject.span(one.figure.paragraph, one.start, one.end)
        related = subject.span(one.other.paragraph, one.first, one.until)
        elsewhere = f"第{subject.number(one.other.paragraph)}段写{related.text}"
        message = f"同为{one.figure.before[-4:]}{one.figure.text}一事，此处写{span.text}，{elsewhere}"
        yield Finding(RULE.name, Severity.WARNING, message, "核对日期，两处统一", (span,), (related,))


def _numbers(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields documents under another number than they are registered with, or than they bear before."""
    known: dict[str, list[tuple[Number, str, TextSpan | None]]] = {}
    for plan in (*(subject.catalogue.plans if subject.catalogue else ()), *subject.registry):
        number = read_number(plan.number)
        if number is not None:
            known.setdefault(document_key(plan.title), []).append((number, f"登记为{plan.number}", None))
    for one in numbered_documents(subject.model):
        span = subject.span(one.citation.paragraph, one.start, one.end)
        others = known.setdefault(one.key, [])
        alike = [other for other in others if other[0].issuer == one.number.issuer]
        if alike and all(other[0] != one.number for other in alike):
            yield _misnumbered(span, alike[0][1], alike[0][2])
        elif len(one.key) >= SHORTEST_NUMBERED:
            others.append((one.number, f"另处写{span.text}", span))


def _misnumbered(span: TextSpan, told: str, other: TextSpan | None) -> Finding:
    related = (other,) if other is not None else ()
    return Finding(RULE.name, Severity.WARNING, f"文号写作{span.text}，{told}", "核对印发文件的文号", (span,), related)


def _right_date(year: int, month: int, one: DatedEvent) -> date | None:
    """When a law came into force, where another day is told; a day without a year may be of the years around it."""
    day, whole = one.date.day or 1, one.date.day is not None
    years = (year,) if one.names_year else (year, year - 1, year + 1)
    days = [date(each, month, day) for each in years if day <= calendar.monthrange(each, month)[1]]
    known = [each for each in days if each <= KNOWN_UNTIL or each.year == year]
    found = [other_effective_date(one.name, each, whole=whole) for each in known]
    return found[0] if found and all(found) else None


def _known_then(one: DatedEvent, year: int | None) -> date | None:
    """When a law came into force in the time that a report tells of, where it tells a day long after: 2026 in 2024.

    What begins later than the registry knows may be a revision of which nobody could tell so early.
    """
    told = one.date.year or 0
    if year is None or told < year + FAR or told <= KNOWN_UNTIL.year or one.sentence.part is Part.PLAN:
        return None
    near = [each for each in days_in_force(one.name) if year - 1 <= each.year <= year + 1]
    return near[-1] if near and told not in {each.year for each in days_in_force(one.name)} else None


def _is_local(one: DatedEvent) -> bool:
    """Whether a regulation is of a place, whose own may be called as the state's is."""
    told = PLACE.match(one.name) or LOCAL.search(one.sentence.text)
    return one.kind == IN_FORCE and not one.name.endswith(LAW) and told is not None


def _misdated(subject: ReportUnderCheck, one: DatedEvent) -> Finding | None:
    """Finds a law of the state that came into force on another day, or that another had replaced by then."""
    told = one.date
    if one.kind != IN_FORCE or told.year is None or told.month is None or not told.possible or _is_local(one):
        return None
    span, title = _span(subject, one), plain_title(one.name)
    ended = replaced_by(one.name)
    if ended is not None and (told.year, told.month, told.day or 31) >= (ended[0].year, ended[0].month, ended[0].day):
        message = f"《{title}》已由《{ended[1]}》取代，{_day(ended[0])}起施行的是后者"
        return Finding(RULE.name, Severity.WARNING, message, f"核对，改为《{ended[1]}》", (span,))
    right = _right_date(told.year, told.month, one) or _known_then(one, subject.agreed.year)
    if right is None:
        return None
    message = f"《{title}》的施行日期写作{span.text}，公布的是{_day(right)}"
    return Finding(RULE.name, Severity.WARNING, message, "核对法律法规原文", (span,))


def _day(one: date) -> str:
    return f"{one.year}年{one.month}月{one.day}日"


def _span(subject: ReportUnderCheck, one: DatedEvent) -> TextSpan:
    return subject.span(one.sentence.paragraph, one.start, one.end)


RULE = Rule("conflicting-dates", "一事两个日期", Severity.WARNING, check)
