"""The words before and after a figure, as far as they can name it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from report_drafter.adopting.stated_figure import StatedFigure
from report_drafter.domain.frozen import frozen

STOPS = "，。；：！？,;:!?\n—"
PAUSE = "、"
CONJUNCTIONS = ("和", "与", "及", "以及", PAUSE)


@frozen
class FigureClause:
    """A figure and its clause: `left` runs from the last stop or figure, `right` from the unit to the next of either.

    `joined` tells that only a pause or 和 parts it from the figure before (10余万件、27万余件), `adjacent` that nothing
    does (5次800余人次); `listed` that both stand in one clause, as items of a list;
    `runs_on` that nothing but words parts it from the figure after it.
    """

    figure: StatedFigure
    left: str
    right: str
    joined: bool = False
    adjacent: bool = False
    listed: bool = False
    runs_on: bool = False


def figure_clauses(figures: Sequence[StatedFigure]) -> tuple[FigureClause, ...]:
    """Returns every figure with its clause, in the order given (reading order)."""
    return tuple(
        _clause(figure, _same_paragraph(figures, place - 1, figure), _same_paragraph(figures, place + 1, figure))
        for place, figure in enumerate(figures)
    )


def by_paragraph(clauses: Sequence[FigureClause]) -> Mapping[int, tuple[FigureClause, ...]]:
    """Groups clauses by the number of their paragraph."""
    groups: dict[int, list[FigureClause]] = {}
    for one in clauses:
        groups.setdefault(one.figure.measure.paragraph.number, []).append(one)
    return {number: tuple(ones) for number, ones in groups.items()}


def _same_paragraph(figures: Sequence[StatedFigure], place: int, of: StatedFigure) -> StatedFigure | None:
    if not 0 <= place < len(figures):
        return None
    other = figures[place]
    return other if other.measure.paragraph.number == of.measure.paragraph.number else None


def _clause(figure: StatedFigure, before: StatedFigure | None, after: StatedFigure | None) -> FigureClause:
    text = figure.measure.paragraph.text
    floor = before.measure.end if before else 0
    start = max(floor, 1 + max(_last_outside_quotes(text, stop, figure.start) for stop in STOPS))
    between = text[start : figure.start]
    end = _right_end(text, figure.measure.end, after)
    right, runs_on = text[figure.measure.end : end], after is not None and end == after.start
    if before is None or start > floor:
        return FigureClause(figure, between, right, runs_on=runs_on)
    left = between[1 + between.rfind(PAUSE) :]
    return FigureClause(figure, left, right, between in CONJUNCTIONS, not between, PAUSE in between, runs_on)


def _last_outside_quotes(text: str, stop: str, end: int) -> int:
    """Where a stop stands last before `end`; one inside of a quotation parts no clause."""
    place = text.rfind(stop, 0, end)
    while place >= 0 and text.rfind("“", 0, place) > text.rfind("”", 0, place) and "”" in text[place:end]:
        place = text.rfind(stop, 0, place)
    return place


def _right_end(text: str, start: int, after: StatedFigure | None) -> int:
    """Up to the next stop or figure; a pause ends the words too, unless a 的 after it still leads to the noun."""
    ceiling = after.start if after else len(text)
    quoted = False
    pause = -1
    for place in range(start, ceiling):
        if text[place] in "“”":
            quoted = text[place] == "“"
        elif not quoted and text[place] in STOPS:
            ceiling = place
            break
        elif not quoted and text[place] == PAUSE and pause < 0:
            pause = place
    return ceiling if pause < 0 or (pause > start and "的" in text[pause:ceiling]) else pause
