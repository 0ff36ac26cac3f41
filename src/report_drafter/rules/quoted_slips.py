"""Leaves out what rules find in the slips that a report quotes: 文书将日期错写为“2月30日”，已当场更正."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import ReportText
from report_drafter.language.text.told_slips import is_told_slip


def without_quoted_slips(findings: Sequence[Finding], text: ReportText) -> list[Finding]:
    """Returns the findings but for those that lie wholly in quotations told to be slips."""
    paragraphs = {one.number: one.text for one in text.paragraphs} if findings else {}
    return [one for one in findings if not _is_quoted(one, paragraphs)]


def _is_quoted(finding: Finding, paragraphs: dict[int, str]) -> bool:
    spans = [one for one in finding.spans if isinstance(one, TextSpan)]
    return bool(spans) and all(is_told_slip(paragraphs.get(one.paragraph, ""), one.start) for one in spans)
