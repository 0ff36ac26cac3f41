"""Units that what stands beside a figure rules out: an area in 斤, two values whose change holds but for their units.

Where an arithmetic relation holds to the last digit, the numbers are right, and a unit that does not fit is the slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.relations.unit_slips import UnitSlip

_PAID = ("罚没款", "罚款", "案值", "货值", "资金", "经费", "支出", "损失", "投资", "税款", "收入", "工资", "偿款")
SIGNS = ("面积", "产量", "里程", "总长", "产值", "均", "每", "%", *_PAID)
"""The plain words of which every such slip holds one."""

_NUMBER = r"\d[\d,]*(?:\.\d+)?[万亿]?"
_END = r"(?=[，,。；;、：:（(）)]|$)"
_LEADS = r"(?:累计|合计|共计|总计|突?破|稳定在|保持在|扩大到|增加到|[达到至为约共超近有])*"
_NO_SUCH = late(
    rf"(?P<noun>面积|产量|里程|总长度?|产值){_LEADS}(?P<figure>{_NUMBER}"
    rf"(?P<unit>平方米|平方公里|公斤|公里|公顷|千克|立方米|亩|斤|吨|元|人|户|件|米)){_END}"
)
_UNPAID = late(
    rf"(?P<noun>(?<![低中高等])(?:{'|'.join(_PAID)})){_LEADS}(?P<figure>\d[\d,]*(?:\.\d+)?(?P<scale>[万亿]?)[余多]?"
    rf"(?P<unit>人次|件次|户次|人|名|位|件|户|家|起|份|个|条|次|场)){_END}"
)
_NO_FEE = ("经费", "支出", "案值", "货值")
"""What is told by its amount alone; of others a number without a scale tells how often: 罚款3人, 追讨工资8件."""
_UNITS_OF = {
    "面积": frozenset(("平方米", "平方公里", "公顷", "亩")),
    "产量": frozenset(("公斤", "千克", "斤", "吨", "立方米", "件", "米")),
    "里程": frozenset(("公里", "米")),
    "总长": frozenset(("公里", "米")),
    "总长度": frozenset(("公里", "米")),
    "产值": frozenset(("元",)),
}
_UNIT = r"[\u4e00-\u9fff/]{1,6}"
_CHANGED = late(
    rf"(?P<figure>(?P<now>{_NUMBER})(?P<unit>{_UNIT}))[，,、]?(?:同比|较上年|比上年|比20\d\d年)?"
    r"(?P<way>增长|上升|提高|增加|下降|减少|降低)(?P<share>\d+(?:\.\d+)?)[%％]"
    rf"[（(](?:20\d\d年|上年|上年同期)同?期?为?(?P<then>{_NUMBER})(?P<other>{_UNIT})[）)]"
)
_BASED = late(
    rf"(?P<now>{_NUMBER})(?P<unit>{_UNIT})[，,、（(]?(?:同比|[较比])(?:20\d\d年|上年度?|去年|上一年度?)(?:同期)?的?"
    rf"(?P<figure>(?P<then>{_NUMBER})(?P<other>{_UNIT}?))[，,]?(?P<way>增长|上升|提高|增加|下降|减少|降低)了?"
    r"(?P<share>\d+(?:\.\d+)?)[%％]"
)
"""The earlier value stands before the change: 32微克/立方米，比2023年的35毫克/立方米下降8.6%."""
_FROM_TO = late(
    rf"[由从](?:20\d\d年|上年|去年)?的?(?P<figure>(?P<then>{_NUMBER})(?P<other>{_UNIT}?))(?:增长|上升|提高|增加|提升|下降|减少|降低|降|压减|压缩)"
    rf"[到至为](?P<now>{_NUMBER})(?P<unit>{_UNIT})[，,](?P<way>增长|上升|提高|增加|下降|减少|降低)了?(?P<share>\d+(?:\.\d+)?)[%％]"
)
_DAILY = late(
    rf"(?P<whole>{_NUMBER})(?P<unit>{_UNIT})[，,](?:平均)?(?P<span>日均|月均|每[日天月])"
    rf"(?P<figure>(?P<mean>{_NUMBER})(?P<other>{_UNIT})){_END}"
)
_SPANS = {"日": (365, 366), "天": (365, 366), "月": (12,)}
_EACH = late(
    rf"(?P<figure>(?P<count>{_NUMBER})(?P<unit>人|名|位|件|份|起|宗|户))[，,][^。；;\d]{{0,14}}"
    rf"(?P<whole>{_NUMBER})(?P<other>{_UNIT})[，,、]平均每(?P<each>人|件|份|起|宗|户)(?P<mean>{_NUMBER})(?P=other)"
)
_PEOPLE, _THINGS = frozenset("人名位"), frozenset("件份起宗")
_COUNTS = frozenset("件份起宗例项条次个处家户所座场期批辆台艘")
_NEAR = 12
_UP = frozenset(("增长", "上升", "提高", "增加"))


def units_apart(text: str) -> Iterator[UnitSlip]:
    """Yields the units of a sentence that what stands beside them rules out."""
    for match in _NO_SUCH.finditer(text):
        if match["unit"] not in _UNITS_OF[match["noun"]]:
            yield UnitSlip(*match.span("figure"), f"{match['noun']}不以“{match['unit']}”计")
    if any(sign in text for sign in _PAID):
        for match in _UNPAID.finditer(text):
            if match["scale"] or match["noun"] in _NO_FEE:
                yield UnitSlip(*match.span("figure"), f"{match['noun']}以元计，不以“{match['unit']}”计")
    if "%" in text or "％" in text:
        for pattern in (_CHANGED, _BASED, _FROM_TO):
            yield from (_told(one, "与上年数") for one in pattern.finditer(text) if _changes_so(one))
    if "均" in text or "每" in text:
        yield from (_told(one, "与总数") for one in _DAILY.finditer(text) if _is_mean_of_time(one))
        yield from (_each(one) for one in _EACH.finditer(text) if _counts_otherwise(one))


def _told(match: re.Match[str], beside: str) -> UnitSlip:
    says = f"{beside}的数字相合而单位不同（{match['unit']}、{match['other']}）"
    return UnitSlip(*match.span("figure"), says)


def _each(match: re.Match[str]) -> UnitSlip:
    says = f"平均数按“每{match['each']}”计且数字相合，此处写“{match['unit']}”"
    return UnitSlip(*match.span("figure"), says)


def _are_apart(unit: str, other: str) -> bool:
    """Whether two units are no forms of one another (件 and 件次) and no measure words that texts exchange freely."""
    if unit in other or other in unit:
        return False
    return not {unit[0], other[0]} <= _PEOPLE and not {unit[0], other[0]} <= _COUNTS


def _changes_so(match: re.Match[str]) -> bool:
    """Whether two values of other units change by just the share that is told."""
    now, then, share = _value(match["now"]), _value(match["then"]), Decimal(match["share"])
    beside = match.string[max(0, match.start() - _NEAR) : match.start()]
    if not then or not _are_apart(match["unit"], match["other"]) or match["other"] in beside:
        return False  # 案件197件197人，比上年的243件: the figure before it is the one compared.
    change = (now - then) / then * 100
    return _rounds_to(change if match["way"] in _UP else -change, share)


def _is_mean_of_time(match: re.Match[str]) -> bool:
    """Whether a total of one unit gives a mean of another over the days or months of a year."""
    if not _are_apart(match["unit"], match["other"]):
        return False
    whole, mean = _value(match["whole"]), _value(match["mean"])
    return any(whole == mean * parts for parts in _SPANS[match["span"].strip("均每")])


def _counts_otherwise(match: re.Match[str]) -> bool:
    """Whether people are counted where the mean that holds is told of things, or the other way round."""
    unit, each = match["unit"], match["each"]
    across = (unit in _PEOPLE and each in _THINGS) or (unit in _THINGS and each in _PEOPLE)
    count = _value(match["count"])
    return across and count > 1 and _rounds_to(_value(match["whole"]) / count, _value(match["mean"]))


def _value(number: str) -> Decimal:
    read = read_quantity(number)
    return read.value if read is not None else Decimal(0)


def _rounds_to(exact: Decimal, told: Decimal) -> bool:
    return exact.quantize(Decimal(1).scaleb(int(told.as_tuple().exponent)), ROUND_HALF_UP) == told
