"""Finds areas above the area of the whole place that a report is on: 拆除违法建设3180平方公里 of 8.6平方公里."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel

_SQUARE_METRES = {
    "平方公里": Decimal(10) ** 6,
    "平方千米": Decimal(10) ** 6,
    "公顷": Decimal(10) ** 4,
    "亩": Decimal(2000) / 3,
    "平方米": Decimal(1),
}
_WHOLE_UNITS = ("平方公里", "平方千米")
_WHOLE = late(
    r"(?:辖区|行政区[域划]?|幅员|国土|地域|全[县市区镇乡域]|区域|管辖|^|[，,])(?:总|土地)?面积(?:为|达|约|共)*$"
)
_OVER_AND_OVER = late("巡|航|监测|遥感|防治|飞防|作业|测绘|累计|流域|海|全[省国]|覆盖|人次|建筑|施工|房屋|播种")
FAR = 2


@frozen
class AreaSlip:
    """`area` lies above `whole`, which is told as the area of the whole place."""

    area: Measure
    whole: Measure


def find_area_slips(model: ReportModel) -> Iterator[AreaSlip]:
    """Yields the areas of a report that are larger than the place, by far."""
    told = [one for unit in _WHOLE_UNITS for one in model.by_unit.get(unit, ())]
    wholes = [one for one in told if "面积" in one.before and _WHOLE.search(one.before)]
    if not wholes:
        return
    whole = max(wholes, key=_size)
    for one in (one for unit in _SQUARE_METRES for one in model.by_unit.get(unit, ())):
        far = one.quantity.hedge is Hedge.EXACT and _size(one) > _size(whole) * FAR
        if far and not _OVER_AND_OVER.search(one.clause):
            yield AreaSlip(one, whole)


def _size(one: Measure) -> Decimal:
    """An area in square metres."""
    return one.quantity.value * _SQUARE_METRES[one.quantity.unit]
