"""Turns the figures of a paragraph into measures: each with its clause, its words and its period."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figure_scanner import Figure
from report_drafter.language.report_model import Measure, Part, Scope
from report_drafter.language.scope_reader import ScopeMark, lead_mark
from report_drafter.language.text_breaks import Breaks, clause_breaks


@frozen
class Setting:
    """Where a paragraph stands: its part, and the period that holds unless it says otherwise.

    `sentence` and `passage` are the numbers of its first sentence and first passage.
    """

    part: Part
    scope: Scope
    sentence: int
    passage: int


def read_measures(
    paragraph: Paragraph, breaks: Breaks, setting: Setting, marks: list[ScopeMark], figures: list[Figure]
) -> list[Measure]:
    """Returns the measures of a paragraph, one for each of its figures."""
    lead = lead_mark(marks, figures[0].start)
    default = setting.scope if lead is None or setting.part is Part.PLAN else lead.scope
    starts = [start for start, _ in breaks.sentences]
    clauses = clause_breaks(paragraph.text)
    measures = []
    for index, figure in enumerate(figures):
        number = bisect_right(starts, figure.start) - 1
        passage = breaks.passages[number]
        bounds = _bounds(paragraph.text, clauses, figures, index)
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
                setting.part,
                setting.sentence + number,
                setting.passage + passage,
                *bounds,
            )
        )
    return measures


def _bounds(text: str, clauses: list[int], figures: list[Figure], index: int) -> tuple[int, int, int, int]:
    """The ends of the clause, and of the stretch in it that no neighbouring figure claims."""
    figure = figures[index]
    left = bisect_left(clauses, figure.start)
    right = bisect_left(clauses, figure.end)
    clause_start = clauses[left - 1] + 1 if left else 0
    clause_end = clauses[right] if right < len(clauses) else len(text)
    words_start = max(clause_start, figures[index - 1].end) if index else clause_start
    words_end = clause_end
    if index + 1 < len(figures):
        words_end = min(clause_end, figures[index + 1].start)
    return clause_start, clause_end, words_start, words_end


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
