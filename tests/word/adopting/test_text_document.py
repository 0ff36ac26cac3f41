"""A plain text becomes a Word document on the standard's page, with not a character changed."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from report_drafter.domain.report_text import Story
from report_drafter.word.adopting.text_document import document_of_text
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_text
from tests.builders.document_builder import part_text

PAGE = Path(__file__).resolve().parents[3] / "templates" / "annual_report.docx"
REPORT = [
    "某某市公安局",
    "关于2023年度法治政府建设情况的报告",
    "按照有关规定，现将情况报告如下：",
    "一、主要举措和成效",
    "（一）优化营商环境",
    "一是走访企业。全年走访企业5家。",
    "特此报告。",
    "某某市公安局",
    "2024年3月13日",
]
CHARACTERS = st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co"), blacklist_characters="\u2028\u2029\x85")


def lines_of(content: bytes) -> list[str]:
    paragraphs = read_text(open_bytes(content, "新.docx")).paragraphs
    return [one.text for one in paragraphs if one.story is Story.BODY]


def test_every_line_is_a_paragraph() -> None:
    assert lines_of(document_of_text(REPORT, PAGE)) == REPORT


def test_title_headings_and_signature_are_set_as_such() -> None:
    paragraphs = read_text(open_bytes(document_of_text(REPORT, PAGE), "新.docx")).paragraphs
    assert [one.level for one in paragraphs[:6]] == [0, 0, None, 1, 2, None]
    assert part_text(document_of_text(REPORT, PAGE)).count('<w:jc w:val="right"/>') == 2


def test_the_page_of_the_standard_comes_along_and_its_text_does_not() -> None:
    body = part_text(document_of_text(REPORT, PAGE))
    assert 'w:top="2098"' in body
    assert "{{" not in body


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(CHARACTERS, min_size=1, max_size=30).filter(lambda line: line.strip()), min_size=1, max_size=6))
def test_no_character_of_any_text_is_changed(lines: list[str]) -> None:
    assert lines_of(document_of_text(lines, PAGE)) == lines
