"""Builds an .xls to be marked, and looks into its records and at what xlrd sees in it."""

from __future__ import annotations

import struct
from itertools import pairwise

import xlrd

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.xls.compound_file import CompoundFile
from tests.builders.old_drawing import a_drawing, a_drawing_group
from tests.builders.old_workbook import (
    PERCENT,
    OldSheet,
    blanks,
    label,
    number,
    old_file,
    old_stream,
    whole_numbers,
)

FILE = "法制支队.xls"
TEXTS = [f"第{place}条文字" for place in range(20)]
ROWS = [
    [label(0, 0, 0), label(0, 1, 1)],
    [number(1, 0, 0.6262, PERCENT), blanks(1, 1, 5), number(1, 6, 8)],
    [whole_numbers(2, 0, (1, 2, 3, 4)), label(2, 4, 19)],
]
SUMMARY = ("\x05SummaryInformation", b"summary".ljust(5000, b"s"))
MACROS = ("_VBA_PROJECT_CUR", b"macro".ljust(4096, b"m"))
Record = tuple[int, bytes]
SHORT_SECTORS = 9


def at(cell: str, sheet: str = "指标", severity: Severity = Severity.ERROR, message: str = "不是数字。") -> Finding:
    """A finding at one cell."""
    return Finding("not-a-number", severity, message, "请填数字。", (CellAddress(FILE, sheet, cell, "=三百"),))


def sheets(**more: list[Record]) -> list[OldSheet]:
    return [OldSheet("填报说明", ROWS[:1]), OldSheet("指标", ROWS, **more), OldSheet("底稿", ROWS)]


def a_file(pieces: int = 1, extra: list[Record] | None = None, sector: int = 512, **more: list[Record]) -> bytes:
    return old_file(old_stream(TEXTS, sheets(**more), extra or [], pieces), (SUMMARY, MACROS), sector)


def stream_of(content: bytes) -> bytes:
    stream = CompoundFile(FILE, content).stream("Workbook")
    assert stream is not None
    return stream


def placed(content: bytes) -> dict[int, Record]:
    """Every record of the workbook's stream by its place."""
    stream, place, found = stream_of(content), 0, {}
    while place + 4 <= len(stream) and any(stream[place:]):
        kind, length = struct.unpack_from("<2H", stream, place)
        found[place] = (kind, stream[place + 4 : place + 4 + length])
        place += 4 + length
    return found


def sheet_records(content: bytes, name: str = "指标") -> list[Record]:
    """The records of one sheet, found as readers find it: by the place that the list of sheets names."""
    records = placed(content)
    start = next(
        struct.unpack_from("<I", data)[0]
        for kind, data in records.values()
        if kind == 0x85 and data[8:] == name.encode("utf-16-le")
    )
    behind = [records[place] for place in records if place >= start]
    return behind[: [kind for kind, _ in behind].index(0x0A) + 1]


def book(content: bytes) -> xlrd.Book:
    """The workbook as xlrd reads it, which knows sectors of 512 bytes alone."""
    known = content if content[30] == SHORT_SECTORS else old_file(stream_of(content))
    return xlrd.open_workbook(file_contents=known, formatting_info=True)


def notes(content: bytes, name: str = "指标") -> dict[str, str]:
    """The comments of a sheet as xlrd reads them."""
    sheet = book(content).sheet_by_name(name)
    return {f"{chr(ord('A') + column)}{row + 1}": one.text for (row, column), one in sheet.cell_note_map.items()}


def coloured(content: bytes, name: str = "指标") -> dict[str, int]:
    """The number of our colour by the cells that bear it."""
    records, found = sheet_records(content, name), {}
    for (kind, ranges), (_, condition) in pairwise(records):
        if kind == 0x1B0 and b"report-drafter" in condition:
            for row, _, column, _ in struct.iter_unpack("<4H", ranges[14:]):
                found[f"{chr(ord('A') + column)}{row + 1}"] = struct.unpack_from("<H", condition, 14)[0] & 0x7F
    return found


def drawing(content: bytes, name: str = "指标") -> bytes:
    """The stream of shapes of a sheet."""
    return b"".join(data for kind, data in sheet_records(content, name) if kind == 0xEC)


CASES = {
    "plain": a_file(),
    "texts in three records": a_file(pieces=3),
    "sectors of 4096 bytes": a_file(sector=4096),
    "other shapes": a_file(extra=[a_drawing_group(1, 4)], drawing=a_drawing(1, (1, 2, 3, 4))),
}
