"""Reads how far a thing went, told by its name alone, of which another place tells both values.

主抓提速，许可事项平均办理时限缩短12个工作日, of 许可事项平均办理时限由20个工作日压缩到6个工作日.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import DOWN, RATE_UNITS, UP, direction_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel

SHORTEST_NAME = 6
_FROM = late(
    r"(?P<name>[\u4e00-\u9fff]{6,20}?)(?:已|均|分别)?[由从](?:上年的?|去年的?|原来的?|原先的?|20\d\d年的?|法定的?)?$"
)
_BY = late(
    rf"(?:^|[，,；;：:。、])(?P<name>[\u4e00-\u9fff]{{6,20}}?)(?:总共|累计|合计|共|较上年|比上年|同比)*(?:{UP}|{DOWN})了?$"
)


def find_change_sizes_retold(model: ReportModel, read: set[int]) -> Iterator[Change]:
    """Yields what is told of a change of the very name of one whose values stand elsewhere; `read` are known."""
    turned: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for one in model.changes:
        match = _FROM.search(one.base.before) if _is_plain(one.base) and _is_plain(one.now) else None
        if match is not None:
            turned[match["name"], one.base.quantity.unit].append(one)
    for unit in {unit for _, unit in turned} - RATE_UNITS:
        for stated in model.by_unit.get(unit, ()):
            match = _BY.search(stated.before) if _is_plain(stated) and id(stated) not in read else None
            told = turned.get((match["name"], unit), []) if match is not None else []
            way = direction_of(stated)
            if way is not None and _tell_one(told, way):
                yield Change(told[0].base, told[0].now, way, stated)


def _is_plain(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and one.part is not Part.PLAN and one.scope is not Scope.LAST_YEAR


def _tell_one(told: list[Change], way: Direction) -> bool:
    """Whether all of some changes have the same two values, and went the way that is told."""
    return len({(one.base.quantity.value, one.now.quantity.value) for one in told}) == 1 and told[0].direction is way
