"""Joins neighbouring runs that look alike, so that a text cut up by controls is whole again."""

from __future__ import annotations

from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

PLAIN = frozenset({names.RUN_PROPERTIES, names.TEXT})


def merge_equal_runs(root: Element) -> None:
    """Merges, below an element, runs of plain text with the same properties that stand side by side."""
    for run in list(root.iter(names.RUN)):
        before = run.getprevious()
        if before is not None and _mergeable(before, run):
            _join(before, run)


def _mergeable(before: Element, run: Element) -> bool:
    return before.tag == names.RUN and _plain(before) and _plain(run) and _alike(before, run)


def _plain(run: Element) -> bool:
    return run.find(names.TEXT) is not None and all(one.tag in PLAIN for one in run)


def _alike(one: Element, other: Element) -> bool:
    return _look(one) == _look(other) and sorted(one.attrib.items()) == sorted(other.attrib.items())


def _look(run: Element) -> bytes:
    properties = run.find(names.RUN_PROPERTIES)
    return b"" if properties is None or not len(properties) else etree.tostring(properties, method="c14n")


def _join(first: Element, second: Element) -> None:
    texts = [*first.iterfind(names.TEXT), *second.iterfind(names.TEXT)]
    texts[0].text = "".join(one.text or "" for one in texts)
    texts[0].set(names.XML_SPACE, "preserve")
    for one in texts[1:]:
        parent = one.getparent()
        if parent is first:
            first.remove(one)
    parent = second.getparent()
    if parent is not None:
        parent.remove(second)
