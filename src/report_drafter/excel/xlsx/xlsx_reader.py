"""Reads .xlsx and .xlsm: the guard unpacks, calamine reads the values, the bytes tell the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from itertools import chain, count
from typing import TYPE_CHECKING

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.excel.files.file_kind import foreign_package
from report_drafter.excel.files.guard import SENT_IN, Limits, Package, damaged, packed, too_large
from report_drafter.excel.xlsx.cell_marks import CellWords, Marks, TellingCells, cell_marks
from report_drafter.excel.xlsx.rich_strings import rich_strings
from report_drafter.excel.xlsx.sheet_stretches import joined_rows, long_rows, plain_sheets
from report_drafter.excel.xlsx.telling_styles import TellingStyles, telling_styles
from report_drafter.excel.xlsx.workbook_parts import (
    WorkbookParts,
    custom_properties,
    index_parts,
    workbook_parts,
)

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

WORKBOOK_NAME = "workbook.xml"
Rows = Sequence[Sequence[CellValue]]
STRING_START = late(rb"<(?:[\w.-]+:)?si[\s>]")
STRING_USE = late(rb't="s"[^>]*><v>([0-9]{1,9})<')
MAX_STRINGS = 200_000
LONG_SHEET = 2000
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
    stream, examined = _examined(package, parts)
    with _as_damage(file):
        opened = _opened(stream)
        sheets = tuple(
            Sheet(part.name, _rows(opened, one.places), one.marks, one.cell_words, part.hidden)
            for part, one in zip(parts.sheets, examined, strict=True)
        )
    return Workbook(file, sheets, custom_properties(package), _remarks(package))


def _opened(stream: BytesIO) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_filelike(stream)


@frozen
class _Examined:
    """What the bytes of a sheet tell, and which sheets of the repacked workbook hold its rows."""

    places: Sequence[int]
    marks: Marks
    cell_words: CellWords


def _examined(package: Package, parts: WorkbookParts) -> tuple[BytesIO, list[_Examined]]:
    """Looks at the bytes of each sheet, packs them for calamine and lets them go: a large sheet stands once."""
    sheets = [plain_sheets(package, one.name, one.part) for one in parts.sheets]
    styles = package.xml(parts.styles) if parts.styles else b""
    strings = package.xml(parts.strings) if parts.strings else b""
    _bound_strings(package, strings, lambda: chain.from_iterable(sheets))
    strings, struck = rich_strings(package.file, strings)
    telling = TellingCells(telling_styles(package.file, styles) if styles else TellingStyles(), struck)
    places = count()
    examined = [_Examined([next(places) for _ in sheet], *_marks(sheet, telling)) for sheet in sheets]
    return packed(index_parts(parts, sheets, styles, strings)), examined


def _marks(sheet: Sequence[bytes], telling: TellingCells) -> tuple[Marks, CellWords]:
    first, *others = (cell_marks(stretch, telling) for stretch in sheet)
    for marks, errors in others:
        first[0].update(marks)
        first[1].update(errors)
    return first


@contextmanager
def _as_damage(file: str) -> Iterator[None]:
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, ValueError, OverflowError) as error:
        raise damaged(file) from error


def _rows(workbook: CalamineWorkbook, places: Sequence[int]) -> Rows:
    """The rows of one sheet from A1 on; of a long one each text once, as it repeats a few words very often."""
    if len(places) > 1:
        return joined_rows(map(workbook.get_sheet_by_index, places))
    sheet = workbook.get_sheet_by_index(places[0])
    return sheet.to_python(skip_empty_area=False) if sheet.height < LONG_SHEET else long_rows(sheet)


def _bound_strings(package: Package, strings: bytes, sheets: Callable[[], Iterable[bytes]]) -> None:
    """Refuses texts that would fill the memory: very many, or a long one that very many cells repeat."""
    uses = sum(sheet.count(b't="s"') for sheet in sheets())
    most = TEXT_SHARE * package.limits.read
    if uses * len(strings) <= most:
        return
    sizes = [len(piece) for piece in (strings.split(b"<si") if b"<si" in strings else STRING_START.split(strings))[1:]]
    if len(sizes) <= MAX_STRINGS and uses * max(sizes, default=0) <= most:
        return
    used = (int(match[1]) for sheet in sheets() for match in STRING_USE.finditer(sheet))
    if len(sizes) > MAX_STRINGS or sum(sizes[place] for place in used if place < len(sizes)) > most:
        raise too_large(package.file)


def _remarks(package: Package) -> tuple[str, ...]:
    names = [name.lower() for name in package.names]
    remarks = [MACRO_REMARK] if any(name.endswith(MACROS) for name in names) else []
    remarks += [LINK_REMARK] if any(name.startswith(LINKS) for name in names) else []
    return tuple(remarks)
