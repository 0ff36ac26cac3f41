"""Marks an .xls: cells coloured, a comment at each, a sheet 问题清单, all else as it was.

The records of its one stream are edited in place; no row and no cell is touched, and the other streams of the file
(properties, macros) keep their bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding
from report_drafter.excel.files.guard import damaged
from report_drafter.excel.marks.marked_cells import (
    Cell,
    Marked,
    cells_by_severity,
    comment_words,
    gravest_first,
    marked_cells,
)
from report_drafter.excel.marks.returned_list import NAME, free_name, returned_list
from report_drafter.excel.xls.biff_box_place import LAST_COLUMN, LAST_ROW
from report_drafter.excel.xls.biff_cells import MERGED
from report_drafter.excel.xls.biff_colours import add_colour, is_marked, remove_colours
from report_drafter.excel.xls.biff_comments import SheetComments
from report_drafter.excel.xls.biff_drawing_group import DrawingGroup
from report_drafter.excel.xls.biff_list import list_records, list_texts
from report_drafter.excel.xls.biff_palette import mark_colours, palette
from report_drafter.excel.xls.biff_stream import BOUNDSHEET, WORKSHEET, BiffStream, Record, SheetRecords, unusual
from report_drafter.excel.xls.biff_styles import add_looks
from report_drafter.excel.xls.biff_texts import add_texts, coded, length
from report_drafter.excel.xls.compound_file import CompoundFile
from report_drafter.excel.xls.compound_writer import with_stream

STREAM, REVISIONS = "Workbook", "Revision Log"
SHEET_NUMBERS, BOOK = 0x13D, 0x1AE
OWN_BOOK = b"\x01\x04"


def marked_records(file: str, content: bytes, findings: Iterable[Finding]) -> bytes:
    """Returns the marked workbook; marks of an earlier copy are taken away first.

    Raises UserError where its records cannot be edited safely, UnreadableFile for a damaged one.
    """
    source = CompoundFile(file, content)
    number = source.find(STREAM)
    if number is None:
        raise unusual(file)
    if source.find(REVISIONS) is not None:
        raise UserError(
            f"“{file}”是共享工作簿，记着每次修订，不能在原件上标注。",
            "问题见“问题清单”；需要标注副本的，请取消共享（审阅→共享工作簿）后再报。",
        )
    try:
        stream = BiffStream(file, source.content(source.entries[number]))
        _mark(file, stream, gravest_first(findings))
        return with_stream(file, content, number, stream.put_together())
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise damaged(file) from error


def _mark(file: str, stream: BiffStream, findings: Sequence[Finding]) -> None:
    old_list = next((one for one in stream.sheets if one.name.startswith(NAME) and is_marked(one.records)), None)
    own = [one for one in stream.sheets if one is not old_list]
    looks, colours, group = add_looks(stream.head), mark_colours(palette(stream.head)), DrawingGroup(file, stream.head)
    for sheet in own:
        about = _marked(sheet, findings)
        if about or (sheet.kind == WORKSHEET and is_marked(sheet.records)):
            remove_colours(sheet.records)
            _comment(SheetComments(file, sheet.records), about, group, looks.words)
            for severity, cells in cells_by_severity(about).items():
                add_colour(sheet.records, cells, colours[severity])
    group.write()
    content = returned_list(findings, {one.name for one in own})
    first = add_texts(file, stream.head, list_texts(content))
    made = list_records(content, looks, first, colours)
    if old_list is None:
        _add_sheet(stream, free_name({one.name for one in own}), made)
    else:
        old_list.records = made


def _marked(sheet: SheetRecords, findings: Sequence[Finding]) -> Marked:
    """The findings at each cell of a sheet that a box of a comment can point to; a chart has no cells."""
    if sheet.kind != WORKSHEET:
        return {}
    about = marked_cells(sheet.name, findings, _merged(sheet.records))
    return {cell: ones for cell, ones in about.items() if cell[0] <= LAST_ROW and cell[1] <= LAST_COLUMN}


def _comment(comments: SheetComments, about: Marked, group: DrawingGroup, font: int) -> None:
    comments.forget()
    comments.add(group, {cell: comment_words(ones) for cell, ones in about.items()}, font)
    comments.write()


def _add_sheet(stream: BiffStream, name: str, records: list[Record]) -> None:
    """Adds a sheet as the last one, and counts it where the workbook counts its sheets."""
    stream.sheets.append(SheetRecords(name, WORKSHEET, records, 0))
    flags, words = coded(name)
    entry = struct.pack("<IH2B", 0, WORKSHEET, length(name), flags) + words
    last = max(place for place, one in enumerate(stream.head) if one[0] == BOUNDSHEET)
    stream.head.insert(last + 1, (BOUNDSHEET, entry))
    for place, (kind, data) in enumerate(stream.head):
        if kind == SHEET_NUMBERS:
            numbers = [one for (one,) in struct.iter_unpack("<H", data[: len(data) // 2 * 2])]
            stream.head[place] = (kind, data + struct.pack("<H", max(numbers, default=0) + 1))
        elif kind == BOOK and data[2:] == OWN_BOOK:
            stream.head[place] = (kind, struct.pack("<H", len(stream.sheets)) + OWN_BOOK)


def _merged(records: Iterable[Record]) -> list[tuple[Cell, Cell]]:
    found = []
    for kind, data in records:
        if kind == MERGED:
            count = struct.unpack_from("<H", data)[0]
            for top, bottom, left, right in struct.iter_unpack("<4H", data[2 : 2 + count * 8]):
                found.append(((top, left), (bottom, right)))
    return found
