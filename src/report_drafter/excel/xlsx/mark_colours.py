"""Colours cells of somebody's sheet without touching their formats: a conditional format that always holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from report_drafter.domain.finding import Severity
from report_drafter.excel.marks.marked_cells import COLOURS, MARKER
from report_drafter.excel.xlsx.package_edit import insert_in_order, main_tag

STYLE_ORDER = (
    *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
    *("tableStyles", "colors", "extLst"),
)


def add_colours(styles: etree._Element) -> dict[Severity, int]:
    """Adds one differential format a severity to the style sheet; returns their numbers."""
    formats = style_list(styles, "dxfs")
    numbers = {}
    for severity, colour in COLOURS.items():
        numbers[severity] = len(formats)
        pattern = etree.SubElement(etree.SubElement(_child(formats, "dxf"), main_tag("fill")), main_tag("patternFill"))
        pattern.set("patternType", "solid")
        etree.SubElement(pattern, main_tag("fgColor"), rgb=f"FF{colour}")
        etree.SubElement(pattern, main_tag("bgColor"), rgb=f"FF{colour}")
    formats.set("count", str(len(formats)))
    return numbers


def style_list(styles: etree._Element, name: str) -> etree._Element:
    """Returns one of the lists of the style sheet (fonts, fills, …), made in its place where there is none."""
    found = styles.find(main_tag(name))
    if found is not None:
        return found
    made = etree.Element(main_tag(name))
    names = [etree.QName(one).localname for one in styles]
    following = [place for place, one in enumerate(names) if one in STYLE_ORDER[STYLE_ORDER.index(name) + 1 :]]
    styles.insert(following[0] if following else len(names), made)
    return made


def colour_cells(
    sheet: etree._Element, cells: Mapping[Severity, Sequence[str]], formats: Mapping[Severity, int]
) -> None:
    """Colours the cells of a sheet by severity."""
    priority = max((int(rule.get("priority") or 0) for rule in sheet.iter(main_tag("cfRule"))), default=0)
    for severity, names in cells.items():
        if not names:
            continue
        priority += 1
        block = etree.Element(main_tag("conditionalFormatting"), sqref=" ".join(names))
        attributes = {"type": "expression", "dxfId": str(formats[severity]), "priority": str(priority)}
        rule = etree.SubElement(block, main_tag("cfRule"), attributes)
        etree.SubElement(rule, main_tag("formula")).text = MARKER
        insert_in_order(sheet, block)


def is_marked(sheet: etree._Element) -> bool:
    """Tells whether a sheet bears colours of ours."""
    return any(_is_ours(rule) for rule in sheet.iter(main_tag("cfRule")))


def remove_colours(sheet: etree._Element) -> None:
    """Takes away the colours that an earlier copy bore."""
    for block in sheet.findall(main_tag("conditionalFormatting")):
        for rule in block.findall(main_tag("cfRule")):
            if _is_ours(rule):
                block.remove(rule)
        if block.find(main_tag("cfRule")) is None:
            sheet.remove(block)


def _is_ours(rule: etree._Element) -> bool:
    return (rule.findtext(main_tag("formula")) or "").replace(" ", "") == MARKER


def _child(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, main_tag(name))
