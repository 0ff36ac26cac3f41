"""Reads changes behind the values of two years side by side: 2021年办结1820件，2022年办结1911件，增长5.0%.

The values may stand in either order, and in two sentences: 上年受理3420件。2022年受理2958件，比上年减少462件.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, is_base
from report_drafter.language.changes.change_subjects import is_subject_of
from report_drafter.language.changes.changes_before_bases import FOLLOWS, are_near, is_measured_in
from report_drafter.language.changes.compared_periods import Compared, period_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import between

_BESIDE = late(r"[，,；;。]\s*")
_PERIOD_ALONE = late(r"(?:20\d\d年|[上去本今]年)(?:度|全年|同期|年?[末底])?(?:为|是|有|共)?")
_YEARS = frozenset((Scope.LAST_YEAR, Scope.YEAR))
SHORTEST_NAME, LONG_NAME = 2, 4


def find_changes_between_years(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph that follow the values of this year and of the one before."""
    text = measures[0].paragraph.text
    for one, other, stated in zip(measures, measures[1:], measures[2:], strict=False):
        if {one.scope, other.scope} != _YEARS or direction_of(stated) is None or is_base(other):
            continue
        if _are_of_one(one, other) and is_measured_in(stated, one) and _is_told_of(other, stated):
            base, now = (one, other) if one.scope is Scope.LAST_YEAR else (other, one)
            yield Change(base, now, direction_of(stated), stated, not at_current_prices(text, one, stated))


def _are_of_one(one: Measure, other: Measure) -> bool:
    """Whether two figures beside one another are of one thing by name, or the second by its year alone."""
    if not (one.scope_stated and other.scope_stated and are_near(one, other)) or other.passage - one.passage > 1:
        return False
    if direction_of(one) is not None or direction_of(other) is not None:
        return False
    if _BESIDE.fullmatch(between(one, other).removesuffix(other.before)) is None:
        return False
    alone = _PERIOD_ALONE.fullmatch(other.before.strip()) is not None
    return _are_called_alike(one, other) or (alone and one.passage == other.passage)


def _are_called_alike(one: Measure, other: Measure) -> bool:
    """Whether one name is the other, or its beginning or end: 办结案件, 办结; 全县共发生事故, 共发生事故."""
    short, full = sorted((one.phrase.core, other.phrase.core), key=len)
    return (len(short) >= SHORTEST_NAME and full.startswith(short)) or (
        len(short) >= LONG_NAME and full.endswith(short)
    )


def _is_told_of(now: Measure, stated: Measure) -> bool:
    """Whether a change names nothing but the figure again and the year before: ，事故起数比上年减少28起."""
    match = FOLLOWS.fullmatch(between(now, stated))
    if match is None or not is_subject_of(match["name"], now):
        return False
    period = period_of(match)
    return period is None or period.kind is Compared.LAST_YEAR
