"""Reads the comments of a document with the words that each is about; answers and ticked-off ones are told apart."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.review_mark import ReviewMark
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element, visible_runs
from report_drafter.word.reading.marked_places import MarkedDocument
from report_drafter.word.reading.revisions import plain_time

W, W14 = names.W, names.W14
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
ANSWER = "（答复）"
YES = frozenset({"1", "true", "on"})


@frozen
class _Anchor:
    paragraph: int
    start: int
    end: int


def read_comments(document: OpenedDocument, marked: MarkedDocument) -> tuple[ReviewMark, ...]:
    """Returns the comments in the order of the places that they are about."""
    anchors = _anchors(marked)
    threads = _threads(document)
    found: list[ReviewMark] = []
    for part in document.related("comments"):
        for comment in document.tree(part).iter(f"{W}comment"):
            anchor = anchors.get(comment.get(f"{W}id", ""), _Anchor(1, 0, 0))
            found.append(_mark(comment, anchor, threads))
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.start)))


def _mark(comment: Element, anchor: _Anchor, threads: dict[str, tuple[bool, bool]]) -> ReviewMark:
    paragraphs = list(comment.iter(names.PARAGRAPH))
    words = "\n".join(filter(None, ("".join(_texts(one)) for one in paragraphs)))
    identity = paragraphs[-1].get(f"{W14}paraId", "") if paragraphs else ""
    resolved, answer = threads.get(identity, (False, False))
    return ReviewMark(
        comment.get(f"{W}author", ""),
        OpinionKind.COMMENT,
        anchor.paragraph,
        anchor.start,
        anchor.end,
        plain_time(comment.get(f"{W}date", "")),
        (ANSWER if answer else "") + words,
        resolved=resolved,
    )


def _texts(paragraph: Element) -> Iterator[str]:
    for run in visible_runs(paragraph):
        for text in run.iter(names.TEXT):
            yield text.text or ""


def _anchors(marked: MarkedDocument) -> dict[str, _Anchor]:
    """Where each comment begins and ends; one without a range stands at its reference mark."""
    starts: dict[str, tuple[int, int]] = {}
    anchors: dict[str, _Anchor] = {}
    for place in marked.places():
        identity = place.element.get(f"{W}id", "")
        here = (max(place.paragraph, 1), place.offset)
        if place.element.tag == f"{W}commentRangeStart":
            starts[identity] = here
        elif place.element.tag in {f"{W}commentRangeEnd", f"{W}commentReference"} and identity not in anchors:
            paragraph, start = starts.get(identity, here)
            end = here[1] if here[0] == paragraph else _length(marked, paragraph)
            anchors[identity] = _Anchor(paragraph, min(start, end), end)
    return anchors


def _length(marked: MarkedDocument, number: int) -> int:
    return next((len(one.accepted.text) for one in marked.paragraphs if one.number == number), 0)


def _threads(document: OpenedDocument) -> dict[str, tuple[bool, bool]]:
    """Whether each comment, by the id of its last paragraph, is ticked off and whether it answers another."""
    known: dict[str, tuple[bool, bool]] = {}
    done: set[str] = set()
    for part in document.related("commentsExtended"):
        entries = list(document.tree(part).iter(f"{W15}commentEx"))
        done = {one.get(f"{W15}paraId", "") for one in entries if one.get(f"{W15}done") in YES}
        for one in entries:
            parent = one.get(f"{W15}paraIdParent", "")
            known[one.get(f"{W15}paraId", "")] = (one.get(f"{W15}paraId") in done or parent in done, bool(parent))
    return known
