"""Finds totals of figures that do not stand in one row, and the second figures of parts beside those of their wholes.

养老289.4万人，其中…；失业58.3万人，工伤76.5万人，三项合计424.2万人次; 追讨1.87亿元，其中农民工0.98万人，追讨1.52亿元.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.numerals import read_chinese_numeral
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.parts.part_wholes import sums_up
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    PERSON_TIMES,
    between,
    counted_alike,
    counts_things,
    is_listed,
)
from report_drafter.language.text.text_breaks import passage_end, passage_start

SHORTEST_ACT, FARTHEST_COLUMN, MOST_MEMBERS = 2, 4, 8
_NUMBERED = late(
    r"(?P<number>[两二三四五六七八九])[项类种者][^，,。；;、\d]{0,4}(?:合计|共计|总计|共)(?:安排|涉及|实施|投入|完成)?[^，,。；;、\d]{0,4}$"
)
_SUMMING = ("共", "计")
_TOTAL_OF_ACT = late(
    r"(?:^|[，,；;])\s*(?:全年|年内)?(?:共计?|合计|总计|一共|累计)(?P<act>[\u4e00-\u9fff]{2})(?:各类|上述)?(?P<noun>[^，,。；;、\d]{0,6})$"
)
_OF_PERSONS = late(
    r"负责人|主要领导|干部|人员|代表|职工|队员|同志|书记|局长|主任|成员|委员|联络员|律师|专家|教师|学员|选手"
)
"""Behind a row of offices what is counted is one of each: 28个部门和9个街道的主要负责人述法，共37人."""
_CARRIED = ("结转", "上年", "历年", "往年", "旧存")
NEARLY = Decimal("0.12")


_APPLIED = late("(?:受理|收到|接收|收)[^。；;\\d]{0,30}(?:申请|请求|报件)$")
_GRANTED = late(
    "^[，,]?(?:经审查|经审核|共|依法)*(?:作出|予以)?(?:准予|同意|批准|认定|予以)(?P<act>[\u4e00-\u9fff]{0,6})$"
)
_REFUSED = late("^[，,、和]?(?:作出)?(?:不予|不同意|不批准|驳回)(?:许可|认定|批准)?")


@frozen
class UnlikeTotal:
    """A total in another measure word than the figures that it sums up to the last digit: 34件、45件，合计79人."""

    total: Measure
    parts: tuple[Measure, ...]


def numbered_total(total: Measure) -> re.Match[str] | None:
    """Returns the words that say how many figures one sums up, None without: 三类共209件, 三项合计安排项目200个."""
    return _NUMBERED.search(total.before) if any(word in total.before for word in _SUMMING) else None


def find_numbered_totals(measures: Sequence[Measure]) -> Iterator[PartList]:
    """Yields what 三项合计 sums up, where just that many figures of its passage stand outside the lists of 其中."""
    if not any(word in measures[0].paragraph.text for word in _SUMMING):
        return
    for at in range(2, len(measures)):
        total = measures[at]
        match = numbered_total(total)
        if match is None:
            continue
        number = read_chinese_numeral(match["number"]) or 0
        told = [one for one in measures[:at] if one.passage == total.passage and _is_member(one, total)]
        if _sums_right_before(measures[:at], number, total):
            continue  # 21家，其中12家、9家，两项合计21家: the members of 其中 are what it sums up.
        if len(told) >= number > 1:
            evidence = frozenset({Evidence.TOTAL, Evidence.CLOSE})
            yield PartList((total,), _members(told, number, total), number, evidence)


def find_decisions(measures: Sequence[Measure]) -> Iterator[PartList]:
    """Yields what was granted and refused in the sentence behind applications that it exceeds: none is decided twice.

    受理申请516件，其中…。作出准予许可决定499件、不予许可决定27件. Where they are fewer, some are still undecided.
    """
    if "准予" not in measures[0].paragraph.text and "不予" not in measures[0].paragraph.text:
        return
    for at in range(1, len(measures) - 1):
        granted, refused = measures[at : at + 2]
        if not _GRANTED.match(granted.before) or not _REFUSED.match(refused.before):
            continue
        applied = next((one for one in reversed(measures[:at]) if _APPLIED.search(one.before)), None)
        if applied is None or granted.passage - applied.passage != 1 or refused.passage != granted.passage:
            continue
        if not counted_alike(applied, granted) or not counted_alike(granted, refused) or _carries(measures, applied):
            continue
        if granted.quantity.value + refused.quantity.value > applied.quantity.value >= granted.quantity.value:
            yield PartList((applied,), (granted, refused), 2, frozenset({Evidence.OPPOSITION}))


def _carries(measures: Sequence[Measure], applied: Measure) -> bool:
    beside = (one for one in measures if one.passage == applied.passage)
    return any(word in one.before for one in beside for word in _CARRIED)


def find_totals_of_act(measures: Sequence[Measure]) -> Iterator[PartList]:
    """Yields what a total sums up that takes up their act: 市级受理356件，8个县区受理1244件，共受理1600件."""
    if not any(word in measures[0].paragraph.text for word in ("共", "计")):
        return
    for at in range(2, len(measures)):
        total = measures[at]
        told = "共" in total.before or "计" in total.before
        match = _TOTAL_OF_ACT.search(total.before) if told and not total.quantity.approximate else None
        parts = _of_act(measures[:at], total, match["act"]) if match is not None else ()
        if match is not None and len(parts) > 1 and _may_sum_up(total, parts, match["noun"]):
            yield PartList((total,), parts, len(parts), frozenset({Evidence.CLOSE}))


def _may_sum_up(total: Measure, parts: Sequence[Measure], noun: str) -> bool:
    """Whether a total counts nothing besides its parts: no wider noun, nothing that came over, and nearly their sum."""
    text = total.paragraph.text
    start = passage_start(text, total.start)
    passage = text[start : passage_end(text, total.end)]
    named = noun[-SHORTEST_ACT:] in text[start : total.clause_start] or _are_meetings(noun, parts)
    if any(word in passage for word in _CARRIED) or not named:
        return False
    off = abs(total_of(parts) - total.quantity.value)
    return off <= total.quantity.value * NEARLY


def _are_meetings(noun: str, parts: Sequence[Measure]) -> bool:
    """Whether a total of meetings sums up parts that bear their own names: 党组会24次、办公会18次，共召开会议42次."""
    return noun == "会议" and all(one.before.endswith(noun[0]) for one in parts)


def _of_act(before: Sequence[Measure], total: Measure, act: str) -> tuple[Measure, ...]:
    """The figures right before a total that one act or 、 joins, all of its sentence; none where 其中 opens some."""
    row: list[Measure] = []
    for one in reversed(before):
        if one.sentence != total.sentence:
            break
        if counted_alike(one, total):
            row.insert(0, one)
        elif not row or one.clause_start != row[0].clause_start:
            break
    joined = all("、" in one.before[:1] or act in one.before for one in row)
    plain = all(counts_things(one) and not is_listed(one) and not one.quantity.approximate for one in row)
    return tuple(row) if row and joined and plain and act in row[0].before else ()


def _is_member(one: Measure, total: Measure) -> bool:
    """Whether a figure may be summed up: told outside the lists of 其中, in the total's measure word or nearly so."""
    units = {one.quantity.unit.removesuffix("次"), total.quantity.unit.removesuffix("次")}
    return len(units) == 1 and not is_listed(one) and counts_things(one)


def _sums_right_before(before: Sequence[Measure], number: int, total: Measure) -> bool:
    """Whether just so many figures right before a total make it, of whatever list they are members."""
    near = [one for one in before if one.passage == total.passage and counted_alike(one, total)][-number:]
    return len(near) == number and total_of(near) == total.quantity.value


def _members(told: Sequence[Measure], number: int, total: Measure) -> tuple[Measure, ...]:
    """Those of the figures that make the total, else the last ones."""
    choices = combinations(told[-MOST_MEMBERS:], number)
    made = (some for some in choices if total_of(some) == total.quantity.value)
    return next(made, tuple(told[-number:]))


def find_unlike_totals(measures: Sequence[Measure]) -> Iterator[UnlikeTotal]:
    """Yields totals that count people of matters, or matters of people, and still are the exact sum of a row."""
    for at in range(2, len(measures)):
        total = measures[at]
        if not sums_up(total) or not _are_unlike(total.quantity.unit, measures[at - 1].quantity.unit):
            continue
        if total.quantity.unit in PERSON_TIMES and _OF_PERSONS.search(between(measures[at - 1], total)):
            continue
        row: list[Measure] = []
        for one in reversed(measures[:at]):
            if one.passage != total.passage or not counted_alike(one, measures[at - 1]):
                break
            row.insert(0, one)
            if len(row) > 1 and total_of(row) == total.quantity.value:
                yield UnlikeTotal(total, tuple(row))
                break


def _are_unlike(one: str, other: str) -> bool:
    return (one in PERSON_TIMES and other in GENERIC_UNITS) or (one in GENERIC_UNITS and other in PERSON_TIMES)


def find_second_columns(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields whole and part for what is told second of a whole and of its part, by one verb and in one unit."""
    for at in range(2, len(measures) - 1 if "其中" in measures[0].paragraph.text else 0):
        first = measures[at]
        if "其中" not in first.before:
            continue
        behind = [one for one in measures[at + 1 : at + FARTHEST_COLUMN] if one.sentence == first.sentence]
        for part in behind:
            before = (one for one in reversed(measures[:at]) if one.passage == first.passage)
            near = islice((one for one in before if counted_alike(one, part) and counts_things(one)), 1)
            if counts_things(part) and not counted_alike(first, part):
                yield from ((whole, part) for whole in near if _tells_same_act(whole, part))


def _tells_same_act(whole: Measure, part: Measure) -> bool:
    act = part.phrase.core
    alone = len(act) >= SHORTEST_ACT and "、" not in between(whole, part)[-len(part.before) :]
    return alone and act in whole.before
