"""Finds the edited reports among a year's outputs before a new draft is written, whatever they are called by now.

A report is known by the manifest that travels in it, or by sharing its words with one that lies beside it. What the
program wrote itself and nobody touched is none, nor is the report of another year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from report_drafter.domain.errors import UserError
from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import manifest_name
from report_drafter.workflows.output_files import write_output
from report_drafter.workflows.output_folder import unedited
from report_drafter.workflows.project_files import LOCKS

if TYPE_CHECKING:
    from report_drafter.reconciling.draft_differences import DraftDifference
    from report_drafter.workflows.draft_report import Draft


@frozen
class EditedDraft:
    """An edited report and the figures that it does not share with the new draft; None where it is unreadable.

    `own` is the manifest of the draft that it was made from, where that lies beside it instead of travelling in it.
    """

    path: Path
    differences: tuple[DraftDifference, ...] | None
    own: FigureManifest | None = None


def edited_drafts(draft: Draft, previous: Path | None = None) -> tuple[EditedDraft, ...]:
    """Returns the edited reports in the year's outputs, in the order of their names; `previous` is left out."""
    folder = draft.project.outputs
    files = sorted(folder.rglob("*.docx")) if folder.is_dir() else []
    left_out = previous.resolve() if previous is not None else None
    wanted = (one for one in files if not one.name.startswith(LOCKS) and one.resolve() != left_out)
    return tuple(_recognised(draft, wanted))


def _recognised(draft: Draft, files: Iterator[Path]) -> Iterator[EditedDraft]:
    for path in files:
        if unedited(path):
            continue
        try:
            found = _compared(path, draft)
        except (UserError, OSError):
            found = EditedDraft(path, None) if path == draft.project.report else None
        if found is not None:
            yield found


def _compared(path: Path, draft: Draft) -> EditedDraft | None:
    from report_drafter.language.chronology.settled_report import settled_report
    from report_drafter.reconciling.draft_differences import draft_differences
    from report_drafter.word.package.figure_manifest import read_manifest
    from report_drafter.word.package.opened_document import open_document
    from report_drafter.word.reading.document_reader import read_text
    from report_drafter.workflows.edited_copy import manifest_beside

    document = open_document(path)
    text = read_text(document)
    travelling = read_manifest(document)
    own = travelling or manifest_beside(text, path, draft.project)
    if path != draft.project.report and (own is None or settled_report(text).agreed.year != draft.project.year):
        return None
    differences = draft_differences(text, own, draft.rendered.manifest, draft.figures)
    return EditedDraft(path, differences, own if travelling is None else None)


def pin_manifests(edited: Iterable[EditedDraft]) -> None:
    """Gives each report that lost its manifest the one it was known by, as the new draft's takes the place of that."""
    from report_drafter.word.package.figure_manifest import manifest_json

    for one in edited:
        beside = one.path.with_name(manifest_name(one.path))
        if one.own is not None and not beside.exists():
            write_output(beside, manifest_json(one.own))
