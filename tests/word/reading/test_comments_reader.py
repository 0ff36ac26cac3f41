"""Specifies how comments are read: the words, the writer, and the place that they are about."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.review_mark import ReviewMark
from report_drafter.word.package.opened_document import open_document
from report_drafter.word.reading.comments_reader import read_comments
from report_drafter.word.reading.marked_places import mark_places
from tests.builders.raw_document import paragraph, raw_document, run

START, END = '<w:commentRangeStart w:id="{0}"/>', '<w:commentRangeEnd w:id="{0}"/>'
REFERENCE = '<w:r><w:commentReference w:id="{0}"/></w:r>'


def note(identity: int, *lines: str, para: str = "") -> str:
    inner = "".join(f'<w:p w14:paraId="{para}">{run(one)}</w:p>' for one in lines)
    return f'<w:comment w:id="{identity}" w:author="王五" w:date="2024-01-06T10:00:00Z">{inner}</w:comment>'


def comments(tmp_path: Path, body: str, **parts: str) -> tuple[ReviewMark, ...]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body, **parts))
    document = open_document(path)
    return read_comments(document, mark_places(document))


def test_a_comment_spans_the_words_that_it_is_about(tmp_path: Path) -> None:
    body = paragraph("甲") + paragraph("走访", START.format(0), "企业", END.format(0), REFERENCE.format(0), "多家")
    (mark,) = comments(tmp_path, body, comments=note(0, "请核实", "再报"))
    assert (mark.author, mark.when, mark.words) == ("王五", "2024-01-06 10:00", "请核实\n再报")
    assert (mark.paragraph, mark.start, mark.end) == (2, 2, 4)


def test_a_comment_over_two_paragraphs_ends_with_the_first(tmp_path: Path) -> None:
    body = paragraph("走访", START.format(0), "企业") + paragraph("多", END.format(0), "家")
    (mark,) = comments(tmp_path, body, comments=note(0, "请核实"))
    assert (mark.paragraph, mark.start, mark.end) == (1, 2, 4)


def test_a_comment_without_a_range_stands_at_its_mark(tmp_path: Path) -> None:
    (mark,) = comments(tmp_path, paragraph("走访", REFERENCE.format(0), "企业"), comments=note(0, "请核实"))
    assert (mark.start, mark.end) == (2, 2)


def test_comments_come_in_the_order_of_the_text(tmp_path: Path) -> None:
    body = paragraph("甲", REFERENCE.format(1), "乙", REFERENCE.format(0))
    found = comments(tmp_path, body, comments=note(0, "后") + note(1, "先"))
    assert [one.words for one in found] == ["先", "后"]


def test_answers_and_ticked_off_comments_are_told_apart(tmp_path: Path) -> None:
    extended = (
        '<w15:commentEx w15:paraId="0000000A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/>'
    )
    notes = note(0, "问", para="0000000A") + note(1, "已改", para="0000000B")
    body = paragraph("甲", REFERENCE.format(0), REFERENCE.format(1))
    found = comments(tmp_path, body, comments=notes, commentsExtended=extended)
    assert [(one.words, one.resolved) for one in found] == [("问", True), ("（答复）已改", True)]
