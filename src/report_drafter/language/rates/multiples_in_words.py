"""Reads what words of doubling and halving tell of two years' figures: 上年38场，本年52场，增加一倍.

Both figures are the only ones of their passage, one of them told as the earlier. The words stand behind both, before
both, or between them, and tell of nothing else (窗口由24个减少到18个，等候时间减少一半).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.rates.rough_changes import RoughChange
from report_drafter.language.relations.figure_relations import counted_alike

_SIGN = late("番|倍|半")
_YEAR = r"(?:上年度?|去年|上一年度?|前一年|20\d\d年度?)(?:同期|全年|[末底])?"
_NAME = r"[^，,。；;、：:（()）\d]"
_UP, _DOWN = "增加|增长|提高|上升|扩大|提升|多", "减少|下降|降低|压减|压缩|缩短|缩减|精简|核减|少"
_NEARLY = "(?P<nearly>近|接近|将近|约|超过?)?"
_SAID = (
    rf"(?P<said>{_NEARLY}(?:翻了?(?:近|约)?(?P<fold>[一两二三])?番|(?:{_UP})了?(?:近|约|超过?)?(?P<more>[一两二三四])倍"
    rf"|(?P<half>减半|(?:{_DOWN})了?(?:近|约|超过?)?一半))(?P<over>多|以上|左右)?)"
)
_LEADS = rf"(?:同比|相比|的|数量|总[量数]|[较比](?:{_YEAR}|上年)|实现|整体|总体|基本|均|已)*"
_BEHIND = late(rf"[）)]?{_LEADS}[，,]?{_LEADS}{_SAID}(?=[，,。；;）)]|$)")
_OF_TIMES = late(r"(?P<said>的(?P<times>[两二三四五])倍)(?=[，,。；;）)]|$)")
_BEFORE = late(
    rf"(?:^|[，,。；;：:])(?:其中)?{_NAME}{{0,14}}?{_SAID}[，,（(：:即]+(?:[由从](?:{_YEAR})?的?|{_YEAR}){_NAME}{{0,6}}$"
)
_BETWEEN = late(rf"(?:{_NAME}{{0,6}}相比)?[，,]?{_NAME}{{0,14}}?{_SAID}[，,](?:现?[为有]|达到?|共|增至|增加到|降至)+")
_FROM = late(rf"[由从](?:{_YEAR})?的?{_NAME}{{0,8}}$")
_INTO = late(rf"{_NAME}{{0,8}}(?:到|至|为)(?:本年|今年|20\d\d年)?的?")
_OF_YEAR = late(rf"(?P<year>{_YEAR})的?{_NAME}{{0,14}}$")
_IS_OF_YEAR = late(rf"(?:是|为|达到?|相当于)(?P<year>{_YEAR})的?{_NAME}{{0,8}}$")
_FOLDS = {None: 1, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
_HALF, _DOUBLE, _HUNDRED = Decimal(50), Decimal(100), Decimal(100)
_LOW, _HIGH, _SLACK, _ROUGH = Decimal("0.8"), Decimal("1.9"), Decimal("0.08"), Decimal("0.25")


@frozen
class _Told:
    """Two figures of a passage in reading order, with the words before, between and behind them."""

    first: Measure
    second: Measure
    before: str
    between: str

    @property
    def text(self) -> str:
        """Their paragraph."""
        return self.first.paragraph.text


def find_multiples_in_words(measures: Sequence[Measure]) -> Iterator[RoughChange]:
    """Yields what words of doubling or halving tell of the two figures of a passage, one of them the earlier."""
    if _SIGN.search(measures[0].paragraph.text) is None:
        return
    for _, group in groupby(measures, key=lambda one: one.passage):
        told = list(group)
        if len(told) == len(("first", "second")) and _are_two(*told):
            first, second = told
            words = first.paragraph.text[first.end : second.start]
            found = _change(_Told(first, second, first.passage_before, words))
            if found is not None:
                yield found


def _are_two(first: Measure, second: Measure) -> bool:
    exact = first.quantity.hedge is second.quantity.hedge is Hedge.EXACT
    counts = (
        first.quantity.unit not in ("%", "倍", "个百分点") and min(one.quantity.value for one in (first, second)) > 0
    )
    return exact and counts and counted_alike(first, second) and Part.PLAN not in (first.part, second.part)


def _change(told: _Told) -> RoughChange | None:
    """What the words tell, with the earlier of both figures."""
    between = _BETWEEN.fullmatch(told.between)
    if between is not None and _OF_YEAR.search(told.before):
        return _rough(told.first, told.second, between, told.first.end)
    base = _earlier(told)
    if base is None:
        return None
    now = told.second if base is told.first else told.first
    behind = _BEHIND.match(told.text, told.second.end)
    if behind is not None:
        return _rough(base, now, behind, 0)
    times = _OF_TIMES.match(told.text, told.second.end) if _IS_OF_YEAR.search(told.between) else None
    if times is not None:
        return _rough(base, now, times, 0)
    before = _BEFORE.search(told.before) if base is told.first else None
    return None if before is None else _rough(base, now, before, told.first.start - len(told.before))


def _earlier(told: _Told) -> Measure | None:
    """The figure that the words tell as the earlier one; None where they do not tell."""
    if _FROM.search(told.before) and _INTO.fullmatch(told.between):
        return told.first
    one, other = _OF_YEAR.search(told.before), _OF_YEAR.search(told.between)
    if one is not None and other is not None and one["year"][:4].isdigit() and other["year"][:4].isdigit():
        years = one["year"][:4], other["year"][:4]
        return None if years[0] == years[1] else told.first if years[0] < years[1] else told.second
    if one is not None and other is not None:
        return None
    return told.first if one is not None else told.second if other is not None else None


def _rough(base: Measure, now: Measure, match: re.Match[str], offset: int) -> RoughChange:
    start, end = (at + offset for at in match.span("said"))
    return RoughChange(base, now, start, end, match["said"].lstrip("的"), _allowed(match, base, now))


def _allowed(match: re.Match[str], base: Measure, now: Measure) -> Interval:
    """By how much a figure may have changed, in percent; the wrong way it may not have at all."""
    said = match.groupdict()
    rises = now.quantity.value > base.quantity.value
    if rises is (said.get("half") is not None):
        return Interval(-_HUNDRED, -_HUNDRED)
    if said.get("half"):
        exact = _HALF
    elif said.get("times"):
        exact = (_FOLDS[said["times"]] - 1) * _HUNDRED
    elif said.get("more"):
        exact = _FOLDS[said["more"]] * _HUNDRED
    else:
        exact = (2 ** _FOLDS[said.get("fold")] - 1) * _HUNDRED
        return Interval(exact * _LOW, exact * _HIGH)
    hedged = said.get("nearly") or said.get("over") or any(one in match["said"] for one in "近约超")
    slack = exact * (_ROUGH if hedged else _SLACK)
    return Interval(exact - slack, exact + slack * (4 if said.get("over") == "多" else 1))
