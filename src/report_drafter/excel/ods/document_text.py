"""Texts of OpenDocument: a paragraph a line, blanks that would be lost as elements of their own."""

from __future__ import annotations

from lxml import etree

from report_drafter.domain.late_pattern import late
from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.ods.document_names import PREFIXES, TEXT, XLINK

BLANKS = late(r"(\t|(?<= ) +|^ +)")


def element(name: str, attributes: dict[str, str] | None = None) -> etree._Element:
    """Returns a new element that brings the usual prefixes along."""
    return etree.Element(name, attributes or {}, nsmap=PREFIXES)


def add_paragraphs(parent: etree._Element, text: str) -> None:
    """Adds a text, line by line."""
    for line in writable(text).split("\n"):
        _fill(etree.SubElement(parent, f"{TEXT}p"), line)


def add_linked(parent: etree._Element, text: str, rest: str, link: str) -> None:
    """Adds a line whose first words lead somewhere at a click; LibreOffice breaks no line within them."""
    paragraph = etree.SubElement(parent, f"{TEXT}p")
    linked = etree.SubElement(paragraph, f"{TEXT}a", {f"{XLINK}href": link, f"{XLINK}type": "simple"})
    linked.text, linked.tail = writable(text), writable(rest)


def _fill(paragraph: etree._Element, line: str) -> None:
    last: etree._Element | None = None
    for piece in BLANKS.split(line):
        if piece == "\t":
            last = etree.SubElement(paragraph, f"{TEXT}tab")
        elif piece and not piece.strip(" ") and (last is not None or paragraph.text or piece == line[: len(piece)]):
            last = etree.SubElement(paragraph, f"{TEXT}s", {f"{TEXT}c": str(len(piece))})
        elif last is None:
            paragraph.text = (paragraph.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece
