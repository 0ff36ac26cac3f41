"""成文日期在报告年度结束之后、公开期限之前，写法规范。

查什么
    成文日期不存在；早于报告年度、学年终了；晚于报告年度两年以上；月、日前补零；年份、日没有写全（“25年1月20日”“1月20日”），没有用“年”“月”“日”（“2025.1.20”）；晚于次年4月1日的法定公开期限；
    文首发文字号的年份与成文日期不是同一年。
为什么
    法治政府建设年度报告应在次年4月1日前向社会公开（《法治政府建设与责任落实督察工作规定》）；成文日期用阿拉伯数字，月、日不
    编虚位，发文字号按发文的年份编（GB/T 9704—2012）。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    二、2024年工作打算
    临江区司法局
    2023年3月13日
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    二、2024年工作打算
    临江区司法局
    2024年3月13日
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.school_year import school_years
from report_drafter.language.chronology.stated_years import is_on_part_of_year, is_work_report, issue_date
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.model.plan_documents import is_plan_document
from report_drafter.language.text.signed_dates import odd_signed_dates
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

DRAFTING_BEGINS, YEAR_BEGINS = (11, 15), (1, 1)
"""The first days on which a report on a year, and one on some months of it, may be signed."""
DEADLINE = (4, 1)
PADDED = late(r"年0\d月|月0\d日")
OWN_NUMBER = late(r"\s*[^\s，。；]{1,14}[〔［\[（(](?P<year>20\d\d)[〕］\]）)]\s?第?\d{1,4}号\s*")
NUMBER_LINES = 8
"""In how many lines of the head the number of the document itself may stand."""
RULE_OF_LAW = late("法治政府建设")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what is wrong with the date under the signature."""
    yield from _miswritten(subject)
    found = issue_date(subject.model)
    year, taught = subject.agreed.year, school_years(subject.model)
    if found and taught and (found[1].year or 0) < max(taught):
        message = f"{min(taught)}—{max(taught)}学年的报告，成文日期在学年结束之前"
        span = subject.span(found[0], found[1].start, found[1].end)
        yield Finding(RULE.name, Severity.WARNING, message, "核对成文日期", (span,))
    if found:
        yield from _numbered_otherwise(subject, *found)
    if not found or year is None or _is_given_in_year(subject) or taught:
        return
    paragraph, date = found
    span = subject.span(paragraph, date.start, date.end)
    begins = YEAR_BEGINS if is_on_part_of_year(subject.model) else DRAFTING_BEGINS
    problem = _problem(date, year, begins) or _late(subject, date, year)
    if problem:
        yield Finding(RULE.name, problem[0], problem[1], problem[2], (span,))
    else:
        yield Held((span,))
    if PADDED.search(span.text):
        message = f"成文日期“{span.text}”的月、日补了零"
        yield Finding(RULE.name, Severity.HINT, message, "月、日不补零", (span,))


def _is_given_in_year(subject: ReportUnderCheck) -> bool:
    """Whether it is given in the year that it plans: a government's work report, 2025年工作要点."""
    return is_work_report(subject.model) or is_plan_document(subject.model.text.paragraphs)


def _miswritten(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the date under the office that signs, where it is not written in full: 25年1月20日, 2025.1.20."""
    paragraphs = [one for one in subject.model.text.paragraphs if one.story is Story.BODY]
    for one in odd_signed_dates([each.text for each in paragraphs]):
        span = subject.span(paragraphs[one.line], 0, len(paragraphs[one.line].text))
        message = f"成文日期“{span.text.strip()}”{one.says}"
        yield Finding(RULE.name, Severity.WARNING, message, "写全年、月、日，如“2025年1月20日”", (span,))


def _numbered_otherwise(subject: ReportUnderCheck, signed: Paragraph, date: DateMention) -> Iterator[Finding]:
    """Yields the document's own number, alone on a line of the head, where it is of another year than the signature."""
    for paragraph in subject.model.text.paragraphs[:NUMBER_LINES]:
        match = OWN_NUMBER.fullmatch(paragraph.text)
        if match and int(match["year"]) != date.year:
            message = f"发文字号的年份是{match['year']}年，成文日期在{date.year}年"
            span = subject.span(paragraph, match.start("year"), match.end("year"))
            related = (subject.span(signed, date.start, date.end),)
            yield Finding(RULE.name, Severity.WARNING, message, "核对发文字号和成文日期", (span,), related)


def _problem(date: DateMention, year: int, begins: tuple[int, int]) -> tuple[Severity, str, str] | None:
    month_day = (date.month or 0, date.day or 0)
    if not date.possible:
        return Severity.ERROR, "成文日期在历法上不存在", "核对成文日期"
    if date.year is None or date.year > year + 1:
        return Severity.WARNING, f"{year}年度报告的成文日期在{date.year}年", f"核对成文日期，一般在{year + 1}年"
    if date.year < year or (date.year == year and month_day < begins):
        return Severity.WARNING, f"{year}年度报告的成文日期早于年度终了", f"核对成文日期，一般在{year + 1}年"
    return None


def _late(subject: ReportUnderCheck, date: DateMention, year: int) -> tuple[Severity, str, str] | None:
    if not any(RULE_OF_LAW.search(one.text) for one in subject.model.text.paragraphs[:3]):
        return None
    if date.year == year + 1 and (date.month or 0, date.day or 0) >= DEADLINE:
        return Severity.HINT, f"成文日期晚于{year + 1}年4月1日的公开期限", "说明延期原因，或核对日期"
    return None


RULE = Rule("issue-date", "成文日期", Severity.ERROR, check, recomputes=True)
