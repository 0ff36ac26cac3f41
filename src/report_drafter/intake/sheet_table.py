"""Finds a table in a sheet by its headings, wherever they stand, and addresses its cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import CellAddress, column_letters
from report_drafter.domain.workbook import CellValue, Sheet
from report_drafter.intake.cell_reading import cell_text, half_width

Headings = Mapping[str, str]
"""Which column a heading, as `plain_heading` writes it, stands for."""
SEARCHED_ROWS = 40
BEHIND_HEADING = late(r"[(\[【].*$|[*:]+$")
SPACES = late(r"\s+")


@frozen
class SheetTable:
    """A table: its last heading row and the column of each heading, both counted from 0; how many rows head it."""

    file: str
    sheet: Sheet
    heading_row: int
    columns: Mapping[str, int]
    heading_rows: int = 1

    def rows(self) -> Iterator[tuple[int, Sequence[CellValue]]]:
        """Yields every row below the headings, with its number from 0, but blank ones and the headings once more."""
        start = self.heading_row + 1
        again = self.sheet.rows[start - self.heading_rows : start]
        for number, row in enumerate(self.sheet.rows[start:], start):
            if (any(row) or any(value not in ("", None) for value in row)) and row not in again:
                yield number, row

    def filled_rows(self) -> tuple[list[int], list[Sequence[CellValue]]]:
        """Returns the same rows at once: their numbers, and their cells."""
        found = list(self.rows())
        return [number for number, _ in found], [row for _, row in found]

    def chunks(self, size: int) -> Iterator[tuple[Sequence[int], Sequence[Sequence[CellValue]]]]:
        """Yields the same rows, so many at a time: their numbers, and their cells."""
        rows = self.rows()
        while some := list(islice(rows, size)):
            numbers, cells = zip(*some, strict=True)
            yield numbers, cells

    def value(self, row: Sequence[CellValue], key: str) -> CellValue:
        """Returns the cell of one column, '' when the table or the row lacks it."""
        column = self.columns.get(key)
        return row[column] if column is not None and column < len(row) else ""

    def column(self, rows: Sequence[Sequence[CellValue]], key: str) -> list[CellValue]:
        """Returns the cells of one column in some rows, '' where the table or a row lacks it."""
        column = self.columns.get(key)
        if column is None:
            return [""] * len(rows)
        if min(map(len, rows), default=0) > column:
            return [row[column] for row in rows]
        return [row[column] if column < len(row) else "" for row in rows]

    def texts(self, rows: Sequence[Sequence[CellValue]], key: str) -> list[str]:
        """Returns the cells of one column in some rows as text."""
        return ["" if one == "" else cell_text(one) for one in self.column(rows, key)]

    def text(self, row: Sequence[CellValue], key: str) -> str:
        """Returns the cell of one column as text."""
        return cell_text(self.value(row, key))

    def also_headed(self, key: str, headings: Headings) -> tuple[int, ...]:
        """Returns the further columns whose headings stand for the same as the column that is read."""
        row = self.sheet.rows[self.heading_row]
        same = (
            at for at, value in enumerate(row) if isinstance(value, str) and headings.get(plain_heading(value)) == key
        )
        return tuple(at for at in same if at > self.columns[key])

    def letters(self, key: str) -> str:
        """Returns the letters of a column, A when the table lacks it."""
        return column_letters(self.columns.get(key, 0))

    def address(self, row: int, key: str, typed: str = "") -> CellAddress:
        """Returns the address of a cell by row number and column."""
        return CellAddress(self.file, self.sheet.name, f"{self.letters(key)}{row + 1}", typed)


def find_table(file: str, sheet: Sheet, headings: Headings, needed: tuple[str, ...]) -> SheetTable | None:
    """Returns the table below the first row whose headings name all of `needed`, None where there is none.

    The headings may fill two rows, as 数据 above 上年数 and 本年数. A title may read like the one heading that is
    needed: a row that names more of them comes before it.
    """
    alone = None
    for number, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
        columns = _columns(row, headings)
        one_row = SheetTable(file, sheet, number, columns)
        for table in (one_row, _over_two_rows(one_row, headings)):
            if table is not None and all(key in table.columns for key in needed):
                if len(table.columns) > 1:
                    return table
                alone = alone or table
    return alone


def _columns(row: Sequence[CellValue], headings: Headings) -> dict[str, int]:
    columns: dict[str, int] = {}
    for column, value in enumerate(row):
        key = headings.get(plain_heading(value)) if value and isinstance(value, str) else None
        if key is not None:
            columns.setdefault(key, column)
    return columns


def _over_two_rows(upper: SheetTable, headings: Headings) -> SheetTable | None:
    """The table whose headings go on in the row below, which is blank under those of the first row."""
    number, rows = upper.heading_row + 1, upper.sheet.rows
    if not upper.columns or number >= len(rows):
        return None
    below = rows[number]
    if any(below[column] not in ("", None) for column in upper.columns.values() if column < len(below)):
        return None
    further = _columns(below, headings)
    return SheetTable(upper.file, upper.sheet, number, {**further, **upper.columns}, 2) if further else None


def plain_heading(text: str) -> str:
    """Returns a heading without blanks, remarks in brackets and a star that marks what is required."""
    plain = SPACES.sub("", half_width(text)).lstrip("*")
    return BEHIND_HEADING.sub("", plain) or plain
