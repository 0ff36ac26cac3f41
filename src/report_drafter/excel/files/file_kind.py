"""Tells by its first bytes what a file really is, whatever its name says."""

from __future__ import annotations

from enum import Enum
from pathlib import PurePath

from report_drafter.domain.errors import UnreadableFile


class FileKind(Enum):
    """The kinds of workbook that are read; the value is what users call them."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"


ZIP_START = b"PK\x03\x04"
ZIP_EMPTY = b"PK\x05\x06"
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS_XLSX = "请用 Excel 或 WPS 打开，“另存为”Excel 工作簿（.xlsx）后重新放入。"
SEND_AGAIN = "请让报送部门重新发送原文件，放入前先双击确认能打开。"
SEND_FORM = "请让报送部门发送填报的 Excel 文件。"
FOREIGN_STARTS = (
    (b"%PDF", "PDF 文件"),
    (b"{\\rtf", "RTF 文档"),
    (b"\xff\xd8\xff", "图片（可能是截图或照片）"),
    (b"\x89PNG", "图片（可能是截图或照片）"),
    (b"GIF8", "图片"),
    (b"BM", "图片"),
    (b"Rar!", "RAR 压缩包"),
    (b"7z\xbc\xaf", "7z 压缩包"),
    (b"\x1f\x8b", "gzip 压缩包"),
    (b"MZ", "可执行程序，不要打开它"),
)
ZIP_FOLDERS = (
    ("word/", "Word 文档"),
    ("ppt/", "PowerPoint 演示文稿"),
    ("xl/workbook.bin", "二进制工作簿（.xlsb）"),
    ("index/document.iwa", "Numbers 表格"),
    ("ofd.xml", "OFD 版式文件"),
)
OLE_STREAMS = (
    ("EncryptedPackage", "password"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("WordDocument", "Word 文档"),
    ("PowerPoint Document", "PowerPoint 演示文稿"),
)
NO_TABLES = frozenset({"Word 文档", "PowerPoint 演示文稿", "OFD 版式文件"})
"""What Excel does not open."""
WIDE_TEXT_STARTS = (b"\xff\xfe", b"\xfe\xff")
"""How “Unicode 文本” begins, as Excel saves it."""
HEAD = 4096
OPEN_DOCUMENT_HEAD = 200
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
USUAL_SUFFIXES = {
    FileKind.XLSX: (".xlsx", ".xlsm", ".xltx", ".xltm"),
    FileKind.XLS: (".xls", ".xlt", ".et", ".ett"),
    FileKind.ODS: (".ods", ".ots"),
}


def recognise(file: str, content: bytes) -> FileKind:
    """Returns the kind of workbook that `content` is; raises UnreadableFile, in one sentence, for anything else."""
    if not content:
        raise UnreadableFile(f"“{file}”是空文件（0 字节）。", SEND_AGAIN)
    if content.startswith(ZIP_START):
        return FileKind.ODS if _is_open_document(content) else FileKind.XLSX
    if content.startswith(OLE_START):
        return _recognise_ole(file, content)
    raise _foreign(file, content)


def wrong_name_remark(file: str, kind: FileKind) -> tuple[str, ...]:
    """Returns a remark when the file's ending does not say what the file is."""
    suffix = PurePath(file).suffix.lower()
    if suffix in USUAL_SUFFIXES[kind]:
        return ()
    return (f"文件名以“{suffix or '（无）'}”结尾，实际是 .{kind.value} 文件，已按 .{kind.value} 读取；请改正文件名。",)


def foreign_package(file: str, names: list[str]) -> UnreadableFile:
    """Returns the error for a zip file that holds no workbook, named after what it does hold."""
    lowered = [name.lower() for name in names]
    for start, kind in ZIP_FOLDERS:
        if any(name.startswith(start) for name in lowered):
            return UnreadableFile(_not_excel(file, kind), _advice(kind))
    return UnreadableFile(f"“{file}”不是 Excel 工作簿，实际是压缩包或其他文件。", "请解压后把里面的 .xlsx 文件放入。")


def _is_open_document(content: bytes) -> bool:
    """By the type that stands at the front, or by the parts where somebody packed the file anew."""
    return OPEN_DOCUMENT in content[:OPEN_DOCUMENT_HEAD] or (
        b"content.xml" in content and b"META-INF/manifest.xml" in content and b"workbook.xml" not in content
    )


def _recognise_ole(file: str, content: bytes) -> FileKind:
    for stream, meaning in OLE_STREAMS:
        if (stream + "\0").encode("utf-16-le") not in content:
            continue
        if meaning == "password":
            raise password_error(file)
        if meaning == "xls":
            return FileKind.XLS
        raise UnreadableFile(_not_excel(file, meaning), _advice(meaning))
    raise UnreadableFile(f"“{file}”不是完整的 Excel 工作簿，文件已损坏或被截断。", SEND_AGAIN)


def password_error(file: str) -> UnreadableFile:
    """Returns the error for a workbook that a password locks."""
    return UnreadableFile(f"“{file}”设有打开密码，无法读取。", "请打开后取消密码（文件→信息→保护工作簿）再保存。")


def _foreign(file: str, content: bytes) -> UnreadableFile:
    for start, kind in FOREIGN_STARTS:
        if content.startswith(start):
            return UnreadableFile(_not_excel(file, kind), SEND_FORM)
    if content.startswith(ZIP_EMPTY):
        return UnreadableFile(f"“{file}”是空的压缩包，里面没有工作簿。", SEND_AGAIN)
    if not content.strip(b"\0"):
        return UnreadableFile(f"“{file}”的内容全部为零，文件已损坏（多因U盘未安全退出）。", SEND_AGAIN)
    return UnreadableFile(_not_excel(file, _text_kind(content[:HEAD])), SAVE_AS_XLSX)


def _advice(kind: str) -> str:
    return SEND_FORM if kind in NO_TABLES else SAVE_AS_XLSX


def _not_excel(file: str, kind: str) -> str:
    """A Latin word is set off by a blank, as elsewhere in the sentence."""
    return f"“{file}”不是 Excel 工作簿，实际是{' ' if kind[0].isascii() else ''}{kind}。"


def _text_kind(head: bytes) -> str:
    if head.startswith(WIDE_TEXT_STARTS):
        head = head.decode("utf-16", "ignore").encode()
    lowered = head.lower().lstrip(b"\xef\xbb\xbf \r\n\t")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in lowered:
        return "XML 表格（Excel 2003）"
    if lowered.startswith((b"<!doctype html", b"<html", b"<table", b"<meta")) or b"<table" in lowered:
        return "网页（系统导出的 HTML 表格）"
    if lowered.startswith(b"mime-version"):
        return "单个文件网页（.mht）"
    if b"\0" in head:
        return "无法识别的文件"
    return "文本文件（CSV）" if b"," in head or b"\t" in head else "文本文件"
