"""The years that a title, an opening or a heading names, each with the report's year that it implies."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.language.dates.date_mentions import DateMention, plain_years
from report_drafter.language.dates.meant_years import BRACKETED_PERIOD

RESULTS = late("(?:完成|执行|落实|开展|建设|履行|职责)[的有关]*情况|回顾|成效|成绩|不足|存在|第一责任人")
LOOKS_BACK = late("举措|情况|问题|总结|取得")
PART_OF_YEAR = late(
    r"\s*(?:上半年|[一二三前]+季度|[前1一]\s*(?:至|到|[\-—–~～])?\s*[\d一二三四五六七八九十]{1,2}个?月)"
)
"""The months of the year after, which a report on the accounts of one tells too: 二、2023年1—6月预算执行情况."""
_REST_OF_YEAR = late(r"\s*(?:下半年|第?[二三四2-4]季度)")
"""What a report on the first months of a year plans in it; one on its accounts and the last year's does so too."""
_RANGE_BEHIND = late(r"(?:度|年度)?\s*[—–\-~～至到]+\s*20\d\d年")
"""Behind the first year of several that a report is on: 2021年至2025年度."""
_SEVERAL = 2
_DRAFTED = late("草案|安排|打算|思路|谋划|展望|设想|工作计划|工作要点")


def years_told(paragraph: Paragraph, start: int, end: int, role: YearRole, shift: int | None) -> Iterator[StatedYear]:
    """Yields the years that a stretch of a paragraph names; they lie `shift` behind the report's, None for unknown."""
    years = _outside_plans(paragraph.text[start:end], role)
    ends = [*(one.start for one in years[1:]), end - start]
    for one, until in zip(years, ends, strict=False):
        if role in (YearRole.OPENING, YearRole.TITLE) and _RANGE_BEHIND.match(paragraph.text, start + one.end):
            continue
        year, place = one.year or 0, (start + one.start, start + one.end)
        begun = PART_OF_YEAR.match(paragraph.text, place[1]) is not None
        follows = begun and any(each.year == year - 1 and each.start < one.start for each in years)
        looked_back = len(years) > 1 or LOOKS_BACK.search(paragraph.text, start, place[0])
        planned = looked_back and role is not YearRole.HEADING and _plans(paragraph.text[place[1] : start + until])
        in_part = role is YearRole.HEADING and (begun or _REST_OF_YEAR.match(paragraph.text, place[1]) is not None)
        later = 1 if planned or follows else 0 if in_part else shift or 0
        unknown = shift is None or in_part
        yield StatedYear(paragraph, *place, year, year - later, role, ambiguous=unknown)


def _outside_plans(text: str, role: YearRole) -> list[DateMention]:
    """The years of a stretch; a plan's own period aside where others stand: 规划（2021—2025年）2024年度情况."""
    years = list(plain_years(text))
    if role is YearRole.HEADING or len(years) < _SEVERAL:
        return years
    periods = [match.span() for match in BRACKETED_PERIOD.finditer(text)]
    return [one for one in years if not any(start < one.start < end for start, end in periods)] or years


def _plans(words: str) -> bool:
    return _DRAFTED.search(words) is not None and RESULTS.search(words) is None
