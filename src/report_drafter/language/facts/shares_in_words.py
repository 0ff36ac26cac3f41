"""Reads rates with the fraction that words give them right beside: 占35.7%，超过半数; 近八成（62%）.

Such words tell the very figure, so that both must agree; growths have words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Hedge, Interval
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.rough_shares import ABOVE, HUNDRED, ROUGH, ROUGH_WORDS, rough_value

_SIGNS = late("[%％].{0,40}(?:分之|半|成)|(?:分之|半|成).{0,8}[，,（(].{0,6}\\d[\\d.]*[%％]")
_SHARE = "(?:占(?:比|总[数量体]的?|全[部体]的?|其中的?|到|了)?)"
_BEHIND = late(rf"[，,（(][也仅只还均已]?(?P<says>{_SHARE})?(?:为|达到?)?" + ROUGH)
_OF_SUBJECT = late(
    r"的[^，,。；;\d（(]{2,24}[，,](?P<says>占比|覆盖面|覆盖率|比例|比重|普及率|知晓率|参与率|参与面|使用率|应用率|占)(?:[也仅只还均已])*(?:为|达到?)?"
    + ROUGH
)
"""The share is told of its subject first: 42.2%的执法人员使用移动终端，占比不足一半."""
_BEFORE = late(ROUGH_WORDS + rf"(?:[，,](?:{_SHARE}|比[例重]为?|即)|[（(](?:{_SHARE}|即)?)(?:为|达到?)?$")
_REST = late("[，,]" + ROUGH_WORDS + "(?P<under>以下)?(?=的?[\u4e00-\u9fff])")
_CLOSES = late("[，,。；;）)]|$")
_UNDER = frozenset(("不足", "不到", "不及", "未到", "未达"))
_SMALL = Decimal(30)
"""So small a share is none that words beside it call seven tenths or more, or less than that."""
_SLACK, _NEARLY, _OVER, _ROUNDED = Decimal(5), Decimal(8), Decimal(10), Decimal(1)
FARTHEST = 24


@frozen
class RateInWords:
    """What words from `start` to `end` say of a rate; `allowed` is in percent."""

    rate: Measure
    start: int
    end: int
    words: str
    allowed: Interval

    @property
    def holds(self) -> bool:
        """Whether the rate may be told so."""
        return self.allowed.meets(self.rate.quantity.interval())


def find_shares_in_words(model: ReportModel) -> Iterator[RateInWords]:
    """Yields the rates of a report with the fraction that stands right behind or right before each."""
    for index in model.whole.indices_with(_SIGNS):
        for rate in model.beside(model.text.paragraphs[index]):
            if _is_share(rate):
                yield from _beside(rate)


def _beside(rate: Measure) -> Iterator[RateInWords]:
    text = rate.paragraph.text
    behind = _BEHIND.match(text, rate.end)
    if behind is not None and (behind["says"] or behind["hedge"] or behind["more"]):
        yield RateInWords(rate, *behind.span("rough"), behind["rough"], _allowed(behind))
    of_subject = _OF_SUBJECT.match(text, rate.end)
    if of_subject is not None:
        yield RateInWords(rate, *of_subject.span("rough"), of_subject["rough"], _allowed(of_subject))
    rest = _REST.match(text, rate.end)
    if rest is not None and _tells_rest(rest) and rate.quantity.value <= _SMALL:
        yield RateInWords(rate, rest.start("rough"), rest.end(), rest[0][1:], _left_over(rest))
    before = _BEFORE.search(text, max(0, rate.start - FARTHEST), rate.start)
    if before is not None and _CLOSES.match(text, rate.end) is not None:
        yield RateInWords(rate, *before.span("rough"), before["rough"], _allowed(before))


def _tells_rest(match: re.Match[str]) -> bool:
    """Whether words bound the greater part of all: 九成以上案件, 七成以下案件."""
    return rough_value(match) >= HUNDRED - _SMALL and (match["more"] == "以上" or match["under"] is not None)


def _left_over(match: re.Match[str]) -> Interval:
    """What a small share may be beside the many that it leaves over: 占8.2%，九成以上案件; fewer are none of them."""
    rest = HUNDRED - rough_value(match)
    return Interval(ZERO, rest) if match["under"] is None else Interval(rest, HUNDRED)


def _is_share(rate: Measure) -> bool:
    quantity = rate.quantity
    if quantity.unit != PERCENT or quantity.hedge is not Hedge.EXACT or quantity.value > HUNDRED:
        return False
    return direction_of(rate) is None


def _allowed(match: re.Match[str]) -> Interval:
    """What a fraction beside its figure may mean: a bound on its one side, and a round word some points about it."""
    value, hedge, more = rough_value(match), match["hedge"], match["more"]
    if hedge in ABOVE or more == "以上":
        return Interval(value - (_ROUNDED if match["of"] else ZERO), HUNDRED)
    if more in ("多", "强"):
        return Interval(value, value + _OVER)
    if hedge in _UNDER:
        return Interval(ZERO, value)
    if hedge in ("接近", "将近", "近"):
        return Interval(value - _NEARLY, value + _ROUNDED)
    return Interval(value - _SLACK, value + _SLACK)
