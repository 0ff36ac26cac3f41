"""Reads rates of the days of a year: 全年366天中，优良天数311天，优良天数比率85.0%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import between

DAY, FEWEST, MOST = "天", 300, 366
"""Of fewer days in all a season or a drill is told."""
_GOOD = "(?:优良|优级|达标|良好|超标|污染|优)"
_PART = late(rf"(?:之?中|里|内)?[，,]?[^，,。；;\d]{{0,10}}{_GOOD}[^，,。；;\d]{{0,8}}")
_RATE = late(
    rf"[，,（(]?(?:占比?|(?:占|[^，,。；;\d]{{0,8}}{_GOOD}[^，,。；;\d]{{0,6}}?)?(?:比率|比例|率))(?:为|达到?)?"
)

_DAYS = late(rf"{_GOOD}[^，,。；;\d]{{0,8}}$")
_OF, _OF_IT = late(r"[，,（(]?占(?:全年|一年|全部)?(?:有效监测)?(?:天数)?[（(]?"), late(r"[）)]?的")
"""A whole that stands behind its part: 优良天数311天，占全年366天的85%."""


def find_shares_of_days(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields the rate of the days of a kind that stand right before it, in all days that stand before them."""
    for one, other, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit != PERCENT or {one.quantity.unit, other.quantity.unit} != {DAY}:
            continue
        turned = _OF.fullmatch(between(one, other)) is not None
        part, whole = (one, other) if turned else (other, one)
        links = (between(one, other), between(other, rate))
        told = _OF_IT.fullmatch(links[1]) if turned else _PART.fullmatch(links[0]) and _RATE.fullmatch(links[1])
        if turned and not _DAYS.search(part.before):
            continue
        plain = not (whole.quantity.approximate or part.quantity.approximate) and direction_of(part) is None
        if told and plain and part.quantity.value <= whole.quantity.value and FEWEST <= whole.quantity.value <= MOST:
            yield StatedShare(whole, part, rate, names_whole=True)
