"""Reads .xlsx and .xlsm: the guard unpacks, calamine reads the values, the bytes tell the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.excel.cell_marks import cell_marks, percent_styles
from report_drafter.excel.file_kind import foreign_package
from report_drafter.excel.guard import SENT_IN, Limits, Package, damaged, packed, too_large
from report_drafter.excel.sheet_xml import plain_sheet
from report_drafter.excel.workbook_parts import (
    WorkbookParts,
    custom_properties,
    index_parts,
    workbook_parts,
)

WORKBOOK_NAME = "workbook.xml"
Rows = Sequence[Sequence[CellValue]]
STRING_START = re.compile(rb"<(?:[\w.-]+:)?si[\s>]")
STRING_USE = re.compile(rb't="s"[^>]*><v>([0-9]{1,9})<')
MAX_STRINGS = 200_000
TEXT_SHARE = 2
"""How many times what is unpacked the texts of all cells may come to."""
MACROS, LINKS = "vbaproject.bin", "xl/externallinks/"
MACRO_REMARK = "文件含宏，宏没有运行，只读取了数值。"
LINK_REMARK = "文件含有指向其他文件或程序的外部链接（包括 DDE），没有打开，以表中已保存的数值为准；请改为直接填写数值。"


def read_xlsx(file: str, content: bytes, limits: Limits = SENT_IN) -> Workbook:
    """Reads a zipped workbook; raises UnreadableFile when it is damaged, foreign or beyond the budget."""
    package = Package(file, content, limits)
    if not any(name.lower().endswith(WORKBOOK_NAME) for name in package.names):
        raise foreign_package(file, package.names)
    parts = workbook_parts(package)
    sheets = [plain_sheet(file, one.name, package.xml(one.part), limits.cells) for one in parts.sheets]
    styles = package.xml(parts.styles) if parts.styles else b""
    strings = package.xml(parts.strings) if parts.strings else b""
    _bound_strings(package, strings, sheets)
    values = _values(file, index_parts(parts, sheets, styles, strings), len(sheets))
    read = _sheets(parts, sheets, values, percent_styles(styles))
    return Workbook(file, read, custom_properties(package), _remarks(package))


def _sheets(
    parts: WorkbookParts, contents: list[bytes], values: list[Rows], percent: frozenset[bytes]
) -> tuple[Sheet, ...]:
    return tuple(
        Sheet(one.name, rows, *cell_marks(xml, percent), hidden=one.hidden)
        for one, xml, rows in zip(parts.sheets, contents, values, strict=True)
    )


def _values(file: str, parts: dict[str, bytes], count: int) -> list[Rows]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(packed(parts))
        sheets = (workbook.get_sheet_by_index(place) for place in range(count))
        return [sheet.to_python(skip_empty_area=False) for sheet in sheets]
    except (CalamineError, ValueError, OverflowError) as error:
        raise damaged(file) from error


def _bound_strings(package: Package, strings: bytes, sheets: list[bytes]) -> None:
    """Refuses texts that would fill the memory: very many, or a long one that very many cells repeat."""
    uses = sum(sheet.count(b't="s"') for sheet in sheets)
    most = TEXT_SHARE * package.limits.read
    if uses * len(strings) <= most:
        return
    sizes = [len(piece) for piece in (strings.split(b"<si") if b"<si" in strings else STRING_START.split(strings))[1:]]
    if len(sizes) <= MAX_STRINGS and uses * max(sizes, default=0) <= most:
        return
    used = (int(match[1]) for sheet in sheets for match in STRING_USE.finditer(sheet))
    if len(sizes) > MAX_STRINGS or sum(sizes[place] for place in used if place < len(sizes)) > most:
        raise too_large(package.file)


def _remarks(package: Package) -> tuple[str, ...]:
    names = [name.lower() for name in package.names]
    remarks = [MACRO_REMARK] if any(name.endswith(MACROS) for name in names) else []
    remarks += [LINK_REMARK] if any(name.startswith(LINKS) for name in names) else []
    return tuple(remarks)
