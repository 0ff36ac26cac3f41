"""Names of bodies that were founded only after a report was signed: 国家数据局 in a report on 2021.

A body stands from the day on which the reform that made it was made public. Of local ones those are held against their
year that no place had before; hospitals and universities have offices of such a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.text_breaks import line_around

_REFORM_2018, _REFORM_2023 = date(2018, 3, 21), date(2023, 3, 16)
_FOUNDED = {
    "国家数据局": date(2023, 3, 10),
    "国家金融监督管理总局": date(2023, 3, 10),
    "国家金融监管总局": date(2023, 3, 10),
    "金融监管总局": date(2023, 3, 10),
    "中央社会工作部": _REFORM_2023,
    "中央金融委员会": _REFORM_2023,
    "中央金融工作委员会": _REFORM_2023,
    "中央科技委员会": _REFORM_2023,
    "国家消防救援局": date(2022, 12, 1),
    "国家疾病预防控制局": date(2021, 4, 1),
    "国家疾控局": date(2021, 4, 1),
    "国家乡村振兴局": date(2021, 2, 1),
    "国家医疗保障局": _REFORM_2018,
    "国家医保局": _REFORM_2018,
    "国家市场监督管理总局": _REFORM_2018,
    "国家市场监管总局": _REFORM_2018,
    "国家卫生健康委": _REFORM_2018,
    "国家移民管理局": _REFORM_2018,
    "国家林业和草原局": _REFORM_2018,
    "国家林草局": _REFORM_2018,
    "国家粮食和物资储备局": _REFORM_2018,
    "退役军人事务部": _REFORM_2018,
    "退役军人事务局": _REFORM_2018,
    "退役军人事务厅": _REFORM_2018,
    "退役军人局": _REFORM_2018,
    "文化和旅游部": _REFORM_2018,
    "农业农村部": _REFORM_2018,
    "自然资源部": _REFORM_2018,
    "生态环境部": _REFORM_2018,
    "应急管理部": _REFORM_2018,
}
_LOCAL = {"数据局": date(2023, 3, 10), "社会工作部": _REFORM_2023}
"""Bodies of places: named so only behind a place, its committee or another body of a list."""
_NO_PART_OF_IT = "(?![门分署队])"
"""What goes on to another word than 部: 应急管理部门."""
_BODY = late(
    f"(?:{'|'.join(sorted(_FOUNDED, key=len, reverse=True))})(?:(?<!部)|{_NO_PART_OF_IT})"
    rf"|(?<=[、省市县区旗同合])数据局|(?<=[、委同合])(?<!团.委)社会工作部(?![门分署])"
)
_HOUSES = late("医院|大学|学院|学校|共青团|团委|公司|集团|协会|妇联|工会")
_AHEAD = late("组建|成立|设立|更名|改革方案|即将|将要|筹建|筹备")


@frozen
class LaterBody:
    """The name of a body at its place, and the day from which on there is one."""

    start: int
    end: int
    name: str
    founded: date


def later_bodies(text: str, signed: date, agency: str) -> Iterator[LaterBody]:
    """Yields the bodies that there were none of when a report was signed, each name once."""
    if signed >= max(_FOUNDED.values()) and signed >= max(_LOCAL.values()):
        return
    told: set[str] = set()
    for match in _BODY.finditer(text):
        name = match[0]
        founded = _FOUNDED.get(name) or _LOCAL.get(name)
        if founded is None or founded <= signed or name in told:
            continue
        line = line_around(text, *match.span())
        if _AHEAD.search(text, *line) or (name in _LOCAL and _HOUSES.search(agency)):
            continue
        told.add(name)
        yield LaterBody(match.start(), match.end(), name, founded)
