"""The manifest of a draft's figures: a custom XML part that travels in the file, and the same as JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256

from lxml import etree

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import CellAddress
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.package.package_relations import DECLARATION, add_relation, add_type

NAMESPACE = "urn:report-drafter:figures:1"
ITEM = late(r"customXml/item\d+\.xml")
VERSION = 1
NEIGHBOURS = 12
TEXT_FIELDS = ("code", "name", "text", "value", "unit", "department", "aspect")
PLACE_FIELDS = ("paragraph", "start", "end")
CELL_FIELDS = ("file", "sheet", "cell")
DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def manifest_json(manifest: FigureManifest) -> bytes:
    """Writes the manifest for the file beside the report; each figure with the words before and after it."""
    return (json.dumps(_content(manifest), ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest_json(content: bytes, file: str) -> FigureManifest:
    """Reads what `manifest_json` wrote; raises UnreadableFile when it is damaged or of another version."""
    try:
        manifest = _read(content)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableFile(f"“{file}”已损坏，读不出数据清单。", "请重新生成报告，或删去这个文件后再运行。") from error
    if manifest is None:
        raise UnreadableFile(f"“{file}”是别的版本写出的数据清单。", "请用生成报告的同一版本处理，或重新生成报告。")
    return manifest


def read_manifest(document: OpenedDocument) -> FigureManifest | None:
    """Returns the manifest that travels in a document, or None when it holds none.

    One that somebody damaged is as good as none: the file beside the report still tells.
    """
    for part in sorted(document.related("customXml")):
        if document.has(part) and is_manifest(part, document.blob(part)):
            try:
                return _read(document.tree(part).text or "")
            except (UnreadableFile, ValueError, KeyError, TypeError, AttributeError):
                return None
    return None


def is_manifest(part: str, content: bytes) -> bool:
    """Tells whether a part of a package holds a manifest."""
    return ITEM.fullmatch(part) is not None and NAMESPACE.encode() in content


def with_manifest(parts: Mapping[str, bytes], main: str, manifest: FigureManifest) -> dict[str, bytes]:
    """Returns the parts of a package with the manifest added and related to the main part.

    One that a template brings along, made of an earlier report, gives way to it.
    """
    theirs = next((name for name in parts if is_manifest(name, parts[name])), None)
    if theirs is not None:
        return {**parts, theirs: _to_xml(manifest)}
    number = next(one for one in range(1, len(parts) + 2) if f"customXml/item{one}.xml" not in parts)
    item, properties = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    content = _to_xml(manifest)
    added = {**parts, item: content, properties: _data_store(content)}
    added = add_relation(added, main, f"{OFFICE}/customXml", item)
    added = add_relation(added, item, f"{OFFICE}/customXmlProps", properties)
    return add_type(added, properties, PROPERTIES_TYPE)


def _content(manifest: FigureManifest) -> dict[str, object]:
    figures = [
        {**_fields(one), "before": manifest.before(one, NEIGHBOURS), "after": manifest.after(one, NEIGHBOURS)}
        for one in manifest.figures
    ]
    cells = {str(number): place for number, place in manifest.cells.items()}
    return {"version": VERSION, "figures": figures, "paragraphs": manifest.paragraphs, "cells": cells}


def _read(content: bytes | str) -> FigureManifest | None:
    given = json.loads(content)
    if given["version"] != VERSION:
        return None
    figures = tuple(_figure(one) for one in given["figures"])
    return FigureManifest(figures, tuple(map(str, given["paragraphs"])), dict(_cells(given.get("cells", {}))))


def _cells(given: Mapping[str, tuple[int, int, int]]) -> Iterator[tuple[int, tuple[int, int, int]]]:
    """Drafts of earlier versions do not tell their tables."""
    for number, (table, row, column) in given.items():
        yield int(number), (int(table), int(row), int(column))


def _fields(figure: PrintedFigure) -> dict[str, str | int]:
    cell = figure.cell or CellAddress("")
    return {
        **{name: str(getattr(figure, name)) for name in TEXT_FIELDS},
        **{name: str(getattr(cell, name)) for name in CELL_FIELDS},
        **{name: int(getattr(figure, name)) for name in PLACE_FIELDS},
    }


def _figure(given: Mapping[str, str]) -> PrintedFigure:
    texts = {name: str(given[name]) for name in TEXT_FIELDS}
    places = {name: int(given[name]) for name in PLACE_FIELDS}
    file = given["file"]
    cell = CellAddress(file, given["sheet"], given["cell"]) if file else None
    return PrintedFigure(**texts, **places, cell=cell)  # type: ignore[arg-type]  # the field lists name the types


def _to_xml(manifest: FigureManifest) -> bytes:
    root = etree.Element(f"{{{NAMESPACE}}}manifest", nsmap={"rd": NAMESPACE})
    root.text = json.dumps(_content(manifest), ensure_ascii=False, separators=(",", ":"))
    return DECLARATION + etree.tostring(root, encoding="UTF-8")


def _data_store(content: bytes) -> bytes:
    """The part that names the manifest for Word; its id is made from the content, never drawn by lot."""
    digest = sha256(content).hexdigest().upper()
    identity = f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-A{digest[17:20]}-{digest[20:32]}"
    return (
        DECLARATION
        + (
            f'<ds:datastoreItem ds:itemID="{{{identity}}}" xmlns:ds="{DATA_STORE}"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
        ).encode()
    )
