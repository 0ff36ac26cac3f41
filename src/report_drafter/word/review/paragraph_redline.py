"""Marks within one paragraph what changed since an older version of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from report_drafter.domain.frozen import frozen
from report_drafter.reconciling.text_difference import Difference, differences
from report_drafter.word.marks.revision_writer import RevisionWriter, split_run
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element, RunText, run_texts, visible_runs
from report_drafter.word.reading.run_content import typed


@frozen
class OldText:
    """The text of an older paragraph with the run that each character stood in."""

    text: str
    runs: tuple[RunText, ...]

    def stretches(self, start: int, end: int) -> Iterator[tuple[str, Element | None]]:
        """Yields the text from `start` to `end`, run by run, with the properties of each run."""
        for run in self.runs:
            low, high = max(start, run.start), min(end, run.end)
            if low < high:
                yield typed(run.run, self.text[low:high]), run.run.find(names.RUN_PROPERTIES)


def old_text(paragraph: Element) -> OldText:
    """Reads an older paragraph."""
    runs = tuple(run_texts(paragraph))
    return OldText("".join(one.text for one in runs), runs)


def mark_changes(paragraph: Element, old: OldText, writer: RevisionWriter) -> None:
    """Marks, in the new paragraph, what was inserted and what was deleted since the old one."""
    runs = list(run_texts(paragraph))
    new = "".join(one.text for one in runs)
    for change in reversed(differences(old.text, new)):
        anchor = _mark_inserted(paragraph, change, writer)
        _put_deleted(paragraph, change, anchor, [writer.deletion(*one) for one in _stretches(old, change)])


def mark_all_inserted(paragraph: Element, writer: RevisionWriter) -> None:
    """Marks every run of a paragraph as inserted."""
    for run in list(visible_runs(paragraph)):
        writer.wrap(run)


def deleted_content(old: OldText, writer: RevisionWriter) -> list[Element]:
    """Returns the whole text of an older paragraph as deleted runs."""
    return [writer.deletion(*one) for one in old.stretches(0, len(old.text))]


def _stretches(old: OldText, change: Difference) -> Iterator[tuple[str, Element | None]]:
    """The deleted text, neighbouring runs of equal properties as one."""
    for _, group in groupby(old.stretches(change.old_start, change.old_end), key=lambda one: _look(one[1])):
        pieces = list(group)
        yield "".join(text for text, _ in pieces), pieces[0][1]


def _look(properties: Element | None) -> str:
    return "" if properties is None else "".join(f"{one.tag}{sorted(one.attrib.items())}" for one in properties.iter())


def _mark_inserted(paragraph: Element, change: Difference, writer: RevisionWriter) -> Element | None:
    """Wraps the inserted characters; returns the first mark, before which deletions are put."""
    first: Element | None = None
    for run in _cut_out(paragraph, change.new_start, change.new_end):
        mark = writer.wrap(run)
        first = mark if first is None else first
    return first


def _cut_out(paragraph: Element, start: int, end: int) -> list[Element]:
    """Splits runs so that the characters from `start` to `end` fill runs of their own; returns those."""
    cut: list[Element] = []
    for one in list(run_texts(paragraph)):
        low, high = max(start, one.start), min(end, one.end)
        if low >= high:
            continue
        run = one.run
        if high < one.end:
            split_run(run, high - one.start)
        cut.append(split_run(run, low - one.start) if low > one.start else run)
    return cut


def _put_deleted(paragraph: Element, change: Difference, anchor: Element | None, deleted: list[Element]) -> None:
    if not deleted:
        return
    if anchor is None:
        anchor = _run_at(paragraph, change.new_start)
    for mark in deleted:
        if anchor is not None:
            anchor.addprevious(mark)
        else:
            _append(paragraph, mark)


def _run_at(paragraph: Element, position: int) -> Element | None:
    """The run that begins at a position, made so by a cut where need be; None at the end of the paragraph."""
    for one in list(run_texts(paragraph)):
        if one.start <= position < one.end:
            run = split_run(one.run, position - one.start) if position > one.start else one.run
            parent = run.getparent()
            return parent if parent is not None and parent.tag == names.INSERTED else run
    return None


def _append(paragraph: Element, mark: Element) -> None:
    """Puts a mark behind the last run of a paragraph, or behind its last child."""
    paragraph.append(mark)
