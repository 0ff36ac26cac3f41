"""Tells which draft an edited report was made from where it lost the manifest on its way: by the words they share."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.report_text import ReportText
from report_drafter.reconciling.text_tokens import NUMBER, TokenText

LEAST_SHARED = 0.5
"""Of a draft's words, so many still stand after a week of editing; of another office's report hardly any do."""


def likest_draft(drafts: Sequence[FigureManifest], report: ReportText) -> FigureManifest | None:
    """Returns the draft that shares most with a report, the last of equals; None where none shares half its words."""
    words, clauses = _known(report)
    best: tuple[float, float, int] = (LEAST_SHARED, 0.0, -1)
    for place, draft in enumerate(drafts):
        own = TokenText(tuple(enumerate(draft.paragraphs, 1))).clauses
        total = sum(one.size for one in own) or 1
        alike = sum(one.size for one in own if one.mask in words) / total
        equal = sum(one.size for one in own if one.exact in clauses) / total
        best = max(best, (alike, equal, place))
    return drafts[best[2]] if best[2] >= 0 else None


def _known(report: ReportText) -> tuple[set[str], set[str]]:
    """The clauses of a report, with every number alike and as they stand; a mere number tells nothing."""
    clauses = TokenText(tuple((one.number, one.text) for one in report.paragraphs)).clauses
    return {one.mask for one in clauses if one.mask.strip(NUMBER)}, {one.exact for one in clauses}
