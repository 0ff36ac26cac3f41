"""Makes a report of a plain text: a line is a paragraph, one with tabs a table row. FLOW document → report text."""

from __future__ import annotations

import re

from report_drafter.domain.report_text import Paragraph, ReportText, Story

FEWEST_COLUMNS = 3
_COLUMN = re.compile(r"(?<=\S)\t+(?=\S)")
_LINE_END = re.compile("\r\n|\r|\n")


def plain_report(file: str, text: str) -> ReportText:
    """Returns the report in a text; every line keeps its number, blank lines are left out."""
    lines = enumerate(_LINE_END.split(text), start=1)
    return ReportText(file, tuple(Paragraph(number, line, _story(line)) for number, line in lines if line.strip()))


def _story(line: str) -> Story:
    return Story.TABLE if len(_COLUMN.findall(line)) >= FEWEST_COLUMNS - 1 else Story.BODY
