"""Adds comments to cells of an OpenDocument sheet, behind those that are there, and takes our own away again."""

from __future__ import annotations

from lxml import etree

from report_drafter.excel.marks.marked_cells import AUTHOR, PREFIX
from report_drafter.excel.ods.document_names import DUBLIN_CORE, OFFICE, SVG, TEXT
from report_drafter.excel.ods.document_text import add_paragraphs, element

ANNOTATION = f"{OFFICE}annotation"
SIZE = {f"{SVG}width": "8.5cm", f"{SVG}height": "3.2cm"}


def add_comment(cell: etree._Element, words: str) -> None:
    """Adds the words to the cell's comment, or a new, hidden one."""
    found = cell.find(ANNOTATION)
    if found is None:
        found = element(ANNOTATION, {f"{OFFICE}display": "false", **SIZE})
        etree.SubElement(found, f"{DUBLIN_CORE}creator").text = AUTHOR
        cell.insert(0, found)
    add_paragraphs(found, PREFIX + words)


def remove_comments(table: etree._Element) -> None:
    """Takes away our words, and the comments that held nothing else."""
    for found in list(table.iter(ANNOTATION)):
        ours = [one for one in found if one.tag == f"{TEXT}p" and _words(one).startswith(PREFIX)]
        if not ours:
            continue
        for one in [ours[0], *ours[0].itersiblings()]:
            found.remove(one)
        parent = found.getparent()
        if parent is not None and not any(_words(one) for one in found if str(one.tag).startswith(TEXT)):
            parent.remove(found)


def _words(paragraph: etree._Element) -> str:
    return "".join(str(one) for one in paragraph.itertext())
