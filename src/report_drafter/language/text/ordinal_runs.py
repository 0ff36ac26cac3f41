"""Runs of ordinals as a report is read from its beginning, and what does not follow the one before it."""

from __future__ import annotations

from dataclasses import dataclass, field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.text.ordinal_markers import LEVELS, Marker, MarkerStyle

INSIDE = (MarkerStyle.IS, MarkerStyle.MUST, MarkerStyle.ORDER, MarkerStyle.THAT, MarkerStyle.CIRCLED)
_SENTENCE, _GOES_ON = "。", late(r"[。；;]\s*2[.．、]")
"""What tells that an item holds a sentence, and that the next one stands in its paragraph."""


@frozen
class NumberedItem:
    """An ordinal where it stands."""

    paragraph: Paragraph
    marker: Marker

    @property
    def leads(self) -> bool:
        """Whether it begins its paragraph."""
        return not self.paragraph.text[: self.marker.start].strip()

    def repeats(self, before: NumberedItem) -> bool:
        """Tells whether a first item stands right below another first one: 1.……, and 1.…… in the next paragraph."""
        next_to = self.paragraph.number == before.paragraph.number + 1
        both = self.leads and before.leads and self.marker.style in LEVELS and before.marker.ordinal == 1
        return next_to and both and _SENTENCE in before.paragraph.text and not _GOES_ON.search(before.paragraph.text)


@frozen
class OrdinalProblem:
    """An ordinal, and the one that it should follow (None: it should begin its run)."""

    item: NumberedItem
    before: NumberedItem | None

    def slipped(self, following: OrdinalProblem) -> bool:
        """Tells whether the one number that is missing was written as the next: 一是 三是 三是."""
        if self.before is None or following.before is not self.item:
            return False
        return self.item.marker.ordinal == following.item.marker.ordinal == self.before.marker.ordinal + 2


@dataclass(eq=False, repr=False, slots=True)
class OrdinalRuns:
    """The runs of ordinals still open while a report is read from its beginning, each by its last item."""

    open: dict[MarkerStyle, list[NumberedItem]] = field(default_factory=dict)
    older: dict[MarkerStyle, int] = field(default_factory=dict)
    lonely: list[NumberedItem] = field(default_factory=list)

    def take(self, item: NumberedItem) -> OrdinalProblem | None:
        """Adds an ordinal; returns what is wrong with it."""
        ordinal, style = item.marker.ordinal, item.marker.style
        self._close_below(item)
        runs = self.open.setdefault(style, [])
        if ordinal == 1:
            before = runs[-1] if runs else None
            self._begin(runs, item)
            return OrdinalProblem(item, before) if before is not None and item.repeats(before) else None
        follows = next((at for at in range(len(runs) - 1, -1, -1) if runs[at].marker.ordinal == ordinal - 1), None)
        if follows is not None:
            self._close(runs[follows + 1 :])
            runs[follows:] = [item]
            return None
        before = runs[-1] if runs else None
        runs[-1:] = [item]
        return None if before is None and ordinal == self.older.get(style, 0) + 1 else OrdinalProblem(item, before)

    def finish(self) -> list[NumberedItem]:
        """Closes all runs; returns the items that stayed alone."""
        for runs in self.open.values():
            self._close(runs)
        return sorted(self.lonely, key=lambda one: (one.paragraph.number, one.marker.start))

    def _begin(self, runs: list[NumberedItem], item: NumberedItem) -> None:
        """Opens a run; one that began the same way is over, one that began otherwise may hold the new one."""
        if runs and (runs[-1].leads == item.leads or item.marker.style in LEVELS):
            self._close([runs.pop()])
        runs.append(item)

    def _close(self, ended: list[NumberedItem]) -> None:
        self.lonely += [one for one in ended if one.marker.ordinal == 1 and one.marker.style not in LEVELS]

    def _close_below(self, item: NumberedItem) -> None:
        """A heading ends the runs of deeper levels; a later one may begin anew or go on from there.

        （1）…（2） within a paragraph may part one of the items of 一是…二是, and ends none.
        """
        style = item.marker.style
        if style not in LEVELS:
            return
        for deeper in (*LEVELS[LEVELS.index(style) + 1 :], *(INSIDE if item.leads else ())):
            runs = self.open.pop(deeper, [])
            self._close(runs)
            if runs:
                self.older[deeper] = runs[-1].marker.ordinal
