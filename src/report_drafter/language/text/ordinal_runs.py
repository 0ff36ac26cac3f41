"""Follows the runs of ordinals of a report from its beginning, and tells which ordinal does not follow another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.text.ordinal_markers import LEVELS, Marker, MarkerStyle

NEXT_LINES = 2
"""Within so many paragraphs behind a heading the first of those that stand below it in its own style is looked for."""
_INSIDE = (MarkerStyle.IS, MarkerStyle.MUST, MarkerStyle.ORDER, MarkerStyle.THAT, MarkerStyle.CIRCLED)
_SENTENCE, _GOES_ON = "。", late(r"[。；;]\s*2[.．、]")
"""What tells that an item holds a sentence, and that the next one stands in its paragraph."""
_ENDS_SENTENCE = late("[。！？!?]")


@frozen
class Item:
    """An ordinal where it stands."""

    paragraph: Paragraph
    marker: Marker

    @property
    def leads(self) -> bool:
        """Whether it begins its paragraph."""
        return not self.paragraph.text[: self.marker.start].strip()

    def repeats(self, before: Item) -> bool:
        """Tells whether a first item stands right below another first one: 1.……, and 1.…… in the next paragraph."""
        next_to = self.paragraph.number == before.paragraph.number + 1
        both = self.leads and before.leads and self.marker.style in LEVELS and before.marker.ordinal == 1
        return next_to and both and _SENTENCE in before.paragraph.text and not _GOES_ON.search(before.paragraph.text)

    def is_parallel_to(self, other: Item) -> bool:
        """Tells whether two first items stand side by side in one sentence: 一是抓生产，一是抓生活."""
        if self is other or self.paragraph is not other.paragraph or self.marker.style is not other.marker.style:
            return False
        first, last = sorted((self.marker.start, other.marker.start))
        return _ENDS_SENTENCE.search(self.paragraph.text, first, last) is None


@frozen
class Problem:
    """An ordinal, and the one that it should follow (None: it should begin its run)."""

    item: Item
    before: Item | None

    def slipped(self, following: Problem) -> bool:
        """Tells whether the one number that is missing was written as the next: 一是 三是 三是."""
        if self.before is None or following.before is not self.item:
            return False
        return self.item.marker.ordinal == following.item.marker.ordinal == self.before.marker.ordinal + 2


@dataclass(eq=False, repr=False, slots=True)
class OrdinalRuns:
    """The runs of ordinals still open while a report is read from its beginning, each by its last item."""

    open: dict[MarkerStyle, list[Item]] = field(default_factory=dict)
    older: dict[MarkerStyle, int] = field(default_factory=dict)
    begun: dict[MarkerStyle, Item] = field(default_factory=dict)
    lonely: list[Item] = field(default_factory=list)

    def take(self, item: Item) -> Problem | None:
        """Adds an ordinal; returns what is wrong with it."""
        ordinal, style = item.marker.ordinal, item.marker.style
        self._close_below(item)
        runs = self.open.setdefault(style, [])
        if ordinal == 1:
            before = runs[-1] if runs else None
            self._begin(runs, item)
            return Problem(item, before) if before is not None and item.repeats(before) else None
        follows = next((at for at in range(len(runs) - 1, -1, -1) if self._follows(runs, at, item)), None)
        if follows is not None:
            self._close(runs[follows + 1 :])
            runs[follows:] = [item]
            return None
        before = runs[-1] if runs else None
        runs[-1:] = [item]
        return None if before is None and ordinal == self.older.get(style, 0) + 1 else Problem(item, before)

    def finish(self) -> list[Item]:
        """Closes all runs; returns the items that stayed alone, those that stand side by side left out."""
        for runs in self.open.values():
            self._close(runs)
        alone = [one for one in self.lonely if not any(one.is_parallel_to(other) for other in self.lonely)]
        return sorted(alone, key=_place)

    def _follows(self, runs: Sequence[Item], at: int, item: Item) -> bool:
        """Whether an item goes on the run at `at`, past those that began behind it.

        Chapters go on behind a run in their own style (一、二、 with 一、…五、 inside, then 三、) where that run has
        had their number, or began right below the chapter; else it may only lack an item.
        """
        before, last = runs[at], runs[-1]
        if before.marker.ordinal != item.marker.ordinal - 1:
            return False
        if before is last or item.marker.style not in LEVELS:
            return True
        if item.marker.ordinal < last.marker.ordinal + (item.marker.style is MarkerStyle.FIRST):
            return True
        first = self.begun.get(item.marker.style, last)
        return first.paragraph.number - before.paragraph.number <= NEXT_LINES

    def _begin(self, runs: list[Item], item: Item) -> None:
        """Opens a run; one that began the same way is over, one that began otherwise may hold the new one.

        Of the chapters of a level the run before may hold the new one, whatever way it began.
        """
        style = item.marker.style
        if style in LEVELS:
            del runs[:-1]
        elif runs and runs[-1].leads == item.leads:
            self._close([runs.pop()])
        self.begun[style] = item
        runs.append(item)

    def _close(self, ended: list[Item]) -> None:
        self.lonely += [one for one in ended if one.marker.ordinal == 1 and one.marker.style not in LEVELS]

    def _close_below(self, item: Item) -> None:
        """A heading ends the runs of deeper levels; a later one may begin anew or go on from there.

        （1）…（2） within a paragraph may part one of the items of 一是…二是, and ends none.
        """
        style = item.marker.style
        if style not in LEVELS:
            return
        for deeper in (*LEVELS[LEVELS.index(style) + 1 :], *(_INSIDE if item.leads else ())):
            runs = self.open.pop(deeper, [])
            self._close(runs)
            if runs:
                self.older[deeper] = runs[-1].marker.ordinal


def _place(one: Item) -> tuple[int, int]:
    return one.paragraph.number, one.marker.start
