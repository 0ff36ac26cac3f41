"""Breaks a paragraph where a department's narrative begins a new one, so that it is indented like any other."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from report_drafter.word.marks.new_runs import run_like, text_element
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.xml_text import PARAGRAPH_BREAK
from report_drafter.word.reading.accepted_view import Element


def break_paragraphs(tree: Element) -> None:
    """Turns every break that values carry into a new paragraph, or into a line break where none can be."""
    for text in [one for one in tree.iter(names.TEXT) if PARAGRAPH_BREAK in (one.text or "")]:
        rest: Element | None = text
        while rest is not None and PARAGRAPH_BREAK in (rest.text or ""):
            rest = _break_once(rest)


def _break_once(text: Element) -> Element | None:
    """Breaks at the first break of a text; returns the text that holds what came behind it."""
    before, _, after = (text.text or "").partition(PARAGRAPH_BREAK)
    run = text.getparent()
    paragraph = run.getparent() if run is not None else None
    if run is None or paragraph is None:
        return None
    rest = text_element(after)
    text.text = before
    if paragraph.tag == names.PARAGRAPH:
        _begin_paragraph(paragraph, run, [rest, *text.itersiblings()])
    else:
        text.addnext(rest)
        text.addnext(etree.Element(f"{names.W}br"))
    return rest


def _begin_paragraph(paragraph: Element, run: Element, content: list[Element]) -> None:
    """Begins a paragraph of the same looks with some content of a run and with all that stood behind the run."""
    made = etree.Element(names.PARAGRAPH)
    properties = paragraph.find(names.PARAGRAPH_PROPERTIES)
    if properties is not None:
        made.append(deepcopy(properties))
        for section in properties.findall(f"{names.W}sectPr"):
            properties.remove(section)
    behind = list(run.itersiblings())
    made.append(run_like(run, content))
    made.extend(behind)
    paragraph.addnext(made)
