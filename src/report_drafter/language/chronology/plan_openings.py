"""Chapters whose titles do not tell whether they look back or ahead, and whose first words do: 八、2025年工作重点."""

from __future__ import annotations

from itertools import islice

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import plain_years
from report_drafter.language.model.report_model import Heading, Part, ReportModel, Sentence

_READ = 2
"""How many sentences behind a title are asked, headings of its sections aside."""
_SHORTEST = 12
_AHEAD = late(
    r"年度?[，,]?[^。；;]{0,40}?(?:将(?=[继持进重着围紧坚认深以全严切牢突聚加立大不抓从做推])|(?<![主重必需想])要(?!求|点|素|件|闻|害)"
    r"|力争|计划|拟(?![定订制])|继续|预计)|年度?是[^。；;]{2,40}之年"
)
"""What behind the year of a first sentence tells of what is to come."""


def opens_on_next_year(model: ReportModel, heading: Heading) -> bool:
    """Tells whether a chapter of the plan that names a year opens with what is to be done in the year after."""
    named = next(plain_years(heading.title), None)
    begin, end = heading.paragraph.number, _next_chapter(model, heading)
    inside = (one for one in model.sentences if begin < one.paragraph.number < end)
    told = (one for one in inside if len(one.text) >= _SHORTEST and one.text[:1] != "（")
    return named is not None and any(_plans(one, (named.year or 0) + 1) for one in islice(told, _READ))


def _next_chapter(model: ReportModel, heading: Heading) -> int:
    """The number of the paragraph that opens the chapter behind; one behind the last where there is none."""
    numbers = (one.paragraph.number for one in model.headings if one.level == 1)
    behind = (number for number in numbers if number > heading.paragraph.number)
    return next(behind, model.text.paragraphs[-1].number + 1)


def _plans(sentence: Sentence, year: int) -> bool:
    """Whether a sentence of the plan opens with a year and says what is to be done in it."""
    first = next(plain_years(sentence.text), None) if sentence.part is Part.PLAN else None
    opens = first is not None and first.year == year and not sentence.text[: first.start].strip()
    return first is not None and opens and _AHEAD.match(sentence.text, first.end - 1) is not None
