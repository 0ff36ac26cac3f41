"""Finds the figures of a document again by what ties them to indicators: content controls, then hidden bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.report_text import LinkedFigure
from report_drafter.word import ooxml_names as names
from report_drafter.word.accepted_view import AcceptedParagraph, Element, RunText

W = names.W
BOOKMARK_NAME = re.compile(r"_r(?P<kind>[dc])\d+_(?P<code>.+)")
CONTROL_TITLE = re.compile(r"(?P<name>[^（）]+?)(?P<other>·上年|·比上年)?（.+）")
THIS_YEAR = "d"


def linked_figures(paragraph: AcceptedParagraph) -> tuple[LinkedFigure, ...]:
    """Returns the figures tied to indicators, in order; where a control is gone, its bookmark speaks for it."""
    controlled = list(_controlled(paragraph))
    marked = [one for one in _bookmarked(paragraph) if not any(_overlap(one, other) for other in controlled)]
    return tuple(sorted([*controlled, *marked], key=lambda one: (one.start, one.end)))


def control_code(control: Element) -> str:
    """Returns the code of the indicator whose figure of this year a control holds, or an empty string.

    The title that the drafter gives its controls tells them from those of others, and this year's figures from last
    year's and from changes, which carry the same code.
    """
    title = CONTROL_TITLE.fullmatch(_property(control, "alias"))
    return _property(control, "tag") if title is not None and not title["other"] else ""


def is_figure_control(control: Element) -> bool:
    """Tells whether a control is one of the drafter's, of whichever figure of an indicator."""
    return bool(_property(control, "tag")) and CONTROL_TITLE.fullmatch(_property(control, "alias")) is not None


def is_figure_bookmark(bookmark: Element) -> bool:
    """Tells whether a bookmark is one of the drafter's hidden ones."""
    return BOOKMARK_NAME.fullmatch(bookmark.get(f"{W}name", "")) is not None


def bookmark_code(bookmark: Element) -> str:
    """Returns the code of the indicator whose figure of this year a bookmark holds, or an empty string."""
    match = BOOKMARK_NAME.fullmatch(bookmark.get(f"{W}name", ""))
    return match["code"] if match is not None and match["kind"] == THIS_YEAR else ""


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
    if control is not None:
        yield LinkedFigure(control_code(control), start, end)


def _control_of(piece: RunText) -> Element | None:
    """The innermost control of ours around a run; one that shows its placeholder holds no figure."""
    for ancestor in piece.run.iterancestors(names.CONTROL, names.PARAGRAPH):
        if ancestor.tag == names.PARAGRAPH:
            return None
        if control_code(ancestor):
            placeholder = ancestor.find(f"{names.CONTROL_PROPERTIES}/{W}showingPlcHdr")
            return ancestor if placeholder is None else None
    return None


def _bookmarked(paragraph: AcceptedParagraph) -> Iterator[LinkedFigure]:
    ends = {piece.run: piece.end for piece in paragraph.runs}
    open_marks: dict[str, tuple[str, int]] = {}
    position = 0
    for element in (inner for outer in paragraph.elements for inner in outer.iter()):
        if element.tag == names.RUN:
            position = ends.get(element, position)
        elif element.tag == names.BOOKMARK_START and bookmark_code(element):
            open_marks[element.get(f"{W}id", "")] = (bookmark_code(element), position)
        elif element.tag == names.BOOKMARK_END and element.get(f"{W}id", "") in open_marks:
            code, start = open_marks.pop(element.get(f"{W}id", ""))
            if position > start:
                yield LinkedFigure(code, start, position)


def _overlap(one: LinkedFigure, other: LinkedFigure) -> bool:
    return one.start < other.end and other.start < one.end
