"""Turns the figures of a paragraph into measures: each with its clause, its words and its period."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figure_scanner import Figure, find_figures
from report_drafter.language.report_model import Measure, Part, Scope
from report_drafter.language.scope_reader import ScopeMark, find_scopes, lead_scope
from report_drafter.language.text_breaks import Breaks


def read_measures(
    paragraph: Paragraph, breaks: Breaks, part: Part, year: int | None, counts: tuple[int, int]
) -> list[Measure]:
    """Returns the measures of a paragraph; `counts` are the numbers of its first sentence and first passage."""
    figures = find_figures(paragraph.text)
    if not figures:
        return []
    marks = find_scopes(paragraph.text, year)
    lead = lead_scope(marks)
    starts = [start for start, _ in breaks.sentences]
    measures = []
    for index, figure in enumerate(figures):
        number = bisect_right(starts, figure.start) - 1
        passages = breaks.passages
        bounds = _bounds(paragraph.text, breaks, figures, index)
        scope, stated = _scope(marks, breaks.passage_starts[passages[number]], bounds, figure)
        if scope is None:
            scope = Scope.PLAN if part is Part.PLAN else lead or Scope.YEAR
        measures.append(
            Measure(
                figure.quantity,
                paragraph,
                figure.start,
                figure.end,
                scope,
                stated,
                part,
                counts[0] + number,
                counts[1] + passages[number],
                *bounds,
            )
        )
    return measures


def _bounds(text: str, breaks: Breaks, figures: list[Figure], index: int) -> tuple[int, int, int, int]:
    """The ends of the clause, and of the stretch in it that no neighbouring figure claims."""
    figure, clauses = figures[index], breaks.clauses
    left = bisect_left(clauses, figure.start)
    right = bisect_left(clauses, figure.end)
    clause_start = clauses[left - 1] + 1 if left else 0
    clause_end = clauses[right] if right < len(clauses) else len(text)
    words_start = max(clause_start, figures[index - 1].end) if index else clause_start
    words_end = clause_end
    if index + 1 < len(figures):
        words_end = min(clause_end, figures[index + 1].start)
    return clause_start, clause_end, words_start, words_end


def _scope(
    marks: list[ScopeMark], passage_start: int, bounds: tuple[int, int, int, int], figure: Figure
) -> tuple[Scope | None, bool]:
    """The period named last before the figure in its passage; 累计 and 力争 count only within the clause."""
    found: Scope | None = None
    for mark in marks:
        if mark.at >= figure.start:
            break
        if mark.at < passage_start or mark.until <= figure.start:
            continue
        if not mark.local or (mark.at >= bounds[0] and found in (None, Scope.YEAR)):
            found = mark.scope
    return found, found is not None
