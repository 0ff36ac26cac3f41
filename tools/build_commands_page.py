"""Writes docs/commands.md from the help pages: python tools/build_commands_page.py."""

from __future__ import annotations

from pathlib import Path

from report_drafter.cli.help_pages import commands_page

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"

if __name__ == "__main__":
    PAGE.write_text(commands_page(), encoding="utf-8")
    print(PAGE)
