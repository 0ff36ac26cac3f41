"""Makes a report of a plain text: a line is a paragraph, one of columns a table row. FLOW document → report text."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.text.table_lines import with_rows

_LINE_END = late("\r\n|\r|\n")
_BREAK = late("[\x0b\x0c\x85\u2028\u2029]")
_BREAKS = dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n")
"""What Word copies for a line break and PDF readers for the end of a page: no editor counts it as a line."""


def plain_report(file: str, text: str) -> ReportText:
    """Returns the report in a text; every line keeps its number, blank lines are left out."""
    lines = enumerate(_lines(text), start=1)
    return ReportText(file, with_rows(Paragraph(number, line) for number, line in lines if line.strip()))


def _lines(text: str) -> list[str]:
    lines = _LINE_END.split(text) if "\r" in text else text.split("\n")
    return [line.translate(_BREAKS) for line in lines] if _BREAK.search(text) else lines
