"""Reads a plain text file in whichever encoding Chinese offices write it: UTF-8, UTF-16 or GB 18030."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.errors import UnreadableFile, missing_file, unreadable

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
LARGEST_TEXT = 20 * 1024 * 1024


def read_text_file(path: Path) -> str:
    """Returns the text; raises UnreadableFile for a file that is missing, too large, empty or no text."""
    try:
        if path.stat().st_size > LARGEST_TEXT:
            raise UnreadableFile(f"“{path.name}”超过 20 MB，不予打开。", "请核对是不是报告的文本文件。")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise missing_file(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    text = _decoded(content, path.name).replace("\0", "")  # some programs fill their files up with it
    if not text.strip():
        raise UnreadableFile(f"“{path.name}”里没有文字。", "请核对是不是报告的文本文件。")
    return text


def _decoded(content: bytes, name: str) -> str:
    encodings = ("utf-16",) if content.startswith(UTF16_MARKS) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableFile(f"“{name}”不是文本文件，或者编码不是 UTF-8、GB 18030。", "请另存为 UTF-8 编码的文本后再运行。")
