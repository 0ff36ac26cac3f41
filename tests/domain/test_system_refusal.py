"""What the system refuses is told in Chinese."""

from __future__ import annotations

import errno

import pytest

from report_drafter.domain.system_refusal import is_refusal, refusal_reason


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "磁盘空间不足"),
        (errno.ENAMETOOLONG, "文件名太长"),
        (errno.EACCES, "正被其他程序占用，或没有权限"),
    ],
)
def test_a_refusal_has_its_reason(number: int, reason: str) -> None:
    error = OSError(number, "english")
    assert is_refusal(error)
    assert refusal_reason(error) == reason


def test_an_unknown_refusal_stays_without_english() -> None:
    error = OSError(errno.ENOENT, "No such file")
    assert not is_refusal(error)
    assert refusal_reason(error) == "系统不允许"


def test_a_refusal_without_a_number_has_no_reason_of_another() -> None:
    assert refusal_reason(OSError("nothing to say")) == "系统不允许"
