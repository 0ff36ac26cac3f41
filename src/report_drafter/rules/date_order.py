"""一段时间的起止日期先后不倒。

查什么
    “自甲日至乙日”乙日早于甲日；有效期的截止日早于施行日；句中先写甲月做了什么，又写“已于”“并于”更早的某月办结；
    公布、施行、开工早于审议通过、批准、讨论决定，施行早于印发、公布（写明追溯的、1月1日起的除外），“施行后”“印发后”做的早于施行、印发，决定早于征求意见、论证、合法性审查、听证，上级批准早于本级通过；截至9月底的清理，结果8月公布；“到7月底完成24个，余下2个在6月底前完成”；传达会议早于会议召开；第三批的年份早于第二批；“2020年度（2019年1月1日至2020年12月31日）”一类
    括注的起止日期不是那一年的；毕业生的去向统计到毕业前一学年以前（2023届毕业生截至2022年8月31日）；分年列数时一年写了两次（2016年36场、2016年41场、2018年45场）；同一机构后开的会议次数反而小。没有写年份、从秋冬跨到次年春的（11月至3月），不算。
为什么
    起止日期多由两处拼成，改一处忘一处就倒了；征求意见期、有效期、聘期倒置，等于没有期限。
反例
    2024年4月8日至3月7日公开征求意见。聘期自2019年7月至2012年6月。
正例
    2024年4月8日至5月7日公开征求意见，11月15日至3月15日集中供热，聘期自2019年7月至2022年6月。
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.cohorts import SIGN as COHORT_SIGN
from report_drafter.language.chronology.cohorts import counted_before_leaving
from report_drafter.language.chronology.early_in_force import AFTER_SIGNS, acts_before_force, in_force_before_issue
from report_drafter.language.chronology.early_in_force import SIGNS as ISSUE_SIGNS
from report_drafter.language.chronology.followed_on import (
    PASSED_ON_SIGN,
    REST_SIGNS,
    passed_on_before_held,
    rests_settled_before,
)
from report_drafter.language.chronology.session_order import SIGN as SESSION_SIGN
from report_drafter.language.chronology.session_order import sessions_out_of_order
from report_drafter.language.chronology.stages import (
    BATCH_SIGNS,
    Disorder,
    batches_out_of_order,
    results_before_counts,
    stages_out_of_order,
)
from report_drafter.language.chronology.stages import SIGNS as STAGE_SIGNS
from report_drafter.language.chronology.year_series import SIGNS as SERIES_SIGNS
from report_drafter.language.chronology.year_series import years_out_of_turn
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.dates.date_ranges import DateRange, date_ranges
from report_drafter.language.dates.spelled_periods import misdated_years
from report_drafter.language.model.report_model import Sentence
from report_drafter.language.text.text_breaks import passage_end, passage_start
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SIGNS = ("月", "年至", "年到")
YEAR_END = "12月31日"
VALID_UNTIL = late("有效期限?(?:延长|截止|截)?[至到]\\s*")
IN_FORCE = late("起?(?:施行|实施|生效)")
THEN = late(r"(?:(?:[均现全]|目前)?已|随后|[其之]?后|[并再又])[于在]\s*$")
"""What stands before the date on which something ends that the sentence has begun."""
COUNT_SIGNS = ("截至", "截止")
NUMBERED = late(r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是])?\s*$")
"""What may stand before the date that a sentence begins on."""

DECIDED_LATER = "决定、公布、施行或开工的{then}早于征求意见、论证、听证、通过或批准的{first}"
COUNTED_LATER = "结果于{then}公布，所统计的却截至{first}"
ACTED_EARLY = "在{first}“之后”做的，日期却是更早的{then}"
IN_FORCE_EARLY = "施行的{then}早于印发、公布的{first}"
YEAR_TWICE = "分年所列的{then}与{first}等不相接，年份重复或跳开"
SETTLED_EARLY = "到{first}还没有完成的，写作{then}完成"
PASSED_ON_EARLY = "传达会议的{then}早于会议召开的日期（{first}）"
LEFT_LATER = "{first}毕业生还没有毕业，人数不会统计到{then}"
BATCH_LATER = "{then}早于前一批（轮、期）的{first}"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields periods that end before they begin."""
    seen: set[tuple[int, int]] = set()
    for sign in SIGNS:
        for sentence in subject.model.sentences_with(sign):
            place = (sentence.paragraph.number, sentence.start)
            if place not in seen and not sentence.in_table:
                seen.add(place)
                yield from _backwards(subject, sentence)
                yield from _expired(subject, sentence)
                yield from _ended_before(subject, sentence)
                yield from _misdated(subject, sentence) if YEAR_END in sentence.text else ()
    yield from _disordered(subject)
    for paragraph in subject.paragraphs_with(SESSION_SIGN):
        for one in sessions_out_of_order(paragraph.text):
            span = subject.span(paragraph, one.start, one.end)
            related = subject.span(paragraph, one.first, one.until)
            message = f"“{span.text}”与“{related.text}”的次序和日期的先后不合"
            yield Finding(RULE.name, Severity.WARNING, message, "核对会议次数和日期", (span,), (related,))


def _disordered(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields what was begun before it was decided, and batches that lie before the one they follow."""
    year = subject.agreed.year
    found = chain(
        _stages(subject, year),
        ((one, results_before_counts(one.text, year), COUNTED_LATER) for one in _once(subject, COUNT_SIGNS)),
        ((one, in_force_before_issue(one.text), IN_FORCE_EARLY) for one in _once(subject, ISSUE_SIGNS)),
        ((one, acts_before_force(one.text), ACTED_EARLY) for one in _once(subject, AFTER_SIGNS)),
        ((one, batches_out_of_order(one.text), BATCH_LATER) for one in _once(subject, BATCH_SIGNS)),
        ((one, years_out_of_turn(one.text), YEAR_TWICE) for one in _once(subject, SERIES_SIGNS)),
        ((one, rests_settled_before(one.text), SETTLED_EARLY) for one in _once(subject, REST_SIGNS)),
        ((one, counted_before_leaving(one.text), LEFT_LATER) for one in _paragraphs(subject, COHORT_SIGN)),
        ((one, passed_on_before_held(one.text), PASSED_ON_EARLY) for one in _paragraphs(subject, PASSED_ON_SIGN)),
    )
    for sentence, places, problem in found:
        for one in places:
            span = subject.span_in(sentence, one.start, one.end)
            related = subject.span_in(sentence, one.first, one.until)
            message = problem.format(then=span.text, first=related.text)
            yield Finding(RULE.name, Severity.WARNING, message, "核对两个日期的先后", (span,), (related,))


def _stages(subject: ReportUnderCheck, year: int | None) -> Iterator[tuple[Sentence, Iterator[Disorder], str]]:
    """What is out of order in each sentence up to its full stop, beyond its semicolons."""
    seen: set[tuple[int, int]] = set()
    for one in _once(subject, STAGE_SIGNS):
        text = one.paragraph.text
        start = passage_start(text, one.start)
        if (one.paragraph.number, start) not in seen:
            seen.add((one.paragraph.number, start))
            whole = replace(one, start=start, end=min(passage_end(text, one.start) + 1, len(text)))
            yield whole, stages_out_of_order(whole.text, year), DECIDED_LATER


def _paragraphs(subject: ReportUnderCheck, sign: str) -> Iterator[Sentence]:
    """The paragraphs that hold a sign, each as one sentence."""
    for one in subject.model.sentences_with(sign):
        text = one.paragraph.text
        if not one.in_table and text.find(sign) == one.start + one.text.find(sign):
            yield replace(one, start=0, end=len(text))


def _once(subject: ReportUnderCheck, signs: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences outside of tables that hold one of some signs, each once."""
    return (one for one in subject.model.sentences_with_any(signs) if not one.in_table)


def _backwards(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    for one in date_ranges(sentence.text):
        if one.backwards and not one.over_new_year:
            span = subject.span_in(sentence, one.first.start, one.last.end)
            yield Finding(RULE.name, _severity(one), "结束日期早于开始日期", "核对起止日期；跨年的写明年份", (span,))


def _misdated(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Finds the days of a whole year in a bracket behind another: 2020年度（2019年1月1日至2020年12月31日）."""
    for one in misdated_years(sentence.text):
        span = subject.span_in(sentence, one.start, one.end)
        yield Finding(RULE.name, Severity.ERROR, one.says, one.right, (span,))


def _severity(one: DateRange) -> Severity:
    """The end of a period may lie in the next year where only its month is named."""
    return Severity.WARNING if one.own_month and not one.own_year else Severity.ERROR


def _expired(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Finds the end of validity that lies before the day on which the document comes into force."""
    match = VALID_UNTIL.search(sentence.text) if "有效期" in sentence.text else None
    if match is None:
        return
    dates = [one for one in date_mentions(sentence.text) if one.year is not None]
    last = next((one for one in dates if one.start == match.end()), None)
    first = next((one for one in dates if IN_FORCE.match(sentence.text, one.end)), None)
    if last and first and (last.year or 0, last.month or 12) < (first.year or 0, first.month or 1):
        spans = (subject.span_in(sentence, last.start, last.end),)
        related = (subject.span_in(sentence, first.start, first.end),)
        yield Finding(RULE.name, Severity.ERROR, "有效期的截止日早于施行日", "核对两个日期", spans, related)


def _ended_before(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Finds what was done before the date that its sentence begins on: 2023年5月检查，问题已于2022年11月整改."""
    text = sentence.text
    dates = [one for one in date_mentions(text) if one.year is not None and one.month is not None and one.possible]
    for first, then in pairwise(dates):
        earlier = (then.year or 0, then.month or 0) < (first.year or 0, first.month or 0)
        begun = NUMBERED.match(text, 0, first.start) is not None
        if earlier and begun and THEN.search(text, 0, then.start):
            span = subject.span_in(sentence, then.start, then.end)
            related = subject.span_in(sentence, first.start, first.end)
            message = f"句中先写{related.text}，此处又写更早的{span.text}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对两个日期的先后", (span,), (related,))


RULE = Rule("date-order", "起止日期倒置", Severity.ERROR, check)
