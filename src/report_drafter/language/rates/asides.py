"""Figures that a bracket adds to another, of which no share behind is told: 本科71人（其中全日制15人），占80%."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between

ASIDE = r"[（(](?:其中|含|包括)[^（()）]*[）)]"
_OPENED = late(r"[（(](?:其中|含|包括)[^（()）]*$")
_CLOSED = late(r"[^，,。；;（()）\d]{0,6}[）)]\s*[，,]?\s*占")


def without_asides(measures: Sequence[Measure]) -> Sequence[Measure]:
    """Returns the figures of a paragraph but those in brackets behind which a share of an earlier one follows."""
    return [one for one, after in zip_longest(measures, measures[1:]) if not _is_aside(one, after)]


def _is_aside(one: Measure, following: Measure | None) -> bool:
    if following is None or following.quantity.unit != PERCENT or following.paragraph is not one.paragraph:
        return False
    return _CLOSED.fullmatch(between(one, following)) is not None and _OPENED.search(one.passage_before) is not None
