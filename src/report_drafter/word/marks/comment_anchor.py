"""Puts the marks of comments around stretches of a paragraph; not a character and not a format changes for it.

Offsets count characters of the accepted text. A mark never stands inside a content control, a field or a revision: it
goes outside, so that a comment on half a control covers the whole of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.word.marks.revision_writer import split_run
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element, RunText

W = names.W
WHOLE = frozenset(
    {
        names.CONTROL,
        f"{W}fldSimple",
        names.INSERTED,
        names.MOVED_TO,
        f"{W}smartTag",
        f"{W}customXml",
        names.EQUATION,
        f"{names.M}oMathPara",
    }
)
RANGE_START, RANGE_END, REFERENCE = f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"


@frozen
class CommentRange:
    """Where a comment stands in its paragraph, end exclusive; an empty range covers the whole paragraph."""

    id: int
    start: int
    end: int


def anchor_comments(runs: Sequence[RunText], ranges: Sequence[CommentRange]) -> None:
    """Marks the ranges of one paragraph, whose runs are given in order."""
    pieces = _cut(list(runs), {edge for one in ranges for edge in (one.start, one.end)})
    for one in ranges:
        covered = [piece for piece in pieces if one.start < piece.end and piece.start < one.end] or pieces
        if covered:
            _mark(one.id, _whole(covered[0].run), _whole(covered[-1].run))


def _mark(number: int, first: Element, last: Element) -> None:
    first.addprevious(etree.Element(RANGE_START, {f"{W}id": str(number)}))
    reference = etree.Element(names.RUN)
    etree.SubElement(reference, REFERENCE, {f"{W}id": str(number)})
    last.addnext(reference)
    last.addnext(etree.Element(RANGE_END, {f"{W}id": str(number)}))


def _cut(runs: list[RunText], edges: Iterable[int]) -> list[RunText]:
    """Splits the runs at the edges that fall within them, but for those that stand in something whole."""
    wanted = sorted(edges)
    return [piece for run in runs for piece in _pieces(run, [one for one in wanted if run.start < one < run.end])]


def _pieces(piece: RunText, edges: list[int]) -> Iterator[RunText]:
    if edges and _whole(piece.run) is not piece.run:
        edges = []
    for edge in edges:
        left, rest = piece.text[: edge - piece.start], piece.text[edge - piece.start :]
        second = split_run(piece.run, edge - piece.start)
        yield RunText(piece.run, piece.start, left)
        piece = RunText(second, edge, rest)
    yield piece


def _whole(run: Element) -> Element:
    """The outermost thing around a run, within its paragraph, that a mark must stay out of."""
    outermost = run
    for ancestor in run.iterancestors():
        if ancestor.tag == names.PARAGRAPH:
            break
        if ancestor.tag in WHOLE:
            outermost = ancestor
    return outermost
