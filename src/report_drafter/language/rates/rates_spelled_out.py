"""Reads counts that spell a rate out: 评查案卷120卷，优秀率65%，即78卷被评为优秀."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

FARTHEST, FARTHEST_RATE = 6, 20
HUNDRED = 100
_RATE = late(r"(?P<act>[\u4e00-\u9fff]{0,2})率(?:约?为|达到?)?$")
_RISEN = late(r"(?P<act>[\u4e00-\u9fff]{0,2})率(?:由|从)[^，,。；;、\d]{0,10}$")
_CHANGED = late(
    r"(?P<act>[\u4e00-\u9fff]{0,2})率(?:比|较)?(?:上年|去年)?(?:同期)?(?:提高|提升|上升|增加|下降|降低)了?$"
)
_REACHING = late("[，,](?:现已|已)?(?:达到?|为|升至|降至|提高到)")
"""What leads from how far a rate rose to what it is: 合格率比上年提高4个百分点，达到95%."""
_TURNED = late("(?:提高|提升|上升|增长|增加|下降|降低|降|升|回升)[到至为]")
_THAT_IS = late(r"[，,（(]\s*(?:也就是|也即|即(?![办时刻将日期送评]))(?:有)?[\u4e00-\u9fff]{0,8}")
_OF_NAME = late(r"[，,](?![^，,]*[由从比较未率])[\u4e00-\u9fff]{2,8}")
_NOT = late("未|不|没有|尚|仍|另|每|比|较")


def find_rates_spelled_out(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each rate of a paragraph that 即 spells out right behind, with the nearest figure that it may be of."""
    text = measures[0].paragraph.text
    if "即" not in text and "率" not in text:
        return
    for at in range(len(measures) - 1):
        rate, part = measures[at : at + 2]
        name = _name(measures, at) if rate.quantity.unit == PERCENT else None
        if name is None:
            continue
        spelled = _spells_out(rate, part) and not _spells_out_another(measures[:at], part)
        if spelled and at + 2 < len(measures) and between(part, measures[at + 2]) == "中":
            yield StatedShare(part, measures[at + 2], rate, names_part=True)
            continue  # 成功率99.1%，即463件中459件调解成功
        if spelled or _names(name["act"], rate, part):
            near = [one for one in reversed(measures[max(0, at - FARTHEST) : at]) if _may_be_whole(one, part)]
            near = [one for one in near if one.quantity.value > part.quantity.value] or near
            read = [StatedShare(one, part, rate, names_part=True) for one in near]
            yield from [one for one in read if one.holds][:1] or [one for one in read if spelled or _is_near(one)][:1]


def _name(measures: Sequence[Measure], at: int) -> re.Match[str] | None:
    """The name of a rate, which may stand before what it was until then, or how far it rose."""
    rate, before = measures[at], measures[at - 1] if at else None
    if before is not None and before.quantity.unit == PERCENT and _TURNED.fullmatch(between(before, rate)):
        return _RISEN.search(before.before)
    if before is not None and before.quantity.unit == POINTS and _REACHING.fullmatch(between(before, rate)):
        return _CHANGED.search(before.before)
    return _RATE.search(rate.before)


def _is_near(share: StatedShare) -> bool:
    """Whether a rate is so near to what the count makes of the whole that it must be of that."""
    if share.whole is None or not share.whole.quantity.value:
        return False
    made = share.part.quantity.value / share.whole.quantity.value * HUNDRED
    return abs(made - share.rate.quantity.number) <= FARTHEST_RATE


def _spells_out(rate: Measure, part: Measure) -> bool:
    gap = between(rate, part)
    return _THAT_IS.fullmatch(gap) is not None and not _NOT.search(gap) and counts_things(part)


def _spells_out_another(before: Sequence[Measure], part: Measure) -> bool:
    """Whether two rates are spelled out in turn: 优秀率42.5%，合格率98.3%，即优秀153份、合格及以上354份."""
    rates = (one for one in before if one.sentence == part.sentence and one.quantity.unit == PERCENT)
    names = (_RATE.search(one.before) for one in rates)
    return any(name is not None and len(name["act"]) > 1 and name["act"] in part.before for name in names)


def _names(act: str, rate: Measure, part: Measure) -> bool:
    """Whether what is counted right behind a rate bears its very name: 优秀率65%，优秀案卷78卷."""
    gap = between(rate, part)
    named = len(act) > 1 and _OF_NAME.fullmatch(gap) is not None and gap[1:].startswith(act)
    return named and counts_things(part) and direction_of(part) is None and rate.quantity.number < HUNDRED


def _may_be_whole(one: Measure, part: Measure) -> bool:
    told = counted_alike(one, part) and counts_things(one) and direction_of(one) is None
    return told and one.passage == part.passage and one.scope is not Scope.LAST_YEAR
