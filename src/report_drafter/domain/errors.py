"""The errors that a user can mend; everything else that is raised is a bug."""

from __future__ import annotations

import errno
from pathlib import Path

from report_drafter.domain.shown_names import shown_name
from report_drafter.domain.system_refusal import refusal_advice, refusal_reason


class UserError(Exception):
    """Something the user must change: `problem` says where and what, `advice` what to do. Exit code 2."""

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice


class UnreadableFile(UserError):
    """A file that cannot be read: missing, damaged, locked, of another kind, or too large."""


WILDCARDS = frozenset("*?")
IN_QUOTES = "文件名里有空格的，请用半角引号括起来"


def missing_file(path: Path) -> UnreadableFile:
    """Returns what to say of a file that is not there; one without an ending is often half a name with blanks."""
    blanks = "" if path.suffix else f"；{IN_QUOTES}"
    return UnreadableFile(f"没有找到文件“{path}”。", f"请核对文件名和所在文件夹{blanks}。")


def unreadable(path: Path, error: OSError) -> UnreadableFile:
    """Returns what to say of a file that the system does not let be read; a pattern names none on Windows."""
    if error.errno == errno.EINVAL and set(path.name) & WILDCARDS:
        return missing_file(path)
    return UnreadableFile(f"“{shown_name(path)}”读不出来：{refusal_reason(error)}。", f"{refusal_advice(error)}。")
