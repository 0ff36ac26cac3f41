"""各部分标题的年份：成效、履职、不足写报告年度，安排写下一年度。

查什么
    带年份的标题与报告年度不合：成效、第一责任人、不足部分不是报告年度，安排部分不是下一年度。题名所写的下一年度只用于安排；
    工作要点、工作计划的标题写所安排的年度，决算与次年上半年预算一并报告的、一并报告几年的，各写其年。
为什么
    报告年度由题名、引言、多数标题和成文日期共同确定，个别标题不同必是漏改。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年推进法治政府建设的主要举措和成效
    二、2022年推进法治政府建设存在的不足和原因
    三、2023年工作打算
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年推进法治政府建设的主要举措和成效
    二、2023年推进法治政府建设存在的不足和原因
    三、2024年工作打算
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stated_years import years_of_title
from report_drafter.language.chronology.told_years import PART_OF_YEAR
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

SHOWN = 3
_TOLD = late(
    r"年?度?(?![^，,。；;]{0,24}(?:草案|打算|计划(?!执行|完成)|安排|思路|预计))[^，,。；;、与和及]{0,24}?"
    r"(?:(?:执行|完成|落实|开展|推进|进展)[的有关]*情况|回顾|总结|成效|成绩)"
)
"""What tells, behind its year, that a heading looks back."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields headings whose year is not the one their part is about."""
    agreed = subject.agreed
    related = tuple(subject.span_of(one) for one in agreed.agreeing()[:SHOWN])
    planned, several = _planned_years(subject), years_of_title(subject.model)
    for one in agreed.statements:
        if one.role is not YearRole.HEADING:
            continue
        if (one.year in several and one.implied == one.year) or (
            one.year == (agreed.year or 0) + 1 and PART_OF_YEAR.match(one.paragraph.text, one.end)
        ):
            continue
        if one.year < (agreed.year or 0) and one.paragraph.text.startswith("以来", one.end):
            continue
        span = subject.span_of(one)
        if one.implied == agreed.year or (
            one.year in planned and not _is_told(one) and not _is_in_told_chapter(subject, one)
        ):
            yield Held((span,))
            continue
        right = (agreed.year or 0) + one.year - one.implied
        part = "下一年度安排" if one.year != one.implied else "报告年度"
        message = f"标题写{one.year}年，报告年度是{agreed.year}年，{part}应为{right}年"
        severity = Severity.ERROR if agreed.sure else Severity.WARNING
        yield Finding(RULE.name, severity, message, f"改为{right}年", (span,), related)


def _planned_years(subject: ReportUnderCheck) -> Container[int]:
    """The year that a title names beside the report's: 2023 in 2022年预算执行情况和2023年预算草案的报告."""
    agreed = subject.agreed
    title = [one for one in agreed.statements if one.role is YearRole.TITLE and one.implied == agreed.year]
    return {one.year for one in title} - {agreed.year} if any(one.year == agreed.year for one in title) else ()


def _is_in_told_chapter(subject: ReportUnderCheck, one: StatedYear) -> bool:
    """Whether the chapter that a lesser heading stands in names the report's year itself and tells of it."""
    numbers = [each.paragraph.number for each in subject.model.headings if each.level == 1]
    chapter = max((number for number in numbers if number <= one.paragraph.number), default=0)
    if chapter == one.paragraph.number:
        return False
    named = (each for each in subject.agreed.agreeing() if each.paragraph.number == chapter)
    return any(each.year == subject.agreed.year and _is_told(each) for each in named)


def _is_told(one: StatedYear) -> bool:
    """Whether a heading tells what was done in its year: 一、2025年预算执行情况, whatever the title plans."""
    return _TOLD.match(one.paragraph.text, one.end) is not None


RULE = Rule("heading-year", "标题年份", Severity.ERROR, check, recomputes=True)
