"""规划期满后不再作为现行依据引用。

查什么
    “贯彻落实”“按照”“对照”“紧扣”“以……为主线”“……确定的任务”一类说法引用的规划，终止年早于报告年度（安排部分早于下一年度），句中又没有收官、评估、
    总结、衔接一类的话（登记表有后继文件的，是警告；没有的，只作提示；期满两年以上的，别处引了后继文件也查）；早已结束的“七五”普法等仍写作正在做的工作；
    贯彻、学习、宣传、执行、依据上年以前已被取代的法律、行政法规（《合同法》《执业医师法》），或者报告落款时还没有通过的法律
    （2023年的报告贯彻《民营经济促进法》；写草案、征求意见、立法的不算）；五年规划、普法规划所说的阶段（启动、制定、
    开好局、中期、总结验收、收官）与报告年度不合；期间还没有开始的规划已写作工作依据（2019年“落实《法治政府建设实施纲要（2021—2025年）》”）。前几年的年度要点、计划、方案、目录写作本年制定、落实的（2024年报告“制定《2022年度实施方案》”）。后继文件按登记表给出，登记表没有的不推断。
为什么
    换届换期的年份，稿子里常留着上一期规划；期满的规划可以回顾，不宜再当作本年工作的依据。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    贯彻落实《法治政府建设实施纲要（2015—2020年）》，推进各项工作。
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    贯彻落实《法治政府建设实施纲要（2021—2025年）》，承接《法治政府建设实施纲要（2015—2020年）》实施成果。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.annual_papers import outdated_papers
from report_drafter.language.chronology.not_yet_there import signing_day
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.dates.plan_phases import SIGNS, Phase, PlanPhase, plan_phases
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.figures.measure import TEXT_PARTS, UNDER_WAY_PARTS
from report_drafter.language.model.report_model import Citation, Part, Sentence
from report_drafter.language.text.text_breaks import start_behind
from report_drafter.rules.registry.effective_dates import passed_on, replaced_by
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

BASIS_BEFORE = late(
    r"(?:贯彻|落实|落细|按照|根据|依据|遵照|围绕|执行|依照|推进|实施|对照|对标|紧扣|聚焦|锚定|抓好|细化|分解|学习)[^，,。；;《》]{0,12}$"
)
BASIS_AFTER = late(
    r"\s*(?:[（(][^）)]*[）)])?\s*(?:为(?:主线|统领|遵循|指引|依据|抓手|总揽)|(?:所?(?:确定|明确|部署|提出|规定)|各项|重点|目标)[^，。；]{0,8}(?:任务|要求|目标|举措))"
)
BEFORE_TITLES = late(r"《[^《》]*》[和、及]?")
IN_USE = late(
    r"(?:贯彻|落实|学习|宣传|宣讲|执行|普及|解读|遵守|实施|讲解|培训|推进|根据|依据|依照|按照)(?![^，,。；;《》]{0,6}(?:案件|纠纷))[^，,。；;《》]{0,12}$"
)
TAUGHT = late("(?:举办|组织|开展|召开|进行)[^，,。；;《》]{0,6}$")
LESSON = late("[^，,。；;《》]{0,8}(?:培训|宣[传讲]|学习|解读|讲[座评解]|以案释法|专题|考试|测试|竞[赛答])")
ON_GROUNDS = late(r"(?:根据|依据|依照|按照)[^，,。；;《》]{0,12}$")
OF_CASE = late("案|纠纷|判决|判令|裁定|裁决|审理|认定|原告|被告|合同|签订|补偿|登记")
"""Words of a sentence that applies a law to what happened under it: courts do so with those of old."""
RISKS = late("(?:风险|可行性|社会稳定|公平竞争)[\u4e00-\u9fff]{0,4}评估")
"""What a decision is weighed by, which is no look back at a law."""
IN_MAKING = late("草案|征求意见|立法|起草|编制|谋划|修改|制定|审议|出台|建议|论证|稿|颁布在即")
TOLD_OF_OLD = late("以来|期间|经验|成果|表彰|表扬|先进|荣获|获评|基础|接续|衔接|历史|档案|曾")
HANDING_ON = 2
"""For how many years after its end a plan may stand beside the next one as the ground of work."""
CLAUSE_ENDS = "。；;！，,"
SENTENCE_ENDS = "。；;！"
LOOKS_BACK = late(
    "收官|评估|总结|期满|到期|终期|停止执行|不再|废止|失效|承接|衔接|延续|回顾|圆满|完成了|20\\d\\d年[^，,。；;《]{0,16}印发的|完成《|以来|接续|(?<!新)修订(?![的后版])"
)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields citations of plans whose period is over as the ground of present work."""
    year = subject.agreed.year
    if year is None:
        return
    latest, signed = _latest(subject), signing_day(subject.model, year)
    for one in subject.model.citations:
        now = year + 1 if one.part is Part.PLAN else year
        if not one.nested and one.part in TEXT_PARTS:
            yield from _replaced(subject, one, now)
            yield from _not_passed(subject, one, signed)
            yield from _not_begun(subject, one, now)
        if one.nested or one.years is None or one.years[1] >= now or _is_handed_on(one, now, latest):
            continue
        if _is_basis(one) and not LOOKS_BACK.search(_sentence(one)):
            yield _finding(subject, one, now)
    yield from _outdated(subject, year)
    for sentence in subject.model.sentences_with_any(SIGNS):
        if sentence.part in UNDER_WAY_PARTS and not sentence.in_table:
            yield from _out_of_phase(subject, sentence, year)


def _outdated(subject: ReportUnderCheck, year: int) -> Iterator[Finding]:
    """Finds papers of a year before that are told as drawn up or carried out in the report's."""
    for one in outdated_papers(subject.model, year) if subject.agreed.sure else ():
        span = subject.span_in(one.sentence, one.start, one.end)
        message = f"报告年度是{year}年，此处写{one.year}年的文件"
        yield Finding(RULE.name, Severity.WARNING, message, f"核对文件名，本年的一般为{year}年", (span,))


def _is_handed_on(one: Citation, now: int, latest: dict[str, int]) -> bool:
    """Whether the next plan is cited too, and this one is named beside it or had run out shortly before."""
    last = (one.years or (0, 0))[1]
    newer = latest[title_key(one.base)] > last
    return newer and (now - last <= HANDING_ON or _sentence(one).count(one.base) > 1)


def _replaced(subject: ReportUnderCheck, one: Citation, now: int) -> Iterator[Finding]:
    """Finds a law that another had replaced before the year began, and that is told to be carried out or taught."""
    ended = replaced_by(title_key(one.base))
    if ended is None or ended[0] > date(now, 1, 1) or LOOKS_BACK.search(_told(one)) or not _is_in_use(one):
        return
    message = f"《{one.base}》已由《{ended[1]}》取代，此处仍作为{now}年的工作依据"
    span = subject.span_of(one)
    yield Finding(RULE.name, Severity.WARNING, message, f"核对，改为《{ended[1]}》", (span,))


def _not_passed(subject: ReportUnderCheck, one: Citation, signed: date | None) -> Iterator[Finding]:
    """Finds a law that is told to be carried out or taught in a report signed before it was passed.

    A plan may count on a law to be passed in the year.
    """
    passed = passed_on(title_key(one.base))
    if passed is None or signed is None or IN_MAKING.search(_clause(one)) or not (_is_in_use(one) or _is_taught(one)):
        return
    if (passed.replace(month=1, day=1) if one.part is Part.PLAN else passed) <= signed:
        return
    message = f"《{one.base}》{passed.year}年{passed.month}月{passed.day}日才通过，此处已作为工作依据"
    span = subject.span_of(one)
    yield Finding(RULE.name, Severity.WARNING, message, "核对法律的名称，或者报告的年度、日期", (span,))


def _is_taught(one: Citation) -> bool:
    """Whether a course or a talk is given on a law: 举办《…法》以案释法."""
    return (
        TAUGHT.search(one.paragraph.text, 0, one.start) is not None
        and LESSON.match(one.paragraph.text, one.end) is not None
    )


def _not_begun(subject: ReportUnderCheck, one: Citation, now: int) -> Iterator[Finding]:
    """Finds a plan told to be carried out before it can have been issued: 2019年…落实《…纲要（2021—2025年）》.

    Plans of offices are issued and prepared for a year ahead; the state's that are known, in their first year.
    """
    start, end = one.years or (now, now)
    known = _is_registered(subject, one) and subject.agreed.sure
    if start <= now + (not known) or not _is_basis(one) or IN_MAKING.search(_sentence(one)):
        return
    message = f"《{one.base}》的期间是{start}—{end}年，{now}年还没有开始，此处已作为工作依据"
    yield Finding(RULE.name, Severity.WARNING, message, "核对起止年份，是哪一期规划", (subject.span_of(one),))


def _is_registered(subject: ReportUnderCheck, one: Citation) -> bool:
    key = title_key(one.base)
    return any((plan.start, plan.end) == one.years and title_key(plan.title) == key for plan in subject.registry)


def _is_in_use(one: Citation) -> bool:
    """Whether a law is told to be carried out, taught, or the ground of what is done, but for a case of its time."""
    before = BEFORE_TITLES.sub("", one.paragraph.text[: one.start])
    if IN_USE.search(before) is None:
        return False
    told = BEFORE_TITLES.sub("", _sentence(one).replace(one.text, ""))
    return ON_GROUNDS.search(before) is None or OF_CASE.search(told) is None


def _out_of_phase(subject: ReportUnderCheck, sentence: Sentence, year: int) -> Iterator[Finding]:
    """Yields five-year plans told to begin, to end or to be work in hand when they cannot: 2020年…启动“七五”普法."""
    last = year + 1 if sentence.part is Part.PLAN else year
    for one in plan_phases(sentence.text):
        if one.may_be(year, last) or TOLD_OF_OLD.search(sentence.text) or _is_of_its_time(sentence, one):
            continue
        span = subject.span_in(sentence, one.start, one.end)
        first, end = one.period
        told = "仍作为" if one.phase is Phase.RUNS else f"写作{one.phase.value}，却是"
        message = f"“{span.text}”的期间是{first}—{end}年，此处{told}{last}年前后的工作"
        yield Finding(RULE.name, Severity.WARNING, message, "核对是第几个五年规划", (span,))


def _is_of_its_time(sentence: Sentence, one: PlanPhase) -> bool:
    """Whether a phase is told of the years that it was in: 2021年…实现“十四五”良好开局; a good start, of any past."""
    if one.phase is Phase.OPENS and sentence.part is not Part.PLAN:
        return True
    turn = one.period[0] if one.phase in (Phase.BEGINS, Phase.OPENS) else one.period[1]
    return any(abs((date.year or 0) - turn) <= 1 for date in date_mentions(sentence.text))


def _latest(subject: ReportUnderCheck) -> dict[str, int]:
    """The last year that the document cites each title for."""
    latest: dict[str, int] = {}
    for one in subject.model.citations:
        if one.years:
            key = title_key(one.base)
            latest[key] = max(latest.get(key, 0), one.years[1])
    return latest


def _sentence(one: Citation) -> str:
    """The words of the sentence that a citation stands in."""
    text = one.paragraph.text
    begin = start_behind(SENTENCE_ENDS, text, one.start)
    ends = [at for at in (text.find(mark, one.end) for mark in SENTENCE_ENDS) if at >= 0]
    return text[begin : min(ends, default=len(text))]


def _clause(one: Citation) -> str:
    """The words between the marks around a citation."""
    text = one.paragraph.text
    end = next((at for at in range(one.end, len(text)) if text[at] in CLAUSE_ENDS), len(text))
    return text[start_behind(CLAUSE_ENDS, text, one.start) : end]


def _told(one: Citation) -> str:
    """The words of the sentence of a citation, without the steps of a decision."""
    return RISKS.sub("", _sentence(one))


def _is_basis(one: Citation) -> bool:
    text = one.paragraph.text
    before = BEFORE_TITLES.sub("", text[: one.start])
    return BASIS_BEFORE.search(before) is not None or BASIS_AFTER.match(text, one.end) is not None


def _finding(subject: ReportUnderCheck, one: Citation, now: int) -> Finding:
    start, end = one.years or (0, 0)
    successor = _successor(subject, one)
    soon = one.part is Part.PLAN and now - end <= HANDING_ON  # the next one may be issued long after a plan is made
    sure = successor != "" and not soon
    todo = f"核对是否应引用{successor}" if successor else "核对是否已有后继文件；后继文件待核"
    message = f"《{one.base}》的期间{start}—{end}年在{now}年之前已满，此处仍作为工作依据"
    severity = Severity.WARNING if sure else Severity.HINT
    return Finding(RULE.name, severity, message, todo, (subject.span_of(one),))


def _successor(subject: ReportUnderCheck, one: Citation) -> str:
    plans = (*(subject.catalogue.plans if subject.catalogue else ()), *subject.registry)
    same = (
        plan for plan in plans if title_key(plan.title) == title_key(one.base) and (plan.start, plan.end) == one.years
    )
    return next((f"《{plan.successor}》" for plan in same if plan.successor), "")


RULE = Rule("plan-expired", "规划已到期", Severity.WARNING, check)
