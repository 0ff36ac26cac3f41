"""Finds parts above their whole that no 其中 opens, where another figure tells that they are parts.

全程网办170项，全程网办率90.7%, of 118项: the rate is that of 107. 1264户4871人，年内消除风险316户5238人: fewer
households of four times as many people each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import put_right
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import (
    PERSON,
    between,
    counted_alike,
    counted_in,
    counts_things,
    is_listed,
    separator,
)
from report_drafter.language.text.text_breaks import passage_around

HUNDRED, SHORTEST_NAME, LONGEST_NAME, TIMES, FEWEST, MANY = Decimal(100), 2, 8, 2, 20, 8
MANIFOLD = frozenset("个项处类")
"""What counts things of any kind: 12个部门中，整改问题46个."""
RATE, HOUSEHOLDS, PEOPLE = "率", "户", "人"
_AMONG = "中，"
_AMONG_THEM = late(r"[\u4e00-\u9fff]{0,6}中，(?!共|累计|全)")
_HEADS, _BODIES = "负责人", frozenset(("个", "家", "个单位"))
_HEADS_OF = late(
    r"[^，,。；;、\d]{1,14}(?:主要)?负责人(?:全部|均|都|已)[^，,。；;、\d]{0,10}[，,；;]其中[^，,。；;、\d]{0,6}"
)
_HANDED = "移送公安"
_TAKEN_UP = late(r"(?:案件|线索)?[，,]\s*(?:公安(?:机关|部门|局)|已|均|被)+立案(?:侦查|查处)?")
_OTHERS = late("结转|旧存|上年|往年|历年|另|二审|再审|累计|含")
_OF_MORE = late("全[省市县区镇乡局系]|累计|总")
_BEHIND = tuple("0123456789、，")


def find_exceeding_parts(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields whole and part for each part that is above its whole by a slip of the hand."""
    for rates in model.by_unit.get(PERCENT, ()):
        if rates.before.endswith(RATE) and rates.quantity.value <= HUNDRED:
            yield from _rated(model.beside(rates.paragraph), rates)
    for sentence in model.sentences_with(_HANDED):
        yield from _handed_over(model.beside(sentence.paragraph))
    told = [
        one.paragraph for one in model.by_unit.get(HOUSEHOLDS, ()) if one.paragraph.text.startswith(_BEHIND, one.end)
    ]
    for paragraph in {one.number: one for one in told}.values():
        yield from _peopled(model.beside(paragraph))


def find_more_heads(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields bodies whose heads are told of, and some of these heads who are more: 36个单位主要负责人…，其中46人."""
    for paragraph in {one.paragraph.number: one.paragraph for one in model.sentences_with(_HEADS)}.values():
        for bodies, heads in pairwise(model.beside(paragraph)):
            exact = not (bodies.quantity.approximate or heads.quantity.approximate)
            above = exact and heads.quantity.value > bodies.quantity.value
            alike = bodies.quantity.unit in _BODIES and counted_in(heads) == PERSON
            if above and alike and _HEADS_OF.fullmatch(between(bodies, heads)) is not None:
                yield bodies, heads


def find_parts_among(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields whole and part for each part above the figure that it is told to be among: 18人中，法学专业的52人."""
    for paragraph in {one.paragraph.number: one.paragraph for one in model.sentences_with(_AMONG)}.values():
        for whole, part in pairwise(model.beside(paragraph)):
            opened = _AMONG_THEM.match(paragraph.text, whole.end)
            exact = not (whole.quantity.approximate or part.quantity.approximate) and whole.sentence == part.sentence
            above = exact and part.quantity.value > whole.quantity.value
            if opened is not None and above and counted_alike(whole, part) and part.quantity.unit not in MANIFOLD:
                yield whole, part


def _rated(beside: Sequence[Measure], rate: Measure) -> Iterator[tuple[Measure, Measure]]:
    """A part right before the rate that bears its name, and the figure before that: 118项，网办170项，网办率90.7%."""
    name = rate.before.removesuffix(RATE).strip("，,、；; ")
    fits = SHORTEST_NAME <= len(name) <= LONGEST_NAME
    before = [one for one in beside if one.start < rate.start][-len(("whole", "part")) :] if fits else []
    if len(before) < len(("whole", "part")):
        return
    whole, part = before
    if whole.before.strip() in ("、", "和") or (is_listed(whole) and separator(whole, part) == "、"):
        return  # 14项、11项和3项，完成40项，完成率93.0%: of all; 其中维持14件、撤销3件、终止6件: of one row.
    if not (name in part.before or _is_short(name, part.before)) or not _are_of_one(whole, part, rate):
        return
    if rate.quantity.value == HUNDRED:
        if _exceeds_all(part, beside) and not _tells_of_others(part):
            yield whole, part
        return
    meant = (whole.quantity.value * rate.quantity.value / HUNDRED).to_integral_value(ROUND_HALF_UP)
    share = meant * HUNDRED / whole.quantity.value if whole.quantity.value else HUNDRED
    told = rate.quantity.interval()
    if (told.low <= share <= told.high and put_right(part.quantity, meant) is not None) or _is_slip(whole, part, rate):
        yield whole, part


def _is_short(name: str, words: str) -> bool:
    """Whether a name of two characters is short for an act and its object before a figure: 持证, 持有执法证件."""
    first, last = words.find(name[0]), words.rfind(name[-1])
    return len(name) == SHORTEST_NAME and 0 <= first < last


def _is_slip(whole: Measure, part: Measure, rate: Measure) -> bool:
    """Whether the whole with one slip put right gives the rate: 142人，持证398人，持证率96.6%, of 412."""
    told = rate.quantity.interval()
    if told.low <= 0 or _OF_MORE.search(part.before) or "新" in whole.before:
        return False
    least, most = (part.quantity.value * HUNDRED / one for one in (told.high, told.low))
    meant = range(int(least), int(most) + SHORTEST_NAME)
    return any(least <= one <= most and put_right(whole.quantity, Decimal(one)) is not None for one in meant[:MANY])


def _exceeds_all(part: Measure, beside: Sequence[Measure]) -> bool:
    """Whether a part is above all that its passage counts before it: 应诉案件47件，出庭应诉52件，出庭率100%."""
    before = [one for one in beside if one.passage == part.passage and one.start < part.start]
    alike = [one.quantity.value for one in before if counted_alike(one, part)]
    return max(alike, default=part.quantity.value) < part.quantity.value <= sum(alike, ZERO) * TIMES


def _tells_of_others(part: Measure) -> bool:
    return _OTHERS.search(passage_around(part.paragraph.text, part.start, part.end)) is not None


def _are_of_one(whole: Measure, part: Measure, rate: Measure) -> bool:
    exact = not any(one.quantity.approximate or one.quantity.decimals for one in (whole, part))
    alike = whole.passage == rate.passage and counted_alike(whole, part) and whole.scope is not Scope.LAST_YEAR
    return exact and alike and counts_things(whole) and part.quantity.value > whole.quantity.value


def _handed_over(beside: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Cases taken up above those handed over right before: 移送公安机关21件，公安机关立案29件."""
    for handed, taken in pairwise(beside):
        link = _TAKEN_UP.fullmatch(between(handed, taken)) if _HANDED in handed.before else None
        exact = not (handed.quantity.approximate or taken.quantity.approximate)
        above = taken.quantity.value > handed.quantity.value and handed.scope is not Scope.LAST_YEAR
        alike = link is not None and exact and counted_alike(handed, taken)
        if alike and above and not _tells_of_others(taken):
            yield handed, taken


def _peopled(beside: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """People above those of more households, and far more to each."""
    pairs = [pair for pair in pairwise(beside) if _is_peopled(*pair)]
    for (households, people), (fewer, more) in pairwise(pairs):
        if households.passage != fewer.passage:
            continue
        if fewer.quantity.value < FEWEST or more.quantity.value <= people.quantity.value:
            continue
        each, other = people.quantity.value / households.quantity.value, more.quantity.value / fewer.quantity.value
        if fewer.quantity.value < households.quantity.value and other >= each * TIMES and other >= MANY:
            yield people, more


def _is_peopled(households: Measure, people: Measure) -> bool:
    units = households.quantity.unit, people.quantity.unit
    exact = not (households.quantity.approximate or people.quantity.approximate)
    return units == (HOUSEHOLDS, PEOPLE) and exact and between(households, people).strip("、，") == ""
