"""Cuts a department's text at its references, so that each becomes a figure of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.domain.narrative import references
from report_drafter.domain.year_over_year import IndicatorFigure


def narrative_pieces(text: str, figures: Mapping[str, IndicatorFigure]) -> Iterator[str | IndicatorFigure]:
    """Yields the words and figures of a narrative in order; a reference to an unknown name stays as it was typed.

    `figures` is keyed by indicator name.
    """
    written = 0
    for reference in references(text):
        figure = figures.get(reference.name)
        if figure is None:
            continue
        yield text[written : reference.start]
        yield figure
        written = reference.end
    yield text[written:]
