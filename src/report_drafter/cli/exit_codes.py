"""What the process tells its caller."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Clean; findings of severity error; the user must change something; a bug of ours."""

    CLEAN = 0
    FINDINGS = 1
    USER_ERROR = 2
    BUG = 3
