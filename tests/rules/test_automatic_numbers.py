"""Numbers that Word sets by itself are right by making; what a person types after them must go on from there."""

from __future__ import annotations

from report_drafter.domain.finding import Finding
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.model.model_builder import build_model
from report_drafter.rules import listed_count, numbering
from report_drafter.rules.rule import ReportUnderCheck


def report(*lines: tuple[str, str]) -> ReportUnderCheck:
    paragraphs = (Paragraph(at, text, label=label) for at, (label, text) in enumerate(lines, start=1))
    return ReportUnderCheck(build_model(ReportText("报告.docx", tuple(paragraphs))))


def found(subject: ReportUnderCheck) -> list[str]:
    return [one.spans[0].text for one in numbering.check(subject) if isinstance(one, Finding)]  # type: ignore[union-attr]  # spans of a text


def test_a_typed_number_goes_on_from_automatic_ones() -> None:
    chapters = (("一、", "主要成效"), ("二、", "存在的不足"))
    assert found(report(*chapters, ("", "三、工作打算"))) == []
    assert found(report(*chapters, ("", "四、工作打算"))) == ["四、"]


def test_an_automatic_number_is_never_blamed() -> None:
    assert found(report(("", "一、主要成效"), ("三、", "存在的不足"), ("1.", "力量不足"), ("4.", "经费不足"))) == []


def test_announced_items_are_counted_by_their_automatic_numbers() -> None:
    subject = report(("", "重点做好以下三项工作："), ("1.", "加强培训。"), ("2.", "完善制度。"))
    assert [one.spans[0].text for one in listed_count.check(subject) if isinstance(one, Finding)] == ["三"]  # type: ignore[union-attr]  # same
