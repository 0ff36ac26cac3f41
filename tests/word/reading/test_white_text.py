"""Specifies which white letters nobody can see, and which stand on a ground or have an edge of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import paragraph, raw_document, run

WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/>'
STYLES = f"""
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="band"><w:name w:val="横幅"/><w:pPr>{DARK}</w:pPr></w:style>
<w:style w:type="character" w:styleId="chip"><w:name w:val="标签"/><w:rPr>{DARK}</w:rPr></w:style>
<w:style w:type="table" w:styleId="dark"><w:name w:val="深色首行"/>
<w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="grid"><w:name w:val="网格"/></w:style>
"""
ANCHOR = (
    '<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'behindDoc="{}"/></w:drawing></w:r>'
)


def white(tmp_path: Path, body: str, **parts: str) -> list[str]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body, styles=STYLES, **parts))
    return [words for _, one, words in read_document(path).effaced() if one.how.value == "白字"]


def table(cell: str, of_cell: str = "", of_table: str = "") -> str:
    row = f"<w:tr><w:tc><w:tcPr>{of_cell}</w:tcPr>{cell}</w:tc></w:tr>"
    return f"<w:tbl><w:tblPr>{of_table}</w:tblPr>{row}</w:tbl>"


@pytest.mark.parametrize(
    "look",
    [
        WHITE,
        '<w:color w:val="ffffff" w:themeColor="background1"/>',
        f'{WHITE}<w:shd w:val="clear" w:color="auto" w:fill="auto"/>',
        f'{WHITE}<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>',
    ],
)
def test_white_words_on_a_white_page_are_unseen(tmp_path: Path, look: str) -> None:
    assert white(tmp_path, paragraph("走访", run("3907", look), "家")) == ["3907"]


@pytest.mark.parametrize(
    "look",
    [
        '<w:color w:val="auto"/>',
        '<w:color w:val="FFFF00"/>',
        f"{WHITE}{DARK}",
        f'{WHITE}<w:highlight w:val="blue"/>',
        f"{WHITE}<w:outline/>",
        f'<w:rStyle w:val="chip"/>{WHITE}',
        f'{WHITE}<w14:textOutline w14:w="9525"/>',
        f'{WHITE}<w:shd w:val="pct50" w:color="000000" w:fill="auto"/>',
    ],
)
def test_letters_that_show_are_read(tmp_path: Path, look: str) -> None:
    assert white(tmp_path, paragraph("走访", run("3907", look), "家")) == []


def test_a_shaded_paragraph_or_style_shows_white_words(tmp_path: Path) -> None:
    words = run("横幅文字", WHITE)
    assert white(tmp_path, paragraph(words, properties=DARK)) == []
    assert white(tmp_path, paragraph(words, properties='<w:pStyle w:val="band"/>')) == []


def test_the_head_of_a_table_is_white_on_its_own_ground(tmp_path: Path) -> None:
    head = paragraph(run("指标", WHITE))
    assert white(tmp_path, paragraph("甲") + table(head, DARK)) == []
    assert white(tmp_path, paragraph("甲") + table(head, of_table='<w:tblStyle w:val="dark"/>')) == []
    assert white(tmp_path, paragraph("甲") + table(head, of_table='<w:tblStyle w:val="grid"/>')) == ["指标"]


def test_over_a_picture_or_a_coloured_page_nobody_can_tell(tmp_path: Path) -> None:
    words = paragraph("封面", run("二〇二三年度", WHITE))
    assert white(tmp_path, paragraph(ANCHOR.format(1)) + words) == []
    assert white(tmp_path, paragraph("<w:r><w:pict/></w:r>") + words) == []
    assert white(tmp_path, paragraph(ANCHOR.format(0)) + words) == ["二〇二三年度"]


def test_headers_and_boxes_have_grounds_of_their_own(tmp_path: Path) -> None:
    body = paragraph("甲") + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    assert white(tmp_path, body, header1=paragraph(run("机关名称", WHITE))) == []


def test_white_blanks_that_only_push_words_aside_are_none(tmp_path: Path) -> None:
    assert white(tmp_path, paragraph("甲", run("　　", WHITE), "乙")) == []
