"""Ranges whose first end is the greater: 5%—4.5%, 5-3年; scores, codes and falls from one to the other are none.

至 and 到 tell changes as well (由9天到6天), so that their ranges need words that tell a range: 保持在5至3个工作日之间.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.late_pattern import late

_JOINS = r"[—–－～~-](?<=[\d%％年家个岁万亿元倍].)—?"
_UNITS = (
    "(?:[%％‰]|个百分点|[万亿]|个(?![人体])|[家件户项所座场名岁吨亩元倍]|公里|人次|公斤|平方|天"
    "|个?工作日|年(?![级代月度]))"
)
_RANGE = late(rf"{_JOINS}(?P<last>\d+(?:\.\d+)?)(?P<unit>{_UNITS})(?![\d—–－～~/-])")
_FIRST = late(r"(?<![\d.,，:：/A-Za-z#＃—–－～~+×-])(?P<first>\d+(?:\.\d+)?)(?P<unit>[%％年家个岁倍元]|[万亿]元?)?$")
_FALLS = late("[由从第降减缩低跌赛号栋幢室]|回落|收窄|提前|[期满]前|比分|之比|编码|倒")
"""What goes before a change from one to the other, a code, a score or an address."""
_WORDED = late(
    r"(?<![\d.,，:：/A-Za-z第—–－～~-])(?P<first>\d+(?:\.\d+)?)(?P<unit>[%％个天次名人元]|小时|分钟|万元?|工作日|个工作日)?(?:至|到)"
    r"(?P<last>\d+(?:\.\d+)?)(?P<of>个工作日|工作日|个月|小时|分钟|万元|[%％天次名人元件亩]|个(?!月))(?P<ends>之间|不等|左右)?"
)
_RANGED = late(
    r"(?:介于|保持在|控制在|稳定在|一般|通常|多[在为]|均[在为]|需要?|用时|周期|时[限长间]|幅度|金额|区间|各?配备|安排|聘[用请]|选派|每[^，,。；;、\d]{1,8})"
    r"[^，,。；;、\d由从减降压缩]{0,6}$"
)
"""What opens a range told with a word; 之间 and 不等 behind one tell as much."""
_NEAR, _LONGEST = 12, 16
_LARGEST_YEARS, _FIRST_YEAR = 100, 1900
"""No period is as long as the one; from the other on, a number without a unit is a year, or of a standard."""


def reversed_ranges(plain: str) -> Iterator[tuple[int, int]]:
    """Yields where ranges stand whose ends changed places, from the first digit up to the unit."""
    for match in _RANGE.finditer(plain):
        first = _FIRST.search(plain, max(0, match.start() - _LONGEST), match.start())
        if first is not None and _turned(first, match) and not _FALLS.search(plain, *_before(plain, first.start())):
            yield first.start(), match.end()
    yield from _worded(plain)


def _worded(plain: str) -> Iterator[tuple[int, int]]:
    """Ranges told with 至 or 到: 一般需要9到6个工作日."""
    for match in _WORDED.finditer(plain):
        unit, of, span = match["unit"] or "", match["of"], _before(plain, match.start())
        high, low = Decimal(match["first"]), Decimal(match["last"])
        if not (high > low > 0 and of.startswith(unit[:1])) or _FALLS.search(plain, *span):
            continue
        if match["ends"] in ("之间", "不等") or _RANGED.search(plain, *span):
            yield match.start(), match.end("of")


def _turned(first: re.Match[str], last: re.Match[str]) -> bool:
    """Whether the two ends are told in one unit, or the first without one, and the first is the greater."""
    unit, high, low = first["unit"] or "", Decimal(first["first"]), Decimal(last["last"])
    if unit and not last["unit"].startswith(unit[:1]):
        return False
    if not unit and (first["first"].startswith("0") or last["last"].startswith("0")):
        return False
    most = _LARGEST_YEARS if last["unit"] == "年" else high + 1 if unit else _FIRST_YEAR
    return most > high > low > 0


def _before(plain: str, at: int) -> tuple[int, int]:
    """The words of the clause before a range, as far as they tell what it is."""
    begin = max(0, at - _NEAR)
    cut = max(plain.rfind(mark, begin, at) for mark in "，。；、,;\n")
    return (cut + 1 if cut >= 0 else begin), at
