"""Runs the command line on a terminal of its own, as somebody sees it who looks at the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHUNK = 65536


def shown_on_a_terminal(*arguments: str, cwd: Path, columns: int = 80) -> str:
    """Returns what a command prints where its output is a terminal of so many columns; there is none on Windows."""
    ours, theirs = os.openpty()
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": str(columns), "NO_COLOR": "1", "TERM": "dumb"}
    command = [sys.executable, "-m", "report_drafter", *arguments]
    with subprocess.Popen(command, cwd=cwd, env=environment, stdout=theirs, stderr=subprocess.DEVNULL):
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, CHUNK):
                shown += chunk
        except OSError:  # how Linux says that the other side is closed
            pass
    os.close(ours)
    return shown.decode()
