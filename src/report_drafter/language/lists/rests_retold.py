"""Finds what is told to be left in other words than its whole, where it slips from what the whole leaves.

累计完成112个，占全县186个行政村的60.2% leaves 尚有74个行政村: 尚有76个 is a slip of that, though the words for
what is left deny nothing. 年人均纯收入2万元以上的13个 of 19个 leaves those 不足2万元, by whatever number. Only
rests that another paragraph tells are asked; what stands beside its whole is a balance. 全县空置床位477张 is what
床位1048张 and 入住老人571人 leave, where 入住率54.5% shows that one takes a bed each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.lists.parted_wholes import PartedWhole, PartedWholes, judged
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip, is_slip_or_digit_more
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.balances import Balance, difference
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import counts_exactly
from report_drafter.language.text.characters import count_held

PAIR, FEWEST, MORE, MOST = 2, 2, 3, 0.6
"""How many pairs of characters that name what is left its whole must hold, for long and short numbers; which share."""
LEAST_SLIPPED, SURE = 10, 100
BEHIND = 20
_ENDS = frozenset("有剩余缺下的")
_LEFT = late("(?:[仍尚还](?:有|剩|余|缺)下?|余下|剩余|剩下|其余)的?$")
_OPEN = late("(?<![\u4e00-\u9fff])有$")
_NOT_YET = late("[尚还]?未|不足|不到|没有|低于|空白")
_OTHERS = late("历[年史]|遗留|往年|上年|去年|以前|又|新增|新发现|其中|明年|下年|计划|力争|目标")
_BELOW = (Hedge.NEARLY, Hedge.AT_MOST)
_UNREACHED = late("(?:未达到?|未满|达不到|没有达到|未超过)$")
_BOUND = late("的?[^，,。；;\\d]{0,8}")
_TO_DO = late("(?P<noun>[\u4e00-\u9fff]{2,4})(?:的)?(?P<act>整改|治理|销号|改造|化解)(?:任务|工作|到位)?")
_REMAINING = ("完成剩余", "完成剩余的", "完成余下", "完成余下的")
_EMPTY = late(
    "[仍尚还][有剩余缺]|余下|剩余|剩下|其余|尚?未|不足|没有|完成|全部|均|[一二三四五六]是|本[学年]+|全[省市县区镇]"
)
_HAN = late("[\u4e00-\u9fff]+")


_VACANT = late(
    r"(?:[一二三四五六]是|目前|年末|全[省市县区镇乡局校院]|[尚仍还]有|现有)*"
    r"(?:(?:空置|闲置|空余|空缺)(?:的)?(?P<noun>[\u4e00-\u9fff]{2,6})|(?P<body>[\u4e00-\u9fff]{0,12}?)(?P<posts>空编|缺编))(?:达|为|共)?"
)
_VACANT_SIGNS = ("空置", "闲置", "空余", "空缺", "空编", "缺编")
_TAKEN = late("(?:入住|使用|分配|出租|入驻|投用|在用|占用|在编|实有|在岗|在册)[^，,。；;、\\d]{0,6}$")
_POSTS, _FARTHEST_TAKEN = "编制", 8


def find_vacancies(model: ReportModel) -> Iterator[Balance]:
    """Yields what is told to be vacant of a whole that another paragraph tells with what is taken of it."""
    for sentence in model.sentences_with_any(_VACANT_SIGNS):
        for one in model.beside(sentence.paragraph):
            vacant = _VACANT.fullmatch(one.before)
            if vacant is not None and one.quantity.hedge is Hedge.EXACT:
                yield from _judged_vacancy(model, one, vacant["noun"] or _POSTS, vacant["body"] or "")


def _judged_vacancy(model: ReportModel, one: Measure, noun: str, body: str) -> Iterator[Balance]:
    """A vacancy against all that may be taken of its whole; wrong where it slips from the only rest there is."""
    rests = [
        Balance(one, (whole,), (taken,), holds=difference((whole,), (taken,)).meets(one.quantity.interval()))
        for whole in model.by_unit.get(one.quantity.unit, ())
        if whole.before.endswith(noun) and whole.paragraph is not one.paragraph and whole.scope is one.scope
        if body in whole.paragraph.text[: whole.start]
        for taken in _taken_of(model, whole)
    ]
    right = [each for each in rests if each.holds]
    left = {each.added[0].quantity.value - each.taken[0].quantity.value for each in rests}
    if right:
        yield right[0]
    elif len(left) == 1:
        meant = replace(one.quantity, number=left.pop() / one.quantity.scale)
        yield from rests[:1] if is_slip_or_digit_more(one.quantity, meant) else ()


def _taken_of(model: ReportModel, whole: Measure) -> Iterator[Measure]:
    """The figures behind a whole that tell what is taken of it: alike or, with the right rate, those who take it."""
    behind = [one for one in model.beside(whole.paragraph) if one.start > whole.start][:_FARTHEST_TAKEN]
    for at, one in enumerate(behind):
        if _TAKEN.search(one.before) is None or one.quantity.value >= whole.quantity.value:
            continue
        rate = behind[at + 1] if at + 1 < len(behind) else one
        is_rated = rate.quantity.unit == PERCENT and StatedShare(whole, one, rate).holds
        if is_rated or (at == 0 and one.quantity.unit == whole.quantity.unit and whole.quantity.hedge is Hedge.EXACT):
            yield one


def find_rests_retold(wholes: PartedWholes, known: Iterable[Balance]) -> Iterator[Balance]:
    """Yields what is told to be left and slips from the one rest that the report leaves, but for those known."""
    read = {id(one.result) for one in known}
    for one in wholes.model.measures:
        if one.before[-1:] not in _ENDS or id(one) in read or not _is_left(one):
            continue
        apart = [each for each in wholes.of(one) if _is_apart(one, each) and _is_named(one, each)]
        found = judged(one, apart, partial(_is_meant, wholes, one)) if apart else None
        if found is not None and (found.holds or not _is_told(wholes.model, one)):
            yield found


def _is_left(one: Measure) -> bool:
    before = one.before
    if not counts_exactly(one) or one.scope is Scope.LAST_YEAR:
        return False
    if _OTHERS.search(before + one.after):
        return False
    is_left = _LEFT.search(before) is not None
    return is_left or (_OPEN.search(before) is not None and _NOT_YET.search(one.after) is not None)


def _is_apart(one: Measure, of: PartedWhole) -> bool:
    return one.paragraph.number > max(of.whole.paragraph.number, of.part.paragraph.number)


def _is_named(one: Measure, of: PartedWhole) -> bool:
    """Whether the words of a whole and its part hold most of those around what is left."""
    if _is_left_to_do(one, of):
        return True
    named = _named(one)
    return count_held(named, of.words) >= max(FEWEST if one.quantity.number >= SURE else MORE, len(named) * MOST)


def _is_left_to_do(one: Measure, of: PartedWhole) -> bool:
    """Whether a plan finishes with what is left of a whole by its noun and its act: 完成剩余3处隐患整改."""
    task = _TO_DO.fullmatch(one.after) if one.before.endswith(_REMAINING) else None
    if task is None or not of.part.before.strip("，,、；;").endswith((f"完成{task['act']}", f"已{task['act']}")):
        return False
    return of.whole.phrase.core.endswith(task["noun"])


def _named(one: Measure) -> list[str]:
    """The words around what is left, as pairs of characters."""
    around = f"{one.before}|{one.paragraph.text[one.end : one.clause_end][:BEHIND]}"
    return [run[at : at + PAIR] for run in _HAN.findall(_EMPTY.sub("|", around)) for at in range(len(run) - 1)]


def _is_meant(wholes: PartedWholes, one: Measure, of: PartedWhole) -> bool:
    """Whether a number that is left is meant for a rest: a slip of it, or what lies below the bound of the part."""
    whole, part = of.whole.quantity, of.part.quantity
    if whole.hedge is not Hedge.EXACT or part.hedge is not Hedge.EXACT or whole.scale != part.scale:
        return False
    rest = Quantity(whole.number - part.number, whole.unit, whole.scale)
    if _is_left_to_do(one, of) and is_slip_or_digit_more(one.quantity, rest):
        return not wholes.goes_on(one, of)
    slipped = min(one.quantity.number, rest.number) >= LEAST_SLIPPED and is_slip(one.quantity, rest)
    return (slipped or _shares_bound(wholes.model, one, of)) and not wholes.goes_on(one, of)


def _shares_bound(model: ReportModel, one: Measure, of: PartedWhole) -> bool:
    """Whether what is left lies below the very bound from which the part is counted: 不足20万元, 20万元以上."""
    below = _first_behind(model, one)
    if below is None or not (below.quantity.hedge in _BELOW or _UNREACHED.search(below.before)):
        return False
    text, part = of.part.paragraph.text, of.part
    for each in model.beside(part.paragraph):
        if each.quantity.hedge is Hedge.AT_LEAST and _same_number(each, below) and each.end <= part.start:
            return _BOUND.fullmatch(text, each.end, part.start) is not None
    return False


def _first_behind(model: ReportModel, one: Measure) -> Measure | None:
    """The figure behind another in its clause."""
    return next((each for each in model.beside(one.paragraph) if one.end <= each.start < one.clause_end), None)


def _same_number(one: Measure, other: Measure) -> bool:
    return one.quantity.value == other.quantity.value and one.quantity.unit == other.quantity.unit


def _is_told(model: ReportModel, one: Measure) -> bool:
    """Whether another paragraph tells the same number of such things."""
    named = _named(one)
    equal = (each for each in model.by_unit.get(one.quantity.unit, ()) if each.quantity.value == one.quantity.value)
    sentences = (model.sentences[each.sentence] for each in equal if each.paragraph is not one.paragraph)
    return any(2 * count_held(named, sentence.text) >= len(named) for sentence in sentences)
