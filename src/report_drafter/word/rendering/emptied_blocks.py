"""Mends what is empty once a condition has left everything out.

Word opens no cell without a paragraph and no table without rows.
"""

from __future__ import annotations

from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

W = names.W
PROPERTIES = frozenset({f"{W}{name}" for name in ("tcPr", "tblPr", "tblGrid", "trPr", "tblPrEx")})
PARAGRAPH_SOMEWHERE = (names.TEXT_BOX, f"{W}footnote", f"{W}endnote")
MARGINS = frozenset({f"{W}hdr", f"{W}ftr"})


def mend_emptied(tree: Element) -> None:
    """Drops rows without cells and tables without rows; gives cells, boxes, notes and margins their paragraph."""
    for row in list(tree.iter(names.ROW)):
        _drop_if_without(row, names.CELL)
    for table in list(tree.iter(names.TABLE)):
        _drop_if_without(table, names.ROW)
    for cell in tree.iter(names.CELL):
        if len(cell) == 0 or cell[-1].tag in PROPERTIES or cell[-1].tag == names.TABLE:
            etree.SubElement(cell, names.PARAGRAPH)
    for block in tree.iter(*PARAGRAPH_SOMEWHERE):
        _give_paragraph(block)
    if tree.tag in MARGINS:
        _give_paragraph(tree)


def _give_paragraph(block: Element) -> None:
    if block.find(f".//{names.PARAGRAPH}") is None:
        etree.SubElement(block, names.PARAGRAPH)


def _drop_if_without(block: Element, content: str) -> None:
    parent = block.getparent()
    if parent is not None and block.find(f".//{content}") is None:
        parent.remove(block)
