"""A condition may leave out all of a cell, a table or a header: the report still opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.builders.context_builder import context, figures
from tests.builders.document_builder import document, part_text, with_parts
from tests.builders.rendered_builder import render, render_bytes

CONDITION = "{%p if 走访企业 > 9999 %}", "{%p endif %}"


def plain(text: str) -> str:
    """Writes one paragraph."""
    return f"<w:p><w:r><w:t>{text.replace('>', '&gt;')}</w:t></w:r></w:p>"


def left_out(*inside: str) -> str:
    """Writes paragraphs that a condition leaves out."""
    return plain(CONDITION[0]) + "".join(inside) + plain(CONDITION[1])


def checked(content: bytes, folder: Path) -> str:
    """Returns the body of a report that is valid."""
    path = folder / "报告.docx"
    path.write_bytes(content)
    assert [str(one) for one in OpenXmlValidator().validate(path).errors] == []
    return part_text(content)


def test_a_cell_that_loses_everything_keeps_an_empty_paragraph(tmp_path: Path) -> None:
    table = (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'
        f"<w:tr><w:tc>{left_out(plain('甲'))}</w:tc></w:tr></w:tbl>"
    )
    assert "<w:tc><w:p/></w:tc>" in checked(render(f"{table}\n乙").content, tmp_path)


@pytest.mark.parametrize("loop", ['举措列表("一（一）")', "附表()"])
def test_a_table_that_loses_all_rows_is_gone(loop: str, tmp_path: Path) -> None:
    field = "标题" if "举措" in loop else "名称"
    body = f"前\n| {{%tr for 行 in {loop} %}} |\n| {{{{ 行.{field} }}}} |\n| {{%tr endfor %}} |\n后"
    known = context(figures(走访企业="1家次"))
    empty = type(known)(known.words, known.figures, known.plans, {}, ())
    assert "<w:tbl>" not in checked(render(body, empty).content, tmp_path)


def test_a_header_that_loses_everything_keeps_an_empty_paragraph(tmp_path: Path) -> None:
    header = part_text(document("甲", header="乙"), "word/header1.xml")
    start, end = header.index("<w:p>"), header.rindex("</w:p>") + len("</w:p>")
    template = with_parts(
        document("甲", header="乙"), {"word/header1.xml": header[:start] + left_out(plain("丙")) + header[end:]}
    )
    content = render_bytes(template).content
    checked(content, tmp_path)
    assert "<w:p/>" in part_text(content, "word/header1.xml")


def test_columns_may_be_looped_and_the_grid_follows(tmp_path: Path) -> None:
    body = "| 名称 | {%tc for 行 in 附表() %} | {{ 行.名称 }} | {%tc endfor %} |"
    report = render(body, context(figures(甲="1件", 乙="2件", 丙="3件")))
    assert [one.text for one in report.text.paragraphs] == ["名称", "甲", "乙", "丙"]
    assert checked(report.content, tmp_path).count("<w:gridCol ") == 4
