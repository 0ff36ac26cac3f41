"""Reads one edited report: its text, what reviewers left in it, and the manifest of the draft that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.project import MANIFEST_NAME, Project, manifest_name
from report_drafter.reconciling.opinion_order import ReviewedCopy
from report_drafter.word.comments_reader import read_comments
from report_drafter.word.document_reader import read_text
from report_drafter.word.figure_manifest import read_manifest, read_manifest_json
from report_drafter.word.marked_places import mark_places
from report_drafter.word.opened_document import open_document
from report_drafter.word.revisions import read_revisions
from report_drafter.workflows.check_report import read_report

PLAIN_TEXT = ".txt"


@dataclass(frozen=True, slots=True)
class EditedCopy:
    """An edited report; `manifest` is what the draft stated."""

    reviewed: ReviewedCopy
    manifest: FigureManifest


def read_edited_copy(path: Path, project: Project) -> EditedCopy:
    """Reads an edited report, or its text alone; raises UserError when it or the manifest of its draft is missing."""
    if path.suffix.lower() == PLAIN_TEXT:
        return EditedCopy(ReviewedCopy(read_report(path), ()), _manifest_beside(path, project))
    document = open_document(path)
    marked = mark_places(document)
    marks = (*read_comments(document, marked), *read_revisions(marked))
    manifest = read_manifest(document) or _manifest_beside(path, project)
    return EditedCopy(ReviewedCopy(read_text(document), marks), manifest)


def _manifest_beside(path: Path, project: Project) -> FigureManifest:
    """The manifest for a file that lost its own on the way (.doc, ODT, copied text)."""
    own = manifest_name(path)
    for place in (path.with_name(own), path.with_name(MANIFEST_NAME), project.outputs / MANIFEST_NAME):
        if place.exists():
            return read_manifest_json(place.read_bytes(), place.name)
    raise UserError(
        f"“{path.name}”里没有数据清单，输出文件夹里也没有“{MANIFEST_NAME}”，无法逐项核对。",
        "请先运行 report-drafter draft 生成报告，再核对改过的报告。",
    )
