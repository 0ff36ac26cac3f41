"""Specifies the public copy: the same characters in the same format, and no trace of who made it."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from lxml import etree
from openxml_audit import OpenXmlValidator

from report_drafter.domain.errors import UserError
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.publishing.publisher import prove_settled, public_copy
from report_drafter.word.reading.document_reader import numbered_paragraphs
from tests.builders.document_builder import document, part_text
from tests.builders.picture_builder import chunk, drawing
from tests.builders.raw_document import raw_document
from tests.builders.rendered_builder import render

TEMPLATE = """#0 {{ 报告机关 }}报告
# 一、成效
全年⟦b:走访企业{{ 走访企业 }}家次⟧，⟦kai:{{ 走访企业|同比 }}⟧⟦tab⟧完。
⟦link:见附件⟧⟦note:脚注⟧⟦simple:7⟧
| 指标 | 本年 |
| 走访企业 | {{ 走访企业 }} |"""
AUTHOR = "王五科长"
RPR = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rPr"


def reviewed() -> bytes:
    """A drafted report that people have worked on: comments, authors, revision ids, custom properties, a _GoBack."""
    document = Document(BytesIO(render(TEMPLATE, header="{{ 年度 }}年度", footer="第1页").content))
    paragraph = document.paragraphs[2]
    document.add_comment(paragraph.runs[0], "请核实", author=AUTHOR, initials="王")
    for number, run in enumerate(paragraph.runs):
        run.element.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rsidR", f"00AB00{number:02d}")
    document.core_properties.author = AUTHOR
    document.core_properties.last_modified_by = AUTHOR
    document.core_properties.keywords = "内部"
    settings = document.settings.element
    rsids = etree.SubElement(settings, settings.tag.replace("settings", "rsids"))
    etree.SubElement(rsids, rsids.tag.replace("rsids", "rsid")).set(rsids.tag.replace("rsids", "val"), "00AB0001")
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def published(content: bytes) -> bytes:
    return public_copy(open_bytes(content, "报告.docx"))


def characters(content: bytes) -> list[tuple[int, str, bytes]]:
    """Every character with its paragraph and its format."""
    found = []
    for one in numbered_paragraphs(open_bytes(content, "报告.docx")):
        for piece in one.accepted.runs:
            look = piece.run.find(RPR)
            form = b"" if look is None or not len(look) else etree.tostring(look, method="c14n", exclusive=True)
            found += [(one.number, character, form) for character in piece.text]
    return found


def everything(content: bytes) -> str:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return "\n".join(f"{name}\n{archive.read(name).decode(errors='replace')}" for name in archive.namelist())


def test_text_and_format_are_the_same_to_the_character() -> None:
    content = reviewed()
    assert len(characters(content)) > 50
    assert characters(published(content)) == characters(content)


@pytest.mark.parametrize(
    "trace",
    [AUTHOR, "王", "请核实", "rsid", "comment", "w:sdt", "_rd1", "_rc2", "customXml", "urn:report-drafter", "内部"],
)
def test_no_trace_is_left(trace: str) -> None:
    content = reviewed()
    assert trace in everything(content)
    assert trace not in everything(published(content))


def test_a_picture_no_longer_says_who_made_it() -> None:
    document = Document(BytesIO(reviewed()))
    document.add_picture(BytesIO(drawing(chunk(b"tEXt", f"Author\0{AUTHOR}".encode()))))
    stream = BytesIO()
    document.save(stream)
    with zipfile.ZipFile(BytesIO(published(stream.getvalue()))) as archive:
        (picture,) = (archive.read(name) for name in archive.namelist() if name.endswith(".png"))
    assert picture == drawing()


def test_the_title_stays() -> None:
    document = Document(BytesIO(reviewed()))
    document.core_properties.title = "报告"
    stream = BytesIO()
    document.save(stream)
    assert Document(BytesIO(published(stream.getvalue()))).core_properties.title == "报告"


def test_the_copy_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "公开稿.docx"
    path.write_bytes(published(reviewed()))
    assert OpenXmlValidator().validate(path).errors == []


def test_the_same_report_gives_the_same_copy() -> None:
    content = reviewed()
    assert published(content) == published(content)


def test_a_copy_of_the_copy_is_the_copy() -> None:
    copy = published(reviewed())
    assert published(copy) == copy


def test_runs_that_controls_had_cut_are_whole_again() -> None:
    xml = zipfile.ZipFile(BytesIO(published(reviewed()))).read("word/document.xml").decode()
    assert re.search(r"<w:t[^>]*>走访企业\d+家次</w:t>", xml)


@pytest.mark.parametrize(
    ("body", "stories", "where"),
    [
        ("甲", {"header": "⟦-:内部掌握⟧"}, "页眉"),
        ("甲⟦note:⟦-:内部掌握⟧⟧", {}, "脚注"),
        ("甲\n<w:p><w:ins w:id='7' w:author='王五'><w:r><w:lastRenderedPageBreak/></w:r></w:ins></w:p>", {}, "正文"),
    ],
)
def test_a_change_that_no_text_shows_is_refused_with_its_part(body: str, stories: dict[str, str], where: str) -> None:
    with pytest.raises(UserError, match=f"的{where}里还有没处理的修订"):
        prove_settled(open_bytes(document(body, **stories), "报告.docx"))


def test_a_document_whose_changes_are_settled_is_let_through() -> None:
    prove_settled(open_bytes(reviewed(), "报告.docx"))


def test_a_picture_is_not_described_by_a_path_on_somebodys_computer() -> None:
    space = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    described = r'<wp:docPr id="1" name="图片 1" descr="C:\Users\王五\桌面\照片.jpg"/>'
    told = '<wp:docPr id="2" name="图片 2" descr="宣传活动现场"/>'
    content = published(document(f"甲\n<w:p><w:r><w:drawing {space}>{described}{told}</w:drawing></w:r></w:p>"))
    xml = part_text(content)
    assert "王五" not in xml
    assert "宣传活动现场" in xml


APPLICATION = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Template>C:\\Users\\王五\\gongwen.dotm</Template><TotalTime>418</TotalTime><Pages>3</Pages>"
    "<Company>示例分局法制支队</Company><Manager>王五科长</Manager></Properties>"
)
APPLICATION_RELATION = (
    b'<Relationship Id="rIdA" Target="docProps/app.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>'
)
WORKED_ON = (
    '<w:p><w:bookmarkStart w:id="1" w:name="_GoBack"/><w:r><w:t>走访</w:t></w:r><w:proofErr w:type="spellStart"/>'
    '<w:bookmarkEnd w:id="1"/><w:permStart w:id="2" w:ed="wang5@example.com"/><w:r><w:t>企业</w:t></w:r>'
    '<w:permEnd w:id="2"/><w:sdt><w:sdtPr><w:alias w:val="王五填"/></w:sdtPr><w:sdtContent><w:r><w:t>3907</w:t></w:r>'
    '</w:sdtContent></w:sdt><w:bookmarkStart w:id="3" w:name="附件"/><w:r><w:t>家次</w:t></w:r>'
    '<w:bookmarkEnd w:id="3"/></w:p>'
)


def test_what_word_notes_of_those_who_work_on_it_goes_and_the_words_stay() -> None:
    parts = {**unpacked(raw_document(WORKED_ON)), "docProps/app.xml": APPLICATION.encode()}
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", APPLICATION_RELATION + b"</Relationships>")
    copy = published(packed(parts))
    told = everything(copy)
    for trace in ("王五", "法制支队", "418", "_GoBack", "proofErr", "wang5", "permStart", "w:sdt"):
        assert trace not in told
    assert "<Pages>3</Pages>" in told
    assert 'w:name="附件"' in told
    assert "".join(character for _, character, _ in characters(copy)) == "走访企业3907家次"
