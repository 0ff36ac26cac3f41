"""Reads what an area bears, with the area and the harvest: 播种面积46.8万亩，总产量11.93万吨，平均亩产254.9公斤."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.rates.average_value import StatedAverage
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS

_YIELD = late(
    r"(?:^|[，,；;。：:])\s*(?:全[省市州县区]|其中|平均|折合)*(?P<crop>[\u4e00-\u9fff]{0,6}?)(?:平均|每)?"
    r"(?:亩产量?|单产|亩均产量|单位面积产量)(?:水平)?(?:约?为|达到?|约)?$"
)
_AREA, _HARVEST = late("面积|[播种]种"), late("总?产量?")
_DENSITY = late(r"人口密度(?:约|为|达到?|是)*每平方公里(?:约|为|有)*$")
_IN_KILOGRAMS = {"吨": Decimal(1000), "公斤": Decimal(1), "千克": Decimal(1), "斤": Decimal("0.5")}
_IN_MU = {"亩": Decimal(1), "公顷": Decimal(15)}


def find_yields(measures: Sequence[Measure]) -> Iterator[StatedAverage]:
    """Yields each yield of a paragraph whose passage tells one area and one harvest, both in its own units."""
    text = measures[0].paragraph.text
    if "亩产" not in text and "单产" not in text and "面积产量" not in text and "亩均产量" not in text:
        return
    for one in measures:
        match = _YIELD.search(one.before) if "产" in one.before and one.quantity.hedge is Hedge.EXACT else None
        weight, _, per = one.quantity.unit.partition("/")
        if match is None or weight not in _IN_KILOGRAMS or (per or "亩") not in _IN_MU or one.scope is Scope.LAST_YEAR:
            continue
        beside = [each for each in measures if each.passage == one.passage and each is not one and _is_told(each)]
        areas = [each for each in beside if each.quantity.unit in _IN_MU and _AREA.search(each.before)]
        harvests = [each for each in beside if each.quantity.unit in _IN_KILOGRAMS and _HARVEST.search(each.before)]
        if len(areas) == len(harvests) == 1 and _is_of_crop(match["crop"], areas[0], harvests[0]):
            yield _spread(one, areas[0], harvests[0], weight, per or "亩")


def find_densities(measures: Sequence[Measure]) -> Iterator[StatedAverage]:
    """Yields each density of a paragraph whose passage tells one area, with the population that gives it."""
    if "人口密度" not in measures[0].paragraph.text:
        return
    for one in measures:
        if not _DENSITY.search(one.before) or one.scope is Scope.LAST_YEAR:
            continue
        beside = [each for each in measures if each.passage == one.passage and each.start < one.start]
        areas = [each for each in beside if each.quantity.unit == "平方公里" and _is_told(each)]
        people = [each for each in beside if each.quantity.unit in PEOPLE_UNITS and _is_populace(each)]
        if len(areas) == 1 and people:
            area = areas[0]
            read = [StatedAverage(one, each, area, area.quantity.interval()) for each in people]
            yield next((each for each in read if each.holds), read[-1])


def _is_populace(one: Measure) -> bool:
    return "人口" in one.before and _is_told(one)


def _is_told(one: Measure) -> bool:
    told = one.quantity.hedge is Hedge.EXACT and one.quantity.value > 0 and direction_of(one) is None
    return told and one.scope is not Scope.LAST_YEAR and not _YIELD.search(one.before)


def _is_of_crop(crop: str, area: Measure, harvest: Measure) -> bool:
    return not crop or (crop in area.before + harvest.before)


def _spread(average: Measure, area: Measure, harvest: Measure, weight: str, per: str) -> StatedAverage:
    """The harvest in the unit of its average, over the area in its own."""
    heavier = _IN_KILOGRAMS[harvest.quantity.unit] / _IN_KILOGRAMS[weight]
    larger = _IN_MU[area.quantity.unit] / _IN_MU[per]
    total = replace(harvest, quantity=_in_unit(harvest, average.quantity.unit, heavier))
    count = replace(area, quantity=_in_unit(area, per, larger))
    return StatedAverage(average, total, count, count.quantity.interval())


def _in_unit(one: Measure, unit: str, times: Decimal) -> Quantity:
    return replace(one.quantity, unit=unit, scale=one.quantity.scale * times)
