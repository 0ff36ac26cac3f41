"""Provinces: which one an office is in, how many cities it has, and whose rules it cites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Citation, Measure, ReportModel

_CITIES = late(
    r"(?:设区的?市|地级市|地州市|州市|市州|盟市|市（州）|市[(]州[)]|市、州|市（地）)(?![\u4e00-\u9fff]{0,2}级(?:部门|单位|机关))"
)
CITY_SIGNS = ("设区", "地级市", "地州市", "州市", "市州", "盟市", "市（州）", "市(州)", "市、州", "市（地）")
_IN_USE = late(r"(?:严格|认真|全面|深入)?(?:执行|贯彻落实|贯彻|落实|遵守)[^，,。；;《》]{0,6}\Z")
_LEARNS = late("借鉴|参照|参考|对比|学习|交流|考察|协同|对标|案例|纠纷|移送|通报|跨省|一体化|联合")
_ELSEWHERE = late("全国|外省|省外|跨省|各省|周边|流域|沿线|东部|中部|西部|地区|[省区市]、")
"""What tells that cities of other provinces are counted too."""
NEAR = 20
_TITLE = late("《[^《》]*》")


@frozen
class Province:
    """A province, how many cities of the first rank it has, how many with all that is counted with them, their names.

    The numbers are 0 where it has no such cities.
    """

    name: str
    cities: int
    most: int
    city_names: tuple[str, ...]


def own_province(agency: str, provinces: Sequence[Province]) -> Province | None:
    """Returns the province that an office's name begins with, or whose city it begins with."""
    for one in provinces:
        if agency.startswith(one.name) or any(agency.startswith(f"{city}市") for city in one.city_names):
            return one
    return None


def too_many_cities(model: ReportModel, province: Province) -> Iterator[Measure]:
    """Yields the counts of cities that are more than a province has, as an office of the whole province tells them."""
    for measure in _counts(model) if province.most and model.agency.startswith(province.name) else ():
        text = measure.paragraph.text
        more = measure.quantity.number > province.most and _CITIES.match(text, measure.end)
        if more and not _ELSEWHERE.search(text, max(0, measure.start - NEAR), measure.start):
            yield measure


def _counts(model: ReportModel) -> Iterator[Measure]:
    """Each count once: 地州市 holds two of the signs."""
    found = (one for sign in CITY_SIGNS for one in model.measures_with(sign) if one.quantity.unit == "个")
    yield from {id(one): one for one in found}.values()


def rules_of_others(
    model: ReportModel, own: Province, provinces: Sequence[Province]
) -> Iterator[tuple[Citation, Province]]:
    """Yields the rules of other provinces that a report tells to be carried out, where it names these nowhere else."""
    plain = _TITLE.sub("", model.whole.plain)
    for one in model.citations:
        other = next((each for each in provinces if one.base.startswith(each.name)), None)
        if other is None or other.name == own.name or one.nested or other.name in plain:
            continue
        if f"《{own.name}" in one.paragraph.text:
            continue  # 重庆 and 四川 make one standard by the rules of both
        before = _TITLE.sub("", one.paragraph.text[: one.start])
        if _IN_USE.search(before) and not _LEARNS.search(before[-NEAR:]):
            yield one, other
