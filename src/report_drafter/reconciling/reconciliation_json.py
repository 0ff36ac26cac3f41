"""Writes what became of the figures of an edited report as JSON, one object a report."""

from __future__ import annotations

import json

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.reconciling.figure_fates import Reconciliation
from report_drafter.reconciling.indicator_verdicts import IndicatorVerdict

VERSION = 1
FATE_NAMES = {
    FigureFate.UNCHANGED: "unchanged",
    FigureFate.CHANGED: "changed",
    FigureFate.DELETED: "deleted",
    FigureFate.CONFLICTING: "conflicting",
    FigureFate.ADDED: "added",
}


def reconciliation_json(result: Reconciliation) -> str:
    """Returns one line of JSON."""
    content = {
        "version": VERSION,
        "source": result.file,
        "figures": [_figure(one) for one in result.changes],
        "indicators": [_verdict(one) for one in result.indicators],
        "counts": {name: len(result.of(fate)) for fate, name in FATE_NAMES.items()},
    }
    return json.dumps(content, ensure_ascii=False)


def _figure(change: FigureChange) -> dict[str, object]:
    return {
        "fate": FATE_NAMES[change.fate],
        "code": change.code,
        "name": change.name,
        "unit": change.unit,
        "department": change.department,
        "old": change.old,
        "new": change.new,
        "paragraph": change.paragraph,
        "sentence": change.sentence,
        "cell": str(change.cell) if change.cell else "",
        "contradicts": change.contradicts,
        "place": change.place,
        "elsewhere": list(change.elsewhere),
        "aspect": change.aspect,
        "current": change.current,
    }


def _verdict(verdict: IndicatorVerdict) -> dict[str, object]:
    return {
        "code": verdict.code,
        "name": verdict.name,
        "department": verdict.department,
        "contradicts": verdict.contradicts,
        "stated": verdict.stated,
        "drafted": verdict.drafted,
        "written": list(verdict.written),
        "places": list(verdict.paragraphs),
    }
