"""Reads one edited report: its text, what reviewers left in it, and the manifest of the draft that it was made from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.frozen import frozen
from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.project import MANIFEST_NAME, MANIFEST_SUFFIX, Project, manifest_name
from report_drafter.domain.report_text import Effacement, ReportText
from report_drafter.domain.review_mark import ReviewMark
from report_drafter.reconciling.draft_recognition import likest_draft
from report_drafter.reconciling.opinion_order import ReviewedCopy
from report_drafter.word.package.figure_manifest import read_manifest, read_manifest_json
from report_drafter.word.package.opened_document import OpenedDocument, open_document
from report_drafter.word.reading.comments_reader import read_comments
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.reading.marked_places import mark_places
from report_drafter.word.reading.revisions import read_revisions
from report_drafter.workflows.check_report import read_report

PLAIN_TEXT = ".txt"
EFFACED = {
    Effacement.STRUCK: OpinionKind.STRUCK,
    Effacement.HIDDEN: OpinionKind.HIDDEN,
    Effacement.WHITE: OpinionKind.WHITE,
}


@frozen
class EditedCopy:
    """An edited report; `manifest` is what the draft stated; of one that is not `recognised`, the newest draft."""

    reviewed: ReviewedCopy
    manifest: FigureManifest
    recognised: bool = True


def read_edited_copy(path: Path, project: Project) -> EditedCopy:
    """Reads an edited report, or its text alone; raises UserError when it or the manifest of its draft is missing."""
    if path.suffix.lower() == PLAIN_TEXT:
        text = read_report(path)
        return _copy(ReviewedCopy(text, ()), manifest_beside(text, path, project), path, project)
    document = open_document(path)
    marked = mark_places(document)
    text = read_text(document)
    marks = (*read_comments(document, marked), *read_revisions(marked), *_effaced(text))
    return _copy(ReviewedCopy(text, marks), manifest_of(document, text, path, project), path, project)


def _copy(reviewed: ReviewedCopy, known: FigureManifest | None, path: Path, project: Project) -> EditedCopy:
    return EditedCopy(reviewed, known or _main_manifest(path, project), known is not None)


def _effaced(text: ReportText) -> Iterator[ReviewMark]:
    """What somebody struck through, hid or whitened by hand, where a tracked deletion would have said who and when."""
    for paragraph, one, words in text.effaced():
        yield ReviewMark("", EFFACED[one.how], paragraph.number, one.start, one.end, old=words)


def manifest_of(document: OpenedDocument, text: ReportText, path: Path, project: Project) -> FigureManifest | None:
    """Returns what the draft stated that a document was made from; None where it was made from none that is known."""
    return read_manifest(document) or manifest_beside(text, path, project)


def manifest_beside(text: ReportText, path: Path, project: Project) -> FigureManifest | None:
    """Returns the manifest for a file that lost its own on the way (.doc, ODT, copied text): the one it is likest to.

    One that bears the file's own name is its own; raises UnreadableFile when that one is damaged.
    """
    own = path.with_name(manifest_name(path))
    if own.exists():
        return read_manifest_json(own.read_bytes(), own.name)
    return likest_draft(list(_manifests(path.parent, project)), text)


def _manifests(folder: Path, project: Project) -> Iterator[FigureManifest]:
    """Those beside a file and in the year's outputs, the main report's last; a damaged one is passed over."""
    places = dict.fromkeys(one.resolve() for one in (folder, project.outputs) if one.is_dir())
    found = {one: None for place in places for one in sorted(place.glob(f"*{MANIFEST_SUFFIX}"))}
    for one in sorted(found, key=lambda path: path.name == MANIFEST_NAME):
        try:
            yield read_manifest_json(one.read_bytes(), one.name)
        except (UnreadableFile, OSError):
            continue


def _main_manifest(path: Path, project: Project) -> FigureManifest:
    """The manifest of the newest draft, for a copy of which too little is left to be recognised."""
    for place in (path.with_name(MANIFEST_NAME), project.outputs / MANIFEST_NAME):
        if place.exists():
            return read_manifest_json(place.read_bytes(), place.name)
    raise UserError(
        f"“{path.name}”里没有数据清单，输出文件夹里也没有“{MANIFEST_NAME}”，无法逐项核对。",
        "请先运行 report-drafter draft 生成报告，再核对改过的报告。",
    )
