"""Finds what became of an earlier value where another place tells it: 办结案件比上年的432件减少54件, of 办结案件486件.

Only a figure of the same name counts that lies as far from the earlier value as is told, on whichever side.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, is_as_far, is_base
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.measure_phrase import strip_words
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

SHORTEST_NAME, FEWEST_DIGITS = 4, 2
_TURNS = late("[比较]")
_AT_ONCE = late(r"[\u4e00-\u9fff]{0,4}")


def find_changes_of_named(model: ReportModel, read: set[int]) -> Iterator[Change]:
    """Yields the changes told by the earlier value alone, with the later one that another sentence tells by name.

    `read` holds the identities of the changes whose two values are known already.
    """
    for measures in model.paragraphs:
        for base, stated in pairwise(measures):
            way = direction_of(stated) if base.before.endswith(("的", "年")) and id(stated) not in read else None
            if way is None or not _AT_ONCE.fullmatch(between(base, stated)) or not _may_start(base, stated):
                continue
            now = _told_elsewhere(model, base, stated, way)
            if now is not None:
                yield Change(base, now, way, stated)


def _may_start(base: Measure, stated: Measure) -> bool:
    """Whether a change tells its earlier value, and enough digits to know the later one by."""
    plain = is_base(base) and base.quantity.unit not in UNCOUNTED_UNITS and base.part is not Part.PLAN
    return plain and all(len(one.quantity.number.as_tuple().digits) >= FEWEST_DIGITS for one in (base, stated))


def _told_elsewhere(model: ReportModel, base: Measure, stated: Measure, way: Direction) -> Measure | None:
    """The figure of the name of a change that lies so far from its earlier value: on the side told, if any does."""
    name = strip_words(_TURNS.split(base.before, maxsplit=1)[0])
    if len(name) < SHORTEST_NAME:
        return None
    unit = base.quantity.unit
    told = (one for one in model.measures_with(name[-SHORTEST_NAME:]) if one.quantity.unit == unit and _is_now(one))
    far = [one for one in told if _is_called(one, name) and is_as_far(base, one, stated)]
    right = [one for one in far if (one.quantity.value > base.quantity.value) is (way is Direction.UP)]
    return next(iter(right or far), None)


def _is_now(one: Measure) -> bool:
    plain = one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR and one.part is not Part.PLAN
    return plain and direction_of(one) is None and not is_base(one)


def _is_called(one: Measure, name: str) -> bool:
    core = one.phrase.core
    return len(core) >= SHORTEST_NAME and (core.endswith(name) or name.endswith(core))
