"""Adds parts to a package and takes them away: content types and relations included."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from report_drafter.word.package.package_bytes import CONTENT_TYPES

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATION = f"{{{PACKAGE}/relationships}}Relationship"
DEFAULT = f"{{{PACKAGE}/content-types}}Default"
OVERRIDE = f"{{{PACKAGE}/content-types}}Override"
EMPTY_RELATIONS = f'<Relationships xmlns="{PACKAGE}/relationships"/>'.encode()
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def add_relation(parts: Mapping[str, bytes], source: str, kind: str, target: str) -> dict[str, bytes]:
    """Relates a part to another; the new id is the first free one that is ours."""
    name = relations_of(source)
    root = etree.fromstring(parts.get(name, EMPTY_RELATIONS))
    taken = {one.get("Id") for one in root}
    free = next(f"rIdReport{number}" for number in range(1, len(taken) + 2) if f"rIdReport{number}" not in taken)
    etree.SubElement(root, RELATION, {"Id": free, "Type": kind, "Target": f"/{target}"})
    return {**parts, name: _written(root)}


def add_type(parts: Mapping[str, bytes], part: str, content_type: str) -> dict[str, bytes]:
    """Says what a new part holds; .xml parts that nobody speaks of are plain XML."""
    root = etree.fromstring(parts[CONTENT_TYPES])
    if not any(one.get("Extension") == "xml" for one in root.iter(DEFAULT)):
        root.insert(0, root.makeelement(DEFAULT, {"Extension": "xml", "ContentType": "application/xml"}))
    etree.SubElement(root, OVERRIDE, {"PartName": f"/{part}", "ContentType": content_type})
    return {**parts, CONTENT_TYPES: _written(root)}


def drop_part(parts: Mapping[str, bytes], source: str, part: str) -> dict[str, bytes]:
    """Takes a part away, with the relation that `source` has to it and with its own relations."""
    kept = {name: content for name, content in parts.items() if name not in {part, relations_of(part)}}
    folder = posixpath.dirname(source)
    relations = etree.fromstring(parts[relations_of(source)])
    for one in list(relations):
        if posixpath.normpath(posixpath.join(f"/{folder}", one.get("Target", ""))) == f"/{part}":
            relations.remove(one)
    types = etree.fromstring(parts[CONTENT_TYPES])
    for one in list(types):
        if one.get("PartName") == f"/{part}":
            types.remove(one)
    return {**kept, relations_of(source): _written(relations), CONTENT_TYPES: _written(types)}


def relations_of(part: str) -> str:
    """Returns the name of the part that holds a part's relations."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def _written(root: etree._Element) -> bytes:
    return DECLARATION + etree.tostring(root, encoding="UTF-8")
