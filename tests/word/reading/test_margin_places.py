"""Specifies how headers and footers are called, in findings and in faults of templates."""

from __future__ import annotations

from pathlib import Path

from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import paragraph, raw_document


def reference(kind: str, name: str, pages: str = "default") -> str:
    return f'<w:{kind}Reference w:type="{pages}" r:id="{name}"/>'


def section(*references: str) -> str:
    return f"<w:sectPr>{''.join(references)}</w:sectPr>"


def places(tmp_path: Path, body: str, **parts: str) -> list[tuple[str, str]]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body, **parts))
    return [(one.text, one.place) for one in read_document(path).paragraphs]


def test_headers_of_first_and_even_pages_are_told_apart(tmp_path: Path) -> None:
    references = (
        reference("header", "header1"),
        reference("header", "header2", "first"),
        reference("header", "header3", "even"),
        reference("footer", "footer1", "even"),
    )
    parts = {name: paragraph(name) for name in ("header1", "header2", "header3", "footer1")}
    assert places(tmp_path, paragraph("正文") + section(*references), **parts) == [
        ("正文", "第1段"),
        ("header1", "第2段（页眉）"),
        ("header2", "第3段（首页页眉）"),
        ("header3", "第4段（偶数页页眉）"),
        ("footer1", "第5段（偶数页页脚）"),
    ]


def test_a_header_of_a_later_section_says_so_and_one_of_both_is_told_once(tmp_path: Path) -> None:
    first = f"<w:p><w:pPr>{section(reference('header', 'header1'))}</w:pPr></w:p>"
    last = section(reference("header", "header1"), reference("header", "header2", "first"))
    found = places(tmp_path, paragraph("甲") + first + last, header1=paragraph("乙"), header2=paragraph("丙"))
    assert found == [("甲", "第1段"), ("乙", "第2段（页眉）"), ("丙", "第3段（第2节首页页眉）")]


def test_tables_boxes_and_notes_are_named_too(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph('框')}</w:txbxContent></v:textbox></w:pict></w:r>"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('格')}</w:tc></w:tr></w:tbl>"
    notes = f'<w:footnote w:id="1">{paragraph("注")}</w:footnote>'
    body = paragraph("甲", box) + table + section(reference("header", "header1"))
    found = places(tmp_path, body, footnotes=notes, header1=paragraph("眉", box.replace("框", "框中")))
    assert found == [
        ("甲", "第1段"),
        ("格", "第2段（表1第1行第1列）"),
        ("框", "第3段（文本框）"),
        ("注", "第4段（脚注）"),
        ("眉", "第5段（页眉）"),
        ("框中", "第6段（页眉的文本框）"),
    ]
