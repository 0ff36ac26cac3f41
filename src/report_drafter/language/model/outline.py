"""The outline of a report: which paragraphs are headings, and what each paragraph is there for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.figures.measure import BODY_PARTS
from report_drafter.language.model.plan_documents import is_plan_document
from report_drafter.language.model.report_model import Heading, Part
from report_drafter.language.numbers.numerals import (
    chinese_numeral,
    read_chinese_numeral,
    with_digit_years,
    year_number,
)
from report_drafter.language.text.ordinal_markers import LISTED
from report_drafter.language.text.text_breaks import HALF_STOP, may_stop

TITLE_LIMIT = 60
SIGN_OFF = 6
HALF = 2
HAN_LEVELS = 2

_COLONS = ("：", ":")
_NUMBERED = late(
    r"\s*(?:(?P<first>[一二三四五六七八九十]{1,3}(?=、)|[壹贰叁肆伍陆柒捌玖拾]{1,2}(?=\s?[|｜│]))\s?[、|｜│]"
    rf"{LISTED}"
    r"|[（(](?P<second>[一二三四五六七八九十]{1,3})[）)]"
    r"|(?P<third>\d{1,2})(?:[.．](?!\d(?!\d?月\d))|、)|[（(](?P<fourth>\d{1,2})[）)])"
)
_NUMBER_CHARS = frozenset("一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾（(0123456789 \t\n\u00a0\u3000")
_PART_OF_REPORT = late(r"第[一二三四五六七八九十]{1,2}部分[\s、：:.．]*(?=\S)")
"""How parts are headed where they bear no plain number: 第三部分　二〇二六年安排."""
_CONTENTS_LINE = late(r"(?:\t|…{2}|[.．·]{4})[\s.．·…]*\d{1,3}\s*$")
_TITLE_END, _DOTTED_TITLE_END = late("[。：:！？；]"), late(rf"[。：:！？；]|{HALF_STOP}")
_ANNEX = late(r"\s*(?:附件|附[:：录表]|名词解释|名词注释|相关名词|注释[:：]?$)")
_NAMES_ANNEX = late(r"\s*附件?\s*\d{0,2}[:：]\s*\S")
_CLOSING = late(r"\s*特此报告")
_SIGNED = late(r"\s*(?:20\d\d|二〇[一二三四五六七八九〇]{2})年.{1,3}月.{1,3}日\s*$")
_LOOKS_BACK = late(r"回顾|成效|举措和|主要做法|工作情况|开展情况|完成情况|主要工作|取得")
_PLAN = late(
    r"下一步|下一?年|下步|来年|工作(?:思路|打算|安排|计划|谋划)|打算|目标任务|主要目标|总体要求|今后|努力方向|工作要求|工作重点"
    r"|(?:主要|重点|年度)(?:工作)?安排|重点任务(?![^，]{0,6}(?:完成|落实|推进))"
)
_LATER = late("思路|打算|安排|计划|下一?步|目标|任务|部署|展望|谋划|重点|要点")
"""What the title of a chapter on the year to come has; without it a first chapter tells of the year that is over."""
_PROBLEMS = late(r"不足|问题|短板|困难|薄弱")
_AHEAD = late(
    r"\s*(?=[2二下今])(?:(?P<year>20\d\d|二[〇零○]..)年(?:是|[，,])|下一?步[，,]|今后)[^。；]{0,60}?(?:之年|将|要)"
)
"""How a paragraph opens that turns to the plan: 2026年是“十五五”开局之年; 下一步，我局将……."""
_LEADER = late(r"第一责任人|主要负责(?:人|同志)|主要领导|党政主要")


@frozen
class Place:
    """Where a paragraph stands: its part and the section it belongs to (`一（五）`), and the heading it opens with."""

    part: Part
    section: str
    heading: Heading | None


def read_outline(paragraphs: Sequence[Paragraph], year: int | None) -> list[Place]:
    """Returns the place of every paragraph, in order."""
    middle = _middle(paragraphs)
    named, begun = _annexes(paragraphs, middle)
    tail = min(named, _closing_index(paragraphs[:begun], middle))
    walk = _Walk(year, plans=is_plan_document(paragraphs), top=_top_level(paragraphs[:tail]))
    return [
        walk.place(paragraph, may_close=index >= tail, may_annex=index >= begun)
        for index, paragraph in enumerate(paragraphs)
    ]


class _Walk:
    """Where a walk through a report has come to: its part and section, and whether its chapter tells plans as well."""

    def __init__(self, year: int | None, *, plans: bool, top: int = 1) -> None:
        self._year, self._plans, self._top = year, plans, top
        self._part, self._mixed = Part.FRONT, False
        self._chapter = self._section = ""

    def place(self, paragraph: Paragraph, *, may_close: bool, may_annex: bool) -> Place:
        """Goes on to the next paragraph and returns its place."""
        heading = read_heading(paragraph)
        if may_annex and _ANNEX.match(paragraph.text):
            self._leave_for(Part.ANNEX)
            heading = heading if heading is not None and heading.ordinal else None
        elif may_close and self._part is not Part.ANNEX:
            self._leave_for(Part.CLOSING)
            heading = None
        elif heading is not None:
            self._enter(heading)
        own = Part.PLAN if self._turns(paragraph, heading) else self._part
        if self._mixed or paragraph.text.endswith(_COLONS):
            self._part = own
        return Place(own, self._chapter + self._section, heading)

    def _leave_for(self, part: Part) -> None:
        self._part, self._chapter, self._section = part, "", ""

    def _enter(self, heading: Heading) -> None:
        if heading.level in (1, self._top) and self._part is not Part.ANNEX:
            first = heading.ordinal == 1 and self._part is Part.FRONT and not _LATER.search(heading.title)
            part = part_of(heading.title, None if first else self._year, self._part)
            if self._plans and part is Part.REVIEW and not _LOOKS_BACK.search(heading.title):
                part = Part.PLAN  # 一、加强党的领导 of 2025年工作要点
            self._part = Part.REVIEW if part is Part.PLAN and self._names_report(heading) else part
            self._mixed = bool(_PROBLEMS.search(heading.title) and _PLAN.search(heading.title))
            numbered = heading.ordinal and heading.level == 1
            self._chapter, self._section = chinese_numeral(heading.ordinal) if numbered else "", ""
        if heading.level == HAN_LEVELS:
            self._section = f"（{chinese_numeral(heading.ordinal)}）"

    def _names_report(self, heading: Heading) -> bool:
        """Whether a heading is the title of a report on the year that is over, too: 2018年工作情况及2019年工作要点."""
        return self._part is Part.FRONT and not heading.ordinal and f"{self._year}年" in heading.title

    def _turns(self, paragraph: Paragraph, heading: Heading | None) -> bool:
        """Whether a paragraph turns to the plan in a chapter that is not on plans alone.

        In a chapter on problems and next steps the rest of it is the plan, elsewhere the paragraph alone, or what it
        announces with a colon.
        """
        if self._part not in BODY_PARTS or (heading is not None and heading.level == 1):
            return False
        if heading is not None:
            return self._mixed and bool(_PLAN.search(heading.title)) and not _PROBLEMS.search(heading.title)
        match = _AHEAD.match(paragraph.text)
        if match is None or self._mixed:
            return match is not None
        if match["year"]:
            return year_number(match["year"]) == (self._year or 0) + 1
        return self._part is Part.PROBLEMS


def _top_level(paragraphs: Sequence[Paragraph]) -> int:
    """The level of the headings that part a report: （一） where none of 一、 stands beside or below them."""
    levels = [(one.level, one.ordinal) for one in map(read_heading, paragraphs) if one is not None]
    first = next((place for place, (level, _) in enumerate(levels) if level == HAN_LEVELS), None)
    if first is None or any(level == 1 and (ordinal or place > first) for place, (level, ordinal) in enumerate(levels)):
        return 1
    return HAN_LEVELS


def _middle(paragraphs: Sequence[Paragraph]) -> int:
    """The index of the middle paragraph of the running text: an annex has more cells than the report has paragraphs."""
    running = [index for index, one in enumerate(paragraphs) if one.table is None]
    return running[len(running) // HALF] if running else 0


def read_heading(paragraph: Paragraph) -> Heading | None:
    """Returns the heading that a paragraph is or opens with, None when it is plain text."""
    text = paragraph.text
    if paragraph.story is not Story.BODY or not text or is_contents_line(text):
        return None
    match = _NUMBERED.match(paragraph.label or text) if paragraph.label or text[0] in _NUMBER_CHARS else None
    if match is None:
        return _unnumbered(paragraph)
    start = 0 if paragraph.label else match.end()
    stop = (_DOTTED_TITLE_END if may_stop(text) else _TITLE_END).search(text, start)
    end = stop.start() if stop is not None else len(text)
    if end - start > TITLE_LIMIT:
        return None
    kind = match.lastgroup or ""
    level = ("first", "second", "third", "fourth").index(kind) + 1
    word = match[kind]
    ordinal = int(word) if level > HAN_LEVELS else (read_chinese_numeral(word) or 0)
    return Heading(paragraph, level, ordinal, text[start:end].strip(), end)


def is_contents_line(text: str) -> bool:
    """Tells whether a line belongs to the table of contents: a title, then its page behind a tab or dots."""
    return text[-1:].isdigit() and _CONTENTS_LINE.search(text) is not None


def part_of(title: str, year: int | None, current: Part = Part.FRONT) -> Part:
    """Returns what a first-level section is there for, by its title; plans run on until a title says otherwise."""
    title = with_digit_years(title)
    looks_back = _LOOKS_BACK.search(title) is not None or "工作总结" in title
    if _LEADER.search(title):
        return Part.LEADER
    later = year is not None and _names(title, year + 1) and not _names(title, year)
    if (later or "十五五" in title) and "回顾" not in title and "总结" not in title:
        return Part.PLAN
    if _PROBLEMS.search(title) and not looks_back:
        return Part.PROBLEMS
    if not looks_back and (current is Part.PLAN or _PLAN.search(title)):
        return Part.PLAN
    return Part.REVIEW


def _names(title: str, year: int) -> bool:
    """Whether a title names a year, with 年 or without: 2024怎么走."""
    return re.search(rf"(?<!\d){year}(?!\d)", title) is not None


def _unnumbered(paragraph: Paragraph) -> Heading | None:
    """A heading that only its style, or its shortness and its words, betray."""
    text = paragraph.text.strip()
    part = _PART_OF_REPORT.match(text)
    if part is not None and len(text) <= TITLE_LIMIT // HALF and not _TITLE_END.search(text, part.end()):
        return Heading(paragraph, 1, 0, text[part.end() :], len(paragraph.text))
    if paragraph.level is not None and paragraph.level > 0 and len(text) <= TITLE_LIMIT:
        return Heading(paragraph, paragraph.level, 0, text, len(paragraph.text))
    if len(text) > TITLE_LIMIT // HALF or text[-1:] in "。：:；，,”" or not text:
        return None
    if _PLAN.search(text) or _LOOKS_BACK.search(text) or _LEADER.search(text):
        return Heading(paragraph, 1, 0, text, len(paragraph.text))
    return None


def _annexes(paragraphs: Sequence[Paragraph], middle: int) -> tuple[int, int]:
    """Where annexes are named (附件：主要指标表, the signature and date below it), and where the first begins."""
    named = end = len(paragraphs)
    for index in range(middle + 1, end):
        if not _ANNEX.match(paragraphs[index].text):
            continue
        below = paragraphs[index + 1 : index + 1 + SIGN_OFF]
        if not _NAMES_ANNEX.match(paragraphs[index].text) or not any(_SIGNED.match(one.text) for one in below):
            return named, index
        named = min(named, index)
    return named, end


def _closing_index(paragraphs: Sequence[Paragraph], middle: int) -> int:
    """Where the sign-off begins: 特此报告, or the signature above the date."""
    for index in range(len(paragraphs) - 1, middle, -1):
        text = paragraphs[index].text
        if _CLOSING.match(text):
            return index
    for index in range(len(paragraphs) - 1, max(len(paragraphs) - SIGN_OFF, 0), -1):
        if _SIGNED.match(paragraphs[index].text):
            return index - 1 if len(paragraphs[index - 1].text) <= TITLE_LIMIT // HALF else index
    return len(paragraphs)
