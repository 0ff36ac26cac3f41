"""Specifies the redline: accepting all changes gives the new report, rejecting all the old one."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from report_drafter.domain.opinion import OpinionKind
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.reading.marked_places import mark_places
from report_drafter.word.reading.revisions import read_revisions
from report_drafter.word.review.redline import redline
from tests.builders.document_builder import document as build_document
from tests.builders.raw_document import control, deleted, inserted, paragraph, raw_document, run
from tests.word.review.rejected_changes import rejected

DATE = "2024-01-05"
Block = str | list[list[str]]


def document(blocks: list[Block]) -> bytes:
    """A paragraph is its text, a table a list of rows."""
    lines = [[one] if isinstance(one, str) else ["| " + " | ".join(row) + " |" for row in one] for one in blocks]
    return build_document("\n".join(line for block in lines for line in block))


def texts(content: bytes) -> list[str]:
    return [one.text for one in read_text(open_bytes(content, "报告.docx")).paragraphs]


def kinds(content: bytes) -> list[tuple[OpinionKind, str, str]]:
    marks = read_revisions(mark_places(open_bytes(content, "报告.docx")))
    return [(one.kind, one.old, one.new) for one in marks]


def both_ways(old: list[Block], new: list[Block]) -> bytes:
    before, after = document(old), document(new)
    compared = redline(before, after, DATE)
    assert texts(compared) == texts(after)
    assert texts(rejected(compared)) == texts(before)
    return compared


def test_a_retyped_figure_is_one_replacement() -> None:
    compared = both_ways(["走访企业3907家次。"], ["走访企业4111家次。"])
    assert kinds(compared) == [(OpinionKind.REPLACEMENT, "3907", "4111")]


def test_what_did_not_change_bears_no_mark() -> None:
    assert kinds(both_ways(["甲。", [["乙", "1"]]], ["甲。", [["乙", "1"]]])) == []


def test_a_paragraph_added_in_the_middle() -> None:
    compared = both_ways(["第一段的话。", "第三段的字。"], ["第一段的话。", "全新加入内容。", "第三段的字。"])
    assert kinds(compared) == [(OpinionKind.INSERTION, "", "全新加入内容。")]


def test_a_paragraph_removed_in_the_middle() -> None:
    compared = both_ways(["第一段的话。", "将要去掉内容。", "第三段的字。"], ["第一段的话。", "第三段的字。"])
    assert (OpinionKind.DELETION, "将要去掉内容。", "") in kinds(compared)


def test_paragraphs_added_and_removed_before_a_table_and_at_the_end() -> None:
    both_ways(["甲甲甲甲", [["一", "1"]], "乙乙乙乙"], ["甲甲甲甲", "丙丙丙丙", [["一", "1"]], "乙乙乙乙", "丁丁丁丁"])
    both_ways(["甲甲甲甲", "丙丙丙丙", [["一", "1"]], "乙乙乙乙", "丁丁丁丁"], ["甲甲甲甲", [["一", "1"]], "乙乙乙乙"])


def test_a_paragraph_replaced_before_a_new_table() -> None:
    compared = both_ways(["始。", "1。1"], ["始。", "1", [["1", "1。1"]]])
    assert texts(compared)[:2] == ["始。", "1"]


def test_rows_added_removed_and_changed() -> None:
    old: list[Block] = [[["走访企业", "3506"], ["评查案卷", "86"], ["培训民警", "12"]]]
    new: list[Block] = [[["走访企业", "3907"], ["新增指标", "5"], ["培训民警", "12"]]]
    found = kinds(both_ways(old, new))
    assert (OpinionKind.REPLACEMENT, "3506", "3907") in found
    assert (OpinionKind.REPLACEMENT, "（表格行）评查案卷｜86", "（表格行）新增指标｜5") in found


def test_tables_added_and_removed_whole() -> None:
    both_ways(["甲甲", "乙乙"], ["甲甲", [["一", "1"]], "乙乙"])
    both_ways(["甲甲", [["一", "1"]], "乙乙"], ["甲甲", "乙乙"])


def test_formatting_stays_with_its_characters() -> None:
    body = paragraph(run("走访", "<w:b/>"), run("企业多家", "<w:i/>"))
    compared = redline(document(["走访企业"]), raw_document(body), DATE)
    xml = zipfile.ZipFile(BytesIO(compared)).read("word/document.xml").decode()
    assert "<w:rPr><w:b/></w:rPr><w:t" in xml
    assert xml.count("<w:rPr><w:i/></w:rPr>") == 2
    assert texts(compared) == ["走访企业多家"]


def test_figures_come_out_of_their_controls() -> None:
    compared = redline(
        raw_document(paragraph("走访", control("0101", "3506"), "家次")),
        raw_document(paragraph("走访", control("0101", "3907"), "家次")),
        DATE,
    )
    assert b"w:sdt" not in zipfile.ZipFile(BytesIO(compared)).read("word/document.xml")
    assert kinds(compared) == [(OpinionKind.REPLACEMENT, "3506", "3907")]


def test_changes_still_open_are_accepted_first() -> None:
    old = raw_document(paragraph("走访", deleted("甲"), inserted("乙"), "企业"))
    compared = redline(old, document(["走访丙企业"]), DATE)
    assert texts(rejected(compared)) == ["走访乙企业"]


def test_headers_are_compared_too() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    old = raw_document(paragraph("甲") + section, header1=paragraph("2022年度"))
    new = raw_document(paragraph("甲") + section, header1=paragraph("2023年度"))
    compared = redline(old, new, DATE)
    assert texts(compared) == ["甲", "2023年度"]
    assert texts(rejected(compared)) == ["甲", "2022年度"]


def test_the_author_is_the_product_and_the_date_is_given() -> None:
    xml = zipfile.ZipFile(BytesIO(both_ways(["甲1"], ["甲2"]))).read("word/document.xml").decode()
    assert 'w:author="报告助手"' in xml
    assert 'w:date="2024-01-05T00:00:00Z"' in xml


def test_the_same_pair_gives_the_same_bytes() -> None:
    assert both_ways(["甲1", "乙"], ["甲2"]) == both_ways(["甲1", "乙"], ["甲2"])


def test_the_result_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "对比.docx"
    path.write_bytes(both_ways(["甲甲", [["一", "1"], ["二", "2"]], "乙乙", "丙"], ["甲1", [["一", "3"]], "新"]))
    assert OpenXmlValidator().validate(path).errors == []


WORDS = st.text(st.sampled_from("甲乙丙丁走访企业，。13 "), min_size=1, max_size=12).filter(
    lambda one: bool(one.strip())
)
ROWS = st.lists(st.lists(WORDS, min_size=2, max_size=2), min_size=1, max_size=3)
BLOCKS: st.SearchStrategy[list[Block]] = st.lists(st.one_of(WORDS, WORDS, ROWS), max_size=6)


@settings(max_examples=200, deadline=None)
@given(BLOCKS, BLOCKS)
def test_whatever_the_two_versions_are(old: list[Block], new: list[Block]) -> None:
    both_ways([*old, "终。"], [*new, "终。"])


@settings(max_examples=200, deadline=None)
@given(BLOCKS, BLOCKS)
def test_whatever_the_two_versions_end_with(old: list[Block], new: list[Block]) -> None:
    if old and new:
        both_ways(["始。", *old], ["始。", *new])


def test_a_digit_above_the_line_comes_back_as_it_was_typed() -> None:
    raised = run("1", '<w:vertAlign w:val="superscript"/>')
    old = raw_document(paragraph("走访3907", raised, "家次"))
    back = rejected(redline(old, raw_document(paragraph("走访3900家次")), DATE))
    assert texts(back) == texts(old) == ["走访3907¹家次"]
    assert "¹" not in zipfile.ZipFile(BytesIO(back)).read("word/document.xml").decode()
