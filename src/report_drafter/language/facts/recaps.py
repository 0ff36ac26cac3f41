"""Finds rounded figures that sum up what the body tells exactly, and do not: 突破43万户, of 经营主体42.36万户.

The opening, the leader's part and the shortcomings round what the review tells. Only where nothing in the report that
is of the same thing agrees, and what it tells of the thing has one value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import BODY_PARTS, SUMMARY_PARTS
from report_drafter.language.model.report_model import Measure, Part, ReportModel, Scope
from report_drafter.language.numbers.units import PERCENT, YUAN
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS
from report_drafter.language.text.characters import is_basic_han

THING, SHORT_THING, HEAD, RATE = 4, 3, 2, 3
NEAR_BEFORE, NEAR_BEHIND = 24, 12
FARTHEST = 2
SMALLEST = 10
_ROUND = (Hedge.OVER, Hedge.NEARLY, Hedge.ABOUT, Hedge.AT_LEAST)
_LOOSE = Decimal("1.5")
_NEAR_RATE = Decimal(3)
_SCALE_LOW, _SCALE_HIGH = Decimal("0.9"), Decimal("1.2")
_OWN_TIME = (Scope.YEAR, Scope.CUMULATIVE)
_OF_MANY_KINDS = ("活动", "工作", "会议", "培训", "检查", "行动", "项目", "案件", "问题", "人员", "企业", "单位")
_SETTLED = late("(?:确定|部署|明确|安排|下达|列出|提出|制定|规定)的?$")
_ALL_DONE = late("[\u4e00-\u9fff]{2,8}?(?:全部|均|全面|圆满|如期|按期)")
_BEGUN = late("受理|收到|接[到收处报受]|立案|新[收增登]|登记")
_OTHERWISE = late(
    "其中|上年|去年|同期|上一年|累计|以来|目标|力争|平均|每|人均|户均|不[少低]于|控制|计划|任务数|达到?以上"
)


def find_recaps(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that sum up another one with a value that it cannot have."""
    for one in model.measures:
        if one.part not in SUMMARY_PARTS or not _sums_up(one):
            continue
        thing = _thing_of(one)
        named = _told_of(model, one, thing) or _told_of(model, one, _head_of(thing)) if thing else []
        told = [each for each in named if _may_be(each.quantity, one.quantity)]
        if len({each.quantity.value for each in told}) != 1 or _agree(told[0], one):
            continue
        if not _is_made_up(named, told[0], one) and not _is_told(model, one, thing):
            yield Recalled(one, told[0])


def _is_made_up(named: Sequence[Measure], told: Measure, one: Measure) -> bool:
    """Whether what a sentence tells of the thing, all of it or two of it, makes up the rounded figure."""
    others = {each.quantity.value for each in named if each.sentence == told.sentence} - {told.quantity.value}
    made = (*others, sum(others, start=Decimal(0)))
    allowed = _values_of(one.quantity)
    return bool(others) and any(allowed.meets(Interval.point(told.quantity.value + each)) for each in made)


def _sums_up(one: Measure) -> bool:
    quantity = one.quantity
    if quantity.hedge not in _ROUND and not (quantity.value >= SMALLEST and _is_settled(one)):
        return False
    if one.scope not in _OWN_TIME or direction_of(one) is not None or _OTHERWISE.search(one.before) is not None:
        return False
    return quantity.unit not in UNCOUNTED_UNITS or quantity.unit == PERCENT


def _is_settled(one: Measure) -> bool:
    """Whether an exact figure of the opening tells all that was set for the year: 年初确定的28项重点任务全部完成."""
    known = _SETTLED.search(one.before) is not None or not one.before.strip()
    return one.part is Part.FRONT and known and _ALL_DONE.match(one.after) is not None


def _thing_of(one: Measure) -> str:
    """What a figure counts, in the words by which the body must name it; '' where they are too few."""
    noun = one.phrase.core if one.quantity.unit == PERCENT else one.noun.removeprefix("各类")
    if one.phrase.core and not _SETTLED.search(one.before):
        noun = noun if len(noun) >= THING else one.phrase.core[-THING:]
        fewest = SHORT_THING if one.quantity.unit == YUAN else THING
        long_enough = len(noun) >= fewest and all(map(is_basic_han, noun))
        return noun if long_enough and (one.quantity.unit != PERCENT or noun.endswith(("率", "度"))) else ""
    words = one.after[:THING]
    return words if len(words) == THING and all(map(is_basic_han, words)) else ""


def _head_of(thing: str) -> str:
    """What a thing is without the word before it: 投诉举报 of 群众投诉举报; itself where that is of many kinds."""
    head = thing[HEAD:]
    return head if len(head) >= THING and not head.endswith(_OF_MANY_KINDS) else thing


def _told_of(model: ReportModel, one: Measure, thing: str) -> list[Measure]:
    """The exact figures that are told of the thing."""
    return [
        each
        for each in model.by_unit.get(one.quantity.unit, ())
        if each.part in BODY_PARTS
        and each.sentence != one.sentence
        and _is_exact(each)
        and _names(model, each, one, thing)
        and not _is_begun_and_done(each, one)
    ]


def _is_begun_and_done(each: Measure, one: Measure) -> bool:
    """Whether one counts what came in and the other what was finished: 受理案件 is not 办结案件."""
    begun = [_BEGUN.search(figure.before) is not None for figure in (each, one)]
    return begun[0] is not begun[1]


def _is_exact(each: Measure) -> bool:
    plain = each.quantity.hedge is Hedge.EXACT and each.scope in (*_OWN_TIME, Scope.LONG)
    return plain and direction_of(each) is None and _OTHERWISE.search(each.before) is None


def _names(model: ReportModel, each: Measure, one: Measure, thing: str) -> bool:
    """Whether the words of another figure name the same thing."""
    if one.quantity.unit == PERCENT:
        return _names_rate(model, each, thing)
    words = f"{each.before[-NEAR_BEFORE:]}，{each.after[:NEAR_BEHIND]}"
    if thing in words or (_is_settled(one) and _has_head(each, one)):
        return True
    return not one.phrase.core and thing[:SHORT_THING] in words


def _has_head(each: Measure, one: Measure) -> bool:
    """Whether both stand before one noun, which the summary may describe: 部署28项任务, 28项重点任务."""
    head = each.after[:HEAD]
    return len(head) == HEAD and all(map(is_basic_han, head)) and head in one.after[: THING + HEAD]


def _names_rate(model: ReportModel, each: Measure, thing: str) -> bool:
    """Whether a rate is of the things that the sentence of another names: 发现问题286个，整改率98.3%."""
    if thing[-RATE:] not in each.before:
        return False
    opening = model.sentences[each.sentence].start
    words = each.paragraph.text[opening : each.start]
    return _holds_most(words, thing[:-RATE])


def _holds_most(words: str, thing: str) -> bool:
    """Whether some words hold most of the words that make up the name of a thing."""
    pairs = [thing[at : at + HEAD] for at in range(0, len(thing) - 1, HEAD)]
    return bool(pairs) and 2 * sum(pair in words for pair in pairs) > len(pairs)


def _may_be(told: Quantity, recap: Quantity) -> bool:
    """Whether a figure is near enough to be the one that was rounded, or is so in another scale (亿 for 万)."""
    if recap.unit == PERCENT:
        return abs(told.value - recap.value) <= _NEAR_RATE
    if told.scale != recap.scale and recap.number and _SCALE_LOW <= told.number / recap.number <= _SCALE_HIGH:
        return True
    return recap.value <= told.value * FARTHEST and told.value <= recap.value * FARTHEST


def _is_told(model: ReportModel, one: Measure, thing: str) -> bool:
    """Whether any figure of the report that is told of such things agrees."""
    is_rate = one.quantity.unit == PERCENT
    alike: Sequence[Measure] = model.by_unit.get(one.quantity.unit, ())
    return any(
        each is not one
        and each.part is not Part.PLAN
        and _agree(each, one)
        and (thing[-RATE:] in each.clause if is_rate else _holds_most(model.sentences[each.sentence].text, thing))
        for each in alike
    )


def _agree(each: Measure, one: Measure) -> bool:
    return _values_of(each.quantity).meets(_values_of(one.quantity))


def _values_of(quantity: Quantity) -> Interval:
    if quantity.hedge is Hedge.AT_LEAST:
        return Interval(quantity.value, quantity.value * _LOOSE)
    return quantity.interval()
