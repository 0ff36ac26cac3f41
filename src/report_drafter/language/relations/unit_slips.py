"""Units that cannot be those of what is measured: dust in 毫克 or on 平方米, electricity in 千瓦 beside 千瓦时."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGNS = ("毫克", "浓度", "千瓦")
"""The plain words of which every such slip holds one."""

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_DUST = late(
    r"(?:(?:PM\s?2\.5|PM\s?10|细颗粒物|可吸入颗粒物)(?:（[^（）]{1,12}）)?|(?:二氧化[硫氮]|臭氧)(?:[年日月]均|平均))"
    r"[^，,。；;\d一排限标]{0,16}(?P<figure>[1-9]\d*(?:\.\d+)?毫克)(?=[，,。；;、/）]|每立方)"
)
"""Air is measured so; what a chimney may let out is told in 毫克."""
_SQUARE = late(r"浓度[^，,。；;\d]{0,14}(?P<figure>每平方米)|(?P<behind>微克/平方米)")
_POWER = late(
    r"(?:[发用耗节售购]电量?|岸电|供电量|充电量)[^，,。；;、\d装容功负能机峰荷]{0,8}"
    rf"(?P<figure>{_NUMBER}[万亿]?千瓦)(?!小?时|·|[及以]|的)"
)
_BESIDE = late(
    rf"(?P<figure>{_NUMBER}[万亿]?千瓦)(?!小?时|·)"
    r"[，,]?(?:[是为较比]|[^，,。；;\d]{0,6}上年为?)[^，,。；;\d]{0,10}(?:20\d\d年的?)?"
    rf"{_NUMBER}[万亿]?千瓦小?时"
)


@frozen
class UnitSlip:
    """A figure, or a unit alone, from `start` up to `end`, and what is wrong with its unit."""

    start: int
    end: int
    says: str


def unit_slips(text: str) -> Iterator[UnitSlip]:
    """Yields the units of a sentence that what they measure rules out."""
    if "毫克" in text:
        yield from (
            UnitSlip(*match.span("figure"), "大气污染物的浓度以微克计，此处写毫克") for match in _DUST.finditer(text)
        )
    if "平方米" in text:
        for match in _SQUARE.finditer(text):
            yield UnitSlip(*match.span(match.lastgroup or 0), "浓度按立方米计，此处写平方米")
    if "千瓦" in text:
        found = {match.span("figure") for pattern in (_POWER, _BESIDE) for match in pattern.finditer(text)}
        yield from (UnitSlip(*span, "电量以千瓦时计，此处写千瓦") for span in sorted(found))
