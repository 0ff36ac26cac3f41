"""Specifies which text is struck through or hidden: by its own format, by styles, by styles that undo one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import paragraph, raw_document, run

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="secret"><w:name w:val="内部"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="deeper"><w:name w:val="x"/><w:basedOn w:val="secret"/></w:style>
<w:style w:type="character" w:styleId="shown"><w:name w:val="y"/><w:basedOn w:val="secret"/>
<w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="gone"><w:name w:val="删去"/><w:rPr><w:strike/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="hidden"><w:name w:val="隐去"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="table" w:styleId="grid"><w:name w:val="表"/><w:rPr><w:dstrike/></w:rPr></w:style>
<w:style w:type="character" w:styleId="loop"><w:name w:val="z"/><w:basedOn w:val="loop"/></w:style>
"""


def effaced(tmp_path: Path, body: str, styles: str = STYLES, **parts: str) -> list[tuple[int, str, str]]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body, styles=styles, **parts))
    return [(one.number, how.how.value, words) for one, how, words in read_document(path).effaced()]


def styled(style: str, *content: str) -> str:
    return paragraph(*content, properties=f'<w:pStyle w:val="{style}"/>')


@pytest.mark.parametrize(
    ("look", "how"),
    [
        ("<w:strike/>", "删除线"),
        ('<w:dstrike w:val="true"/>', "删除线"),
        ("<w:vanish/>", "隐藏"),
        ("<w:vanish/><w:strike/>", "隐藏"),
        ('<w:rStyle w:val="secret"/>', "隐藏"),
        ('<w:rStyle w:val="deeper"/>', "隐藏"),
        ('<w:rStyle w:val="secret"/><w:strike/>', "隐藏"),
    ],
)
def test_words_are_effaced_by_their_own_format_or_their_style(tmp_path: Path, look: str, how: str) -> None:
    assert effaced(tmp_path, paragraph("走访", run("3907", look), "家")) == [(1, how, "3907")]


@pytest.mark.parametrize(
    "look",
    [
        '<w:strike w:val="0"/>',
        '<w:vanish w:val="false"/>',
        "<w:webHidden/>",
        '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>',
        '<w:rStyle w:val="shown"/>',
        '<w:rStyle w:val="loop"/>',
        '<w:rStyle w:val="none"/>',
    ],
)
def test_words_that_say_otherwise_are_read(tmp_path: Path, look: str) -> None:
    assert effaced(tmp_path, paragraph("走访", run("3907", look), "家")) == []


def test_a_paragraph_style_effaces_the_whole_paragraph(tmp_path: Path) -> None:
    assert effaced(tmp_path, paragraph("甲") + styled("gone", "乙", run("丙"))) == [(2, "删除线", "乙丙")]


def test_two_styles_that_hide_undo_one_another(tmp_path: Path) -> None:
    assert effaced(tmp_path, styled("hidden", "甲", run("乙", '<w:rStyle w:val="secret"/>'))) == [(1, "隐藏", "甲")]


def test_a_table_style_effaces_its_cells(tmp_path: Path) -> None:
    row = f"<w:tr><w:tc>{paragraph('格')}</w:tc></w:tr>"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="grid"/></w:tblPr>{row}</w:tbl>'
    assert effaced(tmp_path, paragraph("甲") + table) == [(2, "删除线", "格")]


def test_a_hidden_row_hides_its_cells(tmp_path: Path) -> None:
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc></w:tr>"
    rows = row.format("<w:hidden/>", paragraph("隐行")) + row.format('<w:hidden w:val="0"/>', paragraph("明行"))
    assert effaced(tmp_path, paragraph("甲") + f"<w:tbl>{rows}</w:tbl>") == [(2, "隐藏", "隐行")]


def test_the_defaults_of_a_document_efface_everything(tmp_path: Path) -> None:
    defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"
    assert effaced(tmp_path, paragraph("甲"), styles=defaults) == [(1, "隐藏", "甲")]


def test_effaced_blanks_are_none(tmp_path: Path) -> None:
    assert effaced(tmp_path, paragraph("甲", run(" 　", "<w:strike/>"), "乙")) == []


def test_headers_and_equations_are_looked_at_too(tmp_path: Path) -> None:
    body = paragraph("甲") + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    math = "<m:oMath><m:r><w:rPr><w:strike/></w:rPr><m:t>x</m:t></m:r></m:oMath>"
    assert effaced(tmp_path, body, header1=paragraph("密", math)) == [(2, "删除线", "x")]
