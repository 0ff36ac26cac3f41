"""Tells which figures of a report stand alone with their value, and which others may be the ones that they slip from.

Where a report tells again what it has told, the value stands twice. One that stands once, while all that is called the
same has one other value near it, was changed in one of the two places.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.borrowed_names import has_no_name
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.told_values import GENERIC
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    UNCOUNTED_UNITS,
    is_base_of_year,
    is_told_as_whole,
)

_OTHER_TIMES = frozenset((Scope.LAST_YEAR, Scope.PARTIAL, Scope.PLAN, Scope.OTHER))
_SEVERAL_YEARS = frozenset((Scope.LONG, Scope.CUMULATIVE))
_BOUNDS = (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.SEVERAL)
"""What says too little of a value to tell it."""
SMALLEST, SLIP_DIGITS = 10, 3
NEAREST, FARTHEST = Decimal("0.75"), Decimal("1.34")
"""Between which multiples of the one the other lies, unless a slip parts them."""


class UntoldValues:
    """The figures of a report, to be asked whose value no other tells; whole counts are looked up by their value."""

    def __init__(self, model: ReportModel) -> None:
        self._model = model
        self._whole: Counter[tuple[str, Decimal]] = Counter()
        self._others: defaultdict[str, list[Measure]] = defaultdict(list)
        for one in model.measures:
            if _is_whole(one):
                self._whole[_word(one), one.quantity.value] += 1
            else:
                self._others[_word(one)].append(one)

    def hold(self, one: Measure) -> bool:
        """Tells whether nothing else tells the value of an exact count, in whatever measure word cases are counted."""
        if one.quantity.hedge is not Hedge.EXACT or one.quantity.unit in UNCOUNTED_UNITS or _is_of_other_time(one):
            return False
        if _is_whole(one) and self._whole[_word(one), one.quantity.value] > 1:
            return False
        if direction_of(one) is not None or has_no_name(one) or is_base_of_year(one) or is_told_as_whole(one):
            return False
        others = self._others[_word(one)] if _is_whole(one) else counted_like(self._model, one)
        return not any(_tells_value(each, one) for each in others)


def _is_whole(one: Measure) -> bool:
    """Whether a figure is a plain exact number of things: of two such, one tells the other's value or does not."""
    return one.quantity.hedge is Hedge.EXACT and one.quantity.scale == 1 and one.quantity.decimals == 0


def _word(one: Measure) -> str:
    """The measure word of a figure, one for all that cases are counted by."""
    return GENERIC if one.quantity.unit in GENERIC_UNITS else one.quantity.unit


def _is_of_other_time(one: Measure) -> bool:
    """Whether a figure is of another year or part of one, as its words say: 上年同期符合规定的案件共23864件."""
    return one.scope in _OTHER_TIMES and not (one.part is Part.PLAN and one.scope is Scope.PLAN)


def counted_like(model: ReportModel, one: Measure) -> Iterator[Measure]:
    """Yields the other figures in the measure word of one, or in any that cases are counted by."""
    units = GENERIC_UNITS if one.quantity.unit in GENERIC_UNITS else (one.quantity.unit,)
    return (each for unit in units for each in model.by_unit.get(unit, ()) if each is not one)


def _tells_value(each: Measure, one: Measure) -> bool:
    """Whether a figure may have the value of one; a rounded one in its own measure word and of two digits at least.

    目标4万人 tells nothing of 3.92万人.
    """
    if each.quantity.scale != 1 and len(digits_of(each.quantity)) == 1 < len(digits_of(one.quantity)):
        return False
    plain = each.quantity.hedge is Hedge.EXACT or each.quantity.unit == one.quantity.unit
    return plain and each.quantity.hedge not in _BOUNDS and agree(one, each)


def tells_plainly(each: Measure) -> bool:
    """Tells whether a figure is an exact one of the report's own time: no change, no base."""
    if each.quantity.hedge is not Hedge.EXACT or each.scope in _OTHER_TIMES:
        return False
    return direction_of(each) is None and not is_base_of_year(each)


def are_of_one_time(one: Measure, each: Measure) -> bool:
    """Tells whether both are of the year, or both of several."""
    return (one.scope in _SEVERAL_YEARS) is (each.scope in _SEVERAL_YEARS)


def is_near(one: Measure, each: Measure) -> bool:
    """Tells whether one count may stand for the other: their sizes lie close, or a slip parts them."""
    value, other = one.quantity.value, each.quantity.value
    if value > 0 and NEAREST <= other / value <= FARTHEST:
        return True
    return len(digits_of(one.quantity)) >= SLIP_DIGITS and is_slip(one.quantity, each.quantity)


def only_one(told: Sequence[Measure]) -> Measure | None:
    """Returns the first of some figures where all have one value; None else."""
    return told[0] if len({each.quantity.value for each in told}) == 1 else None
