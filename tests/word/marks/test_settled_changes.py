"""Accepting changes in the document itself gives the text that the accepted view reads without touching it."""

from __future__ import annotations

import pytest
from lxml import etree

from report_drafter.domain.report_text import Story
from report_drafter.word.marks.settled_changes import accept_changes, unwrap_figures
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import accepted_paragraphs
from tests.builders.document_builder import document, part_text
from tests.builders.raw_document import control, deleted, inserted, paragraph, raw_document, run
from tests.builders.rendered_builder import render

MARK_GONE = '<w:rPr><w:del w:id="9" w:author="李四"/></w:rPr>'
ROW_GONE = f'<w:tr><w:trPr><w:del w:id="4" w:author="a"/></w:trPr><w:tc>{paragraph("删")}</w:tc></w:tr>'
ROW_NEW = f'<w:tr><w:trPr><w:ins w:id="5" w:author="a"/></w:trPr><w:tc>{paragraph(inserted("增"))}</w:tc></w:tr>'
CELL_GONE = f'<w:tc><w:tcPr><w:cellDel w:id="6" w:author="a"/></w:tcPr>{paragraph("删")}</w:tc>'
BOLD_CHANGE = '<w:b/><w:rPrChange w:id="3" w:author="李四"><w:rPr/></w:rPrChange>'


def texts(root: etree._Element) -> list[str]:
    body = root.find(names.BODY)
    assert body is not None
    return [one.text for one in accepted_paragraphs(body, Story.BODY) if one.text.strip()]


@pytest.mark.parametrize(
    "body",
    [
        paragraph("走访", deleted("3907"), inserted("4111"), "家次"),
        paragraph("前，", properties=MARK_GONE) + paragraph("后。") + paragraph("另。"),
        paragraph("一", properties=MARK_GONE) + paragraph("二", properties=MARK_GONE) + paragraph("三"),
        f"<w:tbl>{ROW_GONE}{ROW_NEW}</w:tbl>" + paragraph("后"),
        paragraph(run("甲", BOLD_CHANGE), control("0101", "3")),
        f"<w:tbl><w:tr>{CELL_GONE}<w:tc>{paragraph('留')}</w:tc></w:tr></w:tbl>" + paragraph("后"),
        paragraph("表前", properties=MARK_GONE) + f"<w:tbl>{ROW_NEW}</w:tbl>" + paragraph("末", properties=MARK_GONE),
    ],
)
def test_the_text_is_that_of_the_accepted_view(body: str) -> None:
    root = etree.fromstring(part_text(raw_document(body)).encode())
    before = texts(root)
    accept_changes(root)
    assert texts(root) == before
    left = {names.INSERTED, names.DELETED, names.MOVED_FROM, names.MOVED_TO, f"{names.W}rPrChange"}
    assert not left & {one.tag for one in root.iter()}


def test_moves_are_settled_where_the_words_went() -> None:
    root = etree.fromstring(part_text(document("甲⟦from:移⟧\n乙⟦to:移⟧")).encode())
    accept_changes(root)
    assert texts(root) == ["甲", "乙移"]


def test_figures_leave_their_controls_and_other_controls_stay() -> None:
    content = render("走访{{ 走访企业 }}家次⟦sdt 签字:李四⟧").content
    root = etree.fromstring(part_text(content).encode())
    before = texts(root)
    unwrap_figures(root)
    assert texts(root) == before
    tags = [one.get(names.VALUE) for one in root.iter(f"{names.W}tag")]
    assert tags == ["签字"]
    assert not list(root.iter(names.BOOKMARK_START))
