"""Turns the figures of a paragraph into measures: each with its clause, its words and its period."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.figure_scanner import Figure
from report_drafter.language.figures.scope_reader import ScopeMark
from report_drafter.language.model.report_model import Measure, Part, Scope
from report_drafter.language.text.text_breaks import Breaks, clause_breaks


@frozen
class Setting:
    """Where a paragraph stands: its part, and the period that holds unless its clauses say otherwise.

    `sentence` and `passage` are the numbers of its first sentence and first passage; `back` those of its own sentences
    (from 0) that tell of the year that is over though the part does not.
    """

    part: Part
    scope: Scope
    sentence: int
    passage: int
    back: frozenset[int] = frozenset()


def read_measures(
    paragraph: Paragraph, breaks: Breaks, setting: Setting, marks: list[ScopeMark], figures: list[Figure]
) -> list[Measure]:
    """Returns the measures of a paragraph, one for each of its figures."""
    text, starts = paragraph.text, breaks.starts
    measures = []
    for figure, bounds in zip(figures, _bounds(text, breaks, figures), strict=True):
        number = bisect_right(starts, figure.start) - 1
        part, default = (Part.REVIEW, Scope.YEAR) if number in setting.back else (setting.part, setting.scope)
        passage = breaks.passages[number]
        stated = _scope(marks, breaks.passage_starts[passage], bounds[0], figure) if marks else None
        if stated is Scope.CUMULATIVE and default is Scope.LONG:
            stated = Scope.LONG  # 五年来……累计 sums up the five years.
        measures.append(
            Measure(
                figure.quantity,
                paragraph,
                figure.start,
                figure.end,
                stated or default,
                stated is not None,
                part,
                setting.sentence + number,
                setting.passage + passage,
                *bounds,
                text[bounds[2] : figure.start],
            )
        )
    return measures


def _bounds(text: str, breaks: Breaks, figures: list[Figure]) -> Iterator[tuple[int, int, int, int]]:
    """The ends of each figure's clause, and of the stretch in it that no neighbouring figure claims."""
    clauses = [-1, *clause_breaks(text, dotted=breaks.dotted), len(text)]
    before = 0
    for index, figure in enumerate(figures):
        left = bisect_left(clauses, figure.start) - 1
        start, end = clauses[left] + 1, clauses[bisect_left(clauses, figure.end, left + 1)]
        following = figures[index + 1].start if index + 1 < len(figures) else end
        yield start, end, max(start, before), min(end, following)
        before = figure.end


def _scope(marks: list[ScopeMark], passage_start: int, clause_start: int, figure: Figure) -> Scope | None:
    """The period named last before the figure in its passage; 累计 and 力争 count only within the clause."""
    found: Scope | None = None
    for mark in marks[bisect_left(marks, passage_start, key=_place) : bisect_left(marks, figure.start, key=_place)]:
        if mark.until <= figure.start:
            continue
        if not mark.local or (mark.at >= clause_start and found in (None, Scope.YEAR)):
            found = mark.scope
    return found


def _place(mark: ScopeMark) -> int:
    return mark.at
