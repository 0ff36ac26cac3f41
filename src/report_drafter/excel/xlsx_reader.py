"""Reads .xlsx and .xlsm: the guard unpacks, calamine reads the values, the bytes tell the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.excel.cell_marks import ErrorTexts, Marks, cell_marks, percent_styles
from report_drafter.excel.file_kind import foreign_package
from report_drafter.excel.guard import SENT_IN, Limits, Package, damaged, packed, too_large
from report_drafter.excel.sheet_xml import plain_sheet
from report_drafter.excel.workbook_parts import (
    WorkbookParts,
    custom_properties,
    index_parts,
    workbook_parts,
)

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

WORKBOOK_NAME = "workbook.xml"
Rows = Sequence[Sequence[CellValue]]
STRING_START = re.compile(rb"<(?:[\w.-]+:)?si[\s>]")
STRING_USE = re.compile(rb't="s"[^>]*><v>([0-9]{1,9})<')
MAX_STRINGS = 200_000
LONG_SHEET = 100
"""From this many rows on, memory counts for more than time."""
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
    opened, marks = _opened(package, parts)
    with _as_damage(file):
        sheets = tuple(
            Sheet(one.name, _rows(opened.get_sheet_by_index(place)), *marks[place], hidden=one.hidden)
            for place, one in enumerate(parts.sheets)
        )
    return Workbook(file, sheets, custom_properties(package), _remarks(package))


def _opened(package: Package, parts: WorkbookParts) -> tuple[CalamineWorkbook, list[tuple[Marks, ErrorTexts]]]:
    """Opens a workbook of what has passed the guard, with the marks of each sheet's cells."""
    from python_calamine import CalamineWorkbook

    stream, marks = _examined(package, parts)
    with _as_damage(package.file):
        return CalamineWorkbook.from_filelike(stream), marks


def _examined(package: Package, parts: WorkbookParts) -> tuple[BytesIO, list[tuple[Marks, ErrorTexts]]]:
    """Looks at the bytes of each sheet, packs them for calamine and lets them go: a large sheet stands once."""
    sheets = [plain_sheet(package.file, one.name, package.xml(one.part), package.limits.cells) for one in parts.sheets]
    styles = package.xml(parts.styles) if parts.styles else b""
    strings = package.xml(parts.strings) if parts.strings else b""
    _bound_strings(package, strings, sheets)
    percent = percent_styles(styles)
    marks = [cell_marks(xml, percent) for xml in sheets]
    return packed(index_parts(parts, sheets, styles, strings)), marks


@contextmanager
def _as_damage(file: str) -> Iterator[None]:
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, ValueError, OverflowError) as error:
        raise damaged(file) from error


def _rows(sheet: CalamineSheet) -> Rows:
    """The rows from A1 on; of a long sheet each text once, as it repeats a few words very often."""
    if sheet.height < LONG_SHEET:
        return sheet.to_python(skip_empty_area=False)
    blank: list[CellValue] = [""] * (sheet.start[1] if sheet.start else 0)
    texts: dict[str, str] = {}
    return [
        blank + [texts.setdefault(value, value) if isinstance(value, str) else value for value in row]
        for row in sheet.iter_rows()
    ]


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
