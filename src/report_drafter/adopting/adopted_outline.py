"""The sections of an old report with the words of their headings: departments choose among them what they write for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook_layout import SECTIONS
from report_drafter.language.model.report_model import Heading
from report_drafter.language.numbers.numerals import chinese_numeral

CHAPTER, SECTION = 1, 2
LONGEST_WORDS = 16
LEADING_YEAR = late(r"^(?:20\d\d|二[〇○零]\S\S)\s?年度?")
WORDS_END = late(r"[，,、；;。：:（(]")
QUOTES = late("[“”‘’\"']")


def adopted_outline(headings: Iterable[Heading]) -> Mapping[str, str]:
    """Returns the sections in reading order, a chapter only where nothing parts it; for no headings, the starter's."""
    outline: dict[str, str] = {}
    chapter, parted = "", set()
    for one in headings:
        if one.level == CHAPTER:
            chapter = chinese_numeral(one.ordinal) if one.ordinal else ""
            section = chapter
        elif one.level == SECTION and chapter and one.ordinal:
            section = f"{chapter}（{chinese_numeral(one.ordinal)}）"
            parted.add(chapter)
        else:
            continue
        if section:
            outline.setdefault(section, _words(one.title))
    return {section: words for section, words in outline.items() if section not in parted} or SECTIONS


def _words(title: str) -> str:
    """The first clause of a heading, without its year: 加强党的领导，压实法治建设责任 gives 加强党的领导."""
    clause = WORDS_END.split(LEADING_YEAR.sub("", title.strip()))[0]
    return QUOTES.sub("", clause)[:LONGEST_WORDS]
