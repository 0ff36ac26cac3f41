"""Goes through a document in reading order and tells of every element where it stands in the accepted text."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.document_reader import NumberedParagraph, numbered_paragraphs


@frozen
class MarkedPlace:
    """An element and the paragraph and offset that a reader of the accepted text has reached there."""

    element: Element
    paragraph: int
    offset: int


@frozen
class MarkedDocument:
    """A document's numbered paragraphs and the spans of their runs, all of one parse."""

    paragraphs: tuple[NumberedParagraph, ...]
    spans: dict[Element, tuple[int, int, int]]

    def places(self) -> Iterator[MarkedPlace]:
        """Yields every element of every part that has text, in document order, with the place reached before it."""
        firsts = {one.accepted.elements[0]: one.number for one in self.paragraphs}
        for root in self._roots():
            number = offset = 0
            for element in root.iter():
                if element in firsts:
                    number, offset = firsts[element], 0
                if element in self.spans:
                    number, start, offset = self.spans[element]
                    yield MarkedPlace(element, number, start)
                else:
                    yield MarkedPlace(element, number, offset)

    def _roots(self) -> list[Element]:
        found = (one.accepted.elements[0].getroottree().getroot() for one in self.paragraphs)
        return list(dict.fromkeys(found))

    def text_within(self, element: Element) -> tuple[int, int] | None:
        """Returns where the accepted text of an element begins and ends, None when it has none."""
        runs = [self.spans[run] for run in element.iter(names.RUN) if run in self.spans]
        return (runs[0][1], runs[-1][2]) if runs else None


def mark_places(document: OpenedDocument) -> MarkedDocument:
    """Reads a document once for everything that reviewers left in it."""
    paragraphs = tuple(numbered_paragraphs(document))
    spans = {piece.run: (one.number, piece.start, piece.end) for one in paragraphs for piece in one.accepted.runs}
    return MarkedDocument(paragraphs, spans)
