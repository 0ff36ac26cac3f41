"""Finds amounts that are told to grow by percentage points: 罚款1427.6万元，比上年增加214.2万元，增长17.7个百分点."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.language.changes.change_reader import direction_of, follows_up, is_base, is_compared
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import POINTS
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counts_things

_OF_AMOUNTS = ("增长", "增加", "减少", "下降", "增长了", "下降了", "上升", "上升了")
_RATE_SIGNS = ("率", "占", "%", "％", "比重", "比例")


def find_amount_points(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields an amount, or how far it went, with the percentage points told of it right behind."""
    for now, stated in pairwise(measures):
        if stated.quantity.unit == POINTS and (_is_compared(now, stated) or _is_grown(now, stated)):
            yield now, stated


def _is_compared(now: Measure, stated: Measure) -> bool:
    return counts_things(now) and is_compared(now, stated)


def _is_grown(now: Measure, stated: Measure) -> bool:
    """Whether the points follow the difference or the earlier value of an amount, and no rate is told before."""
    if now.quantity.unit in UNCOUNTED_UNITS:
        return False
    text = now.paragraph.text
    told = text[max(text.rfind(stop, 0, now.start) for stop in "。；;") + 1 : now.start]
    if any(sign in told for sign in _RATE_SIGNS) or not stated.before.endswith(_OF_AMOUNTS):
        return False
    return (direction_of(now) is not None or is_base(now)) and follows_up(now, now, stated)
