"""Numbers that look back at the items right above or before them: 以上四项短板, 上述三个问题.

What was counted in so many words right before (四项制度) is counted again by the same number (上述四项制度).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.enumerations import Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import SMALL_NUMBER, read_count
from report_drafter.language.text.ordinal_markers import decimal_ordinal, ordinal_markers

FEWEST, FARTHEST, GAP = 2, 2, 2
"""How many items make a run, how far its number may be off, how many headings may stand between."""

_BACK = late(
    r"(?:以上|上述|前述|针对这|解决这|这)(?P<number>[两二三四五六七八九十]{1,2}|\d{1,2})(?:个?方面|[个项点条件])的?(?:主要|突出|重点)?"
    r"(?P<noun>问题|不足|短板|困难|差距|弱项|原因|任务|举措|措施|特点|变化|做法|实事|建议)"
)
_THINGS = rf"(?P<number>{SMALL_NUMBER})(?P<unit>大?[项个类条种])(?P<noun>[\u4e00-\u9fff]{{2}})"
_TOLD, _AGAIN = late(_THINGS), late(rf"(?:以上|上述|前述|这){_THINGS}")
_OF_ONE_SORT = frozenset(("工作", "任务", "举措", "措施", "行动", "重点", "要求"))
"""Nouns by one of which what was called by another may be called again."""
BEHIND = 160
_SIGN = late("(?:以上|上述|前述|这)[两二三四五六七八九十\\d]")

Place = tuple[str, int, int]
"""The form of an ordinal, the ordinal, and where it stands."""


def counted_back(model: ReportModel) -> Iterator[Enumeration]:
    """Yields the numbers that look back, each with the run of items that ends before it."""
    paragraphs = model.text.paragraphs
    for at in model.whole.indices_with(_SIGN):
        for match in _BACK.finditer(paragraphs[at].text) if paragraphs[at].table is None else ():
            count = _items_before(paragraphs, at, match)
            number = read_count(match["number"])
            if count >= FEWEST and abs(count - number) <= FARTHEST:
                start, end = match.span("number")
                yield Enumeration(paragraphs[at], start, end, number, count, count, sure=True, listed=0)


def counted_again(model: ReportModel) -> Iterator[Enumeration]:
    """Yields the numbers that look back at what was counted right before, each with the number told there."""
    paragraphs = model.text.paragraphs
    for at in model.whole.indices_with(_SIGN):
        text = paragraphs[at].text
        for match in _AGAIN.finditer(text) if paragraphs[at].table is None else ():
            told = list(_TOLD.finditer(text, max(0, match.start() - BEHIND), match.start()))
            counts = {read_count(one["number"]) for one in told if _are_alike(one, match)} - {0}
            number = read_count(match["number"])
            values = [read_count(one["number"]) for one in reversed(told)]
            if len(counts) == 1 and number not in {*values, *accumulate(values)}:  # 两个文件和3个细则，上述5个文件
                (count,) = counts
                start, end = match.span("number")
                yield Enumeration(paragraphs[at], start, end, number, count, count, sure=True, listed=0)


def _are_alike(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two phrases count the same: 四项工作, 上述四项任务."""
    same = one["noun"] == other["noun"] or {one["noun"], other["noun"]} <= _OF_ONE_SORT
    return same and one["unit"].removeprefix("大") == other["unit"].removeprefix("大")


def _items_before(paragraphs: Sequence[Paragraph], at: int, match: re.Match[str]) -> int:
    """How many items of the noun are told before it: in its paragraph, in the one above, or as lines above."""
    noun, text = match["noun"], match.string[: match.start()]
    if _places(text):
        return _run_in(text, noun)
    above = [one for one in paragraphs[max(0, at - GAP) : at] if one.table is None]
    return next((count for one in reversed(above) if (count := _run_in(one.text, noun))), 0) or _lines_above(
        paragraphs, at, noun
    )


def _run_in(text: str, noun: str) -> int:
    """The length of the one run of items in a text whose noun stands before its first."""
    places = _places(text)
    styles = {style for style, _, _ in places}
    whole = [number for _, number, _ in places] == list(range(1, len(places) + 1))
    return len(places) if len(styles) == 1 and whole and noun in text[: places[0][2]] else 0


def _places(text: str) -> list[Place]:
    """The ordinals inside of a text; the one that opens it numbers the text itself."""
    return [(one.style.value, one.ordinal, one.start) for one in ordinal_markers(text) if one.start]


def _lines_above(paragraphs: Sequence[Paragraph], at: int, noun: str) -> int:
    """How many numbered lines in a row end above a line; the heading over them must name what they are."""
    near = range(at - 1, max(-1, at - 1 - GAP), -1)
    last = next((back for back in near if _opening(paragraphs[back])[1] >= FEWEST), 0)
    style, count = _opening(paragraphs[last])
    first = last - count + 1
    if not last or first < 1:
        return 0
    run = [_opening(one) for one in paragraphs[first : last + 1]]
    whole = run == [(style, number) for number in range(1, count + 1)]
    return count if whole and noun in paragraphs[first - 1].text else 0


def _opening(paragraph: Paragraph) -> tuple[str, int]:
    """The form and the number of the ordinal that opens a line; 0 where none does."""
    decimal = decimal_ordinal(paragraph.text)
    if decimal is not None:
        return str(decimal[0]), decimal[1]
    mark = next(ordinal_markers(paragraph.text), None)
    return (mark.style.value, mark.ordinal) if mark is not None and not mark.start else ("", 0)
