"""Makes the sheet 问题清单 of an .xls. Source: MS-XLS 2.1.7.20.5 (worksheet substream)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

from report_drafter.domain.finding import Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.marks.marked_cells import Cell
from report_drafter.excel.marks.returned_list import FIRST_ROW, PLACE_COLUMN, WIDTHS, ListPart, ReturnedList
from report_drafter.excel.xls.biff_colours import add_colour
from report_drafter.excel.xls.biff_stream import BOF, EOF, Record, record
from report_drafter.excel.xls.biff_styles import DEFAULT_XF, BiffLooks
from report_drafter.excel.xls.biff_texts import coded, length

OPENING = bytes.fromhex("00061000bb0dcc070000000006000000")
"""Version 8, a sheet."""
OPTIONS, FOOTER, SETUP, DEFAULT_WIDTH, COLUMN, EXTENT = 0x81, 0x15, 0xA1, 0x55, 0x7D, 0x200
ROW, SHARED_LABEL, WINDOW, PANE, SELECTION, LINK = 0x208, 0xFD, 0x23E, 0x41, 0x1D, 0x1B8
FIT_TO_PAGE = 0x05C1
FOOTER_WORDS = "&L问题清单&R第 &P 页，共 &N 页"
A4, ACROSS = 9, 0
LINK_CLASS = bytes.fromhex("d0c9ea79f9bace118c8200aa004ba90b")
TO_A_PLACE = 0x08
FROZEN = 0x01BE
LOWER_PANE = 2
OWN_HEIGHT = 0x0140


def list_texts(content: ReturnedList) -> list[str]:
    """Returns the texts of the sheet's cells, row by row."""
    return [text for _, texts, _ in content.lines() for text in texts]


def list_records(
    content: ReturnedList, looks: BiffLooks, first_text: int, colours: Mapping[Severity, int]
) -> list[Record]:
    """Returns the records of the sheet; its texts stand in the workbook's table from number `first_text` on."""
    height = FIRST_ROW + len(content.rows)
    records = [(BOF, OPENING), *_page(), (EXTENT, struct.pack("<2I3H", 0, height, 0, len(WIDTHS), 0))]
    records += _cells(content, looks, first_text)
    records += [
        (WINDOW, struct.pack("<4H10x", FROZEN, 0, 0, 64)),
        (PANE, struct.pack("<5H", 0, FIRST_ROW, FIRST_ROW, 0, LOWER_PANE)),
        (SELECTION, struct.pack("<B4H2H2B", LOWER_PANE, FIRST_ROW, 0, 0, 1, FIRST_ROW, FIRST_ROW, 0, 0)),
    ]
    for row, one in enumerate(content.rows, FIRST_ROW):
        records += _link((row, PLACE_COLUMN), one.link) if one.link else []
    records.append((EOF, b""))
    for severity, cells in content.severities().items():
        add_colour(records, cells, colours[severity])
    return records


def _page() -> Iterator[Record]:
    """A4 across, as wide as one page."""
    flags, words = coded(FOOTER_WORDS)
    yield OPTIONS, struct.pack("<H", FIT_TO_PAGE)
    yield FOOTER, struct.pack("<HB", length(FOOTER_WORDS), flags) + words
    yield SETUP, struct.pack("<8H2dH", A4, 100, 1, 1, 0, ACROSS, 300, 300, 0.25, 0.25, 1)
    yield DEFAULT_WIDTH, struct.pack("<H", 8)
    for place, width in enumerate(WIDTHS):
        yield COLUMN, struct.pack("<6H", place, place, width * 256, DEFAULT_XF, 2, 0)


def _cells(content: ReturnedList, looks: BiffLooks, first_text: int) -> Iterator[Record]:
    for row, (_, texts, height) in enumerate(content.lines()):
        yield ROW, struct.pack("<6HI", row, 0, len(texts), round(height * 20), 0, 0, OWN_HEIGHT | DEFAULT_XF << 16)
    by_part = {ListPart.TITLE: looks.title, ListPart.HEADINGS: looks.header, ListPart.ROW: looks.text}
    number = first_text
    for row, (part, texts, _) in enumerate(content.lines()):
        for column, _ in enumerate(texts):
            yield SHARED_LABEL, struct.pack("<3HI", row, column, by_part.get(part, DEFAULT_XF), number)
            number += 1


def _link(cell: Cell, target: CellAddress) -> list[Record]:
    """A click on the place leads to its cell."""
    quoted = target.sheet.replace("'", "''")
    place = f"'{quoted}'!{target.cell}\0"
    row, column = cell
    opening = struct.pack("<4H", row, row, column, column) + LINK_CLASS + struct.pack("<2I", 2, TO_A_PLACE)
    return record(LINK, opening + struct.pack("<I", length(place)) + place.encode("utf-16-le"))
