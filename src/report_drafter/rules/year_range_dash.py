"""起止年份之间有连接号，且同一题名写法一致。

查什么
    两个年份连在一起的“（20212025年）”；只剩一个年份的“（2021—年）”；同一规划题名的起止年份一处用“—”、一处用“-”；
    两个连接号连用的“2021--2025年”。后两种只提示。
为什么
    《标点符号用法》（GB/T 15834—2011）4.13：时间起止用一字线“—”。连接号在网页、聊天软件间转存时最容易丢失。
反例
    贯彻落实《法治政府建设实施纲要（20212025年）》。
正例
    贯彻落实《法治政府建设实施纲要（2021—2025年）》，电话02320212025。
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.model.report_model import Citation
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

LOST = late(
    r"(?<!\d)((?:19|20)\d\d)\s?年?\s?((?:19|20)\d\d)\s?年(?=[）)])|(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)\s?年"
    r"|(?<=[（(])((?:19|20)\d\d)\s?((?:19|20)\d\d)(?=[）)])"
    r"|(?<![\d年])((?:19|20)\d\d)年((?:19|20)\d\d)年(?![\s\d])"
    r"|(?<=[（(])((?:19|20)\d\d)[，,、]((?:19|20)\d\d)年(?=[）)]》)"
)
SUSPECT = late(r"[12][09](?=\d\d(?:\s?年?\s?|[，,、])(?:19|20)\d\d)")
DASH = "[—–\\-~～－]{1,2}"
HALF = late(rf"[（(]((?:19|20)\d\d年?\s?{DASH}\s?年?|{DASH}\s?(?:19|20)\d\d年)[）)]")
DOUBLED = late(r"(?<!\d)(?:19|20)\d\d年?(?P<dash>--+|——+)(?:19|20)\d\d年")
LONGEST = 30


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields lost dashes, and one finding for each title whose dashes differ."""
    for paragraph in subject.paragraphs_with(SUSPECT):
        for match in LOST.finditer(paragraph.text):
            start, end = (int(year) for year in match.groups() if year)
            if 0 < end - start <= LONGEST:
                span = subject.span(paragraph, match.start(), match.end())
                message = f"起止年份“{match[0]}”之间缺少连接号"
                yield Finding(RULE.name, Severity.ERROR, message, f"改为{start}—{end}年", (span,))
    yield from _half(subject)
    yield from _mixed(subject)
    yield from _doubled(subject)


def _half(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a period that lost one of its years: （2021—年）."""
    for paragraph in subject.paragraphs_with(HALF):
        for match in HALF.finditer(paragraph.text):
            span = subject.span(paragraph, *match.span(1))
            yield Finding(RULE.name, Severity.ERROR, f"起止年份“{match[1]}”缺一个年份", "补全起止年份", (span,))


def _doubled(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the ranges with two dashes for one, all together: 2021--2025年."""
    found = [
        subject.span(paragraph, match.start(), match.end())
        for paragraph in subject.paragraphs_with(DOUBLED)
        for match in DOUBLED.finditer(paragraph.text)
    ]
    if found:
        message = f"起止年份“{found[0].text}”用了两个连接号"
        yield Finding(RULE.name, Severity.HINT, message, "用一个一字线“—”", tuple(found))


def _mixed(subject: ReportUnderCheck) -> Iterator[Finding]:
    groups: dict[tuple[str, tuple[int, int]], list[Citation]] = {}
    for one in subject.model.citations:
        if one.years and one.dash:
            groups.setdefault((title_key(one.base), one.years), []).append(one)
    for ones in groups.values():
        dashes = Counter(one.dash for one in ones)
        if len(dashes) > 1:
            usual = max(dashes, key=lambda dash: (dashes[dash], dash == "—"))
            odd = tuple(subject.span_of(one) for one in ones if one.dash != usual)
            same = tuple(subject.span_of(one) for one in ones if one.dash == usual)
            message = f"《{ones[0].base}》起止年份的连接号有{'、'.join(f'“{dash}”' for dash in dashes)}几种写法"
            yield Finding(RULE.name, Severity.HINT, message, "统一用一字线“—”", odd, same)


RULE = Rule("year-range-dash", "年份连接号", Severity.ERROR, check)
