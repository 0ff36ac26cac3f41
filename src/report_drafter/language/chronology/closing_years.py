"""The year that the last words of a report say it was on: 以上为我局2023年度工作情况报告, 2023年工作汇报完毕."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.language.dates.date_mentions import plain_years
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

SIGNS = ("以上", "上述", "完毕", "特此报告", "特此汇报")
FRONT_LINES, LAST_LINES = 3, 12
"""In how many lines of the head the title stands, and in how many of the body the last words."""

_YEAR = r"(?P<year>20\d\d)年度?(?P<what>[^，,。；;！\d]{0,30}?"
_NAMED = late(
    rf"(?:^|[。！；;，,：:\s])(?:以上|上述)[^，,。；;！\d]{{0,14}}?{_YEAR}(?:报告|情况|总结))(?=[。，,！]|请|\s*$|汇报|报告|，?特此)"
)
_DONE = late(rf"{_YEAR}(?:报告|情况|总结)?)(?:[，,。]?\s*(?:汇报|报告)?完毕|(?<=[告况结])[，,。]?\s*特此(?:报告|汇报))")
_OTHER = late("打算|计划|安排|思路|要点|部署|目标|整改|问题|通知|要求|反馈|意见")
_SESSION_REPORT = "政府工作报告"


def closing_years(model: ReportModel) -> Iterator[StatedYear]:
    """Yields the years that the last words of a report name it by, where its title does not name it by them too."""
    body = [one.paragraph.number for one in model.sentences if one.part is not Part.ANNEX]
    first = max(body, default=0) - LAST_LINES
    titled = {year.year for one in model.text.paragraphs[:FRONT_LINES] for year in plain_years(one.text)}
    for sentence in model.sentences_with_any(SIGNS):
        if sentence.paragraph.number > first and sentence.part not in (Part.ANNEX, Part.FRONT):
            yield from (one for one in _named(sentence) if one.year not in titled)


def names_report(text: str) -> bool:
    """Tells whether a sentence takes leave by naming the report that it closes."""
    return any(sign in text for sign in SIGNS) and any(one.search(text) for one in (_NAMED, _DONE))


def _named(sentence: Sentence) -> Iterator[StatedYear]:
    text, seen = sentence.text, set[int]()
    for pattern in (_NAMED, _DONE):
        for match in pattern.finditer(text) if not sentence.in_table else ():
            start, end = match.start("year"), match.end("year") + 1
            if start not in seen and not _OTHER.search(match["what"]):
                seen.add(start)
                year, later = int(match["year"]), _SESSION_REPORT in match["what"]
                place = sentence.start + start, sentence.start + end
                yield StatedYear(sentence.paragraph, *place, year, year - later, YearRole.CLOSING)
