"""A file that is no workbook is called what it is, by its first bytes and not by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.workbook_builder import zip_of


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.4", "实际是 PDF 文件。"),
        (b"{\\rtf1", "实际是 RTF 文档。"),
        (b"\xff\xd8\xff\xe0", "实际是图片（可能是截图或照片）。"),
        (b"\x89PNG\r\n", "实际是图片（可能是截图或照片）。"),
        (b"GIF89a", "实际是图片。"),
        (b"BM\x36\x00", "实际是图片。"),
        (b"Rar!\x1a", "实际是 RAR 压缩包。"),
        (b"7z\xbc\xaf\x27\x1c", "实际是 7z 压缩包。"),
        (b"\x1f\x8b\x08", "实际是 gzip 压缩包。"),
        (b"MZ\x90\x00", "实际是可执行程序，不要打开它。"),
        (b"MIME-Version: 1.0", "实际是单个文件网页（.mht）。"),
        (b"<meta charset=utf-8><table>", "实际是网页（系统导出的 HTML 表格）。"),
        (b"\x01\x02\x00\x03", "实际是无法识别的文件。"),
        ("编码\t名称".encode(), "实际是文本文件（CSV）。"),
        ("编码 名称".encode(), "实际是文本文件。"),
        ("编码\t名称".encode("utf-16"), "实际是文本文件（CSV）。"),
        ("<html><table>".encode("utf-16"), "实际是网页（系统导出的 HTML 表格）。"),
        (zip_of({"OFD.xml": b"<ofd:OFD/>", "Doc_0/Document.xml": b""}), "实际是 OFD 版式文件。"),
        (b"PK\x05\x06" + bytes(18), "是空的压缩包，里面没有工作簿。"),
        (bytes(600), "的内容全部为零，文件已损坏（多因U盘未安全退出）。"),
    ],
)
def test_a_foreign_file_is_called_by_what_it_is(start: bytes, kind: str, tmp_path: Path) -> None:
    (tmp_path / "法制支队.xlsx").write_bytes(start)
    with pytest.raises(UnreadableFile) as caught:
        read_workbook(tmp_path / "法制支队.xlsx")
    assert caught.value.problem.startswith("“法制支队.xlsx”")
    assert caught.value.problem.endswith(kind)
