"""Edits a workbook's zip package part by part: what is not touched keeps its bytes."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, join, normpath, relpath

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.excel.files.guard import OUR_OWN, Package, parsed_xml
from report_drafter.excel.files.package_parts import CONTENT_TYPES, MAIN, OFFICE, RELATIONSHIPS, TYPES_PART, serialised
from report_drafter.excel.files.zip_bytes import zip_bytes

NO_RELATIONS = f'<Relationships xmlns="{RELATIONSHIPS}"/>'.encode()
SHEET_ORDER = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *("phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"),
    *("pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"),
    *("smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"),
    *("webPublishItems", "tableParts", "extLst"),
)
"""The order of a sheet's children (ECMA-376 part 1, 18.3.1.99)."""


@frozen
class Relation:
    """One part's pointer to another: its id, its kind (the type's last word), and the part it leads to."""

    identity: str
    kind: str
    part: str


class PackageEdit:
    """The parts of one workbook, to be changed in place and packed again.

    Making one raises UnreadableFile where a part is damaged or unpacks to more than it says; all of them together may
    unpack to as much as the guard lets any workbook unpack to.
    """

    def __init__(self, file: str, content: bytes) -> None:
        package = Package(file, content, OUR_OWN)
        self.file = file
        self.parts = {name: package.part(name) for name in package.names if not name.endswith("/")}

    def packed(self) -> bytes:
        """Returns the package as a file."""
        return zip_bytes(self.parts.items())

    def parse(self, part: str) -> etree._Element:
        """Returns an XML part as a tree; raises UnreadableFile when it is damaged."""
        return parsed_xml(self.file, self.parts[part])

    def write(self, part: str, root: etree._Element) -> None:
        """Puts a tree back as the part's content."""
        self.parts[part] = serialised(root)

    def relations(self, part: str) -> Iterator[Relation]:
        """Yields what a part points to inside the package."""
        name = relations_part(part)
        if name not in self.parts:
            return
        for one in self.parse(name):
            if one.get("TargetMode") == "External":
                continue
            target, kind = str(one.get("Target", "")), str(one.get("Type", "")).rpartition("/")[2]
            path = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
            yield Relation(str(one.get("Id")), kind, path)

    def related(self, part: str, kind: str) -> str | None:
        """Returns the part that one is related to by a kind such as `comments`, or None."""
        return next((one.part for one in self.relations(part) if one.kind == kind and one.part in self.parts), None)

    def relate(self, part: str, kind: str, target: str) -> str:
        """Adds a relation and returns its id."""
        name = relations_part(part)
        root = parsed_xml(self.file, self.parts.get(name, NO_RELATIONS))
        taken = {str(one.get("Id")) for one in root}
        identity = next(f"rIdMark{number}" for number in range(1, len(taken) + 2) if f"rIdMark{number}" not in taken)
        attributes = {"Id": identity, "Type": f"{OFFICE}/{kind}", "Target": relpath(target, dirname(part))}
        etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship", attributes)
        self.write(name, root)
        return identity

    def add_part(self, pattern: str, content: bytes, content_type: str) -> str:
        """Adds a part under the first free number of a pattern such as `xl/comments{}.xml`; returns its name."""
        name = next(
            one for number in range(1, len(self.parts) + 2) if (one := pattern.format(number)) not in self.parts
        )
        self.parts[name] = content
        root = self.parse(TYPES_PART)
        attributes = {"PartName": f"/{name}", "ContentType": content_type}
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", attributes)
        self.write(TYPES_PART, root)
        return name


def relations_part(part: str) -> str:
    """Returns the name of the part that holds another one's relations."""
    return join(dirname(part), "_rels", part.rpartition("/")[2] + ".rels")


def insert_in_order(sheet: etree._Element, child: etree._Element) -> None:
    """Inserts a child where the schema wants it, behind those of its own kind."""
    rank = SHEET_ORDER.index(etree.QName(child).localname)
    before = [place for place, one in enumerate(sheet) if 0 <= _rank(one) <= rank]
    sheet.insert(before[-1] + 1 if before else 0, child)


def _rank(child: etree._Element) -> int:
    name = etree.QName(child).localname
    return SHEET_ORDER.index(name) if name in SHEET_ORDER else -1


def main_tag(name: str) -> str:
    """Returns a name in the spreadsheet namespace."""
    return f"{{{MAIN}}}{name}"
