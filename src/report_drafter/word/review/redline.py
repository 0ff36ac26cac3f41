"""Compares two reports and writes the newer one with real tracked changes (花脸稿).

Accepting them all gives the new text, rejecting them all the old one. Changes that the documents still carried are
accepted first, and figures taken out of their controls: a redline is for reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from lxml import etree

from report_drafter.domain.errors import UnreadableFile
from report_drafter.word.marks.revision_writer import RevisionWriter
from report_drafter.word.marks.settled_changes import accept_changes, unwrap_control, unwrap_figures
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.draft_seal import sealed
from report_drafter.word.package.opened_document import SAVE_AGAIN, OpenedDocument, open_bytes, open_document
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.package.package_relations import DECLARATION, add_relation, add_type
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.style_sheet import styles_by_id
from report_drafter.word.review.block_redline import BlockRedliner
from report_drafter.word.review.note_redline import KINDS, NoteKind, NoteRedline, stand_in

W = names.W
REFERENCES = (f"{W}headerReference", f"{W}footerReference")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MIDNIGHT = "T00:00:00Z"


def redline(old: bytes | Path, new: bytes | Path, date: str) -> bytes:
    """Returns the new report with what changed since the old one as tracked changes of one `date` (2024-01-05).

    Raises UnreadableFile when either is no sound .docx.
    """
    before, after = _opened(old), _opened(new)
    main = _settled_tree(after, after.main)
    parts = {name: after.blob(name) for name in after.archive.namelist() if not name.endswith("/")}
    redliner = BlockRedliner(RevisionWriter(date + MIDNIGHT, count(_first_free_id(main))), _style_ids(after))
    old_main = _settled_tree(before, before.main)
    notes = list(_notes((before, after), (old_main, main)))
    redliner.mark(_body(old_main, before), _body(main, after))
    for one in notes:
        parts = _with_notes(parts, after, one.kind, one.put_back(main, redliner))
    parts[after.main] = _written(main)
    for old_part, new_part in _margins(old_main, before, main, after):
        margin = _settled_tree(after, new_part)
        redliner.mark(_settled_tree(before, old_part), margin)
        parts[new_part] = _written(margin)
    return packed(sealed(parts))


def _opened(document: bytes | Path) -> OpenedDocument:
    return open_document(document) if isinstance(document, Path) else open_bytes(document, "报告.docx")


def _settled_tree(document: OpenedDocument, part: str) -> Element:
    root = document.tree(part)
    accept_changes(root)
    unwrap_figures(root)
    for control in list(root.iter(names.CONTROL)):
        unwrap_control(control)
    return root


def _body(root: Element, document: OpenedDocument) -> Element:
    body = root.find(names.BODY)
    if body is None:
        raise UnreadableFile(f"“{document.file}”里没有 Word 正文，不是完整的 .docx 文档。", SAVE_AGAIN)
    return body


def _notes(documents: tuple[OpenedDocument, OpenedDocument], bodies: tuple[Element, Element]) -> Iterator[NoteRedline]:
    """Yields the notes of both documents, with signs in place of the references to them."""
    first = 0
    for kind in KINDS:
        old, new = (_note_root(one, kind) for one in documents)
        found = stand_in(kind, (old, new), bodies, first)
        if found is not None:
            first += len(found.pairs)
            yield found


def _note_root(document: OpenedDocument, kind: NoteKind) -> Element | None:
    part = next((one for one in document.related(kind.relation) if document.has(one)), None)
    return None if part is None else _settled_tree(document, part)


def _with_notes(parts: dict[str, bytes], after: OpenedDocument, kind: NoteKind, root: Element) -> dict[str, bytes]:
    part = next((one for one in after.related(kind.relation) if after.has(one)), None)
    if part is not None:
        return {**parts, part: _written(root)}
    part = f"word/{kind.relation}.xml"
    added = add_relation({**parts, part: _written(root)}, after.main, f"{OFFICE}/{kind.relation}", part)
    return add_type(added, part, f"{WORD_TYPE}.{kind.relation}+xml")


def _margins(
    old_root: Element, before: OpenedDocument, new_root: Element, after: OpenedDocument
) -> Iterator[tuple[str, str]]:
    """Yields the headers and footers of the new document with those of the same kind in the old one, each once."""
    old_parts = dict(_named_margins(old_root, before))
    seen: set[str] = set()
    for kind, part in _named_margins(new_root, after):
        if part not in seen and kind in old_parts:
            seen.add(part)
            yield old_parts[kind], part


def _named_margins(root: Element, document: OpenedDocument) -> Iterator[tuple[tuple[str, str], str]]:
    targets = document.relation_targets()
    for reference in root.iter(*REFERENCES):
        part = targets.get(reference.get(f"{names.RELATIONSHIPS}id", ""), "")
        if document.has(part):
            yield (str(reference.tag), reference.get(f"{W}type", "default")), part


def _style_ids(document: OpenedDocument) -> frozenset[str]:
    parts = [part for part in document.related("styles") if document.has(part)]
    return frozenset(name for part in parts for name in styles_by_id(document.tree(part)))


def _first_free_id(root: Element) -> int:
    numbers = (one.get(f"{W}id", "") for one in root.iter())
    return max((int(one) for one in numbers if one.isdecimal()), default=0) + 1


def _written(root: Element) -> bytes:
    return DECLARATION + etree.tostring(root, encoding="UTF-8")
