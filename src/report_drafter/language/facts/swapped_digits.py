"""Finds a figure that tells another one of the report with two of its digits changed.

审查文件216件 in the opening, 审查文件261件 in the body. Many figures meet so by chance: what both count must be called
alike, and the value told again must stand there once. A roll is known by what the report counts for each of it:
共29个乡镇, of 乡镇调委会92个, 乡级平台92个.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_figures import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, swapped

_TELLS_AGAIN = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.PLAN))
_OTHER_PERIODS = frozenset((Scope.LAST_YEAR, Scope.LONG, Scope.PARTIAL))
_DATE = late(r"\d+[年月日度]?[以之]?[前来底末]?")
FEWEST_DIGITS, MANY_DIGITS = 2, 3
SHARED, SHARED_IF_SMALL = 2, 4
"""How many characters in a row both must be called by: a number of two digits meets another by chance."""
ROLL_UNIT, ROLL_LEADS = "个", ("共", "共有", "辖", "现有")
FEWEST_OF_EACH, NAME = 3, 2
"""How often what stands at each of a roll must be counted, and by how much of its name one of them is known."""

_ByValue = Mapping[Decimal, Sequence[Measure]]


def find_swapped(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure whose digits changed places, with the one that tells what it must be."""
    alike = ((told, known) for known in _with_the_same_digits(model.measures) for told in known.values())
    found = (_told_again(told, known) or _told_of_each(told, known) for told, known in alike)
    yield from sorted((one for one in found if one is not None), key=_place)


def _with_the_same_digits(measures: Iterable[Measure]) -> Iterator[_ByValue]:
    """The exact figures of one unit and the same digits but for noughts by their values, where these are several."""
    groups: defaultdict[tuple[str, str], defaultdict[Decimal, list[Measure]]] = defaultdict(lambda: defaultdict(list))
    for one in measures:
        if one.quantity.hedge is Hedge.EXACT:
            digits = digits_of(one.quantity)
            if len(digits) >= FEWEST_DIGITS:
                groups[one.quantity.unit, "".join(sorted(digits)).lstrip("0")][one.quantity.value].append(one)
    return (group for group in groups.values() if len(group) > 1)


def _place(one: Recalled) -> tuple[int, int]:
    return one.figure.sentence, one.figure.start


def _turned(one: Measure, known: _ByValue) -> list[Measure]:
    """The figures of the report that have two digits of one changed."""
    return [each for other in swapped(one.quantity) for each in known.get(other.value, ())]


def _told_again(told: Sequence[Measure], known: _ByValue) -> Recalled | None:
    """The one value of the body that a figure told once more turns round, called as it is."""
    in_time = [one for one in told if one.scope not in _OTHER_PERIODS]
    if len(in_time) != 1 or in_time[0].part not in _TELLS_AGAIN:
        return None
    turned = (one for one in _turned(in_time[0], known) if one.part is Part.REVIEW and one.scope not in _OTHER_PERIODS)
    alike = [one for one in turned if _called_alike(in_time[0], one)]
    return Recalled(in_time[0], alike[0]) if len({one.quantity.value for one in alike}) == 1 else None


def _told_of_each(told: Sequence[Measure], known: _ByValue) -> Recalled | None:
    """What stands at each of a roll, counted often enough, where its number turns that of the roll round."""
    roll = told[0]
    if len(told) > 1 or roll.quantity.unit != ROLL_UNIT or not roll.before.endswith(ROLL_LEADS):
        return None
    of_each = _turned(roll, known) if len(roll.after) >= NAME else []
    named = next((one for one in of_each if roll.after[:NAME] in one.before), None)
    return Recalled(roll, named) if named and len(of_each) >= FEWEST_OF_EACH else None


def _called_alike(one: Measure, other: Measure) -> bool:
    least = SHARED if len(digits_of(one.quantity)) >= MANY_DIGITS else SHARED_IF_SMALL
    shared = _longest_shared(_words(one), _words(other))
    return len(shared) > least or (len(shared) == least and shared not in GENERIC_NOUNS)


def _words(one: Measure) -> str:
    """The words around a figure; a date in them (2023年以来) says nothing of what it counts."""
    return _DATE.sub("|", f"{one.phrase.core}|{one.after}")


def _longest_shared(first: str, second: str) -> str:
    """The longest run of characters that two texts share."""
    for size in range(min(len(first), len(second)), 0, -1):
        for at in range(len(first) - size + 1):
            run = first[at : at + size]
            if "|" not in run and run in second:
                return run
    return ""
