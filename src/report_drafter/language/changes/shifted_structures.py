"""Reads how the shares of the three sectors moved.

三次产业结构由上年的20.6∶35.4∶44.0调整为20.1∶36.1∶43.8，第二产业比重提高0.7个百分点.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.compared_periods import COMPARISON, Compared, period_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.text.text_breaks import passage_end

_SIGN, _MARKS = "结构", ":：∶"
_PART = r"\d{1,2}(?:\.\d)?"
_RATIO = rf"{_PART}\s?[{_MARKS}]\s?{_PART}\s?[{_MARKS}]\s?{_PART}"
_SHIFT = late(
    rf"[由从](?:上年|去年|(?P<year>20\d\d)年)?的?(?P<before>{_RATIO})(?:调整|优化|转变|演变|变化|变动|变)(?:为|到|至)(?P<now>{_RATIO})"
)
_NUMBER = late(_PART)
_SECTOR = late(
    rf"第?(?P<sector>[一二三])产(?:业)?(?:增加值)?(?:占比|比重|占[^，,。；;\d]{{0,10}}比重)(?:{COMPARISON})?[\u4e00-\u9fff]{{1,4}}$"
)
_ORDER = "一二三"
WHOLE, SLACK = Decimal(100), Decimal("0.3")


def find_shifted_structures(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the change of each share of a structure that a paragraph tells in points behind both ratios."""
    text = measures[0].paragraph.text
    if _SIGN not in text or not any(mark in text for mark in _MARKS):
        return
    for shift in _SHIFT.finditer(text):
        end = passage_end(text, shift.end())
        for stated in measures:
            if stated.quantity.unit == POINTS and shift.end() <= stated.start < end:
                yield from _moved(shift, stated)


def _moved(shift: re.Match[str], stated: Measure) -> Iterator[Change]:
    """The change of the share that a figure in points names, from the first ratio to the second."""
    sector, direction = _SECTOR.search(stated.before), direction_of(stated)
    if sector is None or direction is None or not _is_on_same_base(shift, sector):
        return
    base, now = _shares(shift, "before", stated), _shares(shift, "now", stated)
    at = _ORDER.index(sector["sector"])
    if base and now:
        yield Change(base[at], now[at], direction, stated)


def _is_on_same_base(shift: re.Match[str], sector: re.Match[str]) -> bool:
    """Whether points compare with the year of the first ratio: 由上年的…, 较2015年提高6.2个百分点 does not."""
    period = period_of(sector)
    if period is None or period.kind is Compared.LAST_YEAR:
        return period is None or shift["year"] is None
    return period.kind is Compared.NAMED and period.year == shift["year"]


def _shares(shift: re.Match[str], side: str, stated: Measure) -> list[Measure]:
    """The three shares of a ratio as figures, at their place; none where they make no whole."""
    found = list(_NUMBER.finditer(shift[side]))
    if abs(sum(Decimal(one[0]) for one in found) - WHOLE) > SLACK:
        return []
    return [_share(one, shift.start(side), stated) for one in found]


def _share(number: re.Match[str], offset: int, stated: Measure) -> Measure:
    start, end = offset + number.start(), offset + number.end()
    quantity = Quantity(Decimal(number[0]), PERCENT, ONE, len(number[0].partition(".")[2]))
    return replace(stated, quantity=quantity, start=start, end=end, words_start=start, words_end=end, before="")
