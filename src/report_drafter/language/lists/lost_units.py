"""Members of rows that lost their unit: 共28项，其中当年完成26、跨年推进2项; 议题103、合同128件、文件23件.

A bare number is often right: a year, a hotline, a name, the first of a list that shares one unit. It is told only
where it adds up with the figures around to the whole, stands amid items that all have the unit, trails behind one
that has it with others that have none, or has its share told as another of the row has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.lists.units_told_beside import unit_beside
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import scale_word, unit_at
from report_drafter.language.relations.figure_relations import counts_things
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.text_breaks import passage_end, passage_start, start_behind

_BARE = late(r"[0-9](?=[、，；。,\u4e00-\u9fff])(?![、，,]\d)(?![年月日号时万亿余多千百])(?!第)")
_NUMBER = "0123456789."
_PLAIN = late(r"[1-9]\d*")
_NAMED = frozenset("第前列号表图附注期届级后全约近超至到比")
_ENDS = "。；"
_LEAST, _MOST_PARTS = 4, 9
_TOTAL = late(r"(?:共|合计|总计|累计|小计)[^\d，、。；]{0,6}$")
_OPENS = late(r"其中|中[，,]|包括|分别|分为|按|[（(：:]|除|从")
_ITEM = late(r"[、，,][^\d、，,。；]{2,16}")
_TRAIL = late(r"(?:[、，,][^\d、，,。；]{2,16}(?<![第居前列为达至到])\d{1,6}){2,}(?=[。；\n]|\Z)")
"""Two or more items without a unit that close a row: …2100件、强制705，公开1060。"""
_WITH_SHARE = late(r"[，,（(]占[^，,。；\d]{0,14}\d+(?:\.\d+)?[%％]")


@frozen
class LostUnit:
    """A bare number (`start` to `end` in the paragraph) with the unit that it lost, and its scale: 亿元."""

    paragraph: Paragraph
    start: int
    end: int
    unit: str


def lost_units(model: ReportModel) -> Iterator[LostUnit]:
    """Yields the numbers without a unit that are parts of a whole, or stand in a list, which is told in one."""
    whole = model.whole
    for match in _BARE.finditer(whole.plain):
        start = number_start(whole.plain, match.start() + 1, _NUMBER)
        before = whole.plain[max(0, start - 1) : start]
        if not (is_han(before) or before in "”）") or before in _NAMED or unit_at(whole.plain, match.end()):
            continue
        paragraph, at = whole.place(start)
        end = at + match.end() - start
        measures = model.beside(paragraph)
        if measures:
            unit = _unit_of(paragraph.text, at, end, measures)
            if not unit and _PLAIN.fullmatch(paragraph.text, at, end):
                unit = unit_beside(paragraph.text, at, end, measures)
            if unit:
                yield LostUnit(paragraph, at, end, unit)


def _unit_of(text: str, start: int, end: int, measures: Sequence[Measure]) -> str:
    """The unit of the figures that a bare number stands among; '' where nothing tells that it lost it."""
    if any(one.start < end and start < one.end for one in measures):
        return ""
    number = text[start:end]
    if number.count(".") > 1 or number[0] in "0.":
        return ""
    begin = start_behind(_ENDS, text, start)
    stop = min((text.find(mark, end) for mark in _ENDS if text.find(mark, end) >= 0), default=len(text))
    near = [one for one in measures if begin <= one.start < stop]
    if not any(one.end <= start for one in near) and not _OPENS.search(text, begin, start):
        first = passage_start(text, start)  # 683件中，简易程序402件；一般程序281: a row goes on behind ；.
        near = [one for one in measures if first <= one.start < stop]
    for unit in dict.fromkeys(one.quantity.unit for one in near if one.quantity.unit):
        before = [one for one in near if one.quantity.unit == unit and one.end <= start]
        behind = [one for one in near if one.quantity.unit == unit and one.start >= end]
        whole = _whole_of(text, Decimal(number), before, behind)
        if whole is not None:
            return scale_word(whole.quantity.scale) + unit
        if _stands_amid(text, start, end, before, behind) or _trails(text, start, before):
            return unit
    return _unit_beside_share(text, start, end, measures)


def _whole_of(text: str, number: Decimal, before: Sequence[Measure], behind: Sequence[Measure]) -> Measure | None:
    """The whole, told before or behind, that a number in its scale makes with the figures beside it."""
    for at, whole in enumerate(before):
        parts = before[at + 1 :]
        listed = (*parts, *behind)
        told = total_of(parts) + number * whole.quantity.scale
        if listed and _OPENS.search(text, whole.end, listed[0].start) and _reaches(whole, told, behind, len(parts)):
            return whole
    for at, whole in enumerate(behind):
        parts = behind[:at]
        told = total_of(parts) + number * whole.quantity.scale
        if _TOTAL.search(text, 0, whole.start) and _reaches(whole, told, before[::-1], len(parts)):
            return whole
    return None


def _reaches(whole: Measure, told: Decimal, further: Sequence[Measure], parts: int) -> bool:
    """Whether a sum, with none or some of the figures that go on, is a whole; one part alone is none."""
    value = whole.quantity.value
    if whole.quantity.hedge is not Hedge.EXACT or whole.quantity.number < _LEAST:
        return False
    sums = tuple(accumulate((one.quantity.value for one in further[:_MOST_PARTS]), initial=told))
    return value in sums[parts == 0 :]


def _stands_amid(text: str, start: int, end: int, before: Sequence[Measure], behind: Sequence[Measure]) -> bool:
    """Whether a number stands between two items of a list that both have the unit: A12件、B8、C5件."""
    if not before or not behind:
        return False
    leads, goes_on = text[before[-1].end : start], text[end : behind[0].start]
    same = before[-1].quantity.scale == behind[0].quantity.scale == ONE
    return same and _ITEM.fullmatch(leads) is not None and _ITEM.fullmatch(goes_on) is not None


def _trails(text: str, start: int, before: Sequence[Measure]) -> bool:
    """Whether a number closes, with others, a row of which one item has the unit and none behind it."""
    row = _TRAIL.match(text, before[-1].end) if before and before[-1].quantity.scale == ONE else None
    return row is not None and start < row.end() and "、" in row[0]


def _unit_beside_share(text: str, start: int, end: int, measures: Sequence[Measure]) -> str:
    """The unit in which other items of the passage are counted whose share is told as that of a number is."""
    if not _WITH_SHARE.match(text, end):
        return ""
    first, last = passage_start(text, start), passage_end(text, end)
    beside = (one for one in measures if first <= one.start < last and _WITH_SHARE.match(text, one.end))
    units = {one.quantity.unit for one in beside if counts_things(one) and one.quantity.scale == ONE}
    return units.pop() if len(units) == 1 else ""
