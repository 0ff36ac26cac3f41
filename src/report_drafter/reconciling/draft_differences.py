"""What an edited report and a new draft state otherwise, and from which side each difference comes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from report_drafter.domain.figure_change import FigureChange
from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import ReportText
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.reconciling.text_tokens import folded


class Origin(StrEnum):
    """Who made the difference: whoever edited the report, or the inputs that changed since its draft."""

    EDITOR = "改稿时改的"
    INPUTS = "填报数后来变了"
    BOTH = "改稿和填报数都变了"
    UNKNOWN = ""


@frozen
class DraftDifference:
    """A figure that the edited report (`new`) and the new draft (`old`) do not share."""

    change: FigureChange
    origin: Origin = Origin.UNKNOWN


def draft_differences(
    edited: ReportText, own: FigureManifest | None, draft: FigureManifest, figures: Mapping[str, IndicatorFigure]
) -> tuple[DraftDifference, ...]:
    """Holds an edited report against a new draft; `own` is what the draft that it was made from stated."""
    changes = reconcile(draft, edited, figures).changes
    stated = _stated(own)
    return tuple(
        DraftDifference(one, _origin(one, stated.get((one.code, one.aspect)) if one.code else None))
        for one in changes
        if folded(one.old) != folded(one.new)
    )


def _stated(own: FigureManifest | None) -> Mapping[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for one in own.figures if own is not None else ():
        found.setdefault((one.code, one.aspect), set()).add(folded(one.text))
    return found


def _origin(change: FigureChange, stated: set[str] | None) -> Origin:
    if stated is None:
        return Origin.UNKNOWN
    if folded(change.old) in stated:
        return Origin.EDITOR
    return Origin.INPUTS if folded(change.new) in stated else Origin.BOTH
