"""A report tells in words where a paragraph stands."""

from __future__ import annotations

from report_drafter.domain.report_text import Paragraph, ReportText


def test_a_paragraph_is_placed_by_its_own_words_or_its_number() -> None:
    text = ReportText("报告.docx", (Paragraph(1, "一"), Paragraph(3, "注", where="脚注1")))
    assert [text.place(number) for number in (1, 2)] == [Paragraph(1, "一").place, Paragraph(2, "二").place]
    assert text.place(3) == Paragraph(3, "注", where="脚注1").place != Paragraph(3, "注").place
