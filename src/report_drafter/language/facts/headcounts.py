"""Finds how many of a kind a whole area has, told in two numbers: 全市203名卫生监督员中, 全市卫生监督员186名."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS

_AREA = r"(?:^|.*[，,。；;：:是])(?P<area>全[省市县区镇乡州旗局系][统道]?)"
_NAMED_BEFORE = late(
    rf"{_AREA}(?:现|共|实)*有?(?:在岗|在册)?(?P<noun>[\u4e00-\u9fff]{{4,10}}?)(?:总数|人数)?(?:现|共|仅)*(?:有|为|达)?$"
)
_AREA_BEFORE = late(rf"{_AREA}(?:现|共|实)*有?的?$")
_NAMED_BEHIND = late(r"(?P<noun>[\u4e00-\u9fff]{4,10}?)(?:中|[均都全]|$)")
SLIPPED = 2
"""How many numbers one fact has when one of its tellings slipped."""
_ACT = late("新[增聘招录]|培训|参[加训]|表彰|选派|抽[调查]|评为|处理|查处|救助|持证|取得|获")
"""What tells of some of them, or of what was done to them."""


def find_headcounts_told_twice(model: ReportModel) -> Iterator[Recalled]:
    """Yields the later of two figures for all the people of one kind in one area."""
    told: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for unit in PEOPLE_UNITS:
        for one in model.by_unit.get(unit, ()):
            name = _name_of(one)
            if name is not None:
                told[name].append(one)
    for figures in told.values():
        if len({one.quantity.value for one in figures}) == SLIPPED:
            first = figures[0]
            yield next(Recalled(one, first) for one in figures if one.quantity.value != first.quantity.value)


def _name_of(one: Measure) -> tuple[str, str] | None:
    """The area and the kind of people that a figure counts, all of them; None for any other figure."""
    if one.quantity.hedge is not Hedge.EXACT or one.scope is not Scope.YEAR or one.part is Part.PLAN:
        return None
    named = _NAMED_BEFORE.fullmatch(one.before) if not one.after else None
    if named is None:
        area, noun = _AREA_BEFORE.fullmatch(one.before), _NAMED_BEHIND.match(one.after)
        name = (area["area"], noun["noun"]) if area is not None and noun is not None else None
    else:
        name = named["area"], named["noun"]
    return None if name is None or _ACT.search(name[1]) else name
