"""Why the system refused to read or write a file, in Chinese: its own words are English on most machines."""

from __future__ import annotations

import errno

REASONS = {
    errno.EACCES: "正被其他程序占用，或没有权限",
    errno.EPERM: "正被其他程序占用，或没有权限",
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EROFS: "磁盘是只读的",
    errno.ENAMETOOLONG: "文件名太长",
    errno.ENOTDIR: "上级文件夹的位置上是一个文件",
    errno.EEXIST: "文件夹的位置上是一个文件",
    errno.EISDIR: "文件的位置上是一个文件夹",
    errno.EIO: "磁盘或 U 盘出错",
}


ADVICE = {
    errno.ENOSPC: "请腾出空间后再运行一次",
    errno.EDQUOT: "请腾出空间后再运行一次",
    errno.EROFS: "请把项目移到可以写入的磁盘后再运行一次",
    errno.ENAMETOOLONG: "请把文件名改短后再运行一次",
    errno.EIO: "请换一个磁盘或 U 盘后再运行一次",
}
CHECK_NAMES = "请检查文件夹名称后再运行一次"


def is_refusal(error: OSError) -> bool:
    """Tells whether an error is the machine's or the clerk's to mend, not a bug."""
    return error.errno in REASONS


def refusal_reason(error: OSError) -> str:
    """Returns the reason as a part of a sentence."""
    return REASONS.get(error.errno or 0, "系统不允许")


def refusal_advice(error: OSError) -> str:
    """Returns what to do about a refused file, without the full stop."""
    return ADVICE.get(error.errno or 0, CHECK_NAMES)
