"""Leaves in a package only the parts that a reader of a public document needs, and no trace of who made it."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from report_drafter.word.package.opened_document import RELATION
from report_drafter.word.package.package_bytes import CONTENT_TYPES
from report_drafter.word.package.package_relations import relations_of

ROOT_RELATIONS = "_rels/.rels"
PROGRAM_KINDS = frozenset({"vbaProject", "wordVbaData", "keyMapCustomizations", "attachedToolbars", "attachedTemplate"})
"""What runs in Word, or fetches a template from somebody's computer."""
DROPPED_KINDS = PROGRAM_KINDS | frozenset(
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
        "mailMergeSource",
        "mailMergeHeaderSource",
        "documenttasks",
    }
)
"""Relations by the last word of their type: what reviewers and offices leave behind, and what nobody reads."""
CHART = "chart"
CHART_SOURCES = frozenset({f"{CHART}/package", f"{CHART}/oleObject"})
"""The workbook behind a chart: the chart itself holds what it shows, the workbook sheets that nobody meant to show."""
CHARTS_DATA = "{http://schemas.openxmlformats.org/drawingml/2006/chart}externalData"


def public_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the parts that are left when those relations are cut, with relations and content types to match."""
    return parts_without(parts, DROPPED_KINDS | CHART_SOURCES)


def parts_without(parts: Mapping[str, bytes], dropped: frozenset[str]) -> dict[str, bytes]:
    """Returns the parts that are left when relations of some kinds are cut; the rest holds together."""
    kept: dict[str, bytes] = {}
    _keep(("", ""), parts, kept, dropped)
    kept[CONTENT_TYPES] = _fitting_types(parts[CONTENT_TYPES], kept)
    return kept


def _keep(origin: tuple[str, str], parts: Mapping[str, bytes], kept: dict[str, bytes], dropped: frozenset[str]) -> None:
    """Keeps what a part, given with the kind that it is, is related to, and what that is related to in turn."""
    part, part_kind = origin
    folder = posixpath.dirname(part)
    relations = relations_of(part) if part else ROOT_RELATIONS
    if relations not in parts:
        return
    root = etree.fromstring(parts[relations])
    for relation in list(root.iter(RELATION)):
        kind = relation.get("Type", "").rpartition("/")[2]
        if not dropped.isdisjoint((kind, f"{part_kind}/{kind}")):
            root.remove(relation)
            continue
        target = _target(relation, folder)
        if target in parts and target not in kept:
            sourceless = kind == CHART and dropped >= CHART_SOURCES
            kept[target] = _without_data(parts[target]) if sourceless else parts[target]
            _keep((target, kind), parts, kept, dropped)
    if len(root):
        kept[relations] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_data(chart: bytes) -> bytes:
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
