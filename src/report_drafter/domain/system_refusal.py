"""Why the system refused to read or write a file, in Chinese: its own words are English on most machines."""

from __future__ import annotations

import errno

REASONS = {
    errno.EACCES: "正被其他程序占用，或没有权限",
    errno.EPERM: "正被其他程序占用，或没有权限",
    errno.EBUSY: "正被其他程序占用",
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EROFS: "磁盘是只读的",
    errno.ENAMETOOLONG: "文件名或整个路径太长",
    errno.ENOTDIR: "上级文件夹的位置上是一个文件",
    errno.EEXIST: "文件夹的位置上是一个文件",
    errno.EISDIR: "文件的位置上是一个文件夹",
    errno.EIO: "磁盘或 U 盘出错",
    errno.ENETDOWN: "网络中断",
    errno.EINVAL: "名称里有系统不允许的字符",
    errno.ENOENT: "文件夹或磁盘不见了，或者整个路径太长",
}
WINDOWS_NUMBERS = {
    39: errno.ENOSPC,
    59: errno.ENETDOWN,
    64: errno.ENETDOWN,
    121: errno.ENETDOWN,
    206: errno.ENAMETOOLONG,
    1117: errno.EIO,
    1224: errno.EBUSY,
    1392: errno.EIO,
}
"""What Windows tells by numbers of its own, where Python knows no better than “invalid argument” or “no such file”."""

CLOSE_AND_RUN = "请关闭打开它的程序后再运行一次"
CLOSE_OR_ALLOW = "请关闭打开它的程序，或者取消只读、核对权限后再运行一次"
ADVICE = {
    errno.EACCES: CLOSE_OR_ALLOW,
    errno.EPERM: CLOSE_OR_ALLOW,
    errno.EBUSY: CLOSE_AND_RUN,
    errno.ENOSPC: "请腾出空间后再运行一次",
    errno.EDQUOT: "请腾出空间后再运行一次",
    errno.EROFS: "请把项目移到可以写入的磁盘后再运行一次",
    errno.ENAMETOOLONG: "请把文件名改短，或者把项目移到路径短一些的文件夹后再运行一次",
    errno.EIO: "请换一个磁盘或 U 盘后再运行一次",
    errno.ENETDOWN: "请接好网络后再运行一次",
    errno.EINVAL: '请去掉名称里的 ? * : " < > | 一类字符后再运行一次',
}
CHECK_NAMES = "请检查文件夹名称后再运行一次"


def is_refusal(error: OSError) -> bool:
    """Tells whether an error is the machine's or the clerk's to mend, not a bug, as a missing file mostly is."""
    number = _number(error)
    about_a_name = error.filename is not None
    return number in REASONS and number != errno.ENOENT and (about_a_name or number != errno.EINVAL)


def refusal_reason(error: OSError) -> str:
    """Returns the reason as a part of a sentence."""
    return REASONS.get(_number(error), "系统不允许")


def refusal_advice(error: OSError) -> str:
    """Returns what to do about a refused file, without the full stop."""
    return ADVICE.get(_number(error), CHECK_NAMES)


def _number(error: OSError) -> int:
    return WINDOWS_NUMBERS.get(getattr(error, "winerror", None) or 0, error.errno or 0)
