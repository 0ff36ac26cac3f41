"""Writes what a draft comes to: report, review copy, findings, ledger, manifest, and a redline when asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import (
    FINDINGS_NAME,
    LEDGER_NAME,
    REDLINE_NAME,
    REPORT_NAME,
    REVIEW_NAME,
    manifest_name,
)
from report_drafter.workflows.edited_drafts import EditedDraft, edited_drafts, pin_manifests
from report_drafter.workflows.output_folder import Placed, output_path, place_outputs

if TYPE_CHECKING:
    from report_drafter.workflows.draft_report import Draft


@frozen
class WrittenDraft:
    """Where everything went, and the edited reports that were found and kept."""

    placed: tuple[Placed, ...]
    edited: tuple[EditedDraft, ...] = ()


def write_draft(draft: Draft, previous: Path | None = None) -> WrittenDraft:
    """Writes every output of a draft or none; a file that somebody edited is kept and the new one goes beside it.

    With `previous`, a report of last year or an earlier draft, the changes since then are written as a redline.
    """
    contents = _outputs(draft)
    if previous is not None:
        from report_drafter.word.review.redline import redline

        contents[REDLINE_NAME] = redline(previous, draft.rendered.content, _date(draft).isoformat())
    edited = edited_drafts(draft, previous)
    pin_manifests(edited)
    folder, content = draft.project.outputs, draft.rendered.content
    manifest = manifest_name(output_path(folder, REPORT_NAME, content))
    return WrittenDraft(
        place_outputs(folder, {REPORT_NAME: content, **contents, manifest: draft.rendered.sidecar}), edited
    )


def _outputs(draft: Draft) -> dict[str, bytes]:
    """Every output beside the report itself, all made before the first is written."""
    from report_drafter.excel.lists.findings_workbook import findings_workbook
    from report_drafter.word.review.review_copy import review_copy

    return {
        REVIEW_NAME: review_copy(draft.rendered.content, draft.findings, _date(draft)),
        FINDINGS_NAME: findings_workbook(draft.findings),
        LEDGER_NAME: draft.ledger,
    }


def _date(draft: Draft) -> date:
    """The date that comments and tracked changes carry: the report's own, as no clock is ever read."""
    info = draft.catalogue.info
    return info.issue_date or date(info.year + 1, 1, 1)
