"""Accepts every tracked change in a part, as Word's own button does, and takes figures out of their controls."""

from __future__ import annotations

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import GONE, Element, mark_is_gone
from report_drafter.word.reading.figure_links import is_figure_bookmark, is_figure_control

W = names.W
KEPT = (names.INSERTED, names.MOVED_TO)
PROPERTY_CHANGES = tuple(
    f"{W}{name}Change" for name in ("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "numbering")
)
CELL_CHANGES = tuple(f"{W}cell{name}" for name in ("Ins", "Del", "Merge"))
MOVE_MARKS = tuple(f"{W}{name}Range{edge}" for name in ("moveFrom", "moveTo") for edge in ("Start", "End"))


def accept_changes(root: Element) -> None:
    """Accepts every tracked change below an element, in place."""
    for row in list(root.iter(names.ROW)):
        if row.find(f"{W}trPr/{names.DELETED}") is not None:
            drop(row)
    for cell in list(root.iter(names.CELL)):
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            drop(cell)
    for paragraph in list(root.iter(names.PARAGRAPH)):
        if mark_is_gone(paragraph):
            _run_on(paragraph)
    for element in list(root.iter(*GONE, *PROPERTY_CHANGES, *MOVE_MARKS, *CELL_CHANGES)):
        drop(element)
    for element in list(root.iter(*KEPT)):
        unwrap(element)


def unwrap_figures(root: Element) -> None:
    """Takes the drafter's controls and hidden bookmarks away and leaves what they hold, in place."""
    for control in list(root.iter(names.CONTROL)):
        if is_figure_control(control):
            unwrap_control(control)
    marks = {one.get(f"{W}id") for one in root.iter(names.BOOKMARK_START) if is_figure_bookmark(one)}
    for mark in list(root.iter(names.BOOKMARK_START, names.BOOKMARK_END)):
        if mark.get(f"{W}id") in marks:
            drop(mark)


def unwrap_control(control: Element) -> None:
    """Puts what a control holds in its place."""
    content = control.find(names.CONTROL_CONTENT)
    for part in list(control):
        if part is not content:
            control.remove(part)
    if content is not None:
        unwrap(content)
    unwrap(control)


def unwrap(element: Element) -> None:
    """Puts an element's children in its place."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)


def put_instead(element: Element, other: Element) -> None:
    """Puts another element in an element's place."""
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, other)


def drop(element: Element) -> None:
    """Takes an element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _run_on(paragraph: Element) -> None:
    """Moves what a paragraph without a mark holds to the front of the next, whose properties stay."""
    following = paragraph.getnext()
    while following is not None and following.tag in MOVE_MARKS:
        following = following.getnext()
    if following is None or following.tag != names.PARAGRAPH:
        return
    properties = following.find(names.PARAGRAPH_PROPERTIES)
    place = 0 if properties is None else following.index(properties) + 1
    following[place:place] = [one for one in paragraph if one.tag != names.PARAGRAPH_PROPERTIES]
    drop(paragraph)
