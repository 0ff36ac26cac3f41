"""Finds items of one enumeration that open on the same words: 二是科技治超能力不足。… 四是科技治超能力不足，…."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.characters import han_count
from report_drafter.language.text.ordinal_markers import LEVELS, Marker, MarkerStyle, paragraph_markers

FEWEST = 6
"""How many characters words must have to be one item's own."""

_TITLE = late(r"\s*(?P<title>[^，,。；;：:！\n]{6,40})(?P<end>[，,。；;：:！]|$)")
_STOPS = frozenset("。；;：:！")
_LEADS_IN = late("(?:坚持|在|按照|根据|围绕|聚焦|对|针对|通过|为|以|结合|加强对|进一步)")
"""How a clause opens that only leads in to what an item says."""


@frozen
class RepeatedItem:
    """An item's own words, at their place, that an earlier item of its enumeration has too, at `before`."""

    title: str
    paragraph: Paragraph
    start: int
    first: Paragraph
    before: int

    @property
    def length(self) -> int:
        """How many characters both have."""
        return len(self.title)


@frozen
class _Item:
    paragraph: Paragraph
    start: int
    ordinal: int
    closed: bool


def find_repeated_items(model: ReportModel) -> Iterator[RepeatedItem]:
    """Yields each item that opens on the words of an earlier one; one of the two has nothing else in its clause."""
    runs: dict[MarkerStyle, dict[str, _Item]] = {}
    body = (one for one in model.text.paragraphs if one.table is None and one.story is Story.BODY)
    for paragraph, marker in ((one, marker) for one in body for marker in paragraph_markers(one)):
        if marker.style not in LEVELS:
            if marker.ordinal == 1:
                runs[marker.style] = {}
            yield from _again(runs.setdefault(marker.style, {}), paragraph, marker)
        elif not marker.start:
            runs.clear()  # A heading, or a numbered paragraph, ends what its neighbour lists.


def _again(run: dict[str, _Item], paragraph: Paragraph, marker: Marker) -> Iterator[RepeatedItem]:
    """The item of a marker, where one of its run has its words; it is kept for those that follow."""
    match = _TITLE.match(paragraph.text, marker.end)
    if match is None or han_count(match["title"]) < FEWEST or _LEADS_IN.match(match["title"]):
        return
    one = _Item(paragraph, match.start("title"), marker.ordinal, match["end"] in _STOPS)
    before = run.setdefault(match["title"], one)
    if before.ordinal < one.ordinal and (before.closed or one.closed):
        yield RepeatedItem(match["title"], paragraph, one.start, before.paragraph, before.start)
