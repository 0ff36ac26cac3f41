"""Leaves in a package only the parts that a reader of a public document needs, and no trace of who made it."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from report_drafter.word.opened_document import RELATION
from report_drafter.word.package import CONTENT_TYPES

ROOT_RELATIONS = "_rels/.rels"
DROPPED_KINDS = frozenset(
    {
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "customXml",
        "custom-properties",
        "thumbnail",
        "glossaryDocument",
        "attachedTemplate",
        "mailMergeSource",
        "mailMergeHeaderSource",
        "documenttasks",
    }
)
"""Relations by the last word of their type: what reviewers and offices leave behind, and what nobody reads."""
CHART, WORKBOOK = "chart", "package"
CHARTS_DATA = "{http://schemas.openxmlformats.org/drawingml/2006/chart}externalData"


def public_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the parts that are left when those relations are cut, with relations and content types to match."""
    kept: dict[str, bytes] = {}
    _keep("", parts, kept)
    kept[CONTENT_TYPES] = _fitting_types(parts[CONTENT_TYPES], kept)
    return kept


def _keep(
    part: str, parts: Mapping[str, bytes], kept: dict[str, bytes], dropped: frozenset[str] = DROPPED_KINDS
) -> None:
    """Keeps what a part is related to, and what that is related to in turn."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels") if part else ROOT_RELATIONS
    if relations not in parts:
        return
    root = etree.fromstring(parts[relations])
    for relation in list(root.iter(RELATION)):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind in dropped:
            root.remove(relation)
            continue
        target = _target(relation, folder)
        if target in parts and target not in kept:
            kept[target] = _without_data(parts[target]) if kind == CHART else parts[target]
            _keep(target, parts, kept, DROPPED_KINDS | {WORKBOOK} if kind == CHART else DROPPED_KINDS)
    if len(root):
        kept[relations] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_data(chart: bytes) -> bytes:
    """A chart holds the figures that it shows; the workbook behind it holds sheets that nobody meant to publish."""
    root = etree.fromstring(chart)
    for data in list(root.iter(CHARTS_DATA)):
        root.remove(data)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _target(relation: etree._Element, folder: str) -> str:
    target = relation.get("Target", "")
    if relation.get("TargetMode") == "External":
        return ""
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _fitting_types(types: bytes, kept: Mapping[str, bytes]) -> bytes:
    root = etree.fromstring(types)
    for override in list(root):
        part = override.get("PartName", "")
        if part and part.removeprefix("/") not in kept:
            root.remove(override)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
