"""Years in a row with the first and the last of them: 连续3年（2021—2023年）; 2022—2024年，考核连续三年优秀."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.stated_durations import MisstatedDuration
from report_drafter.language.numbers.numerals import read_count

SIGNS = ("年（20", "年(20", "度（20", "度(20", "间（20", "来（20", "连续")
"""What every such run holds."""
_COUNT = r"(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,2})"
_YEARS = r"(?P<first>20\d\d)年?(?:度)?(?:[至到]|[—–\-~～]{1,2})(?P<last>20\d\d)年(?:度)?"
_BEHIND = late(rf"(?:连续|最?近|过去){_COUNT}(?:个年度|年[来间]?)[，,]?[（(]{_YEARS}[）)]")
_BEFORE = late(
    rf"(?<![\d—–\-~～（(]){_YEARS}(?:期间|间)?[，,]?[^，,。；;（）()《》\d]{{0,24}}?(?:已|均|都)?连续{_COUNT}(?:个年度|年)"
    r"(?![底末初以前内]|[^，,。；;]{0,6}以上)"
)
"""The years before what went on in them."""
_STEPS = late("[^，,。；;]{0,10}(?:增|升|降|减|提高|改善|进位|前移|扩大|缩小|翻)")
"""Changes: three years have two of them, or three with that against the year before."""


def misstated_runs(text: str) -> Iterator[MisstatedDuration]:
    """Yields the numbers of years in a row that are not those from the first to the last: 连续3年（2020—2023年）."""
    for match in (*_BEHIND.finditer(text), *_BEFORE.finditer(text)):
        years = int(match["last"]) - int(match["first"]) + 1
        fits = (years, years - 1) if _STEPS.match(text, match.end()) else (years,)
        if years > 1 and read_count(match["count"]) not in fits:
            yield MisstatedDuration(match.start(), match.end(), f"{match['count']}年", f"{years}年")
