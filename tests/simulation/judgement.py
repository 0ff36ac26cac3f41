"""Holds what the product says of an edited report against what was really done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report_drafter.domain.figure_change import FigureChange
from report_drafter.reconciling.text_tokens import folded
from tests.simulation.drafts import Draft


@dataclass
class Score:
    """Counts over many reports: figures, those really changed or deleted, and what was said of them."""

    figures: int = 0
    changed: int = 0
    missed: int = 0
    exact: int = 0
    unchanged: int = 0
    alarms: int = 0

    def add(self, other: Score) -> None:
        """Adds another report's counts."""
        for name in ("figures", "changed", "missed", "exact", "unchanged", "alarms"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def exact_share(self) -> float:
        """The share of changed figures whose new value was told exactly, a deletion as a deletion."""
        return self.exact / self.changed if self.changed else 1.0

    @property
    def alarm_share(self) -> float:
        """The share of unchanged figures that were said to be changed."""
        return self.alarms / self.unchanged if self.unchanged else 0.0


def judge(draft: Draft, after: Draft, changes: Sequence[FigureChange]) -> Score:
    """Compares the changes of one report, the first of them in the order of the draft's figures, with the truth."""
    truth = {figure.index: figure.text for figure in after.figures()}
    score = Score()
    for figure, change in zip(draft.figures(), changes, strict=False):
        now = truth.get(figure.index, "")
        score.figures += 1
        said, meant, was = folded(change.new), folded(now), folded(figure.text)
        if meant == was:
            score.unchanged += 1
            score.alarms += said != was
        else:
            score.changed += 1
            score.missed += said == was
            score.exact += said == meant
    return score
