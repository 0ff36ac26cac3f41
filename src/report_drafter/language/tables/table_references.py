"""Finds references to a numbered table that the report has not: 情况见表2, where the only caption is 表1."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph

SIGN = late(r"表\s?\d")
LONGEST_CAPTION = 60
_CAPTION = late(r"\s*(?:附|续)?表\s?(?P<number>\d{1,2})(?![\d.\-－—])")
_REFERENCE = late(r"(?:见|从|据|如|对照|参见|列于)(?:附)?(?P<table>表\s?(?P<number>\d{1,2}))(?![\d.\-－—年月张份])")


def missing_tables(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, re.Match[str]]]:
    """Yields each reference to a number that no caption has, in a report whose tables are numbered."""
    short = (one for one in paragraphs if len(one.text) <= LONGEST_CAPTION)
    numbers = {match["number"] for one in short if (match := _CAPTION.match(one.text)) is not None}
    for paragraph in paragraphs if numbers else ():
        for match in _REFERENCE.finditer(paragraph.text):
            if match["number"] not in numbers:
                yield paragraph, match
