"""Quarters and halves of a year with their months in a bracket: 第三季度（7月至9月）, 上半年（1—6月）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.stated_durations import MisstatedDuration

SIGNS = ("季度", "半年")
"""What every part of a year holds."""
_DASH = r"月?份?\s*(?:[至到]|[—–\-－~～]{1,2})\s*(?:20\d\d年)?"
_MONTHS = rf"(?P<first>\d{{1,2}}){_DASH}(?P<last>\d{{1,2}})月份?"
_PART = (
    r"(?P<part>第?[一二三四1-4]季度|前[两二三]个?季度|[一1]\s*(?:[至到]|[—–\-－~～]{1,2})\s*[二三四2-4]季度|[上下]半年)"
)
_BEHIND = late(
    rf"(?P<only>[首每各]?){_PART}(?:[以来里内度间]|期间|的)?\s*[（(]\s*(?:即|自|从|指)?(?:20\d\d年)?{_MONTHS}\s*[）)]"
)
_BEFORE = late(rf"(?<![\d年]){_MONTHS}\s*[（(](?P<only>)(?:即|为)?{_PART}[）)]")
_NUMBERS = {one: at for numerals in ("一二三四", "1234") for at, one in enumerate(numerals, 1)} | {"两": 2}
_QUARTER, _HALF, _YEAR = 3, 6, 12


def misstated_months(text: str) -> Iterator[MisstatedDuration]:
    """Yields the months in brackets that are not those of the quarter or half beside them."""
    for match in (*_BEHIND.finditer(text), *_BEFORE.finditer(text)):
        first, last = int(match["first"]), int(match["last"])
        right = _months(match)
        if not match["only"] and (first, last) != right and max(first, last) <= _YEAR:
            said = f"{match['part']}（{first}月至{last}月）"
            yield MisstatedDuration(match.start(), match.end(), said, f"{right[0]}月至{right[1]}月")


def _months(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month of a part of the year."""
    part = match["part"]
    if part.endswith("半年"):
        return (1, _HALF) if part.startswith("上") else (_HALF + 1, _YEAR)
    numbers = [_NUMBERS[one] for one in part if one in _NUMBERS]
    from_start = part.startswith("前") or len(numbers) > 1
    return (1 if from_start else _QUARTER * numbers[-1] - _QUARTER + 1), _QUARTER * numbers[-1]
