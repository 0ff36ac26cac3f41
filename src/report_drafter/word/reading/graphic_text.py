"""Reads the words of diagrams (SmartArt) and the titles of charts, which stand in parts of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import GONE, AcceptedParagraph, Element, RunText

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
RELATIONS = {DIAGRAM: f"{names.RELATIONSHIPS}dm", CHART: f"{names.RELATIONSHIPS}id"}
LINE_BREAK = f"{DRAWING}br"


def graphic_paragraphs(document: OpenedDocument, anchors: Iterable[Element]) -> Iterator[AcceptedParagraph]:
    """Yields the paragraphs in the diagrams and charts that paragraphs of the body hold, each part once."""
    targets: Mapping[str, str] = {}
    for part in dict.fromkeys(_identities(anchors)):
        targets = targets or document.relation_targets()
        if document.has(targets.get(part, "")):
            for paragraph in document.tree(targets[part]).iter(f"{DRAWING}p"):
                yield AcceptedParagraph((paragraph,), tuple(_runs(paragraph)), Story.GRAPHIC)


def charts_in(root: Element) -> Iterator[Element]:
    """Yields the charts that a part shows; those in what is deleted are gone."""
    shown = (one for one in root.iter(CHART) if one.get(RELATIONS[CHART]))
    return (one for one in shown if not any(around.tag in GONE for around in one.iterancestors()))


def _identities(anchors: Iterable[Element]) -> Iterator[str]:
    for anchor in anchors:
        for graphic in anchor.iter(DIAGRAM, CHART):
            if not any(one.tag in GONE for one in graphic.iterancestors()):
                yield graphic.get(RELATIONS[str(graphic.tag)], "")


def _runs(paragraph: Element) -> Iterator[RunText]:
    start = 0
    for run in paragraph:
        words = "\n" if run.tag == LINE_BREAK else "".join(one.text or "" for one in run.iterchildren(f"{DRAWING}t"))
        if words:
            yield RunText(run, start, words)
            start += len(words)
