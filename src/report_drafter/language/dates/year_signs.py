"""What in the lines of a report says which year it is on, before its parts are known; enough to outvote a title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.dates.date_mentions import date_mentions, plain_years

TITLE_WEIGHT, SIGN_WEIGHT, BASE_WEIGHT = 3, 2, 1
MOST_BASES = 2
SIGN_OFF = 6
FRONT_LINES = 8
LAST_MONTH_OF_DRAFTING = 6

_HEADING = late("[一二三四五六七八九十]{1,3}、[^。：:]{0,50}$")
_AHEAD = late("思路|打算|安排|计划|下一|下步|目标|部署|展望|谋划|重点任务")
_BACK = late("情况|举措|成效|回顾|总结|做法|成绩|取得|存在|不足|问题")
_OPENING = late(
    r"(?:^|(?<=。))\s*(20\d\d)年(?:以来)?[，,]|现将[^。；《]{0,30}?(20\d\d)年[^。；]{0,30}?(?:情况|总结|工作)"
)
DATE_LINE = late(r"\s*[（(]?\s*(.{8,20}?日)\s*[）)]?\s*")
_COMPARED = late(r"[较比](20\d\d)年[底末同期全相]{0,3}(?:[增减多少]|下降|提[高升]|上升|降低)")


def outvote(titled: int, paragraphs: Sequence[Paragraph]) -> int:
    """Returns the year of a title, or the one that opening, chapters and date of issue together have against it."""
    votes = Counter({titled: TITLE_WEIGHT})
    for year, weight in _signs(paragraphs):
        votes[year] += weight
    return max(votes, key=lambda year: (votes[year], year == titled))


def _signs(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    yield from ((year, SIGN_WEIGHT) for year in _opening(paragraphs[1:FRONT_LINES]))
    yield from ((year, SIGN_WEIGHT) for year in _chapters(paragraphs))
    yield from ((year, SIGN_WEIGHT) for year in _signed(paragraphs))
    for year, times in Counter(_bases(paragraphs)).items():
        yield year, BASE_WEIGHT * min(times, MOST_BASES)


def _opening(paragraphs: Sequence[Paragraph]) -> Iterator[int]:
    """The year that an introduction opens on: 2023年，我局……; 现将2023年……情况报告如下."""
    for paragraph in paragraphs:
        if _HEADING.match(paragraph.text):
            return
        match = _OPENING.search(paragraph.text) if "20" in paragraph.text else None
        if match is not None:
            yield int(match[1] or match[2])


def _chapters(paragraphs: Sequence[Paragraph]) -> Iterator[int]:
    """The years of numbered chapters whose words tell whether they look back or ahead."""
    for paragraph in paragraphs:
        text = f"{paragraph.label or ''}{paragraph.text}"
        match = _HEADING.match(text) if "年" in text else None
        year = next(plain_years(match[0]), None) if match is not None else None
        if year is None or year.year is None:
            continue
        ahead, back = _AHEAD.search(text, year.end), _BACK.search(text, year.end)
        if (ahead is None) != (back is None):
            yield year.year - (1 if ahead else 0)


def _signed(paragraphs: Sequence[Paragraph]) -> Iterator[int]:
    body = [one for one in paragraphs if one.story is Story.BODY]
    for paragraph in body[-SIGN_OFF:]:
        match = DATE_LINE.fullmatch(paragraph.text)
        date = next(date_mentions(paragraph.text), None) if match is not None else None
        if date is not None and date.year is not None and date.day is not None:
            yield date.year - (1 if (date.month or 0) <= LAST_MONTH_OF_DRAFTING else 0)
            return


def _bases(paragraphs: Sequence[Paragraph]) -> Iterator[int]:
    """The years after those that figures are compared with."""
    for paragraph in paragraphs:
        if "较20" in paragraph.text or "比20" in paragraph.text:
            yield from (int(year) + 1 for year in _COMPARED.findall(paragraph.text))
