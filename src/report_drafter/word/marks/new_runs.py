"""Makes runs and their texts."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element


def text_element(text: str) -> Element:
    """Makes a w:t that keeps its spaces."""
    made = etree.Element(names.TEXT)
    made.text = text
    if text != text.strip() or "  " in text:
        made.set(names.XML_SPACE, "preserve")
    return made


def run_like(run: Element, content: list[Element]) -> Element:
    """Makes a run of the same properties and attributes around some content."""
    made = etree.Element(names.RUN)
    made.attrib.update(run.attrib)
    properties = run.find(names.RUN_PROPERTIES)
    if properties is not None:
        made.append(deepcopy(properties))
    made.extend(content)
    return made
