"""The parts of a workbook's zip package that openpyxl writes in ways Excel would rewrite, put right.

openpyxl puts every text inline and orders a font's children by its own taste; Excel moves the first and
openxml-audit refuses the second.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

TYPES_PART, STYLES_PART, STRINGS_PART = "[Content_Types].xml", "xl/styles.xml", "xl/sharedStrings.xml"
WORKBOOK_RELATIONS_PART = "xl/_rels/workbook.xml.rels"
SHEET_FOLDER = "xl/worksheets/sheet"
STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
FONT_ORDER = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"),
    *("sz", "color", "name", "family", "charset", "scheme"),
)


def finished_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the parts as Excel itself would write them: shared strings, ordered fonts, the content types first."""
    finished = dict(parts)
    finished[STYLES_PART] = _with_ordered_fonts(parts[STYLES_PART])
    strings: dict[str, int] = {}
    for name in parts:
        if name.startswith(SHEET_FOLDER):
            finished[name] = _with_shared_strings(parts[name], strings)
    if strings and STRINGS_PART not in parts:
        finished[STRINGS_PART] = string_table(strings)
        finished[TYPES_PART] = _with_strings_type(parts[TYPES_PART])
        finished[WORKBOOK_RELATIONS_PART] = _with_strings_relation(parts[WORKBOOK_RELATIONS_PART])
    return {TYPES_PART: finished.pop(TYPES_PART), **finished}


def serialised(root: etree._Element) -> bytes:
    """Returns an XML part with its declaration, in UTF-8."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def string_table(strings: Mapping[str, int]) -> bytes:
    """Returns the part that holds each text once, in the order of their numbers."""
    root = etree.fromstring(f'<sst xmlns="{MAIN}" uniqueCount="{len(strings)}"/>')
    for text in strings:
        words = etree.SubElement(etree.SubElement(root, f"{{{MAIN}}}si"), f"{{{MAIN}}}t")
        words.text = text
        if text != text.strip():
            words.set(XML_SPACE, "preserve")
    return serialised(root)


def _with_ordered_fonts(styles: bytes) -> bytes:
    root = etree.fromstring(styles)
    for font in root.iter(f"{{{MAIN}}}font"):
        font[:] = sorted(font, key=lambda child: FONT_ORDER.index(etree.QName(child).localname))
    return serialised(root)


def _with_shared_strings(sheet: bytes, strings: dict[str, int]) -> bytes:
    """Moves plain inline texts of a sheet into `strings`; rows may grow with what people type into them."""
    root = etree.fromstring(sheet)
    for row in root.iterfind(f".//{{{MAIN}}}row[@customHeight]"):
        del row.attrib["customHeight"]
    for cell in root.iterfind(f".//{{{MAIN}}}c[@t='inlineStr']"):
        words = cell.find(f"{{{MAIN}}}is/{{{MAIN}}}t")
        if words is None:
            continue
        number = strings.setdefault(words.text or "", len(strings))
        cell[:] = []
        cell.set("t", "s")
        etree.SubElement(cell, f"{{{MAIN}}}v").text = str(number)
    return serialised(root)


def _with_strings_type(types: bytes) -> bytes:
    root = etree.fromstring(types)
    attributes = {"PartName": f"/{STRINGS_PART}", "ContentType": STRINGS_TYPE}
    etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", attributes)
    return serialised(root)


def _with_strings_relation(relations: bytes) -> bytes:
    root = etree.fromstring(relations)
    attributes = {"Id": "rIdStrings", "Type": f"{OFFICE}/sharedStrings", "Target": "sharedStrings.xml"}
    etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship", attributes)
    return serialised(root)
