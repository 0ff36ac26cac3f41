"""A report as it is read: lines apart, no blanks beside figures, ordinary characters; every place leads back.

走访企业 3907 家次 and 走访企业３９０７家次 say what 走访企业3907家次 says, and a page pasted from the web is one
paragraph whose lines are parted by breaks, or holds marks that nobody sees. What a reviewer struck through by hand,
with the new words behind it, is meant to go; what is hidden is on no page. Rules read the view; what they find is told
at its place as written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import LinkedFigure, Paragraph, ReportText, Story
from report_drafter.language.text.characters import HAN, is_han
from report_drafter.language.text.same_characters import (
    BLANKS,
    FORMS,
    NARROW_BLANKS,
    UNSEEN,
    WIDE_BLANK,
    changes_form,
    in_plain_forms,
)
from report_drafter.language.text.table_lines import story_of

LONGEST_TITLE = 60
_FIGURE = "[0-9０-９％%]"
_ODD = late(
    rf"[{FORMS}{UNSEEN}{NARROW_BLANKS}\t\n{WIDE_BLANK}](?:(?<!{WIDE_BLANK})|(?={_FIGURE})|(?<={_FIGURE}{WIDE_BLANK}))"
)
"""What a view may have to change; a wide blank, which indents most paragraphs, only beside a figure."""
_BLANK = late(rf"(?<={HAN})[{NARROW_BLANKS}](?=[0-9])|(?<=[0-9%])[{NARROW_BLANKS}]{{1,2}}(?=[%‰]|{HAN})")
_TYPED_BLANKS = late(f"[{BLANKS}]+")
MOST_TYPED = 2
_DIGITS, _SHARES, _MARKS = frozenset("0123456789"), frozenset("%‰"), frozenset("，。；：、")
_NUMBER_ENDS = _DIGITS | {"%"}
_THOUSANDS = late(rf"(?<![0-9.])(?<![0-9][{NARROW_BLANKS}])[1-9][0-9]{{0,2}}(?:[{NARROW_BLANKS}][0-9]{{3}})+(?![0-9])")
"""3 907 and 1 234 567, as GB/T 15835 sets them."""
_TABBED = late(rf"(?<={HAN})\t(?=[0-9])|(?<=[0-9%])\t(?=[%‰]|{HAN})")
"""A tab between words and figure or figure and unit, as a slip of the finger leaves it."""
MOST_TABS = 2
"""More tabs in one line part columns."""
_SENTENCE_ENDS = ("。", "；", "！", "”")
_RUNNING = late("[，。；]")
"""What stands in sentences and in no row of columns, which wide and doubled blanks set apart."""
_UNSEEN = late(f"[{UNSEEN}]")


@frozen
class Origin:
    """Where a paragraph of the view comes from: `places[i]` is the place of its character i in the written one."""

    paragraph: Paragraph
    places: Sequence[int]


@frozen
class ReadingView:
    """The `text` to read and the one that is `written`; they are one object where nothing had to be changed."""

    written: ReportText
    text: ReportText
    origins: Mapping[int, Origin] = field(default_factory=dict)

    def span(self, paragraph: Paragraph, start: int, end: int) -> TextSpan:
        """Returns the written address of the characters from `start` up to `end` of a paragraph of the view."""
        origin = self.origins.get(paragraph.number)
        if origin is None:
            words = paragraph.text[start:end]
            return TextSpan(self.written.file, paragraph.number, start, end, words, paragraph.where)
        first = origin.places[start] if start < len(origin.places) else _behind(origin)
        last = max(first, origin.places[end - 1] + 1) if end > start else first
        written = origin.paragraph
        return TextSpan(self.written.file, written.number, first, last, written.text[first:last], written.where)

    def paragraph(self, number: int) -> Paragraph:
        """Returns the paragraph of the view that has a number; raises KeyError for a number that none has."""
        at = bisect_left(self.text.paragraphs, number, key=_number)
        if at == len(self.text.paragraphs) or self.text.paragraphs[at].number != number:
            raise KeyError(number)
        return self.text.paragraphs[at]

    def number(self, paragraph: Paragraph) -> int:
        """Returns the written number of a paragraph of the view."""
        origin = self.origins.get(paragraph.number)
        return paragraph.number if origin is None else origin.paragraph.number


def reading_view(text: ReportText) -> ReadingView:
    """Returns the view of a report; the text itself where nothing stands in the way of reading it."""
    flowing = _out_of_frames(text)
    odd = [_is_odd(one) for one in flowing.paragraphs]
    if not any(odd):
        return ReadingView(text, flowing)
    pieces = [
        (one, places, not changes or _is_as_written(one, places))
        for one, changes in zip(flowing.paragraphs, odd, strict=True)
        for places in (_lines(one) if changes else _line(one))
    ]
    whole = len(pieces) == len(flowing.paragraphs)
    if whole and all(kept for _, _, kept in pieces):
        return ReadingView(text, flowing)
    paragraphs, origins = [], {}
    for number, (written, places, kept) in enumerate(pieces, start=1):
        if number == written.number and kept:
            paragraphs.append(written)
            continue
        paragraphs.append(_read(written, places, number))
        origins[number] = Origin(written, places)
    return ReadingView(text, ReportText(text.file, tuple(paragraphs)), origins)


def evenly_written(text: ReportText) -> ReportText:
    """Returns a report without what the view reads past; lines stay together, paragraphs keep their numbers."""
    if not any(_is_odd(one) for one in text.paragraphs):
        return text
    even = (_even(one) for one in text.paragraphs)
    return ReportText(text.file, tuple(one for one in even if one.text.strip()))


def _is_odd(paragraph: Paragraph) -> bool:
    return bool(paragraph.effaced) or _ODD.search(paragraph.text) is not None


def _even(paragraph: Paragraph) -> Paragraph:
    text, in_columns = in_plain_forms(paragraph.text), _is_row(paragraph)
    places = _kept(text, 0, _effaced_places(paragraph), in_columns=in_columns)
    return _read(paragraph, places, paragraph.number)


def _effaced_places(paragraph: Paragraph) -> frozenset[int]:
    return frozenset(at for one in paragraph.effaced for at in range(one.start, one.end))


def _out_of_frames(text: ReportText) -> ReportText:
    """Takes running text out of tables of one column, which pages of the web are laid out in."""
    tables: dict[int, list[Paragraph]] = {}
    for one in text.paragraphs:
        if one.table is not None:
            tables.setdefault(one.table[0], []).append(one)
    frames = {table for table, cells in tables.items() if _frames(cells)}
    if not frames:
        return text
    freed = (
        replace(one, story=Story.BODY, table=None) if one.table is not None and one.table[0] in frames else one
        for one in text.paragraphs
    )
    return ReportText(text.file, tuple(freed))


def _frames(cells: Sequence[Paragraph]) -> bool:
    one_column = all(one.table is not None and one.table[2] == cells[0].table[2] for one in cells if cells[0].table)
    return one_column and any(len(one.text) > LONGEST_TITLE and "。" in one.text for one in cells)


def _number(paragraph: Paragraph) -> int:
    return paragraph.number


def _behind(origin: Origin) -> int:
    return origin.places[-1] + 1 if origin.places else 0


def _is_as_written(paragraph: Paragraph, places: Sequence[int]) -> bool:
    return len(places) == len(paragraph.text) and not changes_form(paragraph.text)


def _line(paragraph: Paragraph) -> Iterator[Sequence[int]]:
    """The places of a paragraph in which nothing is odd: all of them, where there are words."""
    if paragraph.text.strip():
        yield range(len(paragraph.text))


def _lines(paragraph: Paragraph) -> Iterator[Sequence[int]]:
    """The places of the characters of each line; a title set in two lines, and a cell, stay whole."""
    text, start = in_plain_forms(paragraph.text), 0
    effaced = _effaced_places(paragraph)
    whole = paragraph.story is not Story.BODY or len(text) <= LONGEST_TITLE
    for line in [text] if whole else text.split("\n"):
        places = _kept(line, start, effaced, in_columns=_is_row(paragraph))
        if any(not text[at].isspace() for at in places):
            yield places
        start += len(line) + 1


def _is_row(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a row whose columns single blanks may part."""
    return paragraph.story is Story.TABLE and paragraph.table is None and story_of(paragraph.text) is Story.BODY


def _kept(line: str, start: int, effaced: frozenset[int], *, in_columns: bool) -> Sequence[int]:
    """The places of a line's characters without effaced text, unseen marks and blanks that part figures from words."""
    seen: Sequence[int] = range(len(line))
    unseen = {match.start() for match in _UNSEEN.finditer(line)}
    if effaced:
        unseen |= {at for at in seen if start + at in effaced}
    if unseen:
        seen = [at for at in seen if at not in unseen]
        line = "".join(line[at] for at in seen)
    blanks = set[int]() if in_columns else _blanks(line)
    if not blanks:
        return range(start, start + len(line)) if isinstance(seen, range) else tuple(start + at for at in seen)
    return tuple(start + at for place, at in enumerate(seen) if place not in blanks)


def _blanks(line: str) -> set[int]:
    if len(line.split()) == 1:
        return set()
    if not _RUNNING.search(line):
        return {at for match in _BLANK.finditer(line) for at in range(*match.span())}
    runs = (match.span() for match in _TYPED_BLANKS.finditer(line))
    typed = {at for start, end in runs if _is_typed(line, start, end) for at in range(start, end)}
    groups = (at for match in _THOUSANDS.finditer(line) for at in range(*match.span()))
    return typed | {at for at in groups if not line[at].isdecimal()} | _slipped_tabs(line)


def _is_typed(line: str, start: int, end: int) -> bool:
    """Whether blanks part figures from words, signs or units, or a mark from its words, as they are typed."""
    before, behind = line[start - 1 : start], line[end : end + 1]
    if end - start > MOST_TYPED:
        return False
    if before in _NUMBER_ENDS:
        return behind in _SHARES or is_han(behind)
    return (behind in _DIGITS and is_han(before)) or (line[start:end] == " " and before in _MARKS and is_han(behind))


def _slipped_tabs(line: str) -> set[int]:
    if not 0 < line.count("\t") <= MOST_TABS or not line.rstrip().endswith(_SENTENCE_ENDS):
        return set()
    return {match.start() for match in _TABBED.finditer(line)}


def _read(written: Paragraph, places: Sequence[int], number: int) -> Paragraph:
    if _is_as_written(written, places):
        return replace(written, number=number)
    text = in_plain_forms("".join([written.text[at] for at in places]))
    figures = tuple(one for figure in written.figures for one in _moved(figure, places))
    first = not places or not written.text[: places[0]].strip()
    level, label = (written.level, written.label) if first else (None, "")
    story = story_of(text) if "\n" in written.text and written.story is Story.BODY else written.story
    return replace(
        written, number=number, text=text, story=story, level=level, figures=figures, label=label, effaced=()
    )


def _moved(figure: LinkedFigure, places: Sequence[int]) -> Iterator[LinkedFigure]:
    start, end = bisect_left(places, figure.start), bisect_left(places, figure.end)
    if start < end:
        yield replace(figure, start=start, end=end)
