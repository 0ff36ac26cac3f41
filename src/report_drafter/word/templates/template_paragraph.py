"""A paragraph of a template, as its tags see it: characters, and the text elements that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import GONE, Element, visible_runs
from report_drafter.word.reading.run_content import FIXED_TEXTS
from report_drafter.word.templates.template_tags import BRACES, Tag, find_tags, jinja_source

TAG_TARGET = "rd"
_ROW_DELETED = f"{names.W}trPr/{names.DELETED}"


@frozen
class Piece:
    """Characters of a paragraph from one element: a w:t, or a tab, break or hyphen that counts one."""

    element: Element
    start: int
    text: str

    @property
    def end(self) -> int:
        """Where the characters end, exclusive."""
        return self.start + len(self.text)

    @property
    def run(self) -> Element:
        """The run that the characters stand in."""
        parent = self.element.getparent()
        return self.element if parent is None else parent


@frozen
class TemplateParagraph:
    """One w:p with its live text (no deleted words, no text boxes within) and its tags."""

    element: Element
    text: str
    pieces: tuple[Piece, ...]
    tags: tuple[Tag, ...]

    def pieces_of(self, tag: Tag) -> tuple[Piece, ...]:
        """Returns the pieces that a tag is spread over."""
        return tuple(one for one in self.pieces if one.start < tag.end and tag.start < one.end)

    def literals(self) -> Iterator[str]:
        """Yields what stands between the tags."""
        place = 0
        for tag in self.tags:
            yield self.text[place : tag.start]
            place = tag.end
        yield self.text[place:]


def braced_paragraphs(root: Element) -> Iterator[TemplateParagraph]:
    """Yields the paragraphs that hold a brace of any width, in file order; those of deleted rows are left out."""
    texts = (one for one in root.iter(names.TEXT) if not BRACES.isdisjoint(one.text or ""))
    for paragraph in dict.fromkeys(_paragraph_of(one) for one in texts):
        if paragraph is not None and not _deleted(paragraph):
            yield read_paragraph(paragraph)


def _paragraph_of(element: Element) -> Element | None:
    return next(element.iterancestors(names.PARAGRAPH), None)


def _deleted(paragraph: Element) -> bool:
    return any(
        one.tag in GONE or (one.tag == names.ROW and one.find(_ROW_DELETED) is not None)
        for one in paragraph.iterancestors()
    )


def read_paragraph(paragraph: Element) -> TemplateParagraph:
    """Reads one paragraph's live text and tags."""
    pieces: list[Piece] = []
    place = 0
    for run in visible_runs(paragraph):
        for child in run:
            text = child.text or "" if child.tag == names.TEXT else FIXED_TEXTS.get(str(child.tag), "")
            if text:
                pieces.append(Piece(child, place, text))
                place += len(text)
    whole = "".join(one.text for one in pieces)
    return TemplateParagraph(paragraph, whole, tuple(pieces), find_tags(whole))


def settle_tags(paragraph: TemplateParagraph, aliases: Mapping[str, str]) -> None:
    """Puts each tag, whole, into the text element where it starts, as a processing instruction.

    What stands beside the tags keeps its run and its format; a serializer never escapes the inside of an instruction.
    """
    for piece in paragraph.pieces:
        if piece.element.tag == names.TEXT and any(_touches(tag, piece) for tag in paragraph.tags):
            _rewrite(piece, paragraph.tags, aliases)


def _touches(tag: Tag, piece: Piece) -> bool:
    return tag.start < piece.end and piece.start < tag.end


def _rewrite(piece: Piece, tags: tuple[Tag, ...], aliases: Mapping[str, str]) -> None:
    element, place = piece.element, piece.start
    element.text, last = "", None
    for tag in tags:
        if not _touches(tag, piece):
            continue
        _append(element, last, piece.text[place - piece.start : max(tag.start - piece.start, 0)])
        if tag.start >= piece.start:
            last = etree.ProcessingInstruction(TAG_TARGET, jinja_source(tag, aliases))
            element.append(last)
        place = min(tag.end, piece.end)
    _append(element, last, piece.text[place - piece.start :])
    element.set(names.XML_SPACE, "preserve")


def _append(element: Element, last: Element | None, text: str) -> None:
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text
