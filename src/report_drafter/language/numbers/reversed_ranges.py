"""Ranges whose first end is the greater: 5%—4.5%, 5-3年; scores, codes and falls from one to the other are none."""

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
_NEAR, _LONGEST = 12, 16
_LARGEST_YEARS, _FIRST_YEAR = 100, 1900
"""No period is as long as the one; from the other on, a number without a unit is a year, or of a standard."""


def reversed_ranges(plain: str) -> Iterator[tuple[int, int]]:
    """Yields where ranges stand whose ends changed places, from the first digit up to the unit."""
    for match in _RANGE.finditer(plain):
        first = _FIRST.search(plain, max(0, match.start() - _LONGEST), match.start())
        if first is not None and _turned(first, match) and not _FALLS.search(plain, *_before(plain, first.start())):
            yield first.start(), match.end()


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
