"""What the system refuses is told in Chinese."""

from __future__ import annotations

import errno

import pytest

from report_drafter.domain.system_refusal import is_refusal, refusal_reason


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "磁盘空间不足"),
        (errno.ENAMETOOLONG, "文件名或整个路径太长"),
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
    assert refusal_reason(error) == "文件夹或磁盘不见了，或者整个路径太长"


@pytest.mark.parametrize(
    ("winerror", "number", "reason"),
    [
        (64, errno.EINVAL, "网络中断"),
        (206, errno.ENOENT, "文件名或整个路径太长"),
        (1224, errno.EINVAL, "正被其他程序占用"),
        (123, errno.EINVAL, "名称里有系统不允许的字符"),
        (32, errno.EACCES, "正被其他程序占用，或没有权限"),
    ],
)
def test_what_windows_tells_by_its_own_number_is_known(winerror: int, number: int, reason: str) -> None:
    error = OSError(number, "english", "报告?.docx")
    error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]  # only Windows has it
    assert is_refusal(error)
    assert refusal_reason(error) == reason


def test_an_invalid_argument_about_no_file_is_ours() -> None:
    assert not is_refusal(OSError(errno.EINVAL, "Invalid argument"))


def test_a_refusal_without_a_number_has_no_reason_of_another() -> None:
    assert refusal_reason(OSError("nothing to say")) == "系统不允许"
