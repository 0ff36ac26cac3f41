"""Seasons of work beside months that they are plainly not in: 9月至11月春耕期间, 10月暑期.

Only months are told that no part of the country has the season in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

SIGNS = ("春耕", "三夏", "秋收", "汛期", "春运", "暑期", "暑假", "暑运", "寒假", "冬春", "三秋", "双抢")

_MONTHS_OUT = {
    "春耕": range(7, 13),
    "三夏": (1, 2, 3, 10, 11, 12),
    "双抢": (1, 2, 3, 4, 10, 11, 12),
    "三秋": range(2, 7),
    "秋收": range(2, 6),
    "主汛期": (1, 2, 11, 12),
    "汛期": (1, 12),
    "春运": range(4, 12),
    "暑期": (1, 2, 3, 4, 11, 12),
    "暑假": (1, 2, 3, 4, 5, 10, 11, 12),
    "暑运": (1, 2, 3, 4, 5, 10, 11, 12),
    "寒假": range(4, 11),
    "冬春": range(6, 9),
}
"""The months of which no day is in a season anywhere."""
_SEASON = "|".join(_MONTHS_OUT)
_UNTIL = r"(?:[至到]|[—–\-~～]{1,2})"
_DAY = r"(?:\d{1,2}日|[初中底末]|[上中下]旬)?"
_IN_SEASON = late(
    rf"(?<![\d.年—–\-~～至到])(?:20\d\d年)?(?<!\d)(?P<first>\d{{1,2}})月?{_DAY}(?:{_UNTIL}(?P<last>\d{{1,2}})月{_DAY})?(?<=[月日初中底末旬])"
    rf"(?:的|[“\"])*(?P<season>{_SEASON})[”\"]?(?:生产|备耕|农忙|火灾防控|森林防火)?(?:期间|时节|季节|时期|[，,]|大忙|关键期)"
)
_SEASON_IN = late(
    rf"(?<!非)(?P<season>{_SEASON})[”\"]?(?:生产|备耕|农忙|火灾防控|森林防火)?(?:期间|时节|季节|时期)?[（(](?:20\d\d年)?(?P<first>\d{{1,2}})月?{_DAY}"
    rf"(?:{_UNTIL}(?P<last>\d{{1,2}})月{_DAY})?[）)]"
)
_YEAR_MONTHS = 12


def months_out_of_season(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a season is told in months that are all out of it, with its name."""
    for match in (*_IN_SEASON.finditer(text), *_SEASON_IN.finditer(text)):
        months = _months(match)
        if months and all(month in _MONTHS_OUT[match["season"]] for month in months):
            yield *match.span(), match["season"]


def _months(match: re.Match[str]) -> list[int]:
    """The months from the first to the last, over the turn of the year where the last comes earlier."""
    first, last = int(match["first"]), int(match["last"] or match["first"])
    if not (1 <= first <= _YEAR_MONTHS and 1 <= last <= _YEAR_MONTHS):
        return []
    length = (last - first) % _YEAR_MONTHS + 1
    return [(first + step - 1) % _YEAR_MONTHS + 1 for step in range(length)]
