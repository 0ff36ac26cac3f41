"""Reads changes on the quarter or month before, told of each in turn: 一季度120件；二季度150件，环比增长25%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import at_current_prices, direction_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.steps_of_year import step_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import between

_SIGN, FARTHEST = "环比", 6
_STATED = late(r"[，,、（(]\s*环比[\u4e00-\u9fff]{1,4}")


def find_changes_in_turn(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields each change of a paragraph on the quarter or month that is told before it."""
    text = measures[0].paragraph.text
    if _SIGN not in text:
        return
    for at in range(1, len(measures) - 1):
        now, stated = measures[at], measures[at + 1]
        if stated.quantity.unit != (POINTS if now.quantity.unit == PERCENT else PERCENT):
            continue
        if direction_of(stated) is None or _STATED.fullmatch(between(now, stated)) is None:
            continue
        base = _before_it(measures, at)
        if base is not None:
            yield Change(base, now, direction_of(stated), stated, not at_current_prices(text, now, stated))


def _before_it(measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure of the step before, of the same unit and name, that stands before the one at `at` and not far off."""
    now, step = measures[at], step_of(measures[at])
    if step is None:
        return None
    for one in reversed(measures[max(0, at - FARTHEST) : at]):
        other = step_of(one) if one.quantity.unit == now.quantity.unit else None
        if other is None or other.quarter is not step.quarter or "。" in between(one, now):
            continue
        alike = other.number == step.number - 1 and (not step.name or step.name in one.before)
        return one if alike and one.quantity.value > 0 else None
    return None
