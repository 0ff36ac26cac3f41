"""A table that compares two years names last year in its heading, and that is no year left over."""

from __future__ import annotations

from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.model.model_builder import build_model
from report_drafter.rules import report_year
from report_drafter.rules.rule import ReportUnderCheck

BEFORE = ("关于2023年度法治政府建设情况的报告", "一、2023年主要举措和成效", "2023年，区司法局受理行政复议案件19件。")


def found(last: Paragraph) -> int:
    paragraphs = tuple(Paragraph(number, words) for number, words in enumerate(BEFORE, 1))
    text = ReportText("报告.docx", (*paragraphs, last))
    return len(list(report_year.check(ReportUnderCheck(build_model(text)))))


def test_last_year_may_head_a_column() -> None:
    assert found(Paragraph(4, "2022年", Story.TABLE, table=(0, 0, 4))) == 0


def test_the_same_year_in_running_text_is_found() -> None:
    assert found(Paragraph(4, "2022年，区司法局办理行政应诉案件17件。")) == 1
