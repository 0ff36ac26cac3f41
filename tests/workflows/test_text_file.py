"""Specifies which files are texts of a report, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.workflows.text_file import LARGEST_TEXT, read_text_file


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "里没有文字"),
        (" \r\n\u3000".encode(), "里没有文字"),
        (bytes(500), "里没有文字"),
        (b"\x89PNG\r\n\x1a\n\xff\xff\xff", "不是文本文件"),
        (b"\xff\xfe\x00", "不是文本文件"),
    ],
)
def test_a_file_without_words_gets_one_sentence(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=said) as caught:
        read_text_file(path)
    assert caught.value.problem.startswith("“报告.txt”")


def test_a_file_that_is_missing_or_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    with pytest.raises(UnreadableFile, match="没有找到"):
        read_text_file(path)
    with path.open("wb") as file:
        file.truncate(LARGEST_TEXT + 1)
    with pytest.raises(UnreadableFile, match="超过 20 MB"):
        read_text_file(path)
