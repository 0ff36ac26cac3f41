"""Finds text that a document does not show, or shows struck through: a public copy must not hand either on unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.word import ooxml_names as names
from report_drafter.word.accepted_view import Element
from report_drafter.word.document_reader import numbered_paragraphs
from report_drafter.word.opened_document import OpenedDocument

HIDING = (f"{names.W}vanish",)
STRIKING = (f"{names.W}strike", f"{names.W}dstrike")
NO = frozenset({"0", "false", "off"})


def hidden_texts(document: OpenedDocument) -> Iterator[tuple[int, str]]:
    """Yields the number of each paragraph that holds hidden text, and that text."""
    return _texts(document, HIDING)


def struck_texts(document: OpenedDocument) -> Iterator[tuple[int, str]]:
    """Yields the number of each paragraph that holds text struck through, deleted only by its looks, and that text."""
    return _texts(document, STRIKING)


def _texts(document: OpenedDocument, looks: Sequence[str]) -> Iterator[tuple[int, str]]:
    for one in numbered_paragraphs(document):
        found = "".join(piece.text for piece in one.accepted.runs if _has(piece.run, looks))
        if found.strip():
            yield one.number, found


def _has(run: Element, looks: Sequence[str]) -> bool:
    marks = (run.find(f"{names.RUN_PROPERTIES}/{look}") for look in looks)
    return any(mark is not None and mark.get(names.VALUE, "1") not in NO for mark in marks)
