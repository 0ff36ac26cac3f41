"""Finds tags where nothing is ever filled: they would stand in the report as braces, or where no reader looks.

Text is filled in paragraphs, tables, text boxes, headers, footers, notes and the document's properties; not in the
descriptions of pictures, in equations, in WordArt, in instructions of fields, and not in charts and diagrams.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_properties import CORE_PART

W = names.W
OPENING = ("{{", "{%")
OPENING_BYTES = tuple(one.encode() for one in OPENING)
FILLED_TEXTS = frozenset({names.TEXT, names.DELETED_TEXT})
ELEMENT_WORDS = {
    names.WORD_ART: "艺术字",
    names.EQUATION: "公式",
    f"{W}instrText": "域代码",
    f"{W}fldSimple": "域代码",
    f"{W}alias": "内容控件的标题",
    f"{W}listItem": "下拉列表",
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr": "图片或图形的替代文字",
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr": "图片或图形的替代文字",
}
PART_WORDS = (
    ("word/charts/", "图表"),
    ("word/diagrams/", "SmartArt 图形"),
    ("word/numbering", "自动编号"),
    ("docProps/", "自定义属性"),
)
SPOKEN_OF = ("word/comments", "word/glossary/", "customXml/")
"""Comments have a fault of their own; the rest is no text of the report."""
ADVICE = "请把标签移到正文、表格或文本框里，或者删去。"


def unfilled_in(root: Element) -> Iterator[Fault]:
    """Yields the places within a part that is filled where a tag is not."""
    for element in root.iter():
        if element.tag in FILLED_TEXTS or element.getparent() is None or element.tag == names.EQUATION_TEXT:
            continue
        if any(opening in said for said in _said(element) for opening in OPENING):
            words = ELEMENT_WORDS.get(str(element.tag), "图形或控件的属性")
            paragraph = next(element.iterancestors(names.PARAGRAPH), None)
            yield Fault(FaultKind.STRUCTURE, f"{words}里有标签，这里的标签不会填写。", ADVICE, paragraph)


def unfilled_parts(document: OpenedDocument, filled: Collection[str]) -> Iterator[Fault]:
    """Yields the parts of a template that hold tags and are not filled at all."""
    for name in sorted(dict.fromkeys(document.archive.namelist())):
        if not name.endswith(".xml") or name in filled or name == CORE_PART or name.startswith(SPOKEN_OF):
            continue
        words = next((words for start, words in PART_WORDS if name.startswith(start)), "")
        if words and any(opening in document.blob(name) for opening in OPENING_BYTES):
            yield Fault(FaultKind.STRUCTURE, f"{words}里有标签，这里的标签不会填写。", ADVICE)


def _said(element: Element) -> Iterator[str]:
    if element.tag == names.EQUATION:
        yield "".join(one.text or "" for one in element.iter(names.EQUATION_TEXT))
    elif element.text:
        yield element.text
    yield from map(str, element.attrib.values())
