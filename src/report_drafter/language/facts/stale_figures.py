"""Finds figures of now that tell last year's value: 总量达到16.8万户, of 186427户，较上年底的168309户增长10.8%."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS
from report_drafter.language.text.characters import is_basic_han, longest_shared

FEWEST_DIGITS, SHARED, BEGINNING = 3, 3, 2
_Size = tuple[str, int, tuple[int, ...]]
_FORMER = late("[上去]年|年初|同期")
_SUMMING_UP = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.CLOSING))
_OWN_TIME = frozenset((Scope.YEAR, Scope.CUMULATIVE))


def find_stale(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures of a passage that sums up which say what a change starts from, not what it came to."""
    grown: defaultdict[_Size, list[Change]] = defaultdict(list)
    for change in model.changes:
        if _goes_on_from_last_year(change):
            grown[_size(change.base)].append(change)
    for one in model.measures if grown else ():
        if one.part not in _SUMMING_UP or not _is_of_now(one):
            continue
        near = grown.get(_size(one), ())
        stale = next((each for each in near if _is_stale(one, each)), None)
        if stale is not None and not any(agree(one, each.now) for each in near if each.now is not one):
            yield Recalled(one, stale.now)


def _size(one: Measure) -> _Size:
    """The unit of a figure, how large it is and the digits it begins with: 16.83万户 is of the size of 168309户."""
    value = one.quantity.value
    return one.quantity.unit, value.adjusted(), value.as_tuple().digits[:BEGINNING]


def _goes_on_from_last_year(change: Change) -> bool:
    base, now = change.base, change.now
    plain = base.quantity.hedge is now.quantity.hedge is Hedge.EXACT and base.quantity.unit not in UNCOUNTED_UNITS
    former = base.scope is Scope.LAST_YEAR or _FORMER.search(base.before) is not None
    return plain and former and base.paragraph is now.paragraph and not agree(base, now)


def _is_of_now(one: Measure) -> bool:
    told = one.scope in _OWN_TIME and direction_of(one) is None
    return told and one.quantity.hedge is Hedge.EXACT and len(digits_of(one.quantity)) >= FEWEST_DIGITS


def _is_stale(one: Measure, change: Change) -> bool:
    """Whether a figure is what a change starts from, told by the name of what it came to."""
    base, now = change.base, change.now
    if one.paragraph is base.paragraph or one.quantity.unit != base.quantity.unit:
        return False
    if not agree(one, base) or agree(one, now):
        return False
    shared = longest_shared(now.phrase.core + now.phrase.after, one.before + one.phrase.after)
    return len(shared) >= SHARED and all(map(is_basic_han, shared))
