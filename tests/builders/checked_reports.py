"""Builds checked reports by hand: a text and the findings on it, as outputs take them."""

from __future__ import annotations

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, TextSpan
from report_drafter.domain.report_text import ReportText
from report_drafter.language.text.plain_report import plain_report

FILE = "报告.docx"
TEXT = """关于2023年度法治政府建设情况的报告
落实《实施纲要（2021—2025年）》，压实责任。全年走访企业3907家次。
学习<党的>二十大精神&落实《实施纲要（2021—2026年）》，推进工作。
妥处群体性事件593起。"""


def conflict() -> Finding:
    """A contradiction between paragraphs 3 and 2."""
    here, there = "《实施纲要（2021—2026年）》", "《实施纲要（2021—2025年）》"
    return Finding(
        "plan-period",
        Severity.ERROR,
        "起止年份写作2021—2026年，另处2021—2025年",
        "核对印发文件",
        (span(3, here),),
        (span(2, there),),
    )


def cell_finding() -> Finding:
    """A problem in a workbook."""
    return Finding(
        "unused-waiver", Severity.WARNING, "豁免已无所指", "删去这一行", (CellAddress("catalogue.xlsx", "豁免", "A2"),)
    )


def span(paragraph: int, words: str) -> TextSpan:
    """The address of words in a paragraph of TEXT."""
    start = TEXT.split("\n")[paragraph - 1].index(words)
    return TextSpan(FILE, paragraph, start, start + len(words), words)


def text() -> ReportText:
    """TEXT as a report."""
    return plain_report(FILE, TEXT)


def result(*findings: Finding) -> CheckResult:
    """What a run over TEXT came to."""
    return CheckResult(FILE, findings, paragraphs=4, figures=2, held=18, broken=1, undecided=3)
