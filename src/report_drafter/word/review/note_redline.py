"""Carries footnotes and endnotes through a redline.

While the bodies are compared, each reference stands in the text as a sign of its own, the same for a note and its
older version; afterwards the signs become references again and the notes' own words are marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from copy import deepcopy
from dataclasses import dataclass, replace

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.reconciling.text_difference import pair_texts
from report_drafter.word.marks.settled_changes import drop
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element, run_texts
from report_drafter.word.review.block_redline import BlockRedliner
from report_drafter.word.review.paragraph_redline import mark_all_inserted

W = names.W
FIRST_SIGN = 0xF0000
"""Signs come from the private plane 15; they are doubled, as a single character between two changes is drawn in."""
SIGNS = late("([\U000f0000-\U000fffff])\\1")
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@frozen
class NoteKind:
    """Footnotes or endnotes: the relation to their part, and their names in the markup."""

    relation: str

    @property
    def note(self) -> str:
        """The tag of a note."""
        return f"{W}{self.relation.removesuffix('s')}"

    @property
    def reference(self) -> str:
        """The tag of a reference to a note."""
        return f"{self.note}Reference"

    @property
    def mark(self) -> str:
        """The tag of the number that a note begins with."""
        return f"{self.note}Ref"


KINDS = (NoteKind("footnotes"), NoteKind("endnotes"))


@frozen
class NotePair:
    """A note and its older version, with the references to them; either may be missing."""

    old: Element | None = None
    new: Element | None = None
    old_reference: Element | None = None
    new_reference: Element | None = None

    def apart(self) -> tuple[NotePair, NotePair]:
        """The two versions as notes of their own: the reference was moved, and no two references may share a note."""
        return (
            NotePair(old=self.old, old_reference=self.old_reference),
            NotePair(new=self.new, new_reference=self.new_reference),
        )


@dataclass(eq=False, repr=False, slots=True)
class NoteRedline:
    """The notes of one kind of both documents; `pairs` is keyed by sign, in the order of the notes."""

    kind: NoteKind
    root: Element
    pairs: dict[str, NotePair]

    def put_back(self, body: Element, redliner: BlockRedliner) -> Element:
        """Makes references of the signs in a body whose changes are marked; returns the notes' part, marked too."""
        kept, deleted = (_signs_in(body, tag) for tag in (names.TEXT, names.DELETED_TEXT))
        notes: list[Element] = []
        references: dict[tuple[str, bool], Element] = {}
        free = _first_free_id(self.root, self.kind)
        for sign, pair in self.pairs.items():
            versions = pair.apart() if sign in kept and sign in deleted else (pair,)
            for version in versions:
                note = self._marked(version, redliner, free)
                free += version.new is None
                notes.append(note)
                if version.old_reference is not None:
                    references[sign, True] = _pointing_to(version.old_reference, note)
                if version.new_reference is not None:
                    references[sign, False] = version.new_reference
        _write_notes(self.root, self.kind, notes)
        _restore(body, references)
        return self.root

    def _marked(self, pair: NotePair, redliner: BlockRedliner, free: int) -> Element:
        if pair.new is None:
            return _deleted_note(pair.old, self.kind, redliner, free)
        if pair.old is None:
            for paragraph in pair.new.iter(names.PARAGRAPH):
                mark_all_inserted(paragraph, redliner.writer)
        else:
            redliner.mark(pair.old, pair.new)
        return pair.new


def stand_in(
    kind: NoteKind, roots: tuple[Element | None, Element | None], bodies: tuple[Element, Element], first: int
) -> NoteRedline | None:
    """Puts signs, numbered from `first`, in place of the references in both bodies; None where neither has notes."""
    notes = [[] if root is None else list(_notes(root, kind)) for root in roots]
    if not any(notes):
        return None
    texts = [[_text(one) for one in version] for version in notes]
    found = pair_texts(*texts)
    signs = {chr(FIRST_SIGN + first + place): pair for place, pair in enumerate(found)}
    pairs = {
        sign: NotePair(None if i is None else notes[0][i], None if j is None else notes[1][j])
        for sign, (i, j) in signs.items()
    }
    for sign, pair in pairs.items():
        old = _replaced(bodies[0], kind, pair.old, sign)
        new = _replaced(bodies[1], kind, pair.new, sign)
        pairs[sign] = replace(pair, old_reference=old, new_reference=new)
    return NoteRedline(kind, _frame(roots, kind), pairs)


def _notes(root: Element, kind: NoteKind) -> Iterator[Element]:
    return (one for one in root.iterchildren(kind.note) if one.get(f"{W}type") not in SEPARATORS)


def _text(note: Element) -> str:
    return "\n".join("".join(one.text for one in run_texts(paragraph)) for paragraph in note.iter(names.PARAGRAPH))


def _replaced(body: Element, kind: NoteKind, note: Element | None, sign: str) -> Element | None:
    """Puts a sign in place of the references to a note; returns the first of them."""
    number = None if note is None else note.get(f"{W}id")
    references = [one for one in body.iter(kind.reference) if note is not None and one.get(f"{W}id") == number]
    for reference in references:
        standing = etree.Element(names.TEXT)
        standing.text = sign * 2
        standing.tail, reference.tail = reference.tail, None
        parent = reference.getparent()
        if parent is not None:
            parent.replace(reference, standing)
    return references[0] if references else None


def _frame(roots: tuple[Element | None, Element | None], kind: NoteKind) -> Element:
    """The new document's part, or an empty one after the old document's."""
    if roots[1] is not None:
        return roots[1]
    frame = deepcopy(roots[0])
    if frame is None:
        raise ValueError("one of the documents has notes")
    for note in list(_notes(frame, kind)):
        drop(note)
    return frame


def _signs_in(body: Element, tag: str) -> set[str]:
    return {match[1] for one in body.iter(tag) for match in SIGNS.finditer(one.text or "")}


def _first_free_id(root: Element, kind: NoteKind) -> int:
    numbers = (one.get(f"{W}id", "") for one in root.iterchildren(kind.note))
    return max((int(one) for one in numbers if one.isdecimal()), default=0) + 1


def _deleted_note(old: Element | None, kind: NoteKind, redliner: BlockRedliner, number: int) -> Element:
    note = etree.Element(kind.note, {f"{W}id": str(number)})
    for paragraph in old.iter(names.PARAGRAPH) if old is not None else ():
        note.append(redliner.deleted(paragraph))
    mark = next(iter(old.iter(kind.mark)), None) if old is not None else None
    first = note.find(names.PARAGRAPH)
    if mark is not None and first is not None:
        run = etree.Element(names.RUN)
        properties = etree.SubElement(run, names.RUN_PROPERTIES)
        etree.SubElement(properties, f"{W}vertAlign", {names.VALUE: "superscript"})
        etree.SubElement(run, kind.mark)
        first.insert(1, run)
    return note


def _pointing_to(reference: Element, note: Element) -> Element:
    copy = deepcopy(reference)
    copy.set(f"{W}id", note.get(f"{W}id", ""))
    return copy


def _write_notes(root: Element, kind: NoteKind, notes: list[Element]) -> None:
    for note in list(_notes(root, kind)):
        drop(note)
    root.extend(notes)


def _restore(body: Element, references: Mapping[tuple[str, bool], Element]) -> None:
    """Cuts the texts that hold signs and puts the references between the pieces; signs of another kind stay."""
    for text in [*body.iter(names.TEXT), *body.iter(names.DELETED_TEXT)]:
        deleted = text.tag == names.DELETED_TEXT
        pieces = list(_pieces(text.text or "", {sign for sign, gone in references if gone is deleted}))
        if not any((piece[0], deleted) in references for piece in pieces):
            continue
        for piece in pieces:
            if (piece[0], deleted) in references:
                text.addprevious(deepcopy(references[piece[0], deleted]))
            else:
                words = etree.Element(text.tag, {names.XML_SPACE: "preserve"})
                words.text = piece
                text.addprevious(words)
        drop(text)


def _pieces(text: str, signs: AbstractSet[str]) -> Iterator[str]:
    """Cuts a text into its words and its signs."""
    start = 0
    for match in SIGNS.finditer(text):
        if match[1] in signs:
            if match.start() > start:
                yield text[start : match.start()]
            yield match[0]
            start = match.end()
    if start < len(text):
        yield text[start:]
