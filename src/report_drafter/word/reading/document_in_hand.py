"""A document whose parts are unpacked once, and may be rendered while it is in hand."""

from __future__ import annotations

from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element


@frozen
class DocumentInHand(OpenedDocument):
    """A document whose parts are unpacked once; those in `trees` are rendered already."""

    trees: dict[str, Element] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)

    def blob(self, part: str) -> bytes:
        """Returns a part's bytes as they stand in the file."""
        if part not in self.blobs:
            self.blobs[part] = OpenedDocument.blob(self, part)
        return self.blobs[part]

    def tree(self, part: str) -> Element:
        """Returns the rendered tree of a part, or parses the part of the file."""
        rendered = self.trees.get(part)
        return OpenedDocument.tree(self, part) if rendered is None else rendered


def in_hand(document: OpenedDocument) -> DocumentInHand:
    """Takes an opened document in hand."""
    return DocumentInHand(document.file, document.archive, document.main)
