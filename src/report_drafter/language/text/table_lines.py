"""Tells which lines of a plain text are rows of a table, and what parts such lines into their columns.

A tab, a bar or a wide gap parts three columns wherever it stands. A single blank, a semicolon, a slash or a comma does
so where lines that follow one another are parted alike and hold figures (一中队 412 176 236); there two columns are
enough. One row among them may have lost a cell, or have one too many.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story

SURE = late(r"\t+| *[|｜][ \t]*|(?<=\S)[ \u3000]{2,}(?=\S)")
_BAR, _BLANK, _SLASH = late(r"[ \u3000]*[|｜][ \u3000]*"), late(r"[ \u3000]+"), late("[/／]")
_TAB, _ONE_TAB = late(r"\t+"), late(r"\t")
_SEMICOLON, _COMMA = late(r"[ \u3000]*[;；][ \u3000]*"), late("[,，]")
_MARKS = (
    (_BAR, "|｜"),
    (_TAB, "\t"),
    (_SEMICOLON, ";；"),
    (_BLANK, " \u3000"),
    (_SLASH, "/／"),
    (_COMMA, ",，"),
)
"""What may part the cells of a row, the surest first, with the signs of each."""
_ALL_SIGNS = "".join(signs for _, signs in _MARKS)
_INNER = late(r"(?<=\S)(?:\t+| *[|｜][ \t]*|[ \u3000]{2,})(?=\S)")
_FIGURE = late(r"[-－−+＋]?[\d０-９][\d０-９.．,，]*[%％‰]?(?: ?[^\d０-９\s，,。]{1,4})?|[-－—/]{1,2}")
_SERIAL, _YEAR = late(r"[\d０-９]{1,2}"), late(r"(?:19|20)\d\d年?")
_TOTAL = late("合 ?计|总 ?计|共计|全[年市县区省局]")
_ORDINAL = "一二三四五六七八九十⼀⼆⼋⼗"
"""Numerals as typed, and as copied from a PDF."""
_NUMBERED = late(rf"\s*(?:[{_ORDINAL}]{{1,2}}、|[（(][{_ORDINAL}]{{1,2}}[）)]|\d{{1,2}}[.．、])")
_FIRST = late(r"\s*(?:[（(][一⼀][）)]|1[.．、])")
_SENTENCES = ("。", "：")
FEWEST_COLUMNS, FEWEST_ROWS = 3, 3
LONGEST_ROW, LONGEST_CELL = 120, 24


def story_of(line: str) -> Story:
    """Returns what a line is by itself: a row of a table where tabs, bars or wide gaps part it into three columns.

    A line with a full stop in it is running text whose blanks mean nothing.
    """
    marked = "\t" in line or "|" in line or "｜" in line
    marked = marked or (("  " in line or "\u3000\u3000" in line) and "。" not in line)
    columns = len(_INNER.findall(line)) + 1 if marked else 1
    return Story.TABLE if columns >= FEWEST_COLUMNS else Story.BODY


def with_rows(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Returns lines of a text, each of them that is a row of a table marked as one."""
    told = [one if story_of(one.text) is Story.BODY else replace(one, story=Story.TABLE) for one in paragraphs]
    near = [one for one in told if one.story is Story.BODY and _may_be_row(one.text)]
    runs = groupby(enumerate(near), key=lambda pair: pair[1].number - pair[0])
    rows = {number for _, run in runs for number in _rows([one for _, one in run])}
    told = [replace(one, story=Story.TABLE) if one.number in rows else one for one in told]
    rows = {one.number for one in (*_labels(told), *_short_rows(told))}
    return tuple(replace(one, story=Story.TABLE) if one.number in rows else one for one in told)


def _labels(told: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The lines amid numbered rows that only name the rows below: 三、办理结果, with （一）予以公开 | 31 behind."""
    for before, one, behind in zip(told, told[1:], told[2:], strict=False):
        in_rows = before.story is Story.TABLE is behind.story and one.story is Story.BODY
        if in_rows and _NUMBERED.match(before.text) and _NUMBERED.match(one.text) and _FIRST.match(behind.text):
            yield one


def _short_rows(told: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The lines of two cells right between rows of three: 海曲分局 and one figure, where the other was lost."""
    for before, one, behind in zip(told, told[1:], told[2:], strict=False):
        if one.story is Story.BODY and before.story is Story.TABLE is behind.story and _may_be_row(one.text):
            mark = next((mark for mark, signs in _MARKS[:2] if any(sign in one.text for sign in signs)), _BLANK)
            if len(_row_cells(one.text, mark)) > 1:
                yield one


def columns(lines: Sequence[str]) -> re.Pattern[str]:
    """Returns what parts the rows of one table."""
    if any(SURE.search(line.strip()) for line in lines):
        return _ONE_TAB if _has_empty_cells(lines) else SURE
    parted = (mark for mark, _ in _MARKS[2:] if 2 * sum(len(_cells(line, mark)) > 1 for line in lines) > len(lines))
    return next(parted, SURE)


def _has_empty_cells(lines: Sequence[str]) -> bool:
    """Whether two tabs that follow one another hold an empty cell: such a line has as many tabs as others."""
    tabs = Counter(line.count("\t") for line in lines if "\t" in line)
    return any("\t\t" in line and 2 * tabs[line.count("\t")] > len(lines) for line in lines)


def _may_be_row(text: str) -> bool:
    marked = len(text) <= LONGEST_ROW and any(mark in text for mark in _ALL_SIGNS)
    return marked and ("；" in text[:-1] or not any(mark in text for mark in _SENTENCES)) and "。" not in text


def _rows(run: Sequence[Paragraph]) -> Iterator[int]:
    """The rows among lines that follow one another: those parted alike, and the headings right above them."""
    told = "".join(one.text for one in run) if len(run) >= FEWEST_ROWS else ""
    for mark in (mark for mark, signs in _MARKS if any(sign in told for sign in signs)):
        at = 0
        for size, alike in _alike([(len(_row_cells(one.text, mark)), one) for one in run]):
            heading = run[at - 1] if at else None
            named = heading is not None and len(_cells(heading.text, mark)) == size
            if size > 1 and _is_table(alike, size, mark, named=named):
                yield from (one.number for one in alike)
                if heading is not None and named:
                    yield heading.number
            at += len(alike)


def _alike(read: Sequence[tuple[int, Paragraph]]) -> Iterator[tuple[int, Sequence[Paragraph]]]:
    """Groups lines by how many cells they have; one row that has a cell more or less stays among its neighbours."""
    for is_row, group in groupby(read, key=lambda pair: pair[0] > 1):
        lines = list(group)
        ((usual, times), *_) = Counter(size for size, _ in lines).most_common(1)
        odd = [size for size, _ in lines if size != usual]
        if is_row and times >= FEWEST_ROWS and len(odd) == 1 and abs(odd[0] - usual) == 1:
            yield usual, [one for _, one in lines]
        else:
            for size, each in groupby(lines, key=lambda pair: pair[0]):
                yield size, [one for _, one in each]


def _is_table(rows: Sequence[Paragraph], size: int, mark: re.Pattern[str], *, named: bool) -> bool:
    """Whether rows parted alike are enough for a table: two columns need a bar, or a row of totals below."""
    if len(rows) < FEWEST_ROWS - (named and size >= FEWEST_COLUMNS and mark is _SEMICOLON):
        return False
    return size >= FEWEST_COLUMNS or mark is _BAR or _TOTAL.match(rows[-1].text.strip()) is not None


def _row_cells(text: str, mark: re.Pattern[str]) -> Sequence[str]:
    """The cells of a line whose first names what the others count; none where they hold anything but figures."""
    cells = _cells(text, mark)
    numbered = len(cells) >= FEWEST_COLUMNS and _SERIAL.fullmatch(cells[0]) is not None
    name, *figures = cells[numbered:] or ("",)
    named = not _FIGURE.fullmatch(name) or (_YEAR.fullmatch(name) is not None and mark is not _SLASH)
    return cells if named and figures and all(_FIGURE.fullmatch(one) for one in figures) else ()


def _cells(text: str, mark: re.Pattern[str]) -> Sequence[str]:
    cells = mark.split(text.strip())
    return cells if max(map(len, cells)) <= LONGEST_CELL else ()
