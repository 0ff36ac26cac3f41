"""Finds a figure of the opening or a later part that tells one of the body with two of its digits changed.

审查文件216件 in the opening, 审查文件261件 in the body. Many figures meet so by chance: what both count must be called
alike, and the value told again must stand there once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.facts.recalled_figures import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import swapped

_TELLS_AGAIN = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.PLAN))
_OTHER_PERIODS = frozenset((Scope.LAST_YEAR, Scope.LONG, Scope.PARTIAL))
FEWEST_DIGITS, MANY_DIGITS = 2, 3
SHARED, SHARED_IF_SMALL = 2, 4
"""How many characters in a row both must be called by: a number of two digits meets another by chance."""


def find_swapped(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure told again whose digits changed places, with the figure of the body."""
    places: defaultdict[tuple[str, object], list[Measure]] = defaultdict(list)
    for one in model.measures:
        if _may_be_told(one):
            places[_key(one.quantity)].append(one)
    for one in model.measures:
        if one.part in _TELLS_AGAIN and _may_be_told(one) and len(places[_key(one.quantity)]) == 1:
            body = _body_figure(one, places)
            if body is not None:
                yield Recalled(one, body)


def _may_be_told(one: Measure) -> bool:
    quantity = one.quantity
    return quantity.hedge is Hedge.EXACT and _digits(quantity) >= FEWEST_DIGITS and one.scope not in _OTHER_PERIODS


def _digits(quantity: Quantity) -> int:
    return sum(char.isdigit() for char in f"{quantity.number:f}")


def _key(quantity: Quantity) -> tuple[str, object]:
    return quantity.unit, quantity.value


def _body_figure(one: Measure, places: Mapping[tuple[str, object], list[Measure]]) -> Measure | None:
    """The one figure of the body with two digits of this one changed that is called as it is."""
    slips = [each for other in swapped(one.quantity) for each in places.get(_key(other), ())]
    alike = [each for each in slips if each.part is Part.REVIEW and _called_alike(one, each)]
    return alike[0] if alike and len({each.quantity.value for each in alike}) == 1 else None


def _called_alike(one: Measure, other: Measure) -> bool:
    least = SHARED if _digits(one.quantity) >= MANY_DIGITS else SHARED_IF_SMALL
    shared = _longest_shared(_words(one), _words(other))
    return len(shared) > least or (len(shared) == least and shared not in GENERIC_NOUNS)


def _words(one: Measure) -> str:
    return f"{one.phrase.core}|{one.after}"


def _longest_shared(first: str, second: str) -> str:
    """The longest run of characters that two texts share."""
    for size in range(min(len(first), len(second)), 0, -1):
        for at in range(len(first) - size + 1):
            run = first[at : at + size]
            if "|" not in run and run in second:
                return run
    return ""
