"""同一规划文件的起止年份前后一致，并与登记的一致。

查什么
    一个规划题名在全文中出现两种互相重叠的起止年份；起止年份与规划登记表、本项目指标目录“规划文件”表登记的不同；
    终止年早于起始年；“十四五”“第八个五年”“三年行动”等名称与所写年份不符；“十五五”开局之年、“十四五”收官之年、“八五”普法的第二年
    所写年份不是该规划的那一年；同一个三年行动一处写三年、一处写四年；括注的年份不是“十四五”“八五”普法的期间，“2023—2024年三年间”一类年数不合；
    文中说它收官、期满、实施几年、分年累计、刚要编制、提前达到某年目标，或文号的年份，与所写的起止年份不合；“三年行动”写成四年、而文号、分年的数、
    首年、上一轮或“今后五年”旁的“过去五年”表明只有三年的；提请审查的五年规划、所依据的建议不是以后五年的，“第十五个四年规划”；
    标题回顾、展望的五年规划不是报告年度前后的，早已结束的当作现行的（2025年写“完成‘十二五’规划目标任务”），“‘十五五’时期主要目标，到2025年”，“十四五”这四年；年度要点、工作计划的年份在文号之前的；
    “第十三个五年规划和二〇三五年远景目标”、期满以后才“获批准”的规划、“贯彻党的二十大精神的收官之年”写错了年份的；只有一期的国家行动（安全生产治本攻坚三年行动）写成别的年份；刚要编制的规划起始年早了十年。同名的前后两期规划（如2016—2020年与
    2021—2025年）都是对的；依法治区等另有序数的“第六个五年规划”不按国民经济规划的期间查；没有登记的规划、现行规划之前各地自行起讫的往期规划不判错，计入“未能判定”。
为什么
    规划有固定的实施期间，以正式印发的题名为准；年份是逐年改稿时最容易改错、也最容易被读者发现的地方。
反例
    贯彻落实《法治政府建设实施纲要（2021—2025年）》。
    学习《法治政府建设实施纲要（2021—2026年）》。
正例
    梳理《法治政府建设实施纲要（2015—2020年）》和《法治政府建设实施纲要（2021—2025年）》的延续性任务。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import TextSpan
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.language.chronology.numbered_years import SIGN as MISNUMBERED_SIGN
from report_drafter.language.chronology.numbered_years import misnumbered_years
from report_drafter.language.chronology.plan_drafts import misplaced_drafts
from report_drafter.language.chronology.plan_goals import misplaced_goals, misplaced_visions
from report_drafter.language.chronology.plan_lengths import backdated_plans, misdated_plans, misdated_rounds
from report_drafter.language.chronology.plan_tellings import (
    DisprovedPlan,
    Plan,
    disproved_plans,
    disproved_turns,
    plans_with_years,
)
from report_drafter.language.chronology.plan_terms import bygone_plans, misplaced_terms
from report_drafter.language.chronology.plan_turns import SIGNS as TURNING_SIGNS
from report_drafter.language.chronology.plan_turns import misplaced_turns
from report_drafter.language.dates.plan_titles import (
    Period,
    is_part_of_plan,
    named_length,
    named_period,
    plans_followed,
    title_key,
)
from report_drafter.language.dates.spelled_periods import (
    COUNTED_SIGNS,
    PlanOfYears,
    miscounted_periods,
    misnamed_periods,
    misstated_terms,
    plans_of_years,
)
from report_drafter.language.model.report_model import Citation, Part, Sentence
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

LONGEST_PLAN = 30
SPELLED = (
    *((words, Severity.ERROR, misnamed_periods) for words in ("（20", "(20", "（二〇")),
    *((words, Severity.WARNING, miscounted_periods) for words in COUNTED_SIGNS),
    *((words, Severity.WARNING, misstated_terms) for words in ("期为", "期是", "期限为", "期间为", "期：")),
)
"""By what sign a period that its own words contradict is looked for."""
PLAN_SIGNS = ("年行动", "年计划", "年规划", "年攻坚")
"""By what plain words the plans of so many years are looked for."""
FIVE_YEAR_SIGNS = ("五五", "六五", "九五")
"""What a five-year plan that may lie ahead ends on: 十五五, 十六五, 九五普法."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each cited period."""
    known = _registered(subject)
    for cited in _by_title(subject).values():
        yield from _judge(subject, cited, known.get(cited[0].key, ()))
    plans = plans_with_years(subject.model)
    for sentence in subject.model.sentences_with_any(TURNING_SIGNS):
        yield from _turning_years(subject, sentence)
        yield from (_disproved(subject, one) for one in (disproved_turns(sentence, plans) if plans else ()))
    year = subject.agreed.year
    told = disproved_plans(subject.model, plans, year) if year is not None else ()
    others = (
        misplaced_drafts(subject.model, year),
        misplaced_terms(subject.model, year),
        bygone_plans(subject.model, year),
        (rounds := tuple(misdated_rounds(subject.model))),
        backdated_plans(subject.model, year),
        misplaced_goals(subject.model),
        misplaced_visions(subject.model),
    )
    yield from (_disproved(subject, one) for one in chain(told, misdated_plans(plans, year), *others))
    yield from _not_begun(subject)
    yield from _misnumbered(subject)
    yield from _too_long(subject, {(one.sentence.paragraph.number, one.sentence.start + one.start) for one in rounds})
    for words, severity, found in SPELLED:
        for sentence in subject.model.sentences_with(words):
            for one in found(sentence.text):
                span = subject.span_in(sentence, one.start, one.end)
                yield Finding(RULE.name, severity, one.says, one.right, (span,))


def _turning_years(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Yields years that are called the first or the last of a plan and are not: 2024年是“十四五”收官之年."""
    for one in misplaced_turns(sentence, subject.agreed.year):
        turn, named = one.turn, one.start < one.turn.start
        span = subject.span_in(sentence, one.start, one.end)
        message = f"{turn.plan}的{turn.role}是{turn.year}年，{'此处写' if named else '报告年度是'}{one.told}年"
        severity = Severity.ERROR if named else Severity.WARNING
        yield Finding(RULE.name, severity, message, f"核对年份，改为{turn.year}年，或改正所指的规划", (span,))


def _not_begun(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields five-year plans that are gone by years before they begin: 2023年…落实《“十五五”发展规划》."""
    year = subject.agreed.year
    for sentence in subject.model.sentences_with_any(FIVE_YEAR_SIGNS) if year is not None else ():
        now = (year or 0) + (2 if sentence.part is Part.PLAN else 1)
        for start, end, period in plans_followed(sentence.text):
            if period[0] > now:
                span = subject.span_in(sentence, start, end)
                message = f"“{span.text}”是{period[0]}—{period[1]}年，{year}年度还没有开始"
                yield Finding(RULE.name, Severity.ERROR, message, "核对是哪一个五年规划", (span,))


def _misnumbered(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields work plans of a year that their number puts into another: 《2022年工作要点》（…〔2023〕4号）."""
    for sentence in subject.model.sentences_with(MISNUMBERED_SIGN):
        for one in misnumbered_years(sentence.text):
            span = subject.span_in(sentence, one.start, one.end)
            message = f"{one.year}年的要点或计划，文号却是{one.issued}年的"
            yield Finding(RULE.name, Severity.WARNING, message, "核对题名的年份和文号", (span,))


def _disproved(subject: ReportUnderCheck, one: DisprovedPlan) -> Finding:
    """What is told of a plan that its years rule out: 2024年是…三年行动的收官之年 of one of 2021—2023年."""
    span = subject.span_in(one.sentence, one.start, one.end)
    related = (_place(subject, one.plan),) if one.plan is not None else ()
    return Finding(RULE.name, Severity.WARNING, one.says, "核对规划的起止年份和此处的说法", (span,), related)


def _place(subject: ReportUnderCheck, plan: Plan) -> TextSpan:
    return subject.span_in(plan.sentence, plan.start, plan.end)


def _too_long(subject: ReportUnderCheck, told: set[tuple[int, int]]) -> Iterator[Finding]:
    """Yields plans of so many years whose period has one more, where the same plan has none elsewhere."""
    found = [
        (sentence, one)
        for sentence in subject.model.sentences_with_any(PLAN_SIGNS)
        for one in plans_of_years(sentence.text)
        if (sentence.paragraph.number, sentence.start + one.start) not in told
    ]
    for sentence, one in found:
        exact = next((other for _, other in found if other.over == 0 and _is_same_plan(one, other)), None)
        titled = sentence.text.startswith("》", one.end)
        if (one.over == 1 and exact) or (one.over not in (0, 1) and not titled):
            span = subject.span_in(sentence, one.start, one.end)
            first, last = one.period
            message = f"名称称{one.length}年，起止年份{first}—{last}年却是{last - first + 1}年"
            elsewhere = f"，另处写{exact.period[0]}—{exact.period[1]}年" if exact else ""
            yield Finding(RULE.name, Severity.WARNING, message + elsewhere, "核对印发文件，改正起止年份", (span,))


def _is_same_plan(one: PlanOfYears, other: PlanOfYears) -> bool:
    """Whether two mentions are of one plan."""
    if one.length != other.length or not (one.name.endswith(other.name) or other.name.endswith(one.name)):
        return False
    return one.period[0] == other.period[0] or one.period[1] == other.period[1]


@frozen
class _Cited:
    """One citation with a period, by the key of its title."""

    citation: Citation
    key: str
    period: Period
    span: TextSpan


def _by_title(subject: ReportUnderCheck) -> dict[str, list[_Cited]]:
    groups: dict[str, list[_Cited]] = {}
    for one in subject.model.citations:
        if one.years is None:
            continue
        span = subject.span_of(one)
        cited = _Cited(one, title_key(one.base), one.years, span)
        groups.setdefault(cited.key, []).append(cited)
    return groups


def _registered(subject: ReportUnderCheck) -> dict[str, tuple[Period, ...]]:
    """The periods that each title is registered with; the catalogue's own entries stand before the registry's."""
    periods: dict[str, tuple[Period, ...]] = {}
    for plans in (subject.catalogue.plans if subject.catalogue else (), subject.registry):
        for key, ones in _periods(plans).items():
            periods[key] = (*periods.get(key, ()), *(one for one in ones if not _meets_any(one, periods.get(key, ()))))
    return periods


def _periods(plans: Sequence[PlanDocument]) -> dict[str, tuple[Period, ...]]:
    periods: dict[str, tuple[Period, ...]] = {}
    for plan in plans:
        if plan.start is None or plan.end is None:
            continue
        for key in {title_key(plan.title), *map(title_key, plan.aliases)}:
            periods[key] = (*periods.get(key, ()), (plan.start, plan.end))
    return periods


def _judge(subject: ReportUnderCheck, cited: list[_Cited], known: tuple[Period, ...]) -> Iterator[Outcome]:
    for one in cited:
        wrong = _wrong_in_itself(one)
        if wrong:
            yield wrong
            continue
        current = _current(known, subject.model.year)
        if current and one.period not in known and one.period[1] < current[0]:
            yield Undecided((one.span,), "往期规划，各地起讫不一")
            continue
        against = _against(one, _trusted(cited, known, current))
        if against:
            yield _conflict(one, against, cited, known)
        elif one.period in known or any(other.period == one.period for other in cited if other is not one):
            yield Held((one.span,))
        else:
            yield Undecided((one.span,), "规划未登记，全文只出现一次")


def _wrong_in_itself(one: _Cited) -> Finding | None:
    """Finds a period that runs backwards or that its own title contradicts."""
    start, end = one.period
    if end < start or end - start > LONGEST_PLAN:
        return _finding(one, f"起止年份写作{start}—{end}年，终止年与起始年不合", "核对印发文件，改正起止年份")
    own = named_period(one.citation.base)
    if own and own != one.period and not is_part_of_plan(one.citation.base, one.period, own):
        return _finding(one, f"题名所指期间是{own[0]}—{own[1]}年，却写作{start}—{end}年", f"改为{own[0]}—{own[1]}年")
    length = named_length(one.citation.base)
    if length and end - start + 1 not in (length, length + 1):
        message = f"题名称{length}年，起止年份{start}—{end}年却是{end - start + 1}年"
        return _finding(one, message, "核对印发文件，改正起止年份", Severity.WARNING)
    return None


def _current(known: tuple[Period, ...], year: int | None) -> Period | None:
    """The registered period in force in the report's year."""
    return max((one for one in known if year is None or one[0] <= year), default=max(known, default=None))


def _trusted(cited: list[_Cited], known: tuple[Period, ...], current: Period | None) -> tuple[Period, ...]:
    """The periods to measure by: the registered one in force, then those the document states most often."""
    counts: dict[Period, int] = {}
    for one in cited:
        counts[one.period] = counts.get(one.period, 0) + 1
    by_count = sorted(counts, key=lambda period: (period not in known, -counts[period], period))
    return (*((current,) if current else ()), *by_count)


def _against(one: _Cited, trusted: tuple[Period, ...]) -> Period | None:
    """Returns the period that contradicts a citation: another one that shares years with it and is trusted more.

    Its own is among those that are `trusted`.
    """
    nearest = next(period for period in trusted if period == one.period or _meets(period, one.period))
    return nearest if nearest != one.period else None


def _conflict(one: _Cited, right: Period, cited: list[_Cited], known: tuple[Period, ...]) -> Finding:
    start, end = one.period
    others = tuple(other.span for other in cited if other.period == right)
    title = f"《{one.citation.base}》"
    if right in known:
        message = f"{title}的起止年份写作{start}—{end}年，登记为{right[0]}—{right[1]}年"
        return _finding(one, message, f"改为{right[0]}—{right[1]}年", related=others)
    message = f"{title}前后两种起止年份：此处{start}—{end}年，另处{right[0]}—{right[1]}年"
    rolling = end - start == right[1] - right[0]
    severity = Severity.WARNING if rolling else Severity.ERROR
    return _finding(one, message, "核对印发文件，统一起止年份", severity, others)


def _finding(
    one: _Cited, message: str, suggestion: str, severity: Severity = Severity.ERROR, related: tuple[TextSpan, ...] = ()
) -> Finding:
    return Finding("plan-period", severity, message, suggestion, (one.span,), related)


def _meets(one: Period, other: Period) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _meets_any(one: Period, others: Sequence[Period]) -> bool:
    return any(_meets(one, other) for other in others)


RULE = Rule("plan-period", "规划期间矛盾", Severity.ERROR, check, recomputes=True)
