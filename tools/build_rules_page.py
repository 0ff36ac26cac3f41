"""Writes docs/rules.md from the rules' docstrings: python tools/build_rules_page.py."""

from __future__ import annotations

from pathlib import Path

from report_drafter.rules import RULES
from report_drafter.rules.rules_markdown import rules_page

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"

if __name__ == "__main__":
    PAGE.write_text(rules_page(RULES), encoding="utf-8")
    print(f"{PAGE}: {len(RULES)} 条规则")
