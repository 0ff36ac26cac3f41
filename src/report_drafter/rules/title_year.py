"""题名、引言所写的年度与全文一致。

查什么
    题名行、页眉页脚、各类工作报告的会议日期、“我代表……报告……2022年的工作”、“现将……报告如下”、“以上为……报告”、引言句首（“2023年，……”）、以“在……领导下”一类话起头的年份，与各部分标题、正文、比较的年份（较2022年）、安排部分、成文日期
    共同表明的报告年度不同；分不出哪一处对的，指出两处不一致。
为什么
    逐年改稿时题名或引言最先被套用，也最容易漏改；题名年度错，整份报告就归错了年份。
反例
    临江区司法局关于2022年度法治政府建设情况的报告
    一、2023年推进法治政府建设的主要举措和成效
    2023年，区司法局深入贯彻习近平法治思想，扎实推进法治政府建设各项工作。
    二、2024年工作打算
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年推进法治政府建设的主要举措和成效
    审议通过《2022年度法治政府建设情况报告》。
    二、2024年工作打算
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.chronology.body_years import opening_slips
from report_drafter.language.chronology.closing_years import closing_years
from report_drafter.language.chronology.spoken_years import spoken_years
from report_drafter.language.chronology.stated_years import is_work_report
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

SHOWN = 3
JUDGED = (YearRole.TITLE, YearRole.OPENING, YearRole.MARGIN, YearRole.SESSION)
NAMED = (YearRole.HEADING, YearRole.TITLE, YearRole.OPENING)
PRINTED = (YearRole.HEADING, YearRole.TITLE)
"""What must name the year for last words that name another to be surely wrong."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields titles and openings that name another year than the report agrees on."""
    stated = {(one.paragraph.number, one.start): one for one in subject.agreed.statements if one.role in JUDGED}
    further = tuple(_further(subject)) if subject.agreed.sure else ()
    for one in further:
        stated.setdefault((one.paragraph.number, one.start), one)
    for one in stated.values():
        if one.implied == subject.agreed.year:
            yield Held((subject.span_of(one),))
        else:
            yield _finding(subject, one)


def _further(subject: ReportUnderCheck) -> Iterator[StatedYear]:
    """Yields the places that name the year but are no evidence of it: what was spoken, closing words, odd openings."""
    yield from spoken_years(subject.model)
    yield from closing_years(subject.model)
    if subject.agreed.year is not None and not is_work_report(subject.model):
        yield from opening_slips(subject.model, subject.agreed.year)


def _finding(subject: ReportUnderCheck, one: StatedYear) -> Finding:
    """What stands against a title or an opening; where as much speaks for it, only that the two disagree."""
    agreed = subject.agreed
    others = [other for other in agreed.agreeing() if other.role in NAMED] or list(agreed.agreeing())
    right = (agreed.year or 0) + one.year - one.implied
    message, todo = f"全文其他地方表明应为{right}年", f"核对报告年度，改为{right}年"
    if others and agreed.weight_of(one.implied) == agreed.weight_of(agreed.year):
        message, todo = f"{others[0].role.value}写{others[0].year}年，两处不一致", "核对报告年度，两处改为一致"
    spans = [subject.span_of(each) for each in (one, *others[:SHOWN])]
    printed = one.role is not YearRole.CLOSING or any(other.role in PRINTED for other in agreed.agreeing())
    severity = Severity.ERROR if agreed.sure and printed else Severity.WARNING
    return Finding(
        RULE.name, severity, f"{one.role.value}写{one.year}年，{message}", todo, (spans[0],), tuple(spans[1:])
    )


RULE = Rule("title-year", "题名年度", Severity.ERROR, check, recomputes=True)
