"""Entry point of the installed command and of `python -m report_drafter`."""

from __future__ import annotations

import os
import sys

CHINESE = "法治"


def main() -> None:
    """Runs the command line."""
    _see_to_chinese_file_names()
    from report_drafter.cli.main import run

    run()


def _see_to_chinese_file_names() -> None:
    """Begins anew in UTF-8 where the locale (LC_ALL=C) knows no Chinese file names, be they read or written."""
    try:
        CHINESE.encode(sys.getfilesystemencoding())
    except UnicodeEncodeError:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606 - no shell needed


if __name__ == "__main__":
    main()
