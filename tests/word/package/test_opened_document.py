"""Specifies what a user is told about a file that cannot be read as a Word report."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.word.package.opened_document import LARGEST_PART, OLE_SIGNATURE, open_bytes
from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import W_NAMESPACE, paragraph, raw_document

SOUND = raw_document(paragraph("甲"))


def zipped(**files: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(SOUND)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if name == part else content)
    return buffer.getvalue()


def problem(tmp_path: Path, content: bytes) -> UnreadableFile:
    path = tmp_path / "报告.docx"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        read_document(path)
    assert caught.value.problem.startswith("“报告.docx”")
    assert caught.value.problem.count("。") == 1
    assert caught.value.advice.endswith("。")
    return caught.value


def test_a_form_given_for_a_report_is_sent_to_the_command_that_checks_forms(tmp_path: Path) -> None:
    advice = problem(tmp_path, zipped(**{"xl/workbook.xml": b"<a/>"})).advice
    assert advice == "这里要的是报告（.docx）；检查填报表请用 report-drafter validate。"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "空文件"),
        (b"plain words", "不是 Word 文档"),
        (b"{\\rtf1 }", "是 RTF 文档"),
        (SOUND[: len(SOUND) // 2], "没有传输完整"),
        (OLE_SIGNATURE + "EncryptedPackage".encode("utf-16-le"), "打开密码"),
        (OLE_SIGNATURE + "WordDocument".encode("utf-16-le"), "旧格式"),
        (OLE_SIGNATURE + b"others", "旧式 Office 或 WPS"),
        (zipped(**{"xl/workbook.xml": b"<a/>"}), "Excel"),
        (zipped(**{"content.xml": b"<a/>"}), "OpenDocument"),
        (zipped(**{"a.txt": b""}), "没有内容类型表"),
        (zipped(**{"[Content_Types].xml": b"<a/>"}), "没有 Word 正文"),
        (replaced("word/document.xml", b"</w:body>", b""), "word/document.xml 不是完整的 XML"),
        (replaced("word/document.xml", b"w:body", b"w:rump"), "没有 Word 正文"),
        (raw_document(paragraph()), "没有文字"),
    ],
)
def test_each_kind_of_unreadable_file_gets_its_own_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in problem(tmp_path, content).problem


@pytest.mark.parametrize(
    ("name", "content", "advice"),
    [
        ("报告.docx", bytes(100), "重新索取"),
        ("~$报告.docx", b"\x05wang", "没有 ~$"),
        ("报告.docx", b"%PDF-1.7", "另存为"),
    ],
)
def test_what_to_do_fits_what_the_file_is(name: str, content: bytes, advice: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        open_bytes(content, name)
    assert advice in caught.value.advice


def test_a_document_type_is_refused_and_no_entity_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    start = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]><w:document'.encode()
    content = replaced("word/document.xml", b"<w:document", start)
    assert "文档类型声明" in problem(tmp_path, content).problem


def test_a_bomb_is_refused_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(SOUND) < LARGEST_PART
    monkeypatch.setattr("report_drafter.word.package.opened_document.LARGEST_PART", 10)
    assert "过大" in problem(tmp_path, SOUND).problem


def test_a_huge_file_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("report_drafter.word.package.opened_document.LARGEST_FILE", 10)
    assert "200 MB" in problem(tmp_path, SOUND).problem


def test_a_damaged_part_is_named(tmp_path: Path) -> None:
    content = bytearray(SOUND)
    at = content.find(b"word/document.xml") + len("word/document.xml") + 5
    content[at] ^= 0xFF
    assert "word/document.xml 读不出来" in problem(tmp_path, bytes(content)).problem


def test_a_missing_file_is_named_with_its_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="没有找到文件"):
        read_document(tmp_path / "无.docx")


def test_a_folder_is_not_a_document(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="是文件夹"):
        read_document(tmp_path)


def test_strict_namespaces_are_understood(tmp_path: Path) -> None:
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    path = tmp_path / "报告.docx"
    path.write_bytes(replaced("word/document.xml", W_NAMESPACE.encode(), strict))
    assert read_document(path).plain == "甲"
