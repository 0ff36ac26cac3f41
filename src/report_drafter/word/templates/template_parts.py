"""A template opened for rendering: the parts whose tags are filled, and those whose tags never are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Story
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.margin_places import margins_of
from report_drafter.word.templates.template_paragraph import TemplateParagraph, braced_paragraphs
from report_drafter.word.templates.template_tags import BRACES

STORY_PARTS = (
    ("header", Story.HEADER),
    ("footer", Story.FOOTER),
    ("footnotes", Story.FOOTNOTE),
    ("endnotes", Story.ENDNOTE),
)
BRACE_BYTES = tuple(one.encode() for one in sorted(BRACES))


@frozen
class TemplatePart:
    """One part with the paragraphs that hold braces; a part without any is left as it is. `words` says which it is."""

    name: str
    story: Story
    root: Element
    paragraphs: tuple[TemplateParagraph, ...]
    words: str

    @property
    def tagged(self) -> tuple[TemplateParagraph, ...]:
        """The paragraphs that hold tags."""
        return tuple(one for one in self.paragraphs if one.tags)


def read_parts(document: OpenedDocument) -> tuple[TemplatePart, ...]:
    """Returns the parts that are filled: the body, headers, footers and notes."""
    body = _part(document, document.main, Story.BODY, {})
    margins = {one.part: one.words for one in margins_of(body.root, document.relation_targets())}
    return (body, *(_part(document, name, story, margins) for name, story in _others(document)))


def _others(document: OpenedDocument) -> Iterator[tuple[str, Story]]:
    for kind, story in STORY_PARTS:
        for name in sorted(document.related(kind)):
            if document.has(name) and any(brace in document.blob(name) for brace in BRACE_BYTES):
                yield name, story


def _part(document: OpenedDocument, name: str, story: Story, margins: Mapping[str, str]) -> TemplatePart:
    root = document.tree(name)
    return TemplatePart(name, story, root, tuple(braced_paragraphs(root)), margins.get(name, story.value))
