"""Makes the public copy of a report: the same text in the same format, and nothing else.

Controls and hidden bookmarks are taken off, comments and their anchors removed, authors, revision ids, version ids and
custom parts left out, what cameras write into pictures, and the paths on somebody's computer that stand as their
descriptions. What is still under discussion is not decided here: the caller refuses it first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.domain.late_pattern import late
from report_drafter.word.marks.run_merging import merge_equal_runs
from report_drafter.word.marks.settled_changes import (
    CELL_CHANGES,
    MOVE_MARKS,
    PROPERTY_CHANGES,
    drop,
    unwrap_control,
    unwrap_figures,
)
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.publishing.picture_metadata import without_metadata
from report_drafter.word.publishing.public_package import public_parts
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.marked_places import MarkedDocument

W, W14 = names.W, names.W14
WORDS_NAMESPACE = W[1:-1].encode()
COMMENT_MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference", f"{W}annotationRef")
EDITING_MARKS = (f"{W}proofErr", f"{W}permStart", f"{W}permEnd")
EDITING_BOOKMARK = "_GoBack"
PRIVATE_SETTINGS = frozenset(
    {
        "rsids",
        "docVars",
        "attachedTemplate",
        "mailMerge",
        "trackRevisions",
        "revisionView",
        "documentProtection",
        "writeProtection",
        "proofState",
        "docId",
        "chartTrackingRefBased",
        "removePersonalInformation",
        "removeDateAndTime",
    }
)
CHANGES = (
    names.INSERTED,
    names.DELETED,
    names.MOVED_FROM,
    names.MOVED_TO,
    *PROPERTY_CHANGES,
    *MOVE_MARKS,
    *CELL_CHANGES,
)
STORIES = {
    "document": "正文",
    "hdr": "页眉",
    "ftr": "页脚",
    "footnotes": "脚注",
    "endnotes": "尾注",
}
DESCRIBED = (
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr",
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr",
)
EMBEDDED = "{urn:schemas-microsoft-com:office:office}OLEObject"
EQUATIONS = ("Equation", "MathType")
LOCAL_PATH = late(r"[A-Za-z]:[\\/]|\\\\|file:|/(?:home|Users|tmp|var|media)/")
IDENTITIES = frozenset({f"{W14}paraId", f"{W14}textId"})
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
PUBLIC_PROPERTIES = frozenset({"title", "language"})
APPLICATION_PROPERTIES = frozenset({"Company", "Manager", "Template", "TotalTime", "HyperlinkBase", "DocSecurity"})


def public_copy(document: OpenedDocument) -> bytes:
    """Returns the public copy of a document whose comments and changes are settled; the same input, the same bytes."""
    names_in_order = dict.fromkeys(name for name in document.archive.namelist() if not name.endswith("/"))
    parts = public_parts({name: document.blob(name) for name in names_in_order})
    for name, blob in parts.items():
        clean = _cleaner(name, blob)
        if clean is None:
            parts[name] = without_metadata(blob)
        else:
            tree = document.tree(name)
            clean(tree)
            parts[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def embedded_files(marked: MarkedDocument) -> Iterator[tuple[int, str]]:
    """Yields the paragraph and the program of each file that a document holds whole; equations are none."""
    for place in marked.places():
        program = place.element.get("ProgID", "") if place.element.tag == EMBEDDED else ""
        if program and not program.startswith(EQUATIONS):
            yield max(place.paragraph, 1), program


def prove_settled(document: OpenedDocument) -> None:
    """Takes the last look: with a change that no text shows, as in an empty header, deleted words would go out.

    Raises UserError when there is one.
    """
    for name in dict.fromkeys(document.archive.namelist()):
        if not name.endswith(".xml") or WORDS_NAMESPACE not in document.blob(name):
            continue
        root = document.tree(name)
        if next(root.iter(*CHANGES), None) is not None:
            where = STORIES.get(str(etree.QName(root).localname), "样式")
            raise UserError(
                f"“{document.file}”的{where}里还有没处理的修订，正文里看不出来。",
                "请在 Word“审阅”里选“接受所有修订”（或拒绝）后保存，再运行一次。",
            )


def _cleaner(name: str, blob: bytes) -> Callable[[Element], None] | None:
    if name == "docProps/core.xml":
        return _clean_core
    if name == "docProps/app.xml":
        return _clean_application
    if not name.endswith(".xml") or WORDS_NAMESPACE not in blob:
        return None
    return _clean_words


def _clean_words(root: Element) -> None:
    _drop_comments(root)
    unwrap_figures(root)
    for control in list(root.iter(names.CONTROL)):
        unwrap_control(control)
    _drop_editing_marks(root)
    for element in root.iter():
        for attribute in list(element.attrib):
            if attribute in IDENTITIES or str(attribute).startswith(f"{W}rsid"):
                del element.attrib[attribute]
    if root.tag == f"{W}settings":
        for setting in list(root):
            if etree.QName(setting).localname in PRIVATE_SETTINGS:
                root.remove(setting)
    _drop_paths(root)
    merge_equal_runs(root)


def _drop_paths(root: Element) -> None:
    """Word describes a picture by the path that it came from: a folder, a machine, often a person's name."""
    for element in root.iter(*DESCRIBED):
        for kind in ("descr", "title", "name"):
            if LOCAL_PATH.search(element.get(kind, "")):
                element.set(kind, "")


def _drop_comments(root: Element) -> None:
    for mark in list(root.iter(*COMMENT_MARKS)):
        run = mark.getparent()
        drop(mark)
        if run is not None and run.tag == names.RUN and all(one.tag == names.RUN_PROPERTIES for one in run):
            drop(run)


def _drop_editing_marks(root: Element) -> None:
    back = {one.get(f"{W}id") for one in root.iter(names.BOOKMARK_START) if one.get(f"{W}name") == EDITING_BOOKMARK}
    for mark in list(root.iter(names.BOOKMARK_START, names.BOOKMARK_END)):
        if mark.get(f"{W}id") in back:
            drop(mark)
    for mark in list(root.iter(*EDITING_MARKS)):
        drop(mark)


def _clean_core(root: Element) -> None:
    """Keeps title and language; who wrote, who saved, when and how often is nobody's business."""
    for one in list(root):
        if etree.QName(one).localname not in PUBLIC_PROPERTIES:
            root.remove(one)


def _clean_application(root: Element) -> None:
    for one in list(root):
        if etree.QName(one).localname in APPLICATION_PROPERTIES:
            root.remove(one)
