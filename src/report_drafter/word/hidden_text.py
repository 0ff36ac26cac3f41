"""Finds text that a document carries but does not show: a public copy must not hand it on unseen."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.word import ooxml_names as names
from report_drafter.word.accepted_view import Element
from report_drafter.word.document_reader import numbered_paragraphs
from report_drafter.word.opened_document import OpenedDocument

HIDDEN = f"{names.RUN_PROPERTIES}/{names.W}vanish"
NO = frozenset({"0", "false", "off"})


def hidden_texts(document: OpenedDocument) -> Iterator[tuple[int, str]]:
    """Yields the number of each paragraph that holds hidden text, and that text."""
    for one in numbered_paragraphs(document):
        hidden = "".join(piece.text for piece in one.accepted.runs if _is_hidden(piece.run))
        if hidden.strip():
            yield one.number, hidden


def _is_hidden(run: Element) -> bool:
    mark = run.find(HIDDEN)
    return mark is not None and mark.get(names.VALUE, "1") not in NO
