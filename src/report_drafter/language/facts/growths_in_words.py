"""Reads growths with the multiple that words give them right beside: 增长12.5%，翻了一番; 增长6.4%，增长近一倍."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, Hedge, Interval
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.shares_in_words import RateInWords
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.text_breaks import passage_start

_SIGNS = late("[%％].{0,10}[番倍]|[番倍].{0,6}\\d[\\d.]*[%％]")
_NEARLY = "(?P<near>近|接近|将近)"
_TIMES = (
    rf"(?P<said>(?:翻了?(?:近|接近|将近)?(?P<doubled>[一两二三])?番"
    rf"|(?:增长|增加|提高|提升|上升|增幅)(?:了|达到?)?(?:{_NEARLY}|(?P<over>超过|超|逾))?(?P<more>[一两二三])倍(?P<above>以上|多)?))"
)
_BEHIND = late(rf"[，,（(](?:[已近]|接近|将近|基本)*(?:实现了?)?{_TIMES}(?=[，,。；;）)]|$)")
_BEFORE = late(rf"{_TIMES}[，,（(](?:增长|增幅)(?:了|为|达到?)?$")
_OVER_YEARS = late("年均|平均|每年|连续|累计|逐年|力争|确保|目标|计划|预期|五年|十四五|十三五|以来")
_NUMBERS = {"一": 1, "两": 2, "二": 2, "三": 3}
_ONE, HUNDRED = Decimal(1), Decimal(100)
_LEAST, _MOST = Decimal("0.85"), Decimal("1.9")
_NEAR_LEAST, _NEAR_MOST = Decimal("0.65"), Decimal("1.1")
FARTHEST = 20


def find_growths_in_words(model: ReportModel) -> Iterator[RateInWords]:
    """Yields the growths of a report with the multiple that stands right behind or right before each."""
    for index in model.whole.indices_with(_SIGNS):
        for rate in model.beside(model.text.paragraphs[index]):
            match = _beside(rate) if _is_growth(rate) else None
            if match is not None:
                yield RateInWords(rate, *match.span("said"), match["said"], _allowed(match))


def _beside(rate: Measure) -> re.Match[str] | None:
    text = rate.paragraph.text
    behind = _BEHIND.match(text, rate.end)
    return behind or _BEFORE.search(text, max(0, rate.start - FARTHEST), rate.start)


def _is_growth(rate: Measure) -> bool:
    """Whether a rate tells the growth of one year, no yearly average and no goal."""
    quantity = rate.quantity
    if quantity.unit != PERCENT or quantity.hedge is not Hedge.EXACT or direction_of(rate) is not Direction.UP:
        return False
    if rate.part is Part.PLAN or rate.scope in (Scope.PLAN, Scope.LONG):
        return False
    text = rate.paragraph.text
    return _OVER_YEARS.search(text, passage_start(text, rate.start), rate.start) is None


def _allowed(match: re.Match[str]) -> Interval:
    """The growth that a multiple may mean: 翻一番 is one of 100%, and so is 增长一倍."""
    doubled = _NUMBERS[match["doubled"] or "一"]
    grown = Decimal(_NUMBERS[match["more"]]) if match["more"] else Decimal(2**doubled) - _ONE
    exact = grown * HUNDRED
    if match["over"] or match["above"]:
        return Interval(exact * _LEAST, INFINITY)
    if match["near"] or "近" in match[0]:
        return Interval(exact * _NEAR_LEAST, exact * _NEAR_MOST)
    return Interval(exact * _LEAST, exact * _MOST + HUNDRED)
