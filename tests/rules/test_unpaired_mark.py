"""Marks pair within their paragraph, also where it is broken into lines."""

from __future__ import annotations

from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.model.model_builder import build_model
from report_drafter.rules.rule import ReportUnderCheck
from report_drafter.rules.unpaired_mark import check


def found(*texts: str) -> list[int]:
    """The numbers of the paragraphs in which a mark lacks its other half."""
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, start=1))
    outcomes = check(ReportUnderCheck(build_model(ReportText("报告.docx", paragraphs))))
    return [span.paragraph for one in outcomes for span in one.spans if isinstance(span, TextSpan)]


def test_a_pair_may_stand_in_two_lines_of_one_paragraph() -> None:
    assert found("落实《法治政府\n建设实施纲要》。", "加强领导。") == []


def test_a_line_break_inside_a_paragraph_moves_no_finding_to_another() -> None:
    assert found("一行\n两行。", "印发《方案，明确任务。", "加强领导。") == [2]
