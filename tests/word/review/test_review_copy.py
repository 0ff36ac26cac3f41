"""The review copy says each finding at its words and what to do; text and formats stay as they were."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from lxml import etree
from openxml_audit import OpenXmlValidator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, TextSpan
from report_drafter.word.review.review_copy import review_copy
from tests.builders.context_builder import context, figures
from tests.builders.document_builder import document, part_text
from tests.builders.rendered_builder import lines, render, render_bytes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass
class Seen:
    """A comment as a reader sees it: the words it stands at, and its lines."""

    words: str
    lines: list[str]


def at(paragraph: int, start: int, end: int, text: str = "", message: str = "问题。") -> Finding:
    """Returns a finding on a stretch of a paragraph."""
    return Finding(
        "plan-period", Severity.ERROR, message, "改为别的。", (TextSpan("报告", paragraph, start, end, text),)
    )


def comments(content: bytes) -> list[Seen]:
    """Reads the comments back, in order of their ids."""
    said = {one.comment_id: one.text.split("\n") for one in Document(io.BytesIO(content)).comments}
    root = etree.fromstring(part_text(content).encode())
    words: dict[int, str] = {}
    opened: set[int] = set()
    for element in root.iter():
        if element.tag == f"{W}commentRangeStart":
            opened.add(int(element.get(f"{W}id", "")))
            words[int(element.get(f"{W}id", ""))] = ""
        elif element.tag == f"{W}commentRangeEnd":
            opened.discard(int(element.get(f"{W}id", "")))
        elif element.tag == f"{W}t":
            for number in opened:
                words[number] += element.text or ""
    return [Seen(words[number], said[number]) for number in sorted(said)]


def characters(content: bytes) -> list[tuple[str, bytes]]:
    """Returns every character of the body with the format it has."""
    root = etree.fromstring(part_text(content).encode())
    found: list[tuple[str, bytes]] = []
    for run in root.iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        looks = b"" if properties is None else etree.tostring(properties, method="c14n")
        found.extend((letter, looks) for text in run.iter(f"{W}t") for letter in text.text or "")
    return found


def test_a_comment_stands_at_the_words_and_says_what_to_do() -> None:
    report = document("# 题\n甲乙丙丁")
    finding = Finding(
        "plan-period",
        Severity.ERROR,
        "规划期间前后不一。",
        "请统一为 2021—2025年。",
        (TextSpan("报告.docx", 2, 1, 3, "乙丙"),),
        (TextSpan("报告.docx", 1, 0, 1, "题"),),
    )
    assert comments(review_copy(report, [finding])) == [
        Seen(
            "乙丙",
            ["【错误】规划期间前后不一。", "怎么办：请统一为 2021—2025年。", "另见：第1段“题”。", "规则：plan-period"],
        )
    ]


def test_author_and_date_are_fixed() -> None:
    copy = review_copy(document("甲"), [at(1, 0, 1)], date(2024, 1, 15))
    comment = next(iter(Document(io.BytesIO(copy)).comments))
    assert (comment.author, comment.initials) == ("报告助手", "助手")
    assert 'w:date="2024-01-15T00:00:00Z"' in part_text(copy, "word/comments.xml")
    assert copy == review_copy(document("甲"), [at(1, 0, 1)], date(2024, 1, 15))


@pytest.mark.parametrize(
    ("body", "span", "words"),
    [
        ("甲⟦b:乙丙⟧丁", (2, 4), "丙丁"),
        ("甲⟦sdt 01:乙丙⟧丁", (1, 3), "乙丙"),
        ("甲⟦sdt 01:乙丙⟧丁", (2, 4), "乙丙丁"),
        ("甲⟦simple:乙丙⟧丁", (0, 2), "甲乙丙"),
        ("甲⟦+:乙丙⟧⟦-:旧⟧丁", (1, 4), "乙丙丁"),
        ("甲⟦link:乙丙⟧丁", (1, 2), "乙"),
        ("甲⟦tab⟧乙⟦br⟧丙", (2, 5), "乙丙"),
        ("| 甲 | 乙丙 |", (0, 1), "甲"),
        ("甲乙丙", (0, 0), "甲乙丙"),
    ],
)
def test_a_comment_finds_its_words_whatever_stands_around_them(body: str, span: tuple[int, int], words: str) -> None:
    copy = review_copy(document(body), [at(1, *span)])
    assert [one.words for one in comments(copy)] == [words]
    assert lines(copy) == lines(document(body))
    assert characters(copy) == characters(document(body))


def test_several_findings_on_one_stretch_are_several_comments() -> None:
    found = [at(1, 0, 2, message="一。"), at(1, 0, 2, message="二。"), at(1, 1, 3, message="三。")]
    assert [(one.words, one.lines[0]) for one in comments(review_copy(document("甲乙丙丁"), found))] == [
        ("甲乙", "【错误】一。"),
        ("甲乙", "【错误】二。"),
        ("乙丙", "【错误】三。"),
    ]


def test_what_stands_where_word_allows_no_comment_is_said_at_the_head() -> None:
    report = document("首段\n正文⟦box:框内⟧", header="页眉文字")
    found = comments(review_copy(report, [at(3, 0, 2), at(4, 2, 4)]))
    assert [(one.words, one.lines[0]) for one in found] == [
        ("首段", "位置：文本框“框内”"),
        ("首段", "位置：页眉“文字”"),
    ]


def test_a_finding_in_a_workbook_stands_at_the_figure_from_that_cell() -> None:
    report = render("走访{{ 走访企业 }}家次").content
    cell = CellAddress("经侦支队.xlsx", "指标", "D7", "3907")
    found = Finding("jump", Severity.WARNING, "变动过大。", "请填变动原因。", (cell,))
    assert comments(review_copy(report, [found])) == [
        Seen("3907", ["【警告】变动过大。", "怎么办：请填变动原因。", "填报表：经侦支队.xlsx 指标!D7。", "规则：jump"])
    ]


def test_every_gap_is_a_comment_that_names_who_must_fill_it() -> None:
    report = render("走访{{ 走访企业 }}家次", context(figures(走访企业=None))).content
    (only,) = comments(review_copy(report, []))
    assert only.words == "【待补：走访企业】"
    assert only.lines[0] == "【待补】“走访企业”没有数值。"
    assert "经侦支队" in only.lines[1]


def test_the_clean_report_carries_no_comment_of_the_template() -> None:
    commented = review_copy(document("甲{{ 走访企业 }}乙"), [at(1, 0, 1)])
    content = render_bytes(commented).content
    assert "comment" not in part_text(content)
    assert "comments" not in part_text(content, "[Content_Types].xml")
    assert lines(content) == ["甲3907乙"]


def test_a_report_without_findings_is_as_it_was() -> None:
    assert list(Document(io.BytesIO(review_copy(document("甲"), []))).comments) == []


def test_control_characters_in_a_message_do_no_harm() -> None:
    copy = review_copy(document("甲"), [at(1, 0, 1, message="a\x00<b>&\n{{ c }}")])
    assert comments(copy)[0].lines[0] == "【错误】a<b>& {{ c }}"


def test_the_review_copy_is_valid(tmp_path: Path) -> None:
    report = render("# 题\n⟦b:甲{{ 走访企业 }}乙⟧⟦+:丙⟧\n| {{ 走访企业 }} |", header="页眉").content
    path = tmp_path / "审阅稿.docx"
    path.write_bytes(review_copy(report, [at(2, 0, 3), at(2, 2, 6), at(3, 0, 4), at(4, 0, 1)], date(2024, 1, 1)))
    assert [str(one) for one in OpenXmlValidator().validate(path).errors] == []


def test_a_comment_on_an_equation_stands_around_it(tmp_path: Path) -> None:
    m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    terms = "<m:r><m:t>7</m:t></m:r></m:num><m:den><m:r><m:t>8</m:t></m:r></m:den>"
    equation = f"<m:oMath {m}><m:f><m:num>{terms}</m:f></m:oMath>"
    body = f"<w:p><w:r><w:t>率为</w:t></w:r>{equation}<w:r><w:t>。</w:t></w:r></w:p>"
    path = tmp_path / "审阅稿.docx"
    path.write_bytes(review_copy(document(body), [at(1, 3, 5, "/8")]))
    xml = part_text(path.read_bytes())
    assert xml.index("commentRangeStart") < xml.index("oMath") < xml.index("commentRangeEnd")
    assert xml.index("率为") < xml.index("commentRangeStart")
    assert OpenXmlValidator().validate(path).errors == []
