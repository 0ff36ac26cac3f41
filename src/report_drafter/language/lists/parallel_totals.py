"""Finds totals of lists whose members are counted twice over: 镇级1支32人、村级45支450人，合计46支482人.

Each measure of the members makes up the total of its own; the sums of one kind tell nothing of those of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_wholes import sums_up
from report_drafter.language.relations.figure_relations import between

FEWEST, MOST_UNITS, LONGEST_LIST = 2, 3, 24
_BESIDE = late(r"[，,、]?[\u4e00-\u9fff]{0,6}")
"""What may part the figures of one member: 12家罚款86万元."""
_OPENED = late("其中|包括|分别|[：:]")


@frozen
class ParallelTotal:
    """One figure of a total of several, with the figures of the members that are counted as it is."""

    total: Measure
    parts: tuple[Measure, ...]

    @property
    def holds(self) -> bool:
        """Whether the parts make the total."""
        return sum_of(one.quantity for one in self.parts).meets(self.total.quantity.interval())


def find_parallel_totals(measures: Sequence[Measure]) -> Iterator[ParallelTotal]:
    """Yields the figures of each total whose members tell several, one after the other and each in the same order."""
    for at, first in enumerate(measures):
        if not sums_up(first):
            continue
        totals = _totals(measures, at)
        members = _members(measures, at, totals) if len(totals) > 1 else []
        if len(members) < FEWEST * len(totals):
            continue
        for column, total in enumerate(totals):
            parts = tuple(members[column :: len(totals)])
            if all(_is_plain(one) for one in (total, *parts)):
                yield ParallelTotal(total, parts)


def _totals(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures of a total that stand side by side, each of another unit: 合计43家、罚款140万元."""
    found = [measures[at]]
    for one in measures[at + 1 : at + MOST_UNITS]:
        fresh = one.quantity.unit not in {each.quantity.unit for each in found}
        if not fresh or _BESIDE.fullmatch(between(found[-1], one)) is None or sums_up(one):
            break
        found.append(one)
    return found


def _members(measures: Sequence[Measure], at: int, totals: Sequence[Measure]) -> list[Measure]:
    """The figures right before a total whose units come round in its order, from the first member on."""
    units, size = [one.quantity.unit for one in totals], len(totals)
    found: list[Measure] = []
    for start in range(at - size, max(-1, at - LONGEST_LIST), -size):
        member = list(measures[start : start + size])
        follower = measures[start + size]
        same = [one.quantity.unit for one in member] == units and member[0].sentence == totals[0].sentence
        close = all(_BESIDE.fullmatch(between(one, other)) for one, other in pairwise(member))
        if not (same and close) or (found and _OPENED.search(between(member[-1], follower))):
            break
        found = [*member, *found]
    return found


def _is_plain(one: Measure) -> bool:
    exact = not one.quantity.approximate and one.quantity.unit != PERCENT
    return exact and direction_of(one) is None and "均" not in one.before
