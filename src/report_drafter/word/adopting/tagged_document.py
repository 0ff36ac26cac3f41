"""Puts tags into an old report: stretches of text give way, runs, styles and everything around them stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from lxml import etree

from report_drafter.adopting.replacement import Replacement, held_tag
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.adopting.character_looks import run_looks
from report_drafter.word.marks.settled_changes import accept_changes, drop, unwrap_figures
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.reading.accepted_view import AcceptedParagraph, Element, RunText
from report_drafter.word.reading.document_reader import numbered_paragraphs
from report_drafter.word.reading.run_content import ONE_CHARACTER

TEXT_ROOTS = frozenset(f"{names.W}{name}" for name in ("document", "hdr", "ftr", "footnotes", "endnotes"))
COMMENT_MARKS = tuple(f"{names.W}comment{name}" for name in ("RangeStart", "RangeEnd", "Reference"))
COMMENT_PART = late(r"word/comments\w*\.xml")
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@frozen
class DocumentBeingTagged(OpenedDocument):
    """A document whose parsed parts are kept, so that what is changed in them can be written."""

    trees: dict[str, Element] = field(default_factory=dict)

    def tree(self, part: str) -> Element:
        """Returns the one tree of a part; of a part with text, as it is when all changes are accepted."""
        if part not in self.trees:
            root = OpenedDocument.tree(self, part)
            if root.tag in TEXT_ROOTS:
                _settle(root)
            self.trees[part] = root
        return self.trees[part]


def _settle(root: Element) -> None:
    """A template holds no tracked changes, comments or controls of an earlier draft: they would return every year."""
    accept_changes(root)
    unwrap_figures(root)
    for mark in list(root.iter(*COMMENT_MARKS)):
        drop(mark)


@frozen
class TaggedDocument:
    """A template as bytes; `left` are the replacements whose place the document does not hold as plain text."""

    content: bytes
    left: tuple[Replacement, ...]


def tag_document(document: OpenedDocument, replacements: Sequence[Replacement]) -> TaggedDocument:
    """Replaces stretches of a document by tags; each tag takes the looks of the first character that it replaces."""
    tagged = DocumentBeingTagged(document.file, document.archive, document.main)
    wanted: dict[int, list[Replacement]] = {}
    for one in replacements:
        wanted.setdefault(one.paragraph, []).append(one)
    left: list[Replacement] = []
    for paragraph in list(numbered_paragraphs(tagged)):
        left.extend(_tag_paragraph(paragraph.accepted, wanted.get(paragraph.number, ())))
    return TaggedDocument(packed(_parts(document, tagged.trees)), tuple(left))


def _tag_paragraph(paragraph: AcceptedParagraph, replacements: Sequence[Replacement]) -> Iterator[Replacement]:
    """Works from the end, so that offsets stay right; yields what could not be replaced."""
    spots = [spot for run in paragraph.runs for spot in _spots(run)] if replacements else []
    for one in sorted(replacements, key=lambda each: each.start, reverse=True):
        pieces = [piece for spot in spots for piece in spot.pieces(one)]
        if "".join(piece.old for piece in pieces) != one.old or len({piece.host for piece in pieces}) > 1:
            yield one
            continue
        for piece, text in zip(reversed(pieces), reversed(_texts(pieces, one)), strict=True):
            piece.write(text)


def _texts(pieces: Sequence[_Piece], one: Replacement) -> list[str]:
    """What each piece of a replaced stretch becomes: the first the tag.

    Where the pieces differ in looks and a test tells that the old words are still right, each keeps its own under it.
    """
    first, *others = pieces
    if not one.adopted or len({piece.looks for piece in pieces}) == 1:
        return [one.written, *("" for _ in others)]
    return [held_tag(one.adopted, first.old, one.tag), *(held_tag(one.adopted, piece.old) for piece in others)]


@frozen
class _Piece:
    """The part of a w:t that a replacement covers."""

    text: Element
    start: int
    end: int

    @property
    def old(self) -> str:
        return (self.text.text or "")[self.start : self.end]

    @property
    def host(self) -> Element | None:
        """The control, link, revision or paragraph that the run stands in: a tag may not cross their border."""
        run = self.text.getparent()
        return None if run is None else run.getparent()

    @property
    def looks(self) -> str:
        run = self.text.getparent()
        return "" if run is None else run_looks(run, self.old)

    def write(self, tag: str) -> None:
        whole = self.text.text or ""
        self.text.text = f"{whole[: self.start]}{tag}{whole[self.end :]}"
        self.text.set(names.XML_SPACE, "preserve")


@frozen
class _Spot:
    """A w:t and where its characters stood in the paragraph before anything was replaced."""

    text: Element
    start: int
    end: int

    def pieces(self, replacement: Replacement) -> Iterator[_Piece]:
        start, end = max(replacement.start, self.start), min(replacement.end, self.end)
        if start < end:
            yield _Piece(self.text, start - self.start, end - self.start)


def _spots(run: RunText) -> Iterator[_Spot]:
    texts = sum(len(one.text or "") for one in run.run.iter(names.TEXT))
    others = sum(one.tag in ONE_CHARACTER for one in run.run)
    width = int(len(run.text) == texts + others)
    place = run.start
    for child in run.run:
        if child.tag == names.TEXT:
            end = place + len(child.text or "")
            yield _Spot(child, place, end)
            place = end
        elif child.tag in ONE_CHARACTER:
            place += width


def _without_comments(blobs: dict[str, bytes], document: OpenedDocument) -> None:
    """Empties the lists of comments; their anchors are gone from the text already."""
    for name in blobs:
        if COMMENT_PART.fullmatch(name):
            root = document.tree(name)
            root[:] = []
            blobs[name] = DECLARATION + etree.tostring(root, encoding="UTF-8")


def _parts(document: OpenedDocument, trees: Mapping[str, Element]) -> dict[str, bytes]:
    blobs = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    for name, tree in trees.items():
        blobs[name] = DECLARATION + etree.tostring(tree, encoding="UTF-8")
    _without_comments(blobs, document)
    return blobs
