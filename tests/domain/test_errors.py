"""What a user reads of a file that is not there, or that the system does not let be read."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from report_drafter.domain.errors import missing_file, unreadable


@pytest.mark.parametrize(
    ("name", "code", "problem"),
    [
        ("报告.docx", errno.EACCES, "读不出来"),
        ("报告.docx", errno.EINVAL, "读不出来"),
        ("报告*.docx", errno.EACCES, "读不出来"),
        ("报告*.docx", errno.EINVAL, "没有找到文件"),  # Windows refuses a pattern as a name
        ("报告?.docx", errno.EINVAL, "没有找到文件"),
    ],
)
def test_a_pattern_that_names_no_file_is_told_from_a_file_that_is_refused(name: str, code: int, problem: str) -> None:
    assert problem in unreadable(Path(name), OSError(code, "")).problem


def test_half_a_name_with_blanks_has_no_ending() -> None:
    assert "半角引号" in missing_file(Path("年度")).advice
    assert "半角引号" not in missing_file(Path("年度.docx")).advice
