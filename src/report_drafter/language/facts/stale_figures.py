"""Finds figures of now that tell last year's value: 总量达到16.8万户, of 186427户，较上年底的168309户增长10.8%."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_figures import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS
from report_drafter.language.text.characters import is_basic_han, longest_shared

FEWEST_DIGITS, SHARED = 3, 3
_FORMER = late("[上去]年|年初|同期")
_SUMMING_UP = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.CLOSING))
_OWN_TIME = frozenset((Scope.YEAR, Scope.CUMULATIVE))


@frozen
class _Grown:
    """What a change goes from and to."""

    base: Measure
    now: Measure


def find_stale(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures of a passage that sums up which say what a change starts from, not what it came to."""
    grown = [_Grown(one.base, one.now) for one in model.changes if _goes_on_from_last_year(one)]
    if not grown:
        return
    for one in model.measures:
        if one.part not in _SUMMING_UP or not _is_of_now(one):
            continue
        stale = next((each for each in grown if _is_stale(one, each)), None)
        if stale is not None and not any(agree(one, each.now) for each in grown if each.now is not one):
            yield Recalled(one, stale.now)


def _goes_on_from_last_year(change: Change) -> bool:
    base, now = change.base, change.now
    plain = base.quantity.hedge is now.quantity.hedge is Hedge.EXACT and base.quantity.unit not in UNCOUNTED_UNITS
    former = base.scope is Scope.LAST_YEAR or _FORMER.search(base.before) is not None
    return plain and former and base.paragraph is now.paragraph and not agree(base, now)


def _is_of_now(one: Measure) -> bool:
    told = one.scope in _OWN_TIME and direction_of(one) is None
    return told and one.quantity.hedge is Hedge.EXACT and len(digits_of(one.quantity)) >= FEWEST_DIGITS


def _is_stale(one: Measure, grown: _Grown) -> bool:
    """Whether a figure is what a change starts from, told by the name of what it came to."""
    base, now = grown.base, grown.now
    if one.paragraph is base.paragraph or one.quantity.unit != base.quantity.unit:
        return False
    if not agree(one, base) or agree(one, now):
        return False
    shared = longest_shared(now.phrase.core + now.phrase.after, one.before + one.phrase.after)
    return len(shared) >= SHARED and all(map(is_basic_han, shared))
