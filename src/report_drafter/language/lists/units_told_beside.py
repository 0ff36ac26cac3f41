"""Tells the unit that a bare number lost by the one figure that it is told with.

由年初的196项调整为年末的171; 申请量5832，比上年的5147件增长; 应考46，实考46人; 抽查96份，发现问题的11，占11.5%;
64件已办结61，未办结的3件; 刑事拘留63，判处刑罚38人. The two belong together so closely that one unit counts both.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, round_half_up
from report_drafter.language.changes.compared_periods import EARLIER_YEAR
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import counts_things
from report_drafter.language.text.text_breaks import passage_start

LONGEST_LINK = 16
_STOPS = "，,。；;、"
_HUNDRED, _NEAR, _LEAST = Decimal(100), Decimal(3), Decimal(10)
_TURNED = late(
    r"(?:调整|变更|增加|增长|减少|压减|缩减|精简|扩大|下降|提高|上升|增|减|降|升)(?:为|至|到)(?:年末|目前|现在|今年|本年)?的?$"
)
_FROM = late(r"[由从][^，,。；;、\d]{0,10}$")
_AGAINST = late(rf"[，,（(](?:同?[比较])?{EARLIER_YEAR}(?:的|为|是)?")
_ACTED = late("应(?P<act>[\u4e00-\u9fff])$")
_SHARE = late(r"[，,（(]占(?:比)?")
_DONE = late("(?:已|仍|共|未)?(?:办结|完成|审结|整改|化解|结案|销号|执结|处置|通过|合格)(?:了|的)?$")
_UNDONE = late("[，,、](?:其余|未|尚|正在|仍|还|不)[^，,。；;、\\d]{0,8}")
_PERSONS = late("(?:刑事拘留|行政拘留|逮捕|批捕|移送起诉|判处刑罚|判刑)$")
_NEXT_PERSONS = late(r"[，,、][\u4e00-\u9fff]{2,8}")
_PEOPLE = ("人", "名")


def unit_beside(text: str, start: int, end: int, measures: Sequence[Measure]) -> str:
    """Returns the unit of the figure that a bare number (`start` to `end`) is told with; '' where there is none."""
    number = Decimal(text[start:end])
    if text[end : end + 1] not in _STOPS or any(one.start < end and start < one.end for one in measures):
        return ""
    opening = passage_start(text, start)
    before = next((one for one in reversed(measures) if opening <= one.start and one.end <= start), None)
    behind = next((one for one in measures if one.start >= end), None)
    told = _unit_of_last(text, start, before) or _unit_of_next(text, (start, end), number, behind)
    return told or _unit_of_whole(text, end, number, before, behind) or _unit_of_both(text, end, number, before, behind)


def _unit_of_last(text: str, start: int, before: Measure | None) -> str:
    """由年初的196项调整为年末的171."""
    if before is None or not counts_things(before) or not _FROM.search(before.before):
        return ""
    link = text[before.end : start]
    return _plain_unit(before) if len(link) <= LONGEST_LINK and _TURNED.search(link) else ""


def _unit_of_next(text: str, place: tuple[int, int], number: Decimal, behind: Measure | None) -> str:
    """申请量5832，比上年的5147件; 应考46，实考46人; 刑事拘留63，判处刑罚38人."""
    if behind is None or not _is_count(behind):
        return ""
    (start, end), value = place, behind.quantity.value
    link, lead = text[end : behind.start], text[max(0, start - 8) : start]
    if _AGAINST.fullmatch(link):
        near = 0 < value <= number * _NEAR and number <= value * _NEAR
        return _plain_unit(behind) if near and value >= _LEAST else ""
    acted = _ACTED.search(lead)
    if acted is not None and link in (f"，实{acted['act']}", f"、实{acted['act']}", f",实{acted['act']}"):
        return _plain_unit(behind)
    people = behind.quantity.unit in _PEOPLE and _PERSONS.search(lead) and _NEXT_PERSONS.fullmatch(link)
    return _plain_unit(behind) if people else ""


def _is_count(one: Measure) -> bool:
    """Whether a figure is a plain count, though it may be last year's."""
    return one.quantity.hedge is Hedge.EXACT and one.quantity.unit not in ("", PERCENT, "个百分点", "倍")


def _unit_of_whole(text: str, end: int, number: Decimal, whole: Measure | None, rate: Measure | None) -> str:
    """抽查96份，发现问题的11，占11.5%: the share that it has of the figure before it is the one that is told."""
    if whole is None or rate is None or rate.quantity.unit != PERCENT or not _SHARE.fullmatch(text[end : rate.start]):
        return ""
    if not counts_things(whole) or whole.quantity.value <= number or rate.quantity.decimals == 0:
        return ""
    share = round_half_up(number / whole.quantity.value * _HUNDRED, rate.quantity.decimals)
    return _plain_unit(whole) if share == rate.quantity.value else ""


def _unit_of_both(text: str, end: int, number: Decimal, whole: Measure | None, rest: Measure | None) -> str:
    """64件已办结61，未办结的3件: what is done and what is not make the figure right before them."""
    if whole is None or rest is None or whole.quantity.unit != rest.quantity.unit or whole.quantity.value < _LEAST:
        return ""
    start = end - len(str(number))
    told = _DONE.fullmatch(text[whole.end : start].lstrip("中，,")) and _UNDONE.fullmatch(text[end : rest.start])
    return _plain_unit(whole) if told and number + rest.quantity.value == whole.quantity.value else ""


def _plain_unit(one: Measure) -> str:
    """The unit of a figure that is told without a scale: 万 may have stood for the number too."""
    return one.quantity.unit if one.quantity.scale == 1 else ""
