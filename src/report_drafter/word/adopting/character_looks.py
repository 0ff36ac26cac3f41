"""The looks of a report character by character, to prove that two documents say the same in the same formatting."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.document_reader import numbered_paragraphs

HINT = late(r' \w+:hint="[^"]*"')
"""Decides for characters that are neither Latin nor Chinese by themselves, as “ and … are, and for no others."""
ONLY_HINT = late(r"<\w+:rFonts(?: xmlns[^>]*)?/>")
EITHER = "…"
EITHER_SCRIPT = late(r"[^\x00-\x7f\u2e80-\u9fff\uff00-\uffef]")
NOT_LOOKS = frozenset({f"{names.W}lang", f"{names.W}noProof", f"{names.W}rPrChange", f"{names.W}ins", f"{names.W}del"})


@frozen
class ParagraphLooks:
    """A paragraph's text, the format of each of its characters, and its own properties."""

    number: int
    text: str
    formats: tuple[str, ...]
    frame: str


def paragraph_looks(document: OpenedDocument) -> Iterator[ParagraphLooks]:
    """Yields every non-empty paragraph in reading order."""
    for one in numbered_paragraphs(document):
        accepted = one.accepted
        formats = tuple(look for piece in accepted.runs for look in _formats(piece.run, piece.text))
        frame = _written(accepted.elements[-1].find(names.PARAGRAPH_PROPERTIES))
        yield ParagraphLooks(one.number, accepted.text, formats, frame)


def _formats(run: Element, text: str) -> Iterator[str]:
    hinted, plain = run_looks(run, EITHER), run_looks(run, "")
    return (hinted if EITHER_SCRIPT.match(char) else plain for char in text)


def run_looks(run: Element, text: str) -> str:
    """Returns how a run's properties make a text of it look."""
    properties = run.find(names.RUN_PROPERTIES)
    if properties is None:
        return ""
    looks = "".join(sorted(_written(child) for child in properties if child.tag not in NOT_LOOKS))
    return looks if EITHER_SCRIPT.search(text) else ONLY_HINT.sub("", HINT.sub("", looks))


def _written(element: Element | None) -> str:
    return "" if element is None else etree.tostring(element, encoding="unicode", with_tail=False)
