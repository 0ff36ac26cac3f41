"""Adds the sheet 问题清单 to somebody's workbook, behind their own sheets; their styles are only added to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from lxml import etree

from report_drafter.domain.finding import Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, cell_name
from report_drafter.excel.cells.cell_text import escaped
from report_drafter.excel.files.package_parts import MAIN, OFFICE
from report_drafter.excel.marks.returned_list import FIRST_ROW, PLACE_COLUMN, WIDTHS, ListPart, ReturnedList, free_name
from report_drafter.excel.xlsx.mark_colours import colour_cells, style_list
from report_drafter.excel.xlsx.package_edit import PackageEdit, main_tag

SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
EDGE = '<{0} style="thin"><color rgb="FFBFBFBF"/></{0}>'
STYLES = {
    "fonts": (
        '<font><b/><sz val="16"/><color rgb="FF1F1F1F"/><name val="宋体"/></font>',
        '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="宋体"/></font>',
        '<font><sz val="11"/><color rgb="FF1F1F1F"/><name val="宋体"/></font>',
    ),
    "fills": (
        '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill>',
    ),
    "borders": (
        f"<border>{''.join(EDGE.format(side) for side in ('left', 'right', 'top', 'bottom'))}<diagonal/></border>",
    ),
}


@frozen
class ListLooks:
    """The numbers of the cell formats that the list uses."""

    title: int
    header: int
    text: int


def add_list_looks(styles: etree._Element) -> ListLooks:
    """Adds the few formats of the list behind those of the style sheet."""
    first = {name: _append(styles, name, contents) for name, contents in STYLES.items()}
    font, fill, border = first["fonts"], first["fills"], first["borders"]
    looks = (
        _format((font, 0, 0), '<alignment vertical="center"/>'),
        _format((font + 1, fill, border), '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
        _format((font + 2, 0, border), '<alignment horizontal="left" vertical="center" wrapText="1"/>'),
    )
    place = _append(styles, "cellXfs", looks)
    return ListLooks(place, place + 1, place + 2)


def add_list(package: PackageEdit, workbook: str, content: bytes) -> None:
    """Adds the sheet as the last one, under a name that no other sheet bears."""
    part = package.add_part("xl/worksheets/sheet{}.xml", content, SHEET_TYPE)
    root = package.parse(workbook)
    sheets = root.find(main_tag("sheets"))
    if sheets is None:
        return
    taken = {str(one.get("name")) for one in sheets}
    number = max(int(one.get("sheetId") or 0) for one in sheets) + 1
    attributes = {"name": free_name(taken), "sheetId": str(number)}
    entry = etree.SubElement(sheets, main_tag("sheet"), attributes)
    entry.set(f"{{{OFFICE}}}id", package.relate(workbook, "worksheet", part))
    package.write(workbook, root)


def _append(styles: etree._Element, name: str, contents: Sequence[str]) -> int:
    """Adds to one of the lists of the style sheet; returns the number of the first one added."""
    found = style_list(styles, name)
    first = len(found)
    for content in contents:
        wrapped = etree.fromstring(f'<list xmlns="{MAIN}">{content}</list>')
        found.append(wrapped[0])
    found.set("count", str(len(found)))
    return first


def _format(parts: tuple[int, int, int], alignment: str) -> str:
    font, fill, border = parts
    numbers = f'numFmtId="0" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"'
    applied = 'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
    return f"<xf {numbers} {applied}>{alignment}</xf>"


def list_sheet(content: ReturnedList, looks: ListLooks, colours: Mapping[Severity, int]) -> bytes:
    """Returns the sheet's XML, its texts inline so that the workbook's own text table stays as it is."""
    last = cell_name(FIRST_ROW + len(content.rows) - 1, len(WIDTHS) - 1)
    root = etree.fromstring(
        f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:{last}"/><sheetViews><sheetView workbookViewId="0">'
        f'<pane ySplit="{FIRST_ROW}" topLeftCell="A{FIRST_ROW + 1}" activePane="bottomLeft" state="frozen"/>'
        f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>{_columns()}</cols>'
        f"<sheetData>{''.join(_rows(content, looks))}</sheetData>{_hyperlinks(content)}"
        '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.75" header="0.25" footer="0.25"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;L问题清单&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>"
    )
    cells = {severity: [cell_name(*cell) for cell in ones] for severity, ones in content.severities().items()}
    colour_cells(root, cells, colours)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _columns() -> str:
    return "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>' for place, width in enumerate(WIDTHS, 1)
    )


def _rows(content: ReturnedList, looks: ListLooks) -> Iterator[str]:
    by_part = {ListPart.TITLE: looks.title, ListPart.HEADINGS: looks.header, ListPart.ROW: looks.text}
    for row, (part, texts, height) in enumerate(content.lines()):
        yield _row(row, texts, by_part.get(part, 0), height)


def _row(row: int, texts: Sequence[str], look: int, height: float) -> str:
    cells = "".join(
        f'<c r="{cell_name(row, column)}" s="{look}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escape(escaped(text), quote=False)}</t></is></c>'
        for column, text in enumerate(texts)
    )
    return f'<row r="{row + 1}" ht="{height:.1f}">{cells}</row>'


def _hyperlinks(content: ReturnedList) -> str:
    """Each place leads to its cell at a click."""
    links = "".join(
        f'<hyperlink ref="{cell_name(row, PLACE_COLUMN)}" location="{escape(_location(one.link))}"/>'
        for row, one in enumerate(content.rows, FIRST_ROW)
        if one.link
    )
    return f"<hyperlinks>{links}</hyperlinks>" if links else ""


def _location(link: CellAddress) -> str:
    quoted = link.sheet.replace("'", "''")
    return f"'{quoted}'!{link.cell}"
