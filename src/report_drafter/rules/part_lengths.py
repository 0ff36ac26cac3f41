"""Judges how many of the figures that stand with a whole are its parts: a loose list may run on into others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.model.report_model import Measure
from report_drafter.language.parts.complete_lists import INTRODUCED_AT_ONCE
from report_drafter.language.parts.part_evidence import OPENED, Evidence, PartList
from report_drafter.language.parts.sum_slips import distance_to
from report_drafter.language.relations.figure_relations import between
from report_drafter.rules.meant_whole import KIND, LONG_LIST, TELLING

_FURTHER, _AFTERWARDS = late("(?:^|[，,；;。])另外?$"), late("(?:^|[，,；;])(?:[^，,；;]{0,6}(?:复查|到期|期满)|已)")


def made_up_by(one: PartList) -> tuple[Measure, tuple[Measure, ...]] | None:
    """Returns the whole and the parts that add up to it, None where none do."""
    for size in _lengths(one):
        parts = parts_of_length(one, size)
        total = sum_of(part.quantity for part in parts)
        for whole in _rivals(one) if size == one.natural else one.wholes[:1]:
            if total.meets(whole.quantity.interval()) and _is_telling(one, whole, size):
                return whole, parts
    return None


def _rivals(one: PartList) -> tuple[Measure, ...]:
    """The figures that a list may make up: the one that 其中 follows at once, or any of those before it."""
    whole, first = one.wholes[0], one.parts[0]
    at_once = Evidence.OUTCOME in one.evidence and INTRODUCED_AT_ONCE.fullmatch(between(whole, first)) is not None
    return one.wholes[:1] if at_once else one.wholes


def parts_of_length(one: PartList, size: int) -> tuple[Measure, ...]:
    """Returns the first parts of a list, or the last where the total stands behind them."""
    return one.parts[-size:] if Evidence.TOTAL in one.evidence else one.parts[:size]


def _lengths(one: PartList) -> list[int]:
    """How many of the parts may make the whole, the likeliest first; words that close the list leave one choice."""
    lengths = [one.natural] if one.natural > 1 else []
    if one.evidence - {Evidence.EXCLUSIVE} <= OPENED or Evidence.TOTAL in one.evidence:
        shortest = one.natural if _is_row(one) else 1
        lengths += [size for size in range(len(one.parts), shortest, -1) if size != one.natural]
    elif Evidence.BRACKET in one.evidence and len(one.parts) > one.natural:
        lengths.append(len(one.parts))  # 、 may give way to ， within a bracket: all of it is the list.
    return lengths


def _is_row(one: PartList) -> bool:
    """Whether 、 alone parts the members of a list, or one noun ends them all: it does not end before its last."""
    listed = one.parts[: one.natural]
    if len(listed) < LONG_LIST:
        return False
    if all("、" in between(*pair) for pair in pairwise(listed)):
        return True
    cores = [part.phrase.core for part in listed]
    return len({core[-KIND:] for core in cores}) == 1 and not VERBS.intersection((*cores, cores[0][-KIND:]))


def meant_length(one: PartList) -> int:
    """Returns how many parts the list is meant to hold; of a loose list as many as come nearest to the whole."""
    lengths = [size for size in _lengths(one) if size <= one.natural or Evidence.BRACKET in one.evidence]
    if one.natural == 1 or not lengths:
        return one.natural
    return min(lengths, key=lambda size: min(distance_to(whole, parts_of_length(one, size)) for whole in one.wholes))


def _is_telling(one: PartList, whole: Measure, size: int) -> bool:
    """Whether equality is more than chance: words say so, or three parts, or a number of four digits."""
    return bool(one.evidence) or size >= LONG_LIST or whole.quantity.value >= TELLING


def begins_whole(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether the first parts alone make the whole, and the last is among them: 简易52件、普通91件，听证4件."""
    sums = list(accumulate(part.quantity.value for part in parts[:-1]))[1:]
    return whole.quantity.value in sums


def goes_on_behind(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether parts make the whole but for the last, which tells of something else.

    隐患95处，当场整改58处，限期整改37处，到期复查时已改36处; 西站8个堵点解决8个，…，另1个…: of more than these 8.
    """
    if parts[0].quantity.value == whole.quantity.value:
        return _FURTHER.search(parts[-1].before) is not None
    return begins_whole(whole, parts) and _AFTERWARDS.search(parts[-1].before) is not None
