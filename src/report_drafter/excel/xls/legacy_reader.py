"""Reads .xls (Excel 97 to 2003, WPS): the records of its one stream, each bounded by the file. Source: MS-XLS."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.workbook import Sheet, Workbook
from report_drafter.excel.files.file_kind import SAVE_AS_XLSX, password_error
from report_drafter.excel.files.guard import damaged
from report_drafter.excel.xls.biff_cells import SheetCells
from report_drafter.excel.xls.biff_formats import CellFormats
from report_drafter.excel.xls.biff_strings import RichString, rich_strings, short_string
from report_drafter.excel.xls.compound_file import CompoundFile

BOF, EOF = 0x809, 0x0A
FILEPASS, BOUNDSHEET, SST, CONTINUE = 0x2F, 0x85, 0xFC, 0x3C
BIFF8 = 0x0600
WORKSHEET = 0
Record = tuple[int, bytes]


@dataclass(eq=False, repr=False, slots=True)
class _Globals:
    """What the beginning of the stream says of the whole workbook."""

    sheets: list[tuple[int, str, bool]] = field(default_factory=list)
    strings: list[RichString] = field(default_factory=list)
    formats: CellFormats = field(default_factory=CellFormats)


def read_xls(file: str, content: bytes) -> Workbook:
    """Reads an old workbook; raises UnreadableFile when it is damaged, locked, or older than Excel 97."""
    stream = CompoundFile(file, content).stream("Workbook", "Book")
    if stream is None:
        raise damaged(file)
    try:
        found = _globals(file, stream)
        sheets = tuple(_sheet(file, stream, found, place) for place in range(len(found.sheets)))
    except (struct.error, IndexError, OverflowError) as error:
        raise damaged(file) from error
    if not sheets:
        raise damaged(file)
    return Workbook(file, sheets)


def _records(stream: bytes, place: int) -> Iterator[Record]:
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _globals(file: str, stream: bytes) -> _Globals:
    found = _Globals()
    shared: list[bytes] = []
    in_strings = False
    for kind, data in _records(stream, 0):
        in_strings = kind == SST or (kind == CONTINUE and in_strings)
        if kind == BOF and struct.unpack_from("<H", data)[0] != BIFF8:
            raise UnreadableFile(f"“{file}”是 Excel 95 或更早的格式，无法读取。", SAVE_AS_XLSX)
        if kind == FILEPASS:
            raise password_error(file)
        if kind == BOUNDSHEET and data[5] == WORKSHEET:
            found.sheets.append((struct.unpack_from("<I", data)[0], short_string(data, 6), data[4] & 3 != 0))
        elif in_strings:
            shared.append(data)
        elif kind == EOF:
            break
        else:
            found.formats.add(kind, data)
    found.strings = rich_strings(shared) if shared else []
    return found


def _sheet(file: str, stream: bytes, found: _Globals, number: int) -> Sheet:
    place, name, hidden = found.sheets[number]
    cells = SheetCells(found.strings, found.formats)
    depth = 0
    for kind, data in _records(stream, place):
        depth += (kind == BOF) - (kind == EOF)
        if depth <= 0:
            break
        if depth == 1:
            cells.add(kind, data)
    return cells.sheet(file, name, hidden=hidden)
