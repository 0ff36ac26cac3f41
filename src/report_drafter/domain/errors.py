"""The errors that a user can mend; everything else that is raised is a bug."""

from __future__ import annotations


class UserError(Exception):
    """Something the user must change: `problem` says where and what, `advice` what to do. Exit code 2."""

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice


class UnreadableFile(UserError):
    """A file that cannot be read: missing, damaged, locked, of another kind, or too large."""
