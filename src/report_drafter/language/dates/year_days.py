"""The days that a year is told to have: 全年365天中，优良天数311天 in a report on a leap year.

365天 is also a turn of phrase (全年365天不打烊): only what days are counted within is told of the calendar.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.misdated_days import MisdatedDay
from report_drafter.language.text.text_breaks import start_behind

SIGNS = ("365天", "366天", "365日", "366日")
LEAP, COMMON = 366, 365
_TOLD = late(
    r"(?<!\d)(?P<days>36[56])(?P<unit>[天日])(?:之?中|里|内)?[，,]?"
    r"[^，,。；;\d]{0,12}(?:优良|优级|达标|良好|超标|污染|有效监测)[^，,。；;\d]{0,8}\d{2,3}[天日]"
)
_OTHER_YEAR = late(r"(?P<year>20\d\d)年|上年|去年|上一年")
_STOPS = "。；;"


def misstated_year_days(text: str, year: int) -> Iterator[MisdatedDay]:
    """Yields the days of a year that has others; a sentence that names no year tells of `year`."""
    for match in _TOLD.finditer(text):
        named = _OTHER_YEAR.search(text, start_behind(_STOPS, text, match.start()), match.start())
        meant = int(named["year"] or year - 1) if named is not None else year
        days = LEAP if isleap(meant) else COMMON
        if int(match["days"]) != days:
            said = match["days"] + match["unit"]
            yield MisdatedDay(match.start(), match.end("unit"), said, f"{meant}年有{days}{match['unit']}")
