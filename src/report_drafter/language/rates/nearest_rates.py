"""Reads a rate as that of the figure right before it in the one before that: 指导调解52件，达成协议39件，成功率75%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.language.figures.measure import Measure
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import counted_alike


def find_nearest_rate(measures: Sequence[Measure], at: int) -> Iterator[StatedShare]:
    """Yields the rate at a place of a paragraph where the two figures before it give it, whatever its name is of."""
    whole, part, rate = measures[at - 2 : at + 1]
    one = StatedShare(whole, part, rate)
    if counted_alike(whole, part) and whole.quantity.value > 0 and one.holds:
        yield one
