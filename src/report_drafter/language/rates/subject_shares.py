"""Reads shares whose own clause names the part, told before it in a list that adds up.

巡游车2150辆、网络预约出租汽车5386辆，合计7536辆，网约车占71.5%; 审结6892件，其中调解4136件、…，调解结案占60.0%.
The clause may also tell of what (甲类占全部案件的63.1%), which of two figures of a member (水稻产量占72.4%), or be a
rate that bears the member's name (集中供养52人、分散供养91人，集中供养率36.4%).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_evidence import are_complements
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    is_named_by,
)

FARTHEST, FARTHEST_PASSAGE = 24, 1
LONGEST_ROW, ALL = 9, 100
SHORTEST_NAME, FEWEST_APART = 2, 3
_SUBJECT = late(
    r"(?:^|[，,；;、。])\s*(?:其中)?[，,]?(?P<name>[\u4e00-\u9fffA-Z]{2,12}?)(?:类|案件|事项|方面)?(?:问题|案件)?"
    r"(?:数量?|占比|比重|(?P<size>产量|面积|人数|金额|资金|户数))?(?:最[多高大少低小]|居首位?|居第一位?)?[，,]?的?"
    r"占(?:比重?|全部[^，,。；;、\d]{0,6}的|总[^，,。；;、\d的]{1,4}的)?(?:为|达到?)?$"
)
_OF = late(r"占(?P<of>[\u4e00-\u9fff]{2,8})的$")
_RATE = late(r"[，,；;。]\s*(?P<name>[\u4e00-\u9fff]{3,10})率(?:为|达到?|是)?$")
_SIZES = {
    "产量": frozenset(("吨", "公斤", "千克")),
    "面积": frozenset(("亩", "公顷", "平方米", "平方公里")),
    "人数": frozenset(("人", "名", "人次")),
    "金额": frozenset("元"),
    "资金": frozenset("元"),
    "户数": frozenset("户"),
}
"""The units of what a share may be told of, where a member counts two things: 水稻3.64万亩、1.78万吨."""
LONGEST_SUBJECT = 24
_SCALES = (Decimal(10) ** 4, Decimal(10) ** 8)
_DENIALS = ("不", "未", "非", "无", "应", "拟")
_NO_NAME = late(r"[的率仍还仅也已各均]|分别|[较比]|其|合计")


def find_subject_shares(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each share of a paragraph whose clause names one figure of a list that makes up its whole."""
    text = measures[0].paragraph.text
    if "占" not in text and "率" not in text:
        return
    for at in range(2, len(measures)):
        rate = measures[at]
        if rate.quantity.unit != PERCENT or not ("占" in rate.before or "率" in rate.before):
            continue
        told = [one for one in measures[max(0, at - FARTHEST) : at] if _is_told(one)]
        near = [one for one in told if rate.passage - one.passage <= FARTHEST_PASSAGE]
        part = _part(measures, at, near)
        share = _share_of(part, told, rate) if part is not None else None
        if share is not None:
            yield share


def _part(measures: Sequence[Measure], at: int, near: Sequence[Measure]) -> Measure | None:
    """The one figure near a rate that its clause means."""
    rate, start = measures[at], _subject_start(measures, at)
    match = _SUBJECT.search(rate.paragraph.text, start, rate.start)
    if match is not None and not _NO_NAME.search(match["name"]):
        named = _named(match["name"], near)
        parts = _sized(match["size"], near, named) if match["size"] else named
    else:
        match = _RATE.fullmatch(rate.paragraph.text, measures[at - 1].end, rate.start)
        parts = [one for one in near if _is_called(one, match["name"])] if match is not None else []
    return parts[0] if len(parts) == 1 else None


def _is_called(one: Measure, name: str) -> bool:
    """Whether a name ends the words before a figure, which do not tell how many it is not true of: 未集中供养."""
    return one.before.endswith(name) and not one.before.removesuffix(name).endswith(_DENIALS)


def _sized(size: str, near: Sequence[Measure], named: Sequence[Measure]) -> list[Measure]:
    """The figures of a named member in the units of what is told of it; the second goes without a name."""
    bare = [other for one, other in pairwise(near) if one in named and between(one, other) == "、"]
    return [one for one in (*named, *bare) if one.quantity.unit in _SIZES[size]]


def _subject_start(measures: Sequence[Measure], at: int) -> int:
    """Where the words begin that may name what a share is of: behind the figure before it, a clause or two back."""
    return max(measures[at - 1].end, measures[at].start - LONGEST_SUBJECT)


def _is_told(one: Measure) -> bool:
    return counts_things(one) and one.scope is not Scope.LAST_YEAR and direction_of(one) is None


def _share_of(part: Measure, told: Sequence[Measure], rate: Measure) -> StatedShare | None:
    """The share of a figure in what gives the rate, or in what its row adds up to."""
    wholes = [one for one in told if one is not part and counted_alike(one, part) and _is_larger(one, part)]
    if rate.quantity.number == ALL:  # 党组会9次，其中5次…；出庭应诉1次，出庭应诉率100%: all of the figure itself.
        wholes = [one for one in wholes if "；" not in between(one, part)]
    read = [StatedShare(one, part, rate, names_part=True) for one in wholes]
    holding = next((one for one in read if one.holds), None)
    if holding is not None:
        return holding
    surely = (
        one for one in read if one.whole and (_is_named_in(rate, one.whole) or _is_whole_of(told, part, one.whole))
    )
    return next(surely, None) or _of_pair(told, part, rate) or _in_other_scale(told, part, rate)


def _in_other_scale(told: Sequence[Measure], part: Measure, rate: Measure) -> StatedShare | None:
    """The share of a figure that gives it in another scale alone: 投资214.7亿元，环保投资9.3万元，环保投资占4.3%."""
    quantity = part.quantity
    others = [replace(quantity, scale=scale) for scale in _SCALES if scale != quantity.scale != 1]
    alike = [one for one in told if one.passage == part.passage and one.quantity.unit == quantity.unit]
    for whole in alike:
        meant = (StatedShare(whole, replace(part, quantity=one), rate) for one in others)
        if whole is not part and _is_larger(whole, part) and any(one.holds for one in meant):
            return StatedShare(whole, part, rate, names_part=True)
    return None


def _is_whole_of(told: Sequence[Measure], part: Measure, whole: Measure) -> bool:
    """Whether a figure is told to have a part, by its name, by 其中 or by the row that adds up to it."""
    named = whole.sentence == part.sentence and (is_named_by(whole, part) or _is_total_of(whole, part))
    return named or introduces_parts(whole, part) or _adds_up(told, part, whole)


def _is_total_of(whole: Measure, part: Measure) -> bool:
    """Whether a figure is called the total of what another is a kind of: 总投资, 环保投资."""
    name = part.phrase.core[-SHORTEST_NAME:]
    return len(part.phrase.core) > SHORTEST_NAME and whole.phrase.core.endswith(f"总{name}")


def _is_named_in(rate: Measure, whole: Measure) -> bool:
    """Whether the words of a share name its whole, which its sentence tells: 环保投资占总投资的2.9%."""
    match = _OF.search(rate.before)
    return match is not None and whole.sentence == rate.sentence and whole.phrase.core.endswith(match["of"])


def _of_pair(told: Sequence[Measure], part: Measure, rate: Measure) -> StatedShare | None:
    """The share of one of two that leave nothing over: 线上办件8.6万件，线下办件3.4万件，线上占比71.7%."""
    alike = [one for one in told if counted_alike(one, part) and one.sentence == rate.sentence]
    if len(alike) != len(("one", "other")) or part not in alike or not are_complements(alike):
        return None
    return StatedShare(None, part, rate, sum_of(one.quantity for one in alike), names_part=True)


def _named(name: str, near: Sequence[Measure]) -> list[Measure]:
    """The figures whose words hold a name, or else those that it may be short for: 网约车 of 网络预约出租汽车."""
    held = [one for one in near if name in one.phrase.core]
    begun = [one for one in held if one.phrase.core.startswith(name)]
    if len(begun) == 1 and all(one is begun[0] or f"非{name}" in one.phrase.core for one in held):
        return begun  # 税收 of 税收收入, not of 非税收入
    return held or [one for one in near if _is_short_for(name, one.phrase.core)]


def _is_short_for(name: str, words: str) -> bool:
    """Whether all characters of a name stand in some words in its order, the last of both being one."""
    if len(name) <= SHORTEST_NAME or not words or words[-1] != name[-1]:
        return False
    rest = iter(words)
    return all(char in rest for char in name)


def _is_larger(whole: Measure, part: Measure) -> bool:
    return whole.quantity.value > part.quantity.value


def _adds_up(told: Sequence[Measure], part: Measure, whole: Measure) -> bool:
    """Whether a row of neighbours that holds the part adds up to the whole; one of two right before or behind it."""
    alike = [one for one in told if counted_alike(one, part)]
    at, of = alike.index(part), alike.index(whole)
    rows = (
        (first, last) for first in range(max(0, at - LONGEST_ROW), at + 1) for last in range(at + 1, len(alike) + 1)
    )
    return any(
        _may_make(last - first, beside=of in (first - 1, last))
        and not first <= of < last
        and sum_of(one.quantity for one in alike[first:last]).meets(whole.quantity.interval())
        for first, last in rows
    )


def _may_make(length: int, *, beside: bool) -> bool:
    """Whether a row is long enough to be the parts of a figure: two right beside it, or three anywhere."""
    return (2 if beside else FEWEST_APART) <= length <= LONGEST_ROW
