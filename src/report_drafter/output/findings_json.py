"""Writes findings as JSON: a stable contract for other programs, version 1. FLOW findings → outputs.

One object a report: source, findings (rule, severity, message, suggestion, spans, related) and what was checked.
"""

from __future__ import annotations

import json
from typing import Any

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding
from report_drafter.domain.location import CellAddress, NamedPlace, Place, TextSpan

VERSION = 1


def findings_json(result: CheckResult) -> str:
    """Returns one line of JSON for one report."""
    return json.dumps(findings_object(result), ensure_ascii=False)


def findings_object(result: CheckResult) -> dict[str, Any]:
    """Returns the object that the line holds."""
    return {
        "version": VERSION,
        "source": result.file,
        "findings": [_finding(one) for one in result.findings],
        "checked": {
            "paragraphs": result.paragraphs,
            "figures": result.figures,
            "relations_held": result.held,
            "relations_broken": result.broken,
            "undecided": result.undecided,
        },
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "spans": [_place(one) for one in finding.spans],
        "related": [_place(one) for one in finding.related],
    }


def _place(place: Place) -> dict[str, Any]:
    match place:
        case TextSpan(file, paragraph, start, end, text):
            return {"file": file, "paragraph": paragraph, "start": start, "end": end, "text": text}
        case CellAddress(file, sheet, cell, typed):
            return {"file": file, "cell": "!".join(part for part in (sheet, cell) if part), "text": typed}
        case NamedPlace(file, words):
            return {"file": file, "place": words}
