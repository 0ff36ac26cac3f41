"""Understands which parts of a zipped workbook hold its sheets, styles, texts and properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from report_drafter.domain.frozen import frozen
from report_drafter.excel.files.guard import MEGABYTE, Package, damaged, parsed_xml, too_large

if TYPE_CHECKING:
    from lxml import etree

ROOT_RELATIONS, WORKBOOK_PART = "_rels/.rels", "xl/workbook.xml"
PROPERTIES_PART = "docProps/custom.xml"
MAX_SMALL_PART = 2 * MEGABYTE
MAX_SHEETS = 200
HIDDEN_STATES = ("hidden", "veryHidden")
TRUE_WORDS = ("1", "true", "on")
PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@frozen
class SheetPart:
    """A sheet and the part of the package that holds its cells."""

    name: str
    part: str
    hidden: bool


@frozen
class WorkbookParts:
    """Where a workbook keeps what is read; `styles` and `strings` are None where there are none."""

    sheets: tuple[SheetPart, ...]
    styles: str | None
    strings: str | None
    date1904: bool


def workbook_parts(package: Package) -> WorkbookParts:
    """Follows the workbook part and its relations; raises UnreadableFile when they are damaged or name no sheet."""
    part = package.find(WORKBOOK_PART) or _main_part(package)
    root = _small(package, part)
    relations = dict(_relations(package, part))
    sheets = tuple(_sheets(package, root, relations))
    if not sheets:
        raise damaged(package.file)
    by_kind = dict(relations.values())
    properties = root.find("{*}workbookPr")
    date1904 = properties is not None and properties.get("date1904") in TRUE_WORDS
    return WorkbookParts(sheets, by_kind.get("styles"), by_kind.get("sharedStrings"), date1904)


def custom_properties(package: Package) -> dict[str, str]:
    """Returns the document's own properties (year, department, fingerprint), as text."""
    part = package.find(PROPERTIES_PART)
    if part is None:
        return {}
    found = _small(package, part).iterfind("{*}property")
    return {str(one.get("name")): "".join(map(str, one.itertext())).strip() for one in found}


def index_parts(
    parts: WorkbookParts, sheets: Sequence[Sequence[bytes]], styles: bytes, strings: bytes
) -> Iterator[tuple[str, bytes]]:
    """Yields a package with nothing but these sheets, styles and texts, under names of our own.

    A sheet that comes in stretches is as many sheets, one behind the other.
    """
    numbers = range(1, sum(map(len, sheets)) + 1)
    listed = "".join(f'<sheet name="{number}" sheetId="{number}" r:id="rId{number}"/>' for number in numbers)
    opening = f'<workbook xmlns="{MAIN_NAMESPACE}" xmlns:r="{OFFICE_NAMESPACE}">'
    dates = f'<workbookPr date1904="{int(parts.date1904)}"/>'
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
    others = [("styles", "styles.xml", styles), ("sharedStrings", "sharedStrings.xml", strings)]
    others = [one for one in others if one[2]]
    yield ROOT_RELATIONS, _relations_part([("officeDocument", WORKBOOK_PART)])
    yield WORKBOOK_PART, f"{opening}{dates}<sheets>{listed}</sheets></workbook>".encode()
    yield "xl/_rels/workbook.xml.rels", _relations_part([*targets, *((kind, target) for kind, target, _ in others)])
    for (_, target), content in zip(targets, chain.from_iterable(sheets), strict=True):
        yield f"xl/{target}", content
    for _, target, content in others:
        yield f"xl/{target}", content


def _main_part(package: Package) -> str:
    """The part that the package itself calls its main document."""
    targets = dict(_relations(package, "")).values()
    found = next((target for kind, target in targets if kind == "officeDocument"), None)
    if found is None:
        raise damaged(package.file)
    return found


def _sheets(package: Package, root: etree._Element, relations: dict[str, tuple[str, str]]) -> Iterator[SheetPart]:
    entries = root.findall("{*}sheets/{*}sheet")
    if len(entries) > MAX_SHEETS:
        raise too_large(package.file)
    for entry in entries:
        identity = next((str(value) for name, value in entry.items() if str(name).endswith("}id")), "")
        kind, target = relations.get(identity, ("worksheet", ""))
        if kind != "worksheet":
            continue
        if not target:
            raise damaged(package.file)
        yield SheetPart(str(entry.get("name", "")), target, entry.get("state") in HIDDEN_STATES)


def _relations(package: Package, part: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The relations of a part by id: their kind, and the part they point to where the package holds it."""
    folder = dirname(part)
    name = package.find(join(folder, "_rels", part.rpartition("/")[2] + ".rels"))
    if name is None:
        raise damaged(package.file)
    for one in _small(package, name).iterfind("{*}Relationship"):
        target = str(one.get("Target", "")).replace("\\", "/")
        path = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
        kind = str(one.get("Type", "")).rpartition("/")[2]
        found = package.find(path)
        if found is not None:
            yield str(one.get("Id")), (kind, found)
        elif kind in ("worksheet", "sharedStrings"):
            raise damaged(package.file)


def _small(package: Package, name: str) -> etree._Element:
    if package.size(name) > MAX_SMALL_PART:
        raise too_large(package.file)
    return parsed_xml(package.file, package.part(name))


def _relations_part(targets: list[tuple[str, str]]) -> bytes:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE_NAMESPACE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE_NAMESPACE}">{entries}</Relationships>'.encode()
