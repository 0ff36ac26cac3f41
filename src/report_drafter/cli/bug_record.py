"""Keeps the details of a bug in a file, away from the clerk's screen."""

from __future__ import annotations

import platform
import sys
import tempfile
import traceback
from pathlib import Path

from report_drafter import __version__


def write_bug_record(error: Exception) -> Path:
    """Writes the traceback, versions and command line to a temporary file and returns its path."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="report-drafter-", suffix=".txt", delete=False, encoding="utf-8", errors="backslashreplace"
    ) as file:
        file.write(f"report-drafter {__version__}, Python {sys.version}, {platform.platform()}\n")
        file.write(f"{sys.argv}\n\n{''.join(traceback.format_exception(error))}")
    return Path(file.name)
