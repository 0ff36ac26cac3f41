"""Finds numbers with their items right behind: 保留行政许可4项：一是……；二是……; 对指出的2个问题（一是……，二是……）."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.lists.announcements import inline_items, opens_with
from report_drafter.language.lists.enumerations import NUMBER, Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count

FEWEST, FARTHEST = 2, 3
_SIGN = late("[：:（(]一是")
_SAYS = late(NUMBER + r"(?:个方面|方面|[个项条点])(?P<noun>[^，,。；;：:（()\d“”]{0,14})(?P<mark>[：:]|[（(])(?=一是)")
_PREVENTING = late(r"(?:第|[较比][上去]年.{0,6}|[增减]加?少?)$")
"""What makes the number before the items none of theirs."""


def find_spoken_items(model: ReportModel) -> Iterator[Enumeration]:
    """Yields such numbers with their items counted; the items of a bracket end with it."""
    paragraphs = model.text.paragraphs
    for index in model.whole.indices_with(_SIGN):
        text = paragraphs[index].text
        for match in _SAYS.finditer(text):
            end = _end_of_bracket(text, match.end()) if match["mark"] in "（(" else len(text)
            number, count = read_count(match["number"]), inline_items(text[match.end() : end])
            goes_on = end == len(text) and opens_with(paragraphs[index + 1 : index + 2], count + 1)
            if count < FEWEST or number < FEWEST or abs(count - number) > FARTHEST or goes_on:
                continue
            if not _PREVENTING.search(text, 0, match.start()):
                place = match.span("number")
                yield Enumeration(paragraphs[index], *place, number, count, count, sure=True, listed=match.end())


def _end_of_bracket(text: str, start: int) -> int:
    ends = [at for mark in "）)" if (at := text.find(mark, start)) >= 0]
    return min(ends, default=start)
