"""Finds and renames an indicator in a template's tags: only the name's characters change, in any runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from lxml import etree

from report_drafter.adopting.name_register import legal_name
from report_drafter.adopting.renaming import name_places
from report_drafter.domain.errors import UserError
from report_drafter.domain.frozen import frozen
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.package.xml_text import clean
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_parts import read_parts

AROUND = 12
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@frozen
class RenamedTemplate:
    """A template as bytes; `places` says in words where a tag was renamed."""

    content: bytes
    places: tuple[str, ...]


def rename_in_template(document: OpenedDocument, old: str, new: str, names: Collection[str] = ()) -> RenamedTemplate:
    """Returns the template with one name replaced in its tags; its text and looks are untouched.

    `names` are all that indicators bear. Raises UserError where a tag needs a name without brackets.
    """
    places: list[str] = []
    blobs = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    for part in read_parts(document):
        renamed = [place for one in part.tagged for place in _rename(one, part.story.value, (old, new), names)]
        places += renamed
        if renamed:
            blobs[part.name] = DECLARATION + etree.tostring(part.root, encoding="UTF-8")
    return RenamedTemplate(packed(blobs), tuple(places))


def places_in_template(document: OpenedDocument, names: Iterable[str], known: Collection[str] = ()) -> tuple[str, ...]:
    """Returns in words where the tags of a template speak of any of these indicators; `known` are all there are."""
    parts = list(read_parts(document))
    return tuple(
        f"{part.story.value}“{_words_around(one.text, start, len(name))}”"
        for name in names
        for part in parts
        for one in part.tagged
        for start in _starts(one, name, known)
    )


def _starts(paragraph: TemplateParagraph, name: str, known: Collection[str]) -> list[int]:
    return [tag.start + place for tag in paragraph.tags for place in name_places(tag.source, name, known)]


def _rename(paragraph: TemplateParagraph, story: str, change: tuple[str, str], known: Collection[str]) -> list[str]:
    """Works from the end, so that offsets stay right; returns the places in reading order."""
    old, new = change
    starts = _starts(paragraph, old, known)
    if starts and not new.isidentifier():
        _refuse_in_expressions(paragraph, story, change, known)
    text = paragraph.text
    for start in sorted(starts, reverse=True):
        _replace(paragraph, start, start + len(old), clean(new))
        text = f"{text[:start]}{new}{text[start + len(old) :]}"
    longer = len(new) - len(old)
    moved = [start + longer * before for before, start in enumerate(sorted(starts))]
    return [f"{story}“{_words_around(text, start, len(new))}”" for start in moved]


def _refuse_in_expressions(
    paragraph: TemplateParagraph, story: str, change: tuple[str, str], known: Collection[str]
) -> None:
    """Raises UserError where a tag does more with a name than print it: a name with brackets cannot stand there."""
    old, new = change
    for tag in paragraph.tags:
        printed = not tag.statement and tag.inner.partition("|")[0].strip() == old
        if not printed and name_places(tag.source, old, known):
            raise UserError(
                f"模板{story}的标签“{tag.source}”里用着“{old}”，带括号的名称“{new}”在那里读不出来；没有改动。",
                f"请取不带括号的名称，如“{legal_name(new)}”。",
            )


def _replace(paragraph: TemplateParagraph, start: int, end: int, new: str) -> None:
    pieces = [one for one in paragraph.pieces if one.start < end and start < one.end]
    for piece in reversed(pieces):
        text = piece.element.text or ""
        first, last = max(start - piece.start, 0), min(end - piece.start, len(piece.text))
        piece.element.text = f"{text[:first]}{new if piece is pieces[0] else ''}{text[last:]}"


def _words_around(text: str, start: int, length: int) -> str:
    return f"…{text[max(0, start - AROUND) : start + length + AROUND]}…"
