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
_PEOPLE = "(?=上下(?:坚持|牢记|深入|众志|在|有效|坚决|坚定|认真|勠力|同心))"
_WHOLE = {"市": rf"全市{_PEOPLE}", "省": r"(?<![\u4e00-\u9fff])全省"}
_CALLS = {
    one: late(rf"(?<![\u4e00-\u9fff”])我{one}(?![场民区长政、和与])|(?<=代表){one}(?=人民政府，?向)|{whole}")
    for one, whole in _WHOLE.items()
}
"""What only the report's own place is called by, for each level that it is not of."""


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
    calls = list(_CALLS[other].finditer(text))
    if len(calls) == 1:
        at, end = calls[0].span()
        yield OddName(at, end, calls[0][0], usual, times[usual])
