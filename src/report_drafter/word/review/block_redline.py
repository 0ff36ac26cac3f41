"""Marks what changed between two containers of paragraphs and tables: blocks and rows added, removed, reworded.

A paragraph that is added or removed carries the change in its own mark, so that it runs on into the next one when the
change is undone. Where no paragraph follows (at the end, before a table) the mark before it carries the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.reconciling.text_difference import pair_texts
from report_drafter.word.marks.revision_writer import RevisionWriter
from report_drafter.word.marks.settled_changes import drop, put_instead
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element, run_texts
from report_drafter.word.review.paragraph_redline import deleted_content, mark_all_inserted, mark_changes, old_text

W = names.W
TABLE_SIGN, CELL_SIGN = "\0表", "\0格"
CARRIED = frozenset({f"{W}pStyle", f"{W}spacing", f"{W}ind", f"{W}jc", f"{W}outlineLvl"})
NUMBER = late(r"[0-9０-９.．,，]*[0-9０-９]")


@frozen
class Pair:
    """A block of the old document and its counterpart in the new one; either may be missing."""

    old: Element | None
    new: Element | None

    @property
    def single(self) -> bool:
        """Whether only one version has it."""
        return self.old is None or self.new is None

    @property
    def is_paragraph(self) -> bool:
        """Whether it is a paragraph rather than a table."""
        shown = self.new if self.new is not None else self.old
        return shown is not None and shown.tag == names.PARAGRAPH


@frozen
class BlockRedliner:
    """Marks the blocks of one document; `styles` are the ids of the styles that the new document has."""

    writer: RevisionWriter
    styles: frozenset[str]

    def mark(self, old: Element, new: Element) -> None:
        """Marks, in the new container, what changed since the old one."""
        pairs = _mended(_paired(_blocks(old), _blocks(new)))
        placed = [self._settled(pair) for pair in pairs]
        _put_in_order(new, placed)
        for place, pair in enumerate(pairs):
            if pair.is_paragraph and pair.single:
                self._mark_end(place, pairs, placed)

    def _settled(self, pair: Pair) -> Element:
        """Marks the inside of a pair; returns the block that stands for it in the new document."""
        if pair.new is None:
            return self.deleted(_present(pair.old))
        if pair.old is None:
            self._inserted(pair.new)
        elif pair.is_paragraph:
            mark_changes(pair.new, old_text(pair.old), self.writer)
        else:
            self._mark_rows(pair.old, pair.new)
        return pair.new

    def _mark_rows(self, old: Element, new: Element) -> None:
        pairs = _paired(list(old.iterchildren(names.ROW)), list(new.iterchildren(names.ROW)))
        rows: list[Element] = []
        for pair in pairs:
            if pair.old is not None and pair.new is not None and _shape(pair.old) == _shape(pair.new):
                for one, other in zip(_cells(pair.old), _cells(pair.new), strict=True):
                    self.mark(one, other)
                rows.append(pair.new)
                continue
            if pair.old is not None:
                rows.append(self._deleted_row(pair.old))
            if pair.new is not None:
                self._inserted_row(pair.new)
                rows.append(pair.new)
        _put_in_order(new, rows)

    def deleted(self, old: Element) -> Element:
        """Returns a block of the old document with all its words struck out."""
        if old.tag == names.PARAGRAPH:
            return self._deleted_paragraph(old)
        table = deepcopy(old)
        for row, source in zip(list(table.iter(names.ROW)), old.iter(names.ROW), strict=True):
            put_instead(row, self._deleted_row(source))
        return table

    def _deleted_paragraph(self, old: Element) -> Element:
        """A paragraph of the old document with its text struck out, in as much of its format as the new one knows."""
        paragraph = etree.Element(names.PARAGRAPH)
        properties = etree.SubElement(paragraph, names.PARAGRAPH_PROPERTIES)
        for one in old.iterfind(f"{names.PARAGRAPH_PROPERTIES}/*"):
            if one.tag in CARRIED and (one.tag != f"{W}pStyle" or one.get(names.VALUE) in self.styles):
                properties.append(deepcopy(one))
        paragraph.extend(deleted_content(old_text(old), self.writer))
        for style in list(paragraph.iter(f"{W}rStyle")):
            if style.get(names.VALUE) not in self.styles:
                drop(style)
        return paragraph

    def _deleted_row(self, old: Element) -> Element:
        row = deepcopy(old)
        for paragraph, source in zip(list(row.iter(names.PARAGRAPH)), old.iter(names.PARAGRAPH), strict=True):
            put_instead(paragraph, self._deleted_paragraph(source))
        self.writer.mark_row(row, names.DELETED)
        return row

    def _inserted(self, new: Element) -> None:
        if new.tag == names.PARAGRAPH:
            mark_all_inserted(new, self.writer)
        else:
            for row in list(new.iter(names.ROW)):
                self._inserted_row(row)

    def _inserted_row(self, row: Element) -> None:
        for paragraph in row.iter(names.PARAGRAPH):
            mark_all_inserted(paragraph, self.writer)
        self.writer.mark_row(row, names.INSERTED)

    def _mark_end(self, place: int, pairs: Sequence[Pair], placed: Sequence[Element]) -> None:
        """Marks the paragraph mark that goes with a paragraph added or removed."""
        tag = names.INSERTED if pairs[place].old is None else names.DELETED
        if _followed(place, pairs):
            self.writer.mark_paragraph(placed[place], tag)
            return
        first = place
        while first > 0 and pairs[first - 1].single and pairs[first - 1].is_paragraph:
            first -= 1
        before = first - 1
        if before >= 0 and pairs[before].is_paragraph:
            self.writer.mark_paragraph(placed[before], tag)


def _paired(old: list[Element], new: list[Element]) -> list[Pair]:
    """Pairs blocks or rows by their words, whatever their numbers; a paragraph never goes with a table."""
    pairs: list[Pair] = []
    for i, j in pair_texts([_sign(one) for one in old], [_sign(one) for one in new]):
        one, other = None if i is None else old[i], None if j is None else new[j]
        if one is not None and other is not None and one.tag != other.tag:
            pairs += [Pair(one, None), Pair(None, other)]
        else:
            pairs.append(Pair(one, other))
    return pairs


def _mended(pairs: list[Pair]) -> list[Pair]:
    """Where no paragraph follows, the last one removed and the last one added become two versions of one."""
    mended = list(pairs)
    for place in range(len(mended) - 1, -1, -1):
        here = mended[place]
        if not (here.is_paragraph and here.single) or _followed(place, mended):
            continue
        other = place
        while other >= 0 and _is_single(mended[other]) and (mended[other].old is None) == (here.old is None):
            other -= 1
        if other >= 0 and _is_single(mended[other]):
            there = mended[other]
            mended[place] = Pair(there.old, here.new) if here.old is None else Pair(here.old, there.new)
            del mended[other]
    return mended


def _is_single(pair: Pair) -> bool:
    return pair.is_paragraph and pair.single


def _followed(place: int, pairs: Sequence[Pair]) -> bool:
    return place + 1 < len(pairs) and pairs[place + 1].is_paragraph


def _put_in_order(container: Element, blocks: Iterable[Element]) -> None:
    """Puts blocks that are new to the container behind those that they follow."""
    last: Element | None = None
    for block in blocks:
        if block.getparent() is not container:
            if last is not None:
                last.addnext(block)
            else:
                first = next((one for one in container if one.tag in {names.PARAGRAPH, names.TABLE, names.ROW}), None)
                if first is not None:
                    first.addprevious(block)
                else:
                    container.append(block)
        last = block


def _blocks(container: Element) -> list[Element]:
    return list(container.iterchildren(names.PARAGRAPH, names.TABLE))


def _cells(row: Element) -> list[Element]:
    return list(row.iterchildren(names.CELL))


def _shape(row: Element) -> list[str]:
    spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in _cells(row))
    return ["1" if span is None else span.get(names.VALUE, "1") for span in spans]


def _sign(block: Element) -> str:
    """The words of a block, numbers all alike; tables and rows are told by those of their cells."""
    if block.tag == names.PARAGRAPH:
        return NUMBER.sub("#", _text(block))
    cells = ("".join(_text(one) for one in cell.iter(names.PARAGRAPH)) for cell in block.iter(names.CELL))
    return TABLE_SIGN + NUMBER.sub("#", CELL_SIGN.join(cells))


def _text(paragraph: Element) -> str:
    return "".join(one.text for one in run_texts(paragraph))


def _present(element: Element | None) -> Element:
    if element is None:
        raise ValueError("a pair has at least one block")
    return element
