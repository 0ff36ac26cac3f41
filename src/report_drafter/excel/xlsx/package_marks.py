"""Marks an .xlsx or .xlsm: cells coloured, a comment at each, a sheet 问题清单, all else as it was.

The file is edited part by part, never read into a workbook and written anew: that would lose images, charts, shapes,
rich text and whatever else a library does not know. A sheet's cells keep their values, formulas and formats: colours
are conditional formats of our own, comments stand in parts of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import cell_name, cell_position
from report_drafter.excel.files.guard import Package
from report_drafter.excel.files.package_parts import MAIN
from report_drafter.excel.marks.marked_cells import Cell, cells_by_severity, comment_words, gravest_first, marked_cells
from report_drafter.excel.marks.returned_list import NAME, returned_list
from report_drafter.excel.xlsx.mark_colours import add_colours, colour_cells, is_marked, remove_colours
from report_drafter.excel.xlsx.mark_comments import add_comments, remove_comments
from report_drafter.excel.xlsx.mark_list import add_list, add_list_looks, list_sheet
from report_drafter.excel.xlsx.package_edit import PackageEdit, main_tag, relations_part
from report_drafter.excel.xlsx.workbook_parts import SheetPart, workbook_parts

NO_STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0"'
    ' borderId="0"/></cellXfs></styleSheet>'
).encode()
STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"


def marked_package(file: str, content: bytes, findings: Iterable[Finding]) -> bytes:
    """Returns the marked workbook; marks of an earlier copy are taken away first.

    Raises UserError for the strict dialect, UnreadableFile for a damaged file.
    """
    checked = workbook_parts(Package(file, content))
    package = PackageEdit(file, content)
    workbook = next((one.part for one in package.relations("") if one.kind == "officeDocument"), "xl/workbook.xml")
    if package.parse(workbook).tag != main_tag("workbook"):
        raise UserError(
            f"“{file}”存成了“Strict Open XML”格式，不能在原件上标注。",
            "问题见“问题清单”；请用 Excel 或 WPS 另存为普通的 .xlsx（Excel 工作簿）。",
        )
    _mark(package, workbook, checked.sheets, gravest_first(findings))
    return package.packed()


def _mark(package: PackageEdit, workbook: str, sheets: Sequence[SheetPart], findings: Sequence[Finding]) -> None:
    styles = package.related(workbook, "styles") or _add_styles(package, workbook)
    root = package.parse(styles)
    colours, looks = add_colours(root), add_list_looks(root)
    package.write(styles, root)
    old_list = next((one.part for one in sheets if _is_old_list(package, one)), None)
    own = [one for one in sheets if one.part != old_list]
    for sheet in own:
        _mark_sheet(package, sheet, findings, colours)
    content = list_sheet(returned_list(findings, {one.name for one in own}), looks, colours)
    if old_list is None:
        add_list(package, workbook, content)
    else:
        package.parts[old_list] = content
        package.parts.pop(relations_part(old_list), None)


def _is_old_list(package: PackageEdit, sheet: SheetPart) -> bool:
    """Tells whether a sheet is the list of an earlier copy; the department's own sheet of that name is not."""
    return sheet.name.startswith(NAME) and is_marked(package.parse(sheet.part))


def _add_styles(package: PackageEdit, workbook: str) -> str:
    part = package.add_part("xl/styles{}.xml", NO_STYLES, STYLES_TYPE)
    package.relate(workbook, "styles", part)
    return part


def _mark_sheet(
    package: PackageEdit, sheet: SheetPart, findings: Sequence[Finding], colours: dict[Severity, int]
) -> None:
    """Marks one sheet; a sheet that has no finding and bears no old marks keeps its bytes."""
    root = package.parse(sheet.part)
    about = marked_cells(sheet.name, findings, _merged(root))
    if not about and not is_marked(root):
        return
    remove_comments(package, sheet.part)
    remove_colours(root)
    cells = {severity: [cell_name(*cell) for cell in ones] for severity, ones in cells_by_severity(about).items()}
    colour_cells(root, cells, colours)
    add_comments(package, sheet.part, root, {cell: comment_words(ones) for cell, ones in about.items()})
    package.write(sheet.part, root)


def _merged(root: etree._Element) -> list[tuple[Cell, Cell]]:
    ranges = (str(one.get("ref")).partition(":") for one in root.iter(main_tag("mergeCell")))
    corners = ((cell_position(first), cell_position(last or first)) for first, _, last in ranges)
    return [(first, last) for first, last in corners if first and last]
