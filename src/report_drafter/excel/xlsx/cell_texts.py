"""Puts new texts into cells of somebody's workbook: everything else keeps its bytes, each cell keeps its looks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.excel.files.file_kind import FileKind, recognise
from report_drafter.excel.files.guard import Package, read_bytes
from report_drafter.excel.files.package_parts import XML_SPACE
from report_drafter.excel.xlsx.package_edit import PackageEdit, main_tag
from report_drafter.excel.xlsx.workbook_parts import workbook_parts

CellTexts = Mapping[tuple[str, str], str]
"""New texts by sheet and cell: ("指标", "B7")."""


def is_editable(path: Path) -> bool:
    """Tells whether a workbook is edited in place: by what it is, as many an .xls is called .xlsx."""
    return recognise(path.name, read_bytes(path)) is FileKind.XLSX


def with_cell_texts(path: Path, texts: CellTexts) -> bytes:
    """Returns the workbook with those texts; raises UserError for a format that is not edited in place."""
    content = read_bytes(path)
    if recognise(path.name, content) is not FileKind.XLSX:
        raise UserError(f"“{path.name}”不是 .xlsx 格式，不能就地修改。", "请先用 Excel 或 WPS 另存为 .xlsx。")
    package = PackageEdit(path.name, content)
    for sheet in workbook_parts(Package(path.name, content)).sheets:
        wanted = {cell: text for (name, cell), text in texts.items() if name == sheet.name}
        if wanted:
            root = package.parse(sheet.part)
            for cell in root.iter(main_tag("c")):
                if cell.get("r") in wanted:
                    _write(cell, wanted[str(cell.get("r"))])
            package.write(sheet.part, root)
    return package.packed()


def _write(cell: etree._Element, text: str) -> None:
    """Writes an inline string; the cell's style stays."""
    for child in list(cell):
        cell.remove(child)
    cell.set("t", "inlineStr")
    words = etree.SubElement(etree.SubElement(cell, main_tag("is")), main_tag("t"))
    words.text = text
    words.set(XML_SPACE, "preserve")
