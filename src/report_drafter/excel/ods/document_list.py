"""Adds the sheet 问题清单 to an OpenDocument workbook, with styles of its own."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import cell_position
from report_drafter.excel.marks.returned_list import FIRST_ROW, PLACE_COLUMN, WIDTHS, ListPart, ListRow, ReturnedList
from report_drafter.excel.ods.document_colours import MarkedStyles, address, list_colours
from report_drafter.excel.ods.document_grid import DocumentGrid
from report_drafter.excel.ods.document_names import FO, OFFICE, STYLE, TABLE
from report_drafter.excel.ods.document_text import add_linked, add_paragraphs, element

FIRST_PLACE = late("[、；]")
CENTIMETRES = 0.2
"""The width of a half-width character."""
EDGE = {f"{FO}border": "0.5pt solid #bfbfbf"}
WRAPPED = {f"{FO}wrap-option": "wrap", f"{STYLE}vertical-align": "middle"}
TITLE, HEADER, TEXTS, TABLE_LOOK = "rd-title", "rd-header", "rd-text", "rd-list"
PAGE, MASTER = "rd-page", "rd-list"
A4_LANDSCAPE = {
    f"{FO}page-width": "29.7cm",
    f"{FO}page-height": "21cm",
    f"{STYLE}print-orientation": "landscape",
    f"{FO}margin": "1.3cm",
    f"{STYLE}scale-to-X": "1",
    f"{STYLE}scale-to-Y": "0",
}


def add_page(styles: etree._Element) -> bool:
    """Adds the list's page, A4 across, to the document's; tells whether there is a place for it."""
    automatic, masters = styles.find(f"{OFFICE}automatic-styles"), styles.find(f"{OFFICE}master-styles")
    if automatic is None or masters is None:
        return False
    if _absent(masters, MASTER):
        layout = etree.SubElement(automatic, f"{STYLE}page-layout", {f"{STYLE}name": PAGE})
        etree.SubElement(layout, f"{STYLE}page-layout-properties", A4_LANDSCAPE)
        attributes = {f"{STYLE}name": MASTER, f"{STYLE}page-layout-name": PAGE}
        etree.SubElement(masters, f"{STYLE}master-page", attributes)
    return True


def list_table(name: str, content: ReturnedList, styles: MarkedStyles, *, paged: bool) -> etree._Element:
    """Returns the sheet; adds the styles that it uses to the automatic ones."""
    automatic = styles.automatic
    _add_looks(automatic, paged=paged)
    table = element(f"{TABLE}table", {f"{TABLE}name": name, f"{TABLE}style-name": TABLE_LOOK})
    for width in dict.fromkeys(WIDTHS):
        size = {f"{STYLE}column-width": f"{width * CENTIMETRES:.2f}cm"}
        _add_look(automatic, f"rd-column-{width}", "table-column", {"table-column": size})
    for width in WIDTHS:
        etree.SubElement(table, f"{TABLE}table-column", {f"{TABLE}style-name": f"rd-column-{width}"})
    by_part = {ListPart.TITLE: TITLE, ListPart.HEADINGS: HEADER, ListPart.ROW: TEXTS}
    lines = [
        _add_row(table, texts, by_part.get(part, ""), _row_look(automatic, height))
        for part, texts, height in content.lines()
    ]
    for row, one in zip(lines[FIRST_ROW:], content.rows, strict=True):
        _link(row, one)
    _colour(DocumentGrid(name, table), content, styles)
    return table


def _colour(grid: DocumentGrid, content: ReturnedList, styles: MarkedStyles) -> None:
    for severity, places in content.severities().items():
        looks = [styles.colour(grid, place, severity)[1] for place in places]
        if looks:
            list_colours(grid.table, looks[0], places)


def _add_row(table: etree._Element, texts: Iterable[str], look: str, row_look: str) -> etree._Element:
    row = etree.SubElement(table, f"{TABLE}table-row", {f"{TABLE}style-name": row_look})
    style = {f"{TABLE}style-name": look} if look else {}
    for text in texts:
        cell = etree.SubElement(row, f"{TABLE}table-cell", {f"{OFFICE}value-type": "string", **style})
        add_paragraphs(cell, text)
    return row


def _link(row: etree._Element, one: ListRow) -> None:
    """Makes the place lead to its cell at a click."""
    position = cell_position(one.link.cell) if one.link else None
    if one.link is None or position is None:
        return
    cell = row[PLACE_COLUMN]
    cell[:] = []
    place = one.texts[PLACE_COLUMN]
    first = FIRST_PLACE.split(place, maxsplit=1)[0]
    add_linked(cell, first, place.removeprefix(first), f"#{address(one.link.sheet, position)}")


def _row_look(automatic: etree._Element, height: float) -> str:
    name = f"rd-row-{height:.1f}"
    size = {f"{STYLE}row-height": f"{height:.1f}pt", f"{STYLE}use-optimal-row-height": "false"}
    _add_look(automatic, name, "table-row", {"table-row": size})
    return name


def _add_looks(automatic: etree._Element, *, paged: bool) -> None:
    page = {f"{STYLE}master-page-name": MASTER} if paged else {}
    _add_look(automatic, TABLE_LOOK, "table", {"table": {f"{TABLE}display": "true"}}, page)
    cell: dict[str, str] = {f"{STYLE}vertical-align": "middle"}
    _add_look(automatic, TITLE, "table-cell", {"table-cell": cell, "text": _font("16pt", bold=True)})
    header = {**EDGE, **WRAPPED, f"{FO}background-color": "#1f4e79"}
    white = {**_font("11pt", bold=True), f"{FO}color": "#ffffff"}
    looks = {"table-cell": header, "paragraph": {f"{FO}text-align": "center"}, "text": white}
    _add_look(automatic, HEADER, "table-cell", looks)
    _add_look(automatic, TEXTS, "table-cell", {"table-cell": {**EDGE, **WRAPPED}, "text": _font("11pt")})


def _font(size: str, *, bold: bool = False) -> dict[str, str]:
    weight = "bold" if bold else "normal"
    return {
        f"{STYLE}font-name-asian": "宋体",
        f"{FO}font-size": size,
        f"{STYLE}font-size-asian": size,
        f"{FO}font-weight": weight,
        f"{STYLE}font-weight-asian": weight,
    }


def _add_look(
    automatic: etree._Element,
    name: str,
    family: str,
    properties: dict[str, dict[str, str]],
    more: dict[str, str] | None = None,
) -> None:
    """Adds a style unless an earlier copy has."""
    if not _absent(automatic, name):
        return
    style = element(f"{STYLE}style", {f"{STYLE}name": name, f"{STYLE}family": family, **(more or {})})
    for kind, values in properties.items():
        etree.SubElement(style, f"{STYLE}{kind}-properties", values)
    automatic.append(style)


def _absent(styles: etree._Element, name: str) -> bool:
    return all(one.get(f"{STYLE}name") != name for one in styles)
