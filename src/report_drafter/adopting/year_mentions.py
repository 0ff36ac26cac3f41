"""Finds the years of an old report that move on with it: the report's own year, the one before and the one after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.adopting.replacement import Replacement, adopted_year, figure_tag
from report_drafter.adopting.year_series import year_series
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.model.report_model import Part, ReportModel
from report_drafter.language.numbers.numerals import NUMERAL_YEAR, year_number

YEAR = late(rf"(?<![\d０-９])20\d\d(?=\s?年)|{NUMERAL_YEAR.pattern}")
ZEROS = str.maketrans("零○Ｏ", "〇〇〇")
PART_OF_A_DATE = late(r"\s?年(?:度)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月|\s?年(?:起|至|到|—|－|-|–)")
LAST_DAY = late(r"\s?年(?:12|十二)月(?:31日|三十一日|底|末)")
"""The end of the report's own year moves on with it, as no other day does: 截至2024年12月31日."""
IN_A_PERIOD = late(r"(?:[—－–\-~～到]|(?<!截)至)\s?$")
LAST_YEAR_BEFORE = late(r"[比较于同与由从]\s?$")
LAST_YEAR_AFTER = late(r"\s?年(?:度|底|末|同期|增长|下降)")
ALONE = late(r"\s?年(?:度|数)?\s*")
WHOLE_YEAR = late(r"\s?年度")
NAMING = late(r"\s*(?:附件?\s*\d{0,2}[:：])?\s*(?:\d{1,2}\s*[.．、])?")
NUMERALS = "汉字"
WORDS = {0: "年度", -1: "上一年度", 1: "下一年度"}


def year_mentions(model: ReportModel) -> Iterator[Replacement]:
    """Yields the years that become tags; dates of events, periods and the years of plans stay."""
    if model.year is None:
        return
    parts = {one.paragraph.number: one.part for one in model.sentences}
    annexes = _named_annexes(model)
    for paragraph in model.text.paragraphs:
        part = parts.get(paragraph.number, Part.FRONT)
        series = list(year_series(paragraph.text, model.year))
        for match in YEAR.finditer(paragraph.text) if _is_read(paragraph, part, annexes) else ():
            away = year_number(match[0]) - model.year
            told_in_series = any(start <= match.start() < end for start, end in series)
            if away in WORDS and not told_in_series and _moves(paragraph, match, away, part):
                yield _tagged(paragraph, match, WORDS[away], model.year)


def _tagged(paragraph: Paragraph, match: re.Match[str], word: str, year: int) -> Replacement:
    """A year in Chinese numerals advances in them; one with another zero than 〇 keeps it in the adopted year."""
    old, tag = match[0], figure_tag(word if match[0].isdecimal() else f"{word}{NUMERALS}")
    held = old != old.translate(ZEROS)
    return Replacement(paragraph.number, match.start(), match.end(), old, tag, adopted_year(year), held)


def _named_annexes(model: ReportModel) -> frozenset[str]:
    """The titles of annexes as the report names them above its signature: those of its own year move on with it."""
    return frozenset(NAMING.sub("", one.text, count=1).strip() for one in model.closing)


def _is_read(paragraph: Paragraph, part: Part, annexes: frozenset[str]) -> bool:
    """Annexes are documents of their own years; tables, notes, headers and titles that the report names are not."""
    return part is not Part.ANNEX or paragraph.story is not Story.BODY or paragraph.text.strip() in annexes


def _moves(paragraph: Paragraph, match: re.Match[str], away: int, part: Part) -> bool:
    before, after = paragraph.text[: match.start()], paragraph.text[match.end() :]
    dated = PART_OF_A_DATE.match(after) and not (away == 0 and LAST_DAY.match(after))
    if dated or IN_A_PERIOD.search(before):
        return False
    if before.rfind("《") > before.rfind("》") or before.rfind("“") > before.rfind("”"):
        return bool(WHOLE_YEAR.match(after))
    if away == -1 and paragraph.story is Story.TABLE:
        return not before.strip() and bool(ALONE.fullmatch(after))
    if away == -1:
        return bool(LAST_YEAR_BEFORE.search(before) or LAST_YEAR_AFTER.match(after))
    return away == 0 or part in (Part.PLAN, Part.FRONT)
