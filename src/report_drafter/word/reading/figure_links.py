"""Finds the figures of a document again by what ties them to indicators: content controls, then hidden bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import LinkedFigure
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import AcceptedParagraph, Element, RunText

W = names.W
BOOKMARK_NAME = late(r"_r(?P<kind>[dc])\d+_(?P<code>.+)")
CONTROL_TITLE = late(r"(?P<name>.+?)(?:·(?P<aspect>上年|比上年))?（.+）")
BOOKMARK_ASPECTS = {"d": "", "c": "比上年"}


def linked_figures(paragraph: AcceptedParagraph) -> tuple[LinkedFigure, ...]:
    """Returns the figures tied to indicators, in order; where a control is gone, its bookmark speaks for it."""
    controlled = list(_controlled(paragraph))
    marked = [one for one in _bookmarked(paragraph) if not any(_overlap(one, other) for other in controlled)]
    return tuple(sorted([*controlled, *marked], key=lambda one: (one.start, one.end)))


def is_figure_control(control: Element) -> bool:
    """Tells whether a control is one of the drafter's, of whichever figure of an indicator."""
    return bool(_property(control, "tag")) and CONTROL_TITLE.fullmatch(_property(control, "alias")) is not None


def is_figure_bookmark(bookmark: Element) -> bool:
    """Tells whether a bookmark is one of the drafter's hidden ones."""
    return BOOKMARK_NAME.fullmatch(bookmark.get(f"{W}name", "")) is not None


def _property(control: Element, name: str) -> str:
    found = control.find(f"{names.CONTROL_PROPERTIES}/{W}{name}")
    return "" if found is None else found.get(names.VALUE, "")


def _controlled(paragraph: AcceptedParagraph) -> Iterator[LinkedFigure]:
    open_control: Element | None = None
    start = end = 0
    for piece in paragraph.runs:
        control = _control_of(piece)
        if control is not open_control:
            yield from _closed(open_control, start, end)
            open_control, start = control, piece.start
        end = piece.end
    yield from _closed(open_control, start, end)


def _closed(control: Element | None, start: int, end: int) -> Iterator[LinkedFigure]:
    """The title that the drafter gives its controls tells this year's figures from last year's and from changes."""
    title = CONTROL_TITLE.fullmatch(_property(control, "alias")) if control is not None else None
    if control is not None and title is not None:
        yield LinkedFigure(_property(control, "tag"), start, end, title["aspect"] or "")


def _control_of(piece: RunText) -> Element | None:
    """The innermost control of ours around a run; one that shows its placeholder holds no figure."""
    for ancestor in piece.run.iterancestors(names.CONTROL, names.PARAGRAPH):
        if ancestor.tag == names.PARAGRAPH:
            return None
        if is_figure_control(ancestor):
            placeholder = ancestor.find(f"{names.CONTROL_PROPERTIES}/{W}showingPlcHdr")
            return ancestor if placeholder is None else None
    return None


def _bookmarked(paragraph: AcceptedParagraph) -> Iterator[LinkedFigure]:
    ends = {piece.run: piece.end for piece in paragraph.runs}
    open_marks: dict[str, tuple[re.Match[str], int]] = {}
    position = 0
    for element in (inner for outer in paragraph.elements for inner in outer.iter()):
        mark = element.get(f"{W}id", "")
        if element in ends:
            position = ends[element]
        elif element.tag == names.BOOKMARK_END:
            yield from _ended(open_marks.pop(mark, None), position)
        elif element.tag == names.BOOKMARK_START and (name := BOOKMARK_NAME.fullmatch(element.get(f"{W}name", ""))):
            open_marks[mark] = (name, position)


def _ended(opened: tuple[re.Match[str], int] | None, end: int) -> Iterator[LinkedFigure]:
    """The figure between the two ends of a bookmark of ours; a bookmark that lost its text holds none."""
    if opened is not None and end > opened[1]:
        name, start = opened
        yield LinkedFigure(name["code"], start, end, BOOKMARK_ASPECTS[name["kind"]])


def _overlap(one: LinkedFigure, other: LinkedFigure) -> bool:
    return one.start < other.end and other.start < one.end
