"""Finds how many went the other way, told again with a slip: 线下办理的5408件, of 21035件，网上办理15987件."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.lists.parted_wholes import PartedWhole, PartedWholes
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import counts_exactly

LEAST = 100
_WAYS = (("网上", "线下"), ("线上", "线下"), ("网上", "窗口"), ("网络", "现场"), ("线上", "现场"))
_OFFLINE = late(r"(?P<way>线下|窗口|现场|线上|网上|网络)(?P<act>[\u4e00-\u9fff]{2})的?$")


def find_other_way_rests(wholes: PartedWholes) -> Iterator[Balance]:
    """Yields each figure of one way that slips from what the other way, told elsewhere, leaves of its whole."""
    for sentence in wholes.model.sentences_with_any(("线下", "窗口", "现场", "线上")):
        beside = wholes.model.beside(sentence.paragraph)
        for one in (each for each in beside if sentence.start <= each.start < sentence.end):
            way = _OFFLINE.search(one.before)
            if way is not None and counts_exactly(one) and one.quantity.value >= LEAST and one.scope is Scope.YEAR:
                yield from _judged(wholes, one, way["way"], way["act"])


def _judged(wholes: PartedWholes, one: Measure, way: str, act: str) -> Iterator[Balance]:
    others = {f"{other}{act}" for pair in _WAYS for other in pair if way in pair and other != way}
    apart = [each for each in wholes.of(one) if each.whole.paragraph is not one.paragraph]
    told = [each for each in apart if each.part.before.endswith(tuple(others)) and counts_exactly(each.whole)]
    rests = {each.whole.quantity.value - each.part.quantity.value for each in told}
    if len(rests) == 1 and counts_exactly(told[0].part):
        yield from _unlike(one, told[0])


def _unlike(one: Measure, of: PartedWhole) -> Iterator[Balance]:
    rest = of.whole.quantity.value - of.part.quantity.value
    meant = replace(one.quantity, number=rest / one.quantity.scale)
    if rest == one.quantity.value or is_slip(one.quantity, meant):
        yield Balance(one, (of.whole,), (of.part,), rest == one.quantity.value)
