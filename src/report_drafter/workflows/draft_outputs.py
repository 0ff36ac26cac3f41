"""Writes what a draft comes to: the report, the review copy, the list of findings, the ledger, the manifest."""

from __future__ import annotations

from report_drafter.domain.project import FINDINGS_NAME, MANIFEST_NAME, REPORT_NAME
from report_drafter.workflows.draft_report import Draft
from report_drafter.workflows.output_folder import Placed, place_outputs


def write_draft(draft: Draft) -> tuple[Placed, ...]:
    """Writes every output of a draft; a file that somebody edited is kept and the new one goes beside it."""
    return place_outputs(draft.project.outputs, _outputs(draft))


def _outputs(draft: Draft) -> dict[str, bytes]:
    """Every output by its name, all made before the first is written."""
    from report_drafter.excel.findings_workbook import findings_workbook

    rendered = draft.rendered
    return {
        REPORT_NAME: rendered.content,
        MANIFEST_NAME: rendered.sidecar,
        FINDINGS_NAME: findings_workbook(draft.findings),
    }
