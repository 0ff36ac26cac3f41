"""Reads a large sheet by stretches of rows: whole, it and a reader's copy of its cells would fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, overload

from report_drafter.domain.workbook import CellValue
from report_drafter.excel.files.guard import MEGABYTE, OUR_OWN, SENT_IN, Package, begins_as_usual, clean_xml
from report_drafter.excel.xlsx.sheet_xml import (
    CLOSING,
    DATA_END,
    DATA_START,
    OPENING,
    is_far,
    is_oddly_dressed,
    merged_ranges,
    plain_sheet,
    with_merged,
)

if TYPE_CHECKING:
    from mmap import mmap

    from python_calamine import CalamineSheet

STRETCH, LARGE = MEGABYTE, 4 * MEGABYTE
ROW = b"<row "


def plain_sheets(package: Package, sheet: str, part: str) -> Sequence[bytes]:
    """Returns a sheet in the usual dress; a large one of our own as several, each with some of its rows.

    Raises UnreadableFile as `plain_sheet` does.
    """
    file, cells = package.file, package.limits.cells
    if cells <= SENT_IN.cells or package.size(part) <= LARGE:
        return [plain_sheet(file, sheet, package.xml(part), cells)]
    xml = _set_aside(package, part)
    stretches = _Stretches(xml)
    if begins_as_usual(xml[:STRETCH]) and stretches and not any(map(_needs_whole, stretches)):
        return stretches
    return [plain_sheet(file, sheet, clean_xml(file, xml[:]), cells)]


def _set_aside(package: Package, part: str) -> mmap:
    """Unpacks a part to memory that goes back whole: among small values a large block leaves a hole for good."""
    from mmap import mmap

    xml = mmap(-1, package.size(part))
    for piece in package.pieces(part, STRETCH):
        xml.write(piece)
    return xml


class _Stretches(Sequence[bytes]):
    """The rows of a sheet by stretches, each cut out when it is asked for; none where they do not stand as usual."""

    def __init__(self, xml: mmap) -> None:
        self._xml = xml
        start, end = xml.find(DATA_START, 0), xml.find(DATA_END, 0)
        self._cuts = [*self._rows(start + len(DATA_START), end), end] if 0 <= start < end else []
        self._merged = merged_ranges(xml[end:]) if self._cuts else []

    def __len__(self) -> int:
        return max(len(self._cuts) - 1, 0)

    @overload
    def __getitem__(self, place: int) -> bytes: ...
    @overload
    def __getitem__(self, place: slice) -> list[bytes]: ...
    def __getitem__(self, place: int | slice) -> bytes | list[bytes]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        rows = self._xml[self._cuts[place] : self._cuts[place + 1]]
        sheet = b"".join((OPENING, DATA_START, rows, DATA_END, CLOSING))
        return with_merged(sheet, self._merged) if place == len(self) - 1 else sheet

    def _rows(self, start: int, end: int) -> Iterator[int]:
        """Where the stretches begin, each but the first with a row."""
        while 0 <= start < end:
            yield start
            start = self._xml.find(ROW, start + STRETCH, end)


def _needs_whole(stretch: bytes) -> bool:
    return is_far(stretch, OUR_OWN.cells) or is_oddly_dressed(stretch, 0, len(stretch))


def long_rows(sheet: CalamineSheet) -> list[list[CellValue]]:
    """Returns the rows of a sheet from A1 on, each text once."""
    blank: list[CellValue] = [""] * (sheet.start[1] if sheet.start else 0)
    texts = _Texts()
    return [blank + list(map(texts.__getitem__, row)) for row in sheet.iter_rows()]


def joined_rows(stretches: Iterable[CalamineSheet]) -> list[list[CellValue]]:
    """Returns the rows of a sheet that came in stretches, from A1 on and equally wide, each text once."""
    texts = _Texts()
    rows: list[list[CellValue]] = []
    for stretch in stretches:
        top, left = stretch.start or (0, 0)
        blank: list[CellValue] = [""] * left
        found = [[*blank, *map(texts.__getitem__, row)] for row in stretch.to_python(skip_empty_area=True)]
        further = top - len(rows)
        if further >= 0:
            rows += [[] for _ in range(further)]
            rows += found
        else:
            _lay_over(rows, found, top)
    width = max(map(len, rows), default=0)
    return [row if len(row) == width else row + [""] * (width - len(row)) for row in rows]


def _lay_over(rows: list[list[CellValue]], found: Sequence[list[CellValue]], top: int) -> None:
    """Lays rows over those that stand there already, where somebody wrote them out of order."""
    rows += [[] for _ in range(top + len(found) - len(rows))]
    for number, row in enumerate(found, top):
        pairs = zip_longest(rows[number], row, fillvalue="")
        rows[number] = [new if new != "" else old for old, new in pairs]


class _Texts(dict[CellValue, CellValue]):
    """Each text once, for all that equal it; other values are no texts and stay as they are."""

    def __missing__(self, value: CellValue) -> CellValue:
        if isinstance(value, str):
            self[value] = value
        return value
