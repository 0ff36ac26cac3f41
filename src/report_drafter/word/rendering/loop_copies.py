"""Makes unique again what a loop has copied and a condition has cut: bookmarks, and the ids that Word wants once."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

MARK_ID, MARK_NAME = f"{names.W}id", f"{names.W}name"
PARAGRAPH_IDS = (f"{names.W14}paraId", f"{names.W14}textId")
DRAWING_ID = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def settle_copies(tree: Element) -> None:
    """Drops repeated and half bookmarks, repeated ids of paragraphs and controls, and renumbers repeated drawings."""
    _settle_bookmarks(tree)
    _drop_repeated_paragraph_ids(tree)
    _drop_repeated_control_ids(tree)
    _renumber_drawings(tree)


def _settle_bookmarks(tree: Element) -> None:
    starts = _first_of_each(tree.iter(names.BOOKMARK_START), MARK_ID)
    ends = _first_of_each(tree.iter(names.BOOKMARK_END), MARK_ID)
    kept = {id_ for id_ in starts if id_ in ends}
    known: set[str] = set()
    for id_, start in starts.items():
        name = start.get(MARK_NAME, "")
        if name in known:
            kept.discard(id_)
        known.add(name)
    for mark in list(tree.iter(names.BOOKMARK_START, names.BOOKMARK_END)):
        id_ = mark.get(MARK_ID, "")
        wanted = starts if mark.tag == names.BOOKMARK_START else ends
        if id_ not in kept or wanted[id_] is not mark:
            _drop(mark)


def _first_of_each(marks: Iterable[Element], key: str) -> dict[str, Element]:
    firsts: dict[str, Element] = {}
    for mark in marks:
        firsts.setdefault(mark.get(key, ""), mark)
    return firsts


def _drop_repeated_paragraph_ids(tree: Element) -> None:
    known: set[str] = set()
    for element in tree.iter(names.PARAGRAPH, names.ROW):
        id_ = element.get(PARAGRAPH_IDS[0])
        if id_ is not None and id_ in known:
            for name in PARAGRAPH_IDS:
                if name in element.attrib:
                    del element.attrib[name]
        elif id_ is not None:
            known.add(id_)


def _drop_repeated_control_ids(tree: Element) -> None:
    known: set[str] = set()
    for control in list(tree.iterfind(f".//{names.CONTROL_PROPERTIES}/{MARK_ID}")):
        id_ = control.get(names.VALUE, "")
        if id_ in known:
            _drop(control)
        known.add(id_)


def _renumber_drawings(tree: Element) -> None:
    drawings = list(tree.iter(DRAWING_ID))
    if len({one.get("id") for one in drawings}) < len(drawings):
        for number, drawing in enumerate(drawings, 1):
            drawing.set("id", str(number))


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
