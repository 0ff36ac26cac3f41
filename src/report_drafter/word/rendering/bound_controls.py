"""Frees the content controls that hold tags from what Word would put in their place.

A control of a cover page is bound to a property of the document: when it opens the report, Word fills in the
property, and what the tag was filled with is gone. A text that still counts as a placeholder goes at the first click.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_paragraph import TemplateParagraph

BINDINGS = frozenset({"dataBinding", "showingPlcHdr"})


def free_controls(paragraphs: Iterable[TemplateParagraph]) -> None:
    """Takes the bindings off the controls around and within paragraphs, in place."""
    for paragraph in paragraphs:
        element = paragraph.element
        for control in (*element.iterancestors(names.CONTROL), *element.iter(names.CONTROL)):
            _free(control)


def _free(control: Element) -> None:
    for properties in control.iterchildren(names.CONTROL_PROPERTIES):
        for one in list(properties):
            if etree.QName(one).localname in BINDINGS:
                properties.remove(one)
