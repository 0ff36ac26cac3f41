"""Looks for what listed parts make anywhere else in a report, told of the same things as the figure they stand with.

政策解读57篇，其中图解29篇、视频解读11篇、文字问答7篇, where another section tells of 政策解读47篇: that is no chance.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.complete_lists import INTRODUCED_AT_ONCE, is_left_open
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.relations.figure_relations import between, counts_exactly, is_listed

FEWEST, SMALLEST, SHORTEST_NOUN, HEAD = 3, 20, 4, 2


def is_told_elsewhere(model: ReportModel, one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether another paragraph tells of a whole's things the number that the parts right behind it make."""
    noun, total = whole.phrase.noun, total_of(parts)
    if len(parts) != one.natural or len(parts) < FEWEST or total < SMALLEST or len(noun) < SHORTEST_NOUN:
        return False
    opened = Evidence.INTRODUCED in one.evidence and INTRODUCED_AT_ONCE.fullmatch(between(whole, parts[0])) is not None
    if not opened or is_left_open(whole, parts) or not all(map(counts_exactly, (whole, *parts))):
        return False
    alike = (each for each in model.by_unit.get(whole.quantity.unit, ()) if each.quantity.value == total)
    return any(_tells_again(each, whole, noun) for each in alike)


def _tells_again(one: Measure, whole: Measure, noun: str) -> bool:
    """Whether a figure of another paragraph, of the same period, bears a whole's noun or recalls it: 47篇解读中."""
    apart = one.paragraph is not whole.paragraph and one.scope is whole.scope and not is_listed(one)
    return apart and (noun == one.phrase.noun or one.after.startswith(noun[-HEAD:]))
