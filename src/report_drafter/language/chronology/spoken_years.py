"""The year that a spoken report says it is on: by the day it was given, and by what it says it will report."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.model.report_model import ReportModel

FRONT_LINES, LONGEST_LINE = 6, 60
EARLY_MONTHS = 3
"""Until when in a year the sessions meet that hear on the year gone; later ones may hear on half a year, or less."""

_GIVEN = late("在[^。；]{2,40}(?:会议|全会|大会)上")
_REPORTS = late(
    r"(?:^|[，,。])(?:现在)?[，,]?(?:请允许)?(?:我|现在?)[^。；;]{2,40}报告(?:[^，,。；;\d]{1,8}[和与及]|过去一年|一年来)?"
    r"(?P<year>20\d\d)年度?的?(?:主要)?(?:[\u4e00-\u9fff]{2,4})?工作"
)


def spoken_years(model: ReportModel) -> Iterator[StatedYear]:
    """Yields the years that the lines before a spoken report imply: ——2023年1月11日在…会议上 is on 2022."""
    for paragraph in model.text.paragraphs[:FRONT_LINES]:
        if len(paragraph.text) <= LONGEST_LINE and _GIVEN.search(paragraph.text):
            for one in date_mentions(paragraph.text):
                if one.year is not None and one.month is not None and one.month <= EARLY_MONTHS:
                    yield StatedYear(paragraph, one.start, one.end, one.year, one.year - 1, YearRole.SESSION)
        match = _REPORTS.search(paragraph.text) if "报告" in paragraph.text else None
        if match is not None:
            year, place = int(match["year"]), match.span("year")
            yield StatedYear(paragraph, place[0], place[1] + 1, year, year, YearRole.OPENING)
