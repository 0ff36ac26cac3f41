"""Specifies which tracked changes are told, where, and with which words before and after."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.review_mark import ReviewMark
from report_drafter.word.package.opened_document import open_document
from report_drafter.word.reading.marked_places import mark_places
from report_drafter.word.reading.revisions import read_revisions
from tests.builders.raw_document import deleted, inserted, paragraph, raw_document, run


def revisions(tmp_path: Path, body: str) -> tuple[ReviewMark, ...]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body))
    return read_revisions(mark_places(open_document(path)))


def test_an_insertion_is_told_with_author_time_and_place(tmp_path: Path) -> None:
    (mark,) = revisions(tmp_path, paragraph("甲") + paragraph("走访", inserted("重点"), "企业"))
    assert mark == ReviewMark("李四", OpinionKind.INSERTION, 2, 2, 4, "2024-01-05 09:30", new="重点")


def test_a_deletion_stands_where_its_words_stood(tmp_path: Path) -> None:
    (mark,) = revisions(tmp_path, paragraph("走访", deleted("全部"), "企业"))
    assert (mark.kind, mark.start, mark.end, mark.old) == (OpinionKind.DELETION, 2, 2, "全部")


def test_struck_out_and_typed_anew_is_one_replacement(tmp_path: Path) -> None:
    (mark,) = revisions(tmp_path, paragraph("走访", deleted("3907"), inserted("4111"), "家次"))
    assert (mark.kind, mark.start, mark.end, mark.old, mark.new) == (OpinionKind.REPLACEMENT, 2, 6, "3907", "4111")


def test_typed_before_what_is_struck_out_is_the_same_replacement(tmp_path: Path) -> None:
    (mark,) = revisions(tmp_path, paragraph("走访", inserted("4111"), deleted("3907"), "家次"))
    assert (mark.kind, mark.old, mark.new) == (OpinionKind.REPLACEMENT, "3907", "4111")


def test_two_reviewers_in_one_place_stay_two(tmp_path: Path) -> None:
    found = revisions(tmp_path, paragraph("走访", deleted("3907"), inserted("4111", "王五"), "家次"))
    assert [(one.author, one.kind) for one in found] == [
        ("李四", OpinionKind.DELETION),
        ("王五", OpinionKind.INSERTION),
    ]


def test_a_stretch_over_several_runs_is_one_insertion(tmp_path: Path) -> None:
    (mark,) = revisions(tmp_path, paragraph("甲", inserted("一"), inserted("二"), "乙"))
    assert (mark.new, mark.start, mark.end) == ("一二", 1, 3)


def test_a_move_is_told_once_where_the_words_stand_now(tmp_path: Path) -> None:
    moved = f'<w:moveFrom w:id="1" w:author="李四">{run("移走的话。")}</w:moveFrom>'
    arrived = f'<w:moveTo w:id="2" w:author="李四">{run("移走的话。")}</w:moveTo>'
    (mark,) = revisions(tmp_path, paragraph("甲", moved) + paragraph("乙", arrived))
    assert (mark.kind, mark.paragraph, mark.old, mark.new) == (OpinionKind.MOVE, 2, "移走的话。", "移走的话。")
    assert mark.words == "由第1段移至此处"


def test_a_joined_paragraph_is_told(tmp_path: Path) -> None:
    gone = '<w:rPr><w:del w:id="9" w:author="李四"/></w:rPr>'
    (mark,) = revisions(tmp_path, paragraph("前，", properties=gone) + paragraph("后。"))
    assert (mark.kind, mark.old, mark.paragraph) == (OpinionKind.DELETION, "（分段）", 1)


def test_a_whole_new_paragraph_is_told_by_its_words_alone(tmp_path: Path) -> None:
    new = '<w:rPr><w:ins w:id="9" w:author="李四"/></w:rPr>'
    (mark,) = revisions(tmp_path, paragraph("甲") + paragraph(inserted("新段。"), properties=new))
    assert (mark.kind, mark.new, mark.paragraph) == (OpinionKind.INSERTION, "新段。", 2)


def test_a_deleted_row_is_told_with_its_cells(tmp_path: Path) -> None:
    cells = f"<w:tc>{paragraph(deleted('甲'))}</w:tc><w:tc>{paragraph(deleted('乙'))}</w:tc>"
    row = f'<w:tr><w:trPr><w:del w:id="4" w:author="李四"/></w:trPr>{cells}</w:tr>'
    (mark,) = revisions(tmp_path, paragraph("前") + f"<w:tbl>{row}</w:tbl>")
    assert (mark.kind, mark.old, mark.paragraph) == (OpinionKind.DELETION, "（表格行）甲｜乙", 1)


def test_formatting_is_told_once_a_paragraph(tmp_path: Path) -> None:
    bold = '<w:b/><w:rPrChange w:id="3" w:author="李四"><w:rPr/></w:rPrChange>'
    (mark,) = revisions(tmp_path, paragraph(run("甲", bold), "乙", run("丙", bold)))
    assert (mark.kind, mark.words) == (OpinionKind.FORMATTING, "字体格式")


def test_a_clean_document_has_none(tmp_path: Path) -> None:
    assert revisions(tmp_path, paragraph("甲")) == ()


def test_a_deleted_picture_is_told_as_one(tmp_path: Path) -> None:
    gone = '<w:del w:id="5" w:author="李四"><w:r><w:drawing/></w:r></w:del>'
    (mark,) = revisions(tmp_path, paragraph("甲", gone))
    assert (mark.kind, mark.paragraph, mark.old) == (OpinionKind.DELETION, 1, "（图片或图形）")


def cell(text: str, change: str = "") -> str:
    mark = f'<w:{change} w:id="1" w:author="李四" w:date="2024-01-05T09:30:00Z"/>' if change else ""
    return f"<w:tc><w:tcPr>{mark}</w:tcPr>{paragraph(text)}</w:tc>"


def test_a_cell_that_came_or_went_is_told_with_its_words(tmp_path: Path) -> None:
    row = f"<w:tr>{cell('甲', 'cellDel')}{cell('丙')}{cell('乙', 'cellIns')}</w:tr>"
    marks = revisions(tmp_path, paragraph("表前") + f"<w:tbl>{row}</w:tbl>")
    assert [(one.kind, one.old, one.new) for one in marks] == [
        (OpinionKind.DELETION, "（删除单元格）甲", ""),
        (OpinionKind.INSERTION, "", "（插入单元格）乙"),
    ]
