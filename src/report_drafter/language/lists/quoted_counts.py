"""Numbers in a catchword whose items follow, each with its word: “四个提升”：一是提升…；二是提升…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.enumerations import Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.ordinal_markers import Marker, ordinal_markers, paragraph_markers

FEWEST, FARTHEST, FARTHEST_BELOW, LONGEST_ITEM = 2, 2, 60, 40

_SIGN = late('[”"](?:[\u4e00-\u9fff]{0,6})[：:。]')
_QUOTED = late(
    '[“"](?P<number>[两二三四五六七八九十]|\\d)个(?P<word>[\u4e00-\u9fff]{2})[”"](?P<noun>[\u4e00-\u9fff]{0,6})[：:。]'
)


def find_quoted_counts(model: ReportModel) -> Iterator[Enumeration]:
    """Yields the numbers of such catchwords, with how many items there are; all of them must hold its word."""
    paragraphs = model.text.paragraphs
    for at in model.whole.indices_with(_SIGN):
        for match in _QUOTED.finditer(paragraphs[at].text):
            behind = paragraphs[at].text[match.end() :]
            items = _inline(behind) or ([] if behind.strip() else _below(paragraphs[at + 1 : at + 1 + FARTHEST_BELOW]))
            number, count = read_count(match["number"]), len(items)
            if count >= FEWEST and abs(count - number) <= FARTHEST and all(match["word"] in one for one in items):
                start, end = match.span("number")
                yield Enumeration(paragraphs[at], start, end, number, count, count, sure=True, listed=match.end())


def _inline(text: str) -> list[str]:
    """The items that run through the rest of a paragraph, where the first of them opens it."""
    marks = list(ordinal_markers(text))
    if not marks or text[: marks[0].start].strip():
        return []
    run = [one for one in marks if one.style is marks[0].style]
    ends = [*(one.start for one in run[1:]), len(text)]
    return [text[one.end : end][:LONGEST_ITEM] for one, end in zip(_counted(run), ends, strict=False)]


def _below(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The lines below that ordinals of one style open, whatever stands between them."""
    opened = [(one, next(paragraph_markers(one), None)) for one in paragraphs]
    marked = [(one.text, mark) for one, mark in opened if mark is not None and not one.text[: mark.start].strip()]
    if not marked or opened[0][1] is None:
        return []
    run = [(text, mark) for text, mark in marked if mark.style is marked[0][1].style]
    counted = _counted([mark for _, mark in run])
    return [text[mark.end : mark.end + LONGEST_ITEM] for text, mark in run[: len(counted)]]


def _counted(run: Sequence[Marker]) -> Sequence[Marker]:
    """The ordinals up to the first that breaks the row 1, 2, 3…."""
    length = next((at for at, one in enumerate(run) if one.ordinal != at + 1), len(run))
    return run[:length]
