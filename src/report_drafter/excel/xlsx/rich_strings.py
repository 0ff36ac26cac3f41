"""Brings the shared texts of a workbook to what is left of each: nothing struck through, raised digits as such."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from report_drafter.domain.workbook import CellMark
from report_drafter.excel.cells.rich_text import TextRun, left_of
from report_drafter.excel.files.guard import parsed_xml
from report_drafter.excel.files.package_parts import XML_SPACE
from report_drafter.excel.xlsx.telling_styles import is_struck

if TYPE_CHECKING:
    from lxml import etree

TELLING = (b"strike", b"vertAlign")


def rich_strings(file: str, strings: bytes) -> tuple[bytes, dict[bytes, CellMark | None]]:
    """Returns the part of the shared texts as it is to be read, and by number, as cells write it, how each is struck.

    A text that is not struck stands among them where its own looks come before those of the cell.
    """
    if not any(mark in strings for mark in TELLING):
        return strings, {}
    from lxml import etree

    root = parsed_xml(file, strings)
    marks: dict[bytes, CellMark | None] = {}
    for number, text in enumerate(root.iterchildren("{*}si")):
        runs = [*_runs(text)]
        left, mark = left_of(runs)
        if mark is not None or (runs and all(run.find("{*}rPr") is not None for run in text.iterchildren("{*}r"))):
            marks[b"%d" % number] = mark
        if runs and left != "".join(one.text for one in runs):
            _write(text, left)
    return etree.tostring(root, encoding="UTF-8"), marks


def _runs(text: etree._Element) -> Iterator[TextRun]:
    for run in text.iterchildren("{*}r"):
        words = "".join(str(one.text or "") for one in run.iterchildren("{*}t"))
        looks, place = run.find("{*}rPr"), run.find("{*}rPr/{*}vertAlign")
        align = "" if place is None else place.get("val")
        struck = looks is not None and is_struck(looks)
        yield TextRun(words, struck, align == "superscript", align == "subscript")


def _write(text: etree._Element, left: str) -> None:
    from lxml import etree

    text[:] = []
    words = etree.SubElement(text, etree.QName(etree.QName(text).namespace, "t"))
    words.text = left
    words.set(XML_SPACE, "preserve")
