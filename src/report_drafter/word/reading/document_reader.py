"""Reads a .docx as the report's text: paragraphs in reading order, headings, tables, boxes, notes, headers.

FLOW document → report text. Only lxml and zipfile are imported, so that checking a report starts at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import LinkedFigure, Paragraph, ReportText, Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import SAVE_AGAIN, OpenedDocument, open_document
from report_drafter.word.reading.accepted_view import (
    AcceptedParagraph,
    Element,
    RunText,
    accepted_paragraphs,
    text_boxes,
)
from report_drafter.word.reading.effaced_text import EffacingStyles, effaced_texts, read_effacing_styles
from report_drafter.word.reading.figure_links import linked_figures
from report_drafter.word.reading.graphic_text import charts_in, graphic_paragraphs
from report_drafter.word.reading.list_labels import list_labels
from report_drafter.word.reading.margin_places import margins_of
from report_drafter.word.reading.outline_levels import OutlineLevels
from report_drafter.word.reading.style_sheet import styles_by_id
from report_drafter.word.reading.white_text import on_white_pages

W = names.W
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
FOREIGN_PARTS = (f"{W}altChunk", f"{W}subDoc")
"""Whole files in the place of paragraphs: programs that turn web pages into .docx leave them until Word saves it."""
NOTE_PARTS = (
    ("footnotes", f"{W}footnote", Story.FOOTNOTE),
    ("endnotes", f"{W}endnote", Story.ENDNOTE),
)


@frozen
class NumberedParagraph:
    """A non-empty paragraph of the accepted view with the number that findings give it."""

    number: int
    accepted: AcceptedParagraph


def read_document(path: Path) -> ReportText:
    """Reads a report; raises UnreadableFile for a file that is no sound .docx or holds no text at all."""
    return read_text(open_document(path))


def read_text(document: OpenedDocument) -> ReportText:
    """Reads the report in an opened document; raises UnreadableFile when it holds no text at all."""
    numbered = tuple(numbered_paragraphs(document))
    if not numbered:
        raise UnreadableFile(f"“{document.file}”里没有文字。", "请核对是不是报告的正文文件。")
    looks = looks_of(document, numbered)
    paragraphs = tuple(looks.paragraph(one, linked_figures(one.accepted)) for one in numbered)
    body = numbered[0].accepted.elements[0].getroottree().getroot()
    return ReportText(document.file, paragraphs, sum(1 for _ in charts_in(body)))


def numbered_paragraphs(document: OpenedDocument) -> Iterator[NumberedParagraph]:
    """Yields the non-empty paragraphs: the body with its tables, then boxes, graphics, notes, headers, footers."""
    number = 0
    for accepted in _all_paragraphs(document):
        if accepted.text.strip():
            number += 1
            yield NumberedParagraph(number, accepted)


def _all_paragraphs(document: OpenedDocument) -> Iterator[AcceptedParagraph]:
    root = document.tree(document.main)
    body = root.find(names.BODY)
    if body is None:
        raise UnreadableFile(f"“{document.file}”里没有 Word 正文，不是完整的 .docx 文档。", SAVE_AGAIN)
    if next(body.iter(*FOREIGN_PARTS), None) is not None:
        raise UnreadableFile(f"“{document.file}”的正文里嵌着另一个文件，其中的文字读不出来。", SAVE_AGAIN)
    anchors: list[Element] = []
    for paragraph in accepted_paragraphs(body, Story.BODY):
        anchors.extend(paragraph.elements)
        yield paragraph
    yield from _boxed(anchors)
    yield from graphic_paragraphs(document, anchors)
    yield from _notes(document)
    yield from _margins(document, root)


def _boxed(anchors: list[Element]) -> Iterator[AcceptedParagraph]:
    for anchor in anchors:
        if next(anchor.iter(names.TEXT_BOX, names.WORD_ART), None) is None:
            continue
        for box in text_boxes(anchor):
            if box.tag == names.WORD_ART:
                yield _word_art(box)
                continue
            inside = list(accepted_paragraphs(box, Story.TEXT_BOX))
            yield from inside
            yield from _boxed([element for one in inside for element in one.elements])


def _word_art(path: Element) -> AcceptedParagraph:
    """Letters drawn as a picture, as titles and watermarks are: an attribute holds them."""
    shown = "" if path.get("on") in {"f", "false"} else path.get("string", "")
    return AcceptedParagraph((path,), (RunText(path, 0, shown),), Story.TEXT_BOX)


def _notes(document: OpenedDocument) -> Iterator[AcceptedParagraph]:
    for kind, tag, story in NOTE_PARTS:
        for part in document.related(kind):
            for note in document.tree(part).iter(tag):
                if note.get(f"{W}type") not in SEPARATORS:
                    yield from accepted_paragraphs(note, story)


def _margins(document: OpenedDocument, root: Element) -> Iterator[AcceptedParagraph]:
    for margin in margins_of(root, document.relation_targets()):
        if document.has(margin.part):
            paragraphs = list(accepted_paragraphs(document.tree(margin.part), margin.story))
            boxed = _boxed([element for one in paragraphs for element in one.elements])
            yield from (replace(one, margin=margin.words) for one in (*paragraphs, *boxed))


@frozen
class DocumentLooks:
    """What styles and lists say of paragraphs: levels, the numbers that Word sets, what is struck through or hidden."""

    levels: OutlineLevels
    labels: Mapping[Element, str]
    effacing: EffacingStyles

    def paragraph(self, numbered: NumberedParagraph, figures: tuple[LinkedFigure, ...]) -> Paragraph:
        """Returns a paragraph with all that is known of it."""
        accepted = numbered.accepted
        return Paragraph(
            numbered.number,
            accepted.text,
            accepted.story,
            self.levels.level(accepted.elements[-1]),
            accepted.table,
            figures,
            self.labels.get(accepted.elements[-1], ""),
            effaced_texts(accepted, self.effacing),
            accepted.where,
        )


def looks_of(document: OpenedDocument, numbered: Sequence[NumberedParagraph]) -> DocumentLooks:
    """Reads a document's styles and lists, once for all that they say."""
    part = next((one for one in document.related("styles") if document.has(one)), None)
    root = None if part is None else document.tree(part)
    styles = styles_by_id(root)
    body = numbered[0].accepted.elements[0].getroottree().getroot() if numbered else None
    labels = {} if body is None else list_labels(document, body, styles)
    white = body is not None and on_white_pages(body)
    return DocumentLooks(OutlineLevels(styles), labels, read_effacing_styles(root, styles, white_pages=white))
