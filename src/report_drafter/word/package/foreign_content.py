"""What a file called .docx holds instead, and parts in an encoding other than UTF-8."""

from __future__ import annotations

import codecs

from report_drafter.domain.late_pattern import late
from report_drafter.domain.project import OFFICE_LOCK

SAVE_AGAIN = "请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”后再运行一次。"
WORKBOOK = "是 Excel 工作簿，不是 Word 文档"
CHECK_FORMS = "这里要的是报告（.docx）；检查填报表请用 report-drafter validate。"
SIGNATURES = (
    (b"{\\rtf", "是 RTF 文档，只改扩展名不能变成 .docx"),
    (b"%PDF", "是 PDF 文件，不是 Word 文档"),
    (b"MIME-Version", "是单个文件网页（.mht），不是 Word 文档"),
    (b"<html", "是网页，不是 Word 文档"),
    (b"<!doctype html", "是网页，不是 Word 文档"),
    (b"\x89PNG", "是图片，不是 Word 文档"),
    (b"\xff\xd8\xff", "是图片，不是 Word 文档"),
    (b"Rar!", "是 RAR 压缩包，不是 Word 文档"),
    (b"7z\xbc\xaf", "是 7z 压缩包，不是 Word 文档"),
)
OTHER = "不是 Word 文档（.docx），里面是别的格式的内容"
LOOKED_AT = 1000
UTF8_NAMES = frozenset({"utf-8", "ascii"})
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
DECLARED = late(rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DECLARATION = late(r"""^(<\?xml[^>]*?encoding\s*=\s*["'])[A-Za-z0-9._-]+""")


def other_content(content: bytes, name: str) -> tuple[str, str]:
    """Says in words what a file holds that is no package, and what to do."""
    if name.startswith(OFFICE_LOCK):
        return "是 Word 打开文件时留下的临时文件，不是文档本身", "请选文件名前面没有 ~$ 的那一个。"
    if not content.strip(b"\0"):
        return "的内容全部为零，没有保存或传输完整", "请向发送人重新索取一份。"
    start = content[:LOOKED_AT].lstrip(codecs.BOM_UTF8 + b" \t\r\n").lower()
    if b"<pkg:package" in start or b"schemas.microsoft.com/office/word/2003" in start:
        return "是 Word XML 文档，只改扩展名不能变成 .docx", SAVE_AGAIN
    return next((said for sign, said in SIGNATURES if start.startswith(sign.lower())), OTHER), SAVE_AGAIN


def in_utf8(blob: bytes) -> bytes:
    """Returns an XML part in UTF-8, its declaration too; one whose encoding nobody knows as it is.

    What is looked for in the bytes of a part must be found in whatever encoding another program wrote it.
    """
    encoding = "utf-16" if blob.startswith(UTF16_MARKS) else _declared(blob)
    if not encoding:
        return blob
    try:
        text = blob.decode(encoding)
    except UnicodeError:
        return blob
    return _DECLARATION.sub(r"\g<1>UTF-8", text.removeprefix("\ufeff")).encode()


def _declared(blob: bytes) -> str:
    """The encoding that a declaration names, empty where it is UTF-8 or unknown here."""
    found = DECLARED.match(blob[:LOOKED_AT])
    try:
        name = codecs.lookup(found[1].decode()).name if found else ""
    except LookupError:
        return ""
    return "" if name in UTF8_NAMES else name
