"""Makes tracked changes: insertions and deletions of text, paragraph marks and table rows."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from itertools import count

from lxml import etree

from report_drafter.domain.review_mark import DRAFTER
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.run_content import child_text

W = names.W
AFTER_MARK_PROPERTIES = frozenset({f"{W}sectPr", f"{W}pPrChange"})
BEFORE_ROW_PROPERTIES = frozenset({f"{W}tblPrEx"})
BREAKS = {"\t": f"{W}tab", "\n": f"{W}br"}


@dataclass(eq=False, repr=False, slots=True)
class RevisionWriter:
    """Makes the marks of one document, all of one date; `numbers` gives each its id."""

    date: str
    numbers: count[int]

    def mark(self, tag: str) -> Element:
        """Makes a w:ins or w:del."""
        attributes = {f"{W}id": str(next(self.numbers)), f"{W}author": DRAFTER, f"{W}date": self.date}
        return etree.Element(tag, attributes)

    def wrap(self, run: Element, tag: str = names.INSERTED) -> Element:
        """Puts a run into a mark, where it stands."""
        mark = self.mark(tag)
        parent = run.getparent()
        if parent is not None:
            parent[parent.index(run)] = mark
        mark.append(run)
        return mark

    def deletion(self, text: str, properties: Element | None) -> Element:
        """Makes a deleted run of some text."""
        mark = self.mark(names.DELETED)
        run = etree.SubElement(mark, names.RUN)
        if properties is not None:
            run.append(deepcopy(properties))
        for piece in _pieces(text):
            run.append(piece)
        return mark

    def mark_paragraph(self, paragraph: Element, tag: str) -> None:
        """Marks the paragraph's own mark as inserted or deleted."""
        properties = paragraph.find(names.PARAGRAPH_PROPERTIES)
        if properties is None:
            properties = etree.Element(names.PARAGRAPH_PROPERTIES)
            paragraph.insert(0, properties)
        mark_properties = properties.find(names.RUN_PROPERTIES)
        if mark_properties is None:
            mark_properties = etree.Element(names.RUN_PROPERTIES)
            late = [one for one in properties if one.tag in AFTER_MARK_PROPERTIES]
            properties.insert(properties.index(late[0]) if late else len(properties), mark_properties)
        mark_properties.insert(0, self.mark(tag))

    def mark_row(self, row: Element, tag: str) -> None:
        """Marks a table row as inserted or deleted."""
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = etree.Element(f"{W}trPr")
            early = sum(1 for one in row if one.tag in BEFORE_ROW_PROPERTIES)
            row.insert(early, properties)
        if not len(properties):
            etree.SubElement(properties, f"{W}cantSplit", {names.VALUE: "off"})  # the schema asks for one property
        properties.append(self.mark(tag))


def _pieces(text: str) -> list[Element]:
    """The content of a deleted run: tabs and line breaks are elements of their own."""
    pieces: list[Element] = []
    for character in text:
        if character in BREAKS:
            pieces.append(etree.Element(BREAKS[character]))
        elif pieces and pieces[-1].tag == names.DELETED_TEXT:
            pieces[-1].text = (pieces[-1].text or "") + character
        else:
            piece = etree.Element(names.DELETED_TEXT, {names.XML_SPACE: "preserve"})
            piece.text = character
            pieces.append(piece)
    return pieces


def split_run(run: Element, offset: int) -> Element:
    """Cuts a run in two before the character at `offset` of its text; returns the second half."""
    second = etree.Element(names.RUN)
    properties = run.find(names.RUN_PROPERTIES)
    if properties is not None:
        second.append(deepcopy(properties))
    reached = 0
    for child in [one for one in run if one.tag != names.RUN_PROPERTIES]:
        size = len(child_text(child))
        if reached >= offset:
            second.append(child)
        elif reached + size > offset:
            second.append(_cut_text(child, offset - reached))
        reached += size
    run.addnext(second)
    return second


def _cut_text(text: Element, offset: int) -> Element:
    whole = text.text or ""
    rest = etree.Element(names.TEXT, {names.XML_SPACE: "preserve"})
    text.text, rest.text = whole[:offset], whole[offset:]
    text.set(names.XML_SPACE, "preserve")
    return rest
