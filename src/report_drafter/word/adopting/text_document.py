"""Makes a Word document of a plain text, on the page that GB/T 9704 prescribes: title, headings, body, signature."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from lxml import etree

from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.outline import read_heading
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import open_document
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.package.xml_text import clean
from report_drafter.word.reading.accepted_view import Element

W = names.W
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TITLE_STYLE = "Title"
HEADING_STYLES = {1: "Heading1", 2: "Heading2", 3: "Heading3"}
LONGEST_HEADING = 40
LONGEST_TITLE = 60
SENTENCE_MARKS = "。；：;:，,"
SIGNED_LINES = 3
MIDDLE = 2


def document_of_text(lines: list[str], page: Path) -> bytes:
    """Returns a .docx with one paragraph a line; page, styles and page numbers are those of the template `page`."""
    document = open_document(page)
    root = document.tree(document.main)
    body = root.find(names.BODY)
    section = None if body is None else body.find(f"{W}sectPr")
    if body is not None:
        for child in list(body):
            body.remove(child)
        for place, line in enumerate(lines):
            body.append(_paragraph(line, _style(lines, place), _alignment(lines, place)))
        if section is not None:
            body.append(deepcopy(section))
    blobs = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    blobs[document.main] = DECLARATION + etree.tostring(root, encoding="UTF-8")
    return packed(blobs)


def _style(lines: list[str], place: int) -> str:
    line = lines[place].strip()
    if _is_title(lines, place):
        return TITLE_STYLE
    heading = read_heading(Paragraph(place + 1, line)) if line else None
    if heading is None or heading.end < len(line) or len(line) > LONGEST_HEADING:
        return ""
    return HEADING_STYLES.get(heading.level, "")


def _is_title(lines: list[str], place: int) -> bool:
    """The lines before the first that reads like a sentence or a heading."""
    return all(
        line.strip() and len(line) <= LONGEST_TITLE and line.strip()[-1] not in SENTENCE_MARKS and "、" not in line[:4]
        for line in lines[: place + 1]
    )


def _alignment(lines: list[str], place: int) -> str:
    """Agency and date at the end stand to the right."""
    last = place >= len(lines) - SIGNED_LINES and place > len(lines) // MIDDLE
    line = lines[place].strip()
    signed = last and line and line[-1] not in f"{SENTENCE_MARKS}）)" and len(line) <= LONGEST_HEADING
    return "right" if signed and not read_heading(Paragraph(place + 1, line)) else ""


def _paragraph(line: str, style: str, alignment: str) -> Element:
    paragraph = etree.Element(names.PARAGRAPH)
    if style or alignment:
        properties = etree.SubElement(paragraph, names.PARAGRAPH_PROPERTIES)
        if style:
            etree.SubElement(properties, f"{W}pStyle").set(names.VALUE, style)
        if alignment:
            etree.SubElement(properties, f"{W}jc").set(names.VALUE, alignment)
    if line:
        run = etree.SubElement(paragraph, names.RUN)
        fonts = etree.SubElement(etree.SubElement(run, names.RUN_PROPERTIES), f"{W}rFonts")
        fonts.set(f"{W}hint", "eastAsia")
        text = etree.SubElement(run, names.TEXT)
        text.text = clean(line)
        text.set(names.XML_SPACE, "preserve")
    return paragraph
