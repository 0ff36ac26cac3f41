"""题名、引言所写的年度与全文一致。

查什么
    题名行、“现将……报告如下”所写的年度，与各部分标题、正文、成文日期共同表明的报告年度不同。
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
from report_drafter.language.stated_years import YearRole
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

SHOWN = 3


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields titles and openings that name another year than the report agrees on."""
    agreed = subject.agreed
    others = [one for one in agreed.agreeing() if one.role in (YearRole.HEADING, YearRole.TITLE, YearRole.OPENING)]
    related = tuple(subject.span(one.paragraph, one.start, one.end) for one in others[:SHOWN])
    for one in agreed.statements:
        if one.role not in (YearRole.TITLE, YearRole.OPENING):
            continue
        span = subject.span(one.paragraph, one.start, one.end)
        if one.implied == agreed.year:
            yield Held((span,))
            continue
        right = (agreed.year or 0) + one.year - one.implied
        message = f"{one.role.value}写{one.year}年，全文其他地方表明应为{right}年"
        severity = Severity.ERROR if agreed.sure else Severity.WARNING
        yield Finding(RULE.name, severity, message, f"核对报告年度，改为{right}年", (span,), related)


RULE = Rule("title-year", "题名年度", Severity.ERROR, check, recomputes=True)
