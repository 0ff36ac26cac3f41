"""Finds what was done told again as what was not: 12座水库中还有8座没有达标, of 水库12座，已建成标准化水库8座."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_exactly

SIGN, SHORTEST_NOUN = "中", 2
_AMONG = late(r"(?P<noun>[\u4e00-\u9fff]{2,8}?)中[，,]?(?:仍然?|还|尚|目前|至今)+有?")
_NOT = late(r"(?:尚?未能?|没有|未)(?P<act>[\u4e00-\u9fff]{2})")
_DONE = late(
    r"[，,、；;（(]?\s*(?:其中)?[，,]?(?:累计|现|目前)?已?(?:全部)?(?:建成|完成|达到|达标|创建|实现|改造|通过|整改)[^，,。；;、\d]{0,12}"
)


def find_done_as_undone(model: ReportModel) -> Iterator[Balance]:
    """Yields what is told not to be done where just so many of a whole are told to be done."""
    for sentence in model.sentences_with(SIGN):
        beside = model.beside(sentence.paragraph)
        inside = [one for one in beside if sentence.start <= one.start < sentence.end]
        for whole, left in pairwise(inside):
            among = _AMONG.fullmatch(between(whole, left))
            if among is not None and _NOT.match(left.after) and counted_alike(whole, left):
                yield from _judged(model, whole, left, among["noun"])


def _judged(model: ReportModel, whole: Measure, left: Measure, noun: str) -> Iterator[Balance]:
    told = [one for one in _pairs(model, whole, noun) if counts_exactly(one[0]) and counts_exactly(one[1])]
    rests = {one.quantity.value - done.quantity.value for one, done in told}
    if len(rests) != 1 or not counts_exactly(left):
        return
    rest, (one, done) = rests.pop(), told[0]
    if left.quantity.value in (rest, done.quantity.value):
        yield Balance(left, (one,), (done,), left.quantity.value == rest)


def _pairs(model: ReportModel, whole: Measure, noun: str) -> Iterator[tuple[Measure, Measure]]:
    """Wholes of that number and name, each with what was done of it right behind."""
    for one in model.by_unit.get(whole.quantity.unit, ()):
        named = one.before.endswith(noun[-SHORTEST_NOUN:]) or one.after.startswith(noun)
        if one.part is Part.PLAN or one.quantity.value != whole.quantity.value or one is whole or not named:
            continue
        beside = model.beside(one.paragraph)
        behind = next((each for each in beside if each.start >= one.end), None)
        if behind is not None and counted_alike(one, behind) and _DONE.fullmatch(between(one, behind)):
            yield one, behind
