"""Brings a sheet's XML into the one dress that is looked at by bytes, and bounds how far its cells reach.

Excel, WPS, LibreOffice and openpyxl all write `<c r="D7" s="1" t="s">`; anything else is rewritten first, so that no
cell can hide behind other quotes, prefixes or a missing address.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import cell_name
from report_drafter.excel.cells.grid import too_wide
from report_drafter.excel.files.guard import MEGABYTE, SENT_IN, damaged, parsed_xml, too_large

if TYPE_CHECKING:
    from lxml import etree

REWRITE_LIMIT = 4 * MEGABYTE
THIN_FROM = MEGABYTE
ODD_MARKS = (b"'", b"\n", b"\r", b"\t")
ODD_PAIRS = ((b"!", b"<!"), (b":", b":c"), (b":", b":row"))
ODD_SPACES = (b" =", b"= ")
BLANK_CELL = late(rb"<c [^>]*/>")
BLANK_ROW = late(rb"<row [^>]*/>|<row [^>]*[^/]></row>")
FAR = late(rb' r="(?:[A-Za-z]{2}|[A-Za-z]?[0-9]{5})')
"""Cells beyond Z9999; all that lie before it are within what may be sent in."""
VERY_FAR = late(rb' r="(?:[A-Za-z]{2}|[A-Za-z]?[0-9]{6})')
"""Cells beyond Z99999; all that lie before it are within what a catalogue of our own may span."""
ADDRESS = late(rb'<c r="([A-Za-z]{1,9})([0-9]{1,9})"')
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OPENING = f'<worksheet xmlns="{NAMESPACE[1:-1]}">'.encode()
CLOSING = b"</worksheet>"
EMPTY_SHEET = OPENING + b"<sheetData/>" + CLOSING
CELL_END = b"</c>"
DATA_START, DATA_END = b"<sheetData>", b"</sheetData>"
MERGED = late(rb"<(?:\w+:)?mergeCell\s+ref=[\"']([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})[\"']")
MERGED_NAME = b"mergeCell"
MERGED_START, MERGED_END = b"<mergeCells>", b"</mergeCells>"
MOST_MERGED = 500
TRUE_WORDS = ("1", "true")
LAST_ROW = 1_048_576
LONGEST_ROW = 7
LETTERS = 3


def plain_sheet(file: str, sheet: str, xml: bytes, cells: int = SENT_IN.cells) -> bytes:
    """Returns nothing but the sheet's rows, cells and merged ranges, in the usual dress and without far blank cells.

    Raises UnreadableFile when it is damaged or when the range up to its last cell holds more than `cells`.
    """
    merged, data = merged_ranges(xml), _data_range(xml)
    if data is None and len(xml) > REWRITE_LIMIT:
        raise too_large(file)
    # Cut through a view: a large sheet is copied once.
    xml = _redressed(file, xml) if data is None else b"".join((OPENING, memoryview(xml)[slice(*data)], CLOSING))
    far = is_far(xml, cells)
    if far or (len(xml) > THIN_FROM and cells <= SENT_IN.cells):
        xml = _without_tail(xml)
        xml = BLANK_ROW.sub(b"", BLANK_CELL.sub(b"", xml))
    if far:
        _bound(file, sheet, xml, cells)
    return with_merged(xml, merged)


def is_far(xml: bytes, cells: int) -> bool:
    """Whether any cell may lie so far out that the range up to it has to be counted."""
    return (FAR if cells <= SENT_IN.cells else VERY_FAR).search(xml) is not None


def with_merged(xml: bytes, ranges: Sequence[bytes]) -> bytes:
    """Returns a plain sheet with merged ranges."""
    block = (MERGED_START, *(b'<mergeCell ref="%s"/>' % one for one in ranges), MERGED_END)
    return b"".join((xml.removesuffix(CLOSING), *block, CLOSING)) if ranges else xml


def _without_tail(xml: bytes) -> bytes:
    """Cuts what follows the last cell with an end tag: rows and cells that only carry a format."""
    end = xml.rfind(CELL_END)
    return xml[: end + len(CELL_END)] + b"</row>" + DATA_END + CLOSING if end >= 0 else EMPTY_SHEET


def column_index(letters: bytes) -> int:
    """Returns the column that letters name, counted from 0: A is 0."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + letter - 64
    return index - 1


def merged_ranges(xml: bytes) -> list[bytes]:
    """Returns the merged ranges, which stand behind the cells; the pattern looks only where they are named."""
    data = max(xml.rfind(DATA_END), 0)
    first, last = xml.find(MERGED_NAME, data), xml.rfind(MERGED_NAME, data)
    if first < 0:
        return []
    start, end = xml.rfind(b"<", data, first), xml.find(b">", last)
    return MERGED.findall(xml, max(start, data), end if end >= 0 else len(xml))[:MOST_MERGED]


def _data_range(xml: bytes) -> tuple[int, int] | None:
    """Where the element stands that holds the cells, None when it is written in another dress than the usual one."""
    start, end = xml.find(DATA_START), xml.find(DATA_END)
    if start < 0 or end < start:
        return None
    end += len(DATA_END)
    return None if is_oddly_dressed(xml, start, end) else (start, end)


def is_oddly_dressed(xml: bytes, start: int, end: int) -> bool:
    """Whether anything may hide from a look at the bytes; the marks of one character come first, as they cost least."""

    def holds(mark: bytes) -> bool:
        return xml.find(mark, start, end) >= 0

    if any(holds(mark) for mark in ODD_MARKS) or any(holds(mark) and holds(odd) for mark, odd in ODD_PAIRS):
        return True
    return any(holds(odd) for odd in ODD_SPACES) or xml.count(b"<c", start, end) != xml.count(b'<c r="', start, end)


def _redressed(file: str, xml: bytes) -> bytes:
    """The same rows and cells written anew: addresses first and spelled out, nothing else kept."""
    from lxml import etree

    root = parsed_xml(file, xml)
    sheet = etree.fromstring(EMPTY_SHEET)
    data = sheet[0]
    number = 0
    for row in root.iter("{*}row"):
        number = _row_number(file, row.get("r"), number + 1)
        written = etree.SubElement(data, f"{NAMESPACE}row", r=str(number))
        if row.get("hidden") in TRUE_WORDS:
            written.set("hidden", "1")
        _copy_cells(file, row, written)
    return etree.tostring(sheet, encoding="UTF-8")


def _copy_cells(file: str, row: etree._Element, written: etree._Element) -> None:
    from lxml import etree

    number, column = int(str(written.get("r"))) - 1, -1
    for cell in row.iterchildren("{*}c"):
        column = _column(file, cell.get("r"), column + 1)
        copy = etree.SubElement(written, f"{NAMESPACE}c", r=cell_name(number, column))
        for name in ("s", "t"):
            if cell.get(name) is not None:
                copy.set(name, str(cell.get(name)))
        for name in ("f", "v"):
            found = cell.find(f"{{*}}{name}")
            if found is not None:
                etree.SubElement(copy, NAMESPACE + name).text = found.text or ""
        if cell.find("{*}is") is not None:
            text = "".join(str(one.text or "") for one in cell.iterfind("{*}is/{*}t"))
            text += "".join(str(one.text or "") for one in cell.iterfind("{*}is/{*}r/{*}t"))
            etree.SubElement(etree.SubElement(copy, f"{NAMESPACE}is"), f"{NAMESPACE}t").text = text


def _row_number(file: str, address: str | None, following: int) -> int:
    if address is None:
        return following
    if not address.isdecimal() or len(address) > LONGEST_ROW or not 0 < int(address) <= LAST_ROW:
        raise damaged(file)
    return int(address)


def _column(file: str, address: str | None, following: int) -> int:
    if address is None:
        return following
    letters = address.rstrip("0123456789")
    if not letters.isascii() or not letters.isalpha() or len(letters) > LETTERS:
        raise damaged(file)
    return column_index(letters.encode())


def _bound(file: str, sheet: str, xml: bytes, cells: int) -> None:
    """Refuses a sheet whose farthest cells span more than `cells`; names the farthest."""
    bottom = right = 0
    farthest = ""
    for match in ADDRESS.finditer(xml):
        letters, digits = match[1], match[2]
        row, column = int(digits), column_index(letters) + 1
        if row > bottom or column > right:
            bottom, right, farthest = max(bottom, row), max(right, column), (letters + digits).decode()
    if bottom * right > cells:
        raise too_wide(file, sheet, farthest)
