"""Where a whole province's report calls itself a city, or a municipality's a province: 我市 for 我省, 全省 for 全市."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.own_province import province_of
from report_drafter.language.text.short_names import OddName

SURE = 5
"""How often the report must call itself rightly."""
_MUNICIPALITIES = frozenset(("北京", "天津", "上海", "重庆"))
_REGIONS = frozenset(("内蒙古", "广西", "西藏", "宁夏", "新疆"))
_LEVELS = {"省": "市", "市": "省"}


def misnamed_levels(text: str, agency: str) -> Iterator[OddName]:
    """Yields the one place where a report of the first level speaks of itself as of another level."""
    province = province_of(text, agency)
    if not province or province in _REGIONS:
        return
    own = "市" if province in _MUNICIPALITIES else "省"
    other = _LEVELS[own]
    times = {name: text.count(name) for name in (f"我{own}", f"全{own}")}
    if max(times.values()) < SURE:
        return
    usual = max(times, key=lambda name: times[name])
    calls = list(late(_calls(own, other)).finditer(text))
    if len(calls) == 1:
        at, end = calls[0].span()
        yield OddName(at, end, calls[0][0], usual, times[usual])


def _calls(own: str, other: str) -> str:
    """The pattern of what only the report's own place is called by."""
    people = "(?=上下(?:坚持|牢记|深入|众志|在|有效|坚决|坚定|认真|勠力|同心))"
    alone = rf"(?<![\u4e00-\u9fff])全{other}" if own == "市" else rf"全{other}{people}"
    return rf"(?<![\u4e00-\u9fff”])我{other}(?![场民区长政、和与])|(?<=代表){other}(?=人民政府，?向)|{alone}"
