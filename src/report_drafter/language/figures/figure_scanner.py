"""Finds the figures of a paragraph: numbers that count or measure something, with hedge and unit.

Years, dates, ordinals, telephone numbers, ranges, ratios, code names (12345, 4G, 3+3+N) and whatever stands in a
title or a short quotation are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from string import ascii_letters, digits

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge, Quantity
from report_drafter.language.figures.spelled_counts import spelled_counts
from report_drafter.language.numbers.numerals import SPELLED_YEAR, read_chinese_decimal
from report_drafter.language.numbers.quantity_reader import (
    DIGIT_FIGURE,
    HEDGES_AFTER,
    HEDGES_BEFORE,
    LONGEST_HEDGE,
    NUMERAL_FIGURE,
    digit_quantity,
    numeral_quantity,
)
from report_drafter.language.numbers.units import PERCENT, plain_unit, unit_at
from report_drafter.language.text.characters import is_basic_han
from report_drafter.language.text.spans import Spans

LONGEST_QUOTATION = 20

_DIGITS = late(DIGIT_FIGURE)
_ONES = "一二两三四五六七八九〇零廿卅"
_PLACES = "十百千万亿"
_NUMERALS = late(
    rf"[{_ONES}{_PLACES}几数](?:[{_ONES}{_PLACES}]*[余多几][万亿]?|[{_ONES}{_PLACES}]{{2,}}|(?<=[几数])[{_PLACES}])"
)
_ROUND_SIGNS = ("近", "逾")
_ROUND_NUMERALS = late(rf"[近逾](?P<numeral>[{_ONES}][千万亿])(?![{_ONES}{_PLACES}余多几])")
_PERCENT_NUMERALS = late(rf"百分之([{_ONES}{_PLACES}]+(?:点[{_ONES}]+)?)")
_PERCENT_WORDS = "百分之"
_NUMERAL = late(NUMERAL_FIGURE)
_SHORT_NUMERALS = late(
    rf"(?:增加|减少|(?:提高|上升|下降|降低|回落)(?=了?[^，,。；;]{{1,2}}个百分点))了?"
    rf"(?=[{_ONES}{_PLACES}]{{1,2}}[^{_ONES}{_PLACES}几余多])"
)
"""What a difference of one or two numerals stands behind: 增加十二所. Elsewhere short ones often count nothing."""
_NAMED = late(rf"《[^《》]*(?:《[^》]*》[^《》]*)*》|“[^”]{{0,{LONGEST_QUOTATION}}}”")
_NOT_BEFORE = frozenset(ascii_letters + digits + "第.．·+＋×/∕∶№#-－–—~～_〔")
_RARELY_BEFORE = _NOT_BEFORE | frozenset(":：至到")
_NOT_BEFORE_NUMERAL = frozenset("第点之·")
_NOT_AFTER = frozenset("+＋×∶-－–—~～·°'′_:/")
_JOINS = frozenset("、和及与至到或")
_LONGEST_TURN = 7
_TURNS = frozenset("增提升降减扩缩压涨跃攀落调整合并拓延变优")
"""What verbs of change hold: 增加到, 压缩至; 12345热线办结率达到99% turns into nothing."""
_TELLING_HEDGES = (Hedge.OVER, Hedge.NEARLY, Hedge.ABOUT, Hedge.SEVERAL)
_NO_HEDGE = {
    "近": frozenset("附邻就靠临最亲远贴"),
    "约": frozenset("签预合条公节契违邀民制集履续毁解守"),
    "超": frozenset("赶反商"),
}
"""What makes the end of another word of a hedge: 签约, 村规民约, 附近, 赶超, 商超."""
_HEDGE_ENDS = frozenset(word[-1] for word in HEDGES_BEFORE)
_HEDGE_STARTS = frozenset(word[0] for word in HEDGES_AFTER)
_SCORE = "分"
_CLOCK, _NO_SCORE = (
    frozenset("时点"),
    frozenset("之别局公类级管支队册区层批期行会院厂校部站所店中发两为成摊解散析配制许内"),
)
_CLASSES = {"级": frozenset("别差联"), "期": frozenset("间末满内限")}
"""What tells behind a number of what class a thing is (5000吨级泊位, 10年期), and what it may not be the head of."""
_YEARS = ("1900", "2100")
_YEAR_DIGITS = 4


@frozen
class Figure:
    """A figure in a text: `start` and `end` bound hedge, number and unit."""

    start: int
    end: int
    quantity: Quantity


def find_figures(text: str) -> list[Figure]:
    """Returns the figures of a paragraph in reading order."""
    found, numerals = _digit_figures(text), _numeral_figures(text)
    if numerals:
        found += numerals
        found.sort(key=_start)
    if found and ("》" in text or "”" in text):
        named = Spans.of(_NAMED, text)
        found = [one for one in found if not named.end_around(one.start)]
    return _share_units(text, found)


def _start(figure: Figure) -> int:
    return figure.start


def _digit_figures(text: str) -> list[Figure]:
    found = []
    for match in _DIGITS.finditer(text):
        start = match.start()
        if start and text[start - 1] in _RARELY_BEFORE and not _may_follow(text, start):
            continue
        figure = _complete(text, match)
        if figure is not None:
            found.append(figure)
    return found


def _may_follow(text: str, start: int) -> bool:
    """Whether a number at `start` may be a figure after the character before it."""
    before = text[start - 1]
    if before in _NOT_BEFORE:
        return False
    return not (before in ":：至到" and start > 1 and text[start - 2].isdigit())


def _complete(text: str, match: re.Match[str]) -> Figure | None:
    """Adds unit and hedges to a bare number; None for what only looks like a figure."""
    start, end = match.span()
    unit = unit_at(text, end)
    if unit == _SCORE and not _is_score(text, start, end):
        return None
    end += len(unit)
    follows = text[end : end + 1]
    if unit and follows == "/":
        per = unit_at(text, end + 1) or text[end + 1 : end + 3]
        unit, end = f"{unit}/{per}", end + 1 + len(per)
        follows = text[end : end + 1]
    if (not unit or unit.isascii()) and _runs_on(follows, unit):
        return None
    if unit[:1] == "年" and _is_year(match):
        return None
    if unit and follows in _CLASSES and text[end + 1 : end + 2] not in _CLASSES[follows]:
        return None
    quantity = digit_quantity(match, plain_unit(unit))
    if quantity is not None and not unit and text.startswith(_PERCENT_WORDS, start - len(_PERCENT_WORDS)):
        start -= len(_PERCENT_WORDS)
        quantity = replace(quantity, unit=PERCENT, form=text[start : match.end()])
    return _hedged(text, start, end, quantity) if quantity is not None else None


def _is_score(text: str, start: int, end: int) -> bool:
    """Whether 分 behind a number counts points: 92.1分, no 10时30分 and no 3分之1."""
    return text[start - 1 : start] not in _CLOCK and text[end + 1 : end + 2] not in _NO_SCORE


def _runs_on(follows: str, unit: str) -> bool:
    """Whether the sign behind a number makes it part of something longer: 4G, 3+3, 12-15, 2.9:1."""
    if not follows or (unit == PERCENT and follows not in "-－–—~～"):
        return False
    return follows in _NOT_AFTER or (follows.isascii() and follows.isalnum())


def _is_year(match: re.Match[str]) -> bool:
    digits = match["digits"]
    return len(digits) == _YEAR_DIGITS and _YEARS[0] <= digits < _YEARS[1] and match.end() == match.end("digits")


def _hedged(text: str, start: int, end: int, quantity: Quantity) -> Figure:
    """Builds the figure that a quantity makes with the hedges before and after it; the one behind decides."""
    before = hedge_before(text, start) if start and text[start - 1] in _HEDGE_ENDS else ""
    behind = _hedge_behind(text, end) if text[end : end + 1] in _HEDGE_STARTS else ""
    if not before and not behind:
        return Figure(start, end, quantity)
    hedge = HEDGES_AFTER[behind] if behind else HEDGES_BEFORE[before]
    return Figure(start - len(before), end + len(behind), replace(quantity, hedge=hedge, form=""))


def hedge_before(text: str, start: int) -> str:
    """Returns the hedge right before a number that begins at `start`, '' where there is none."""
    for size in range(min(LONGEST_HEDGE, start), 0, -1):
        word = text[start - size : start]
        if word in HEDGES_BEFORE and text[start - size - 1 : start - size] not in _NO_HEDGE.get(word, ()):
            return word
    return ""


def _hedge_behind(text: str, end: int) -> str:
    return next((text[end : end + size] for size in (3, 2) if text[end : end + size] in HEDGES_AFTER), "")


def _numeral_figures(text: str) -> list[Figure]:
    """Figures in Chinese numerals: hedged ones (三百余件, 几十家, 近七千公里), long ones (二十五件) and 百分之三十."""
    found = _numeral_shares(text) if "百分之" in text else []
    taken = {figure.end for figure in found}
    starts = [match.start() for match in _NUMERALS.finditer(text)]
    if any(sign in text for sign in _ROUND_SIGNS):
        starts += [match.start("numeral") for match in _ROUND_NUMERALS.finditer(text)]
    for start in starts:
        if text[start - 1 : start] in _NOT_BEFORE_NUMERAL or (start and text[start - 1].isdigit()):
            continue
        figure = _numeral_figure(text, start)
        if figure is not None and figure.end not in taken and figure.quantity.unit:
            found.append(figure)
    found += filter(None, (_numeral_figure(text, start) for start in spelled_counts(text)))
    if "增加" in text or "减少" in text or "个百分点" in text:
        found += _short_differences(text)
    return list({one.start: one for one in found}.values())


def _short_differences(text: str) -> Iterator[Figure]:
    """Yields differences of one or two numerals: 比上年的七十三所增加十二所; 增加一项 is a turn of phrase."""
    for match in _SHORT_NUMERALS.finditer(text):
        figure = _numeral_figure(text, match.end())
        if figure is not None and figure.quantity.number != ONE:
            yield figure


def _numeral_shares(text: str) -> list[Figure]:
    found = []
    for match in _PERCENT_NUMERALS.finditer(text):
        read = read_chinese_decimal(match[1])
        if read is not None:
            quantity = Quantity(read[0], PERCENT, ONE, read[1], Hedge.EXACT, match[0])
            found.append(_hedged(text, match.start(), match.end(), quantity))
    return found


def _numeral_figure(text: str, start: int) -> Figure | None:
    match = _NUMERAL.match(text, start)
    unit = unit_at(text, match.end()) if match is not None else ""
    quantity = numeral_quantity(match, plain_unit(unit)) if match is not None and unit else None
    if match is None or quantity is None or SPELLED_YEAR.match(text, start):
        return None
    if unit[0] == "年" and quantity.number in range(int(_YEARS[0]), int(_YEARS[1])):
        return None
    return _hedged(text, start, match.end() + len(unit), quantity)


def _share_units(text: str, figures: list[Figure]) -> list[Figure]:
    """Gives a bare number the unit of the next figure in a list (20.9、36.2、54个百分点); drops other bare numbers."""
    if all(figure.quantity.unit for figure in figures):
        return figures
    kept: list[Figure] = []
    for figure in reversed(figures):
        if figure.quantity.unit or figure.quantity.scale != ONE:
            kept.append(figure)
            continue
        shared = _with_unit_of(text, figure, kept[-1]) if kept else None
        if shared is not None:
            kept.append(shared)
        elif figure.quantity.hedge in _TELLING_HEDGES:
            kept.append(figure)
    kept.reverse()
    return kept


def _with_unit_of(text: str, figure: Figure, follower: Figure) -> Figure | None:
    """A bare number that is listed with the next figure, or that changes into it (由9.3增加到13.7万亿元)."""
    gap, unit = text[figure.end : follower.start], follower.quantity.unit
    if not unit:
        return None
    if gap in _JOINS and follower.quantity.scale == ONE:
        return replace(figure, quantity=replace(figure.quantity, unit=unit))
    if 1 < len(gap) <= _LONGEST_TURN and gap[-1] in "到至" and is_basic_han(gap) and not _TURNS.isdisjoint(gap):
        return replace(figure, quantity=replace(figure.quantity, unit=unit, scale=follower.quantity.scale))
    return None
