"""Finds what became of an earlier value where another place tells it: 办结案件比上年的432件减少54件, of 办结案件486件.

A figure of the name counts that lies as far from the earlier value as is told, on whichever side; else the one value
that the report tells under the very name: 收到的行政复议申请比上年的284件增长33.3%, of 收到行政复议申请426件.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, is_as_far, is_base
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Part, Scope
from report_drafter.language.figures.measure_phrase import strip_words
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_alike, is_listed

SHORTEST_NAME, FEWEST_DIGITS = 4, 2
_LEAST = Decimal("0.6")
_AMOUNT = late(r"(?:[总件]?数|[总数]?量)$")
_TURNS = late("[比较]|与(?=上年|去年)")
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
    return next(iter(right or far), None) or _of_very_name(model, base, name)


def _of_very_name(model: ReportModel, base: Measure, name: str) -> Measure | None:
    """The one value of the year that a report tells under the very name with which a passage opens, if it is near."""
    plain = _plain(name)
    if len(plain) < SHORTEST_NAME or base.passage_before.strip() != base.before.strip():
        return None  # A clause before may tell of which kind it is: 交通领域…，办理的处罚案件比上年的80件增长15%.
    told = (one for one in model.measures_with(plain[-SHORTEST_NAME:]) if one.part in ACCOUNT_PARTS)
    same = [one for one in told if counted_alike(one, base) and _is_now(one) and _is_so_called(one, plain)]
    alone = len({one.quantity.value for one in same}) == 1 and same[0].scope is Scope.YEAR
    near = alone and _LEAST < same[0].quantity.value / base.quantity.value < 1 / _LEAST
    return same[0] if near and same[0].sentence != base.sentence else None


def _is_so_called(one: Measure, plain: str) -> bool:
    """Whether a figure bears just that name, with at most an act before it where that says enough."""
    core = _plain(one.phrase.core)
    act = core.removesuffix(plain)
    return core == plain or (act != core and act in VERBS and len(plain) > SHORTEST_NAME and not is_listed(one))


def _plain(name: str) -> str:
    """A name without what it may be told with or without: 立案数, 收到的申请."""
    return _AMOUNT.sub("", name).replace("的", "")


def _is_now(one: Measure) -> bool:
    plain = one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR and one.part is not Part.PLAN
    return plain and direction_of(one) is None and not is_base(one)


def _is_called(one: Measure, name: str) -> bool:
    core = one.phrase.core
    return len(core) >= SHORTEST_NAME and (core.endswith(name) or name.endswith(core))
