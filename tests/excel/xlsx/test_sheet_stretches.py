"""A large sheet of the catalogue is read by stretches of rows, and nothing tells that it was."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.project import CATALOGUE_NAME
from report_drafter.domain.workbook import CellMark, Sheet
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.excel.xlsx.sheet_stretches import LARGE
from tests.builders.workbook_builder import with_part

FIGURES = "xl/worksheets/sheet2.xml"
NOTE = "说明" * 40
ROWS = 2 * LARGE // len(NOTE.encode())


def row(number: int, attributes: str = "") -> str:
    """Writes a row that begins in column B: a number, and a text that every row repeats."""
    cells = f'<c r="B{number}"><v>{number}</v></c><c r="C{number}" t="inlineStr"><is><t>{NOTE}</t></is></c>'
    return f'<row r="{number}"{attributes}>{cells}</row>'


def read(rows: Iterable[str], folder: Path, tail: str = "") -> Sheet:
    """Reads a catalogue whose sheet of figures holds these rows."""
    opening = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    xml = f"{opening}{''.join(rows)}</sheetData>{tail}</worksheet>"
    assert len(xml.encode()) > LARGE
    (folder / CATALOGUE_NAME).write_bytes(with_part(FIGURES, lambda _: xml.encode()))
    sheet = read_workbook(folder / CATALOGUE_NAME).sheet("指标")
    assert sheet is not None
    return sheet


def test_every_row_stands_where_it_stood_and_its_text_once(tmp_path: Path) -> None:
    sheet = read(map(row, range(3, ROWS)), tmp_path)
    expected = [["", "", ""]] * 2 + [["", float(number), NOTE] for number in range(3, ROWS)]
    assert list(map(list, sheet.rows)) == expected
    assert sheet.rows[2][2] is sheet.rows[-1][2]


def test_rows_that_are_missing_are_blank(tmp_path: Path) -> None:
    sheet = read(map(row, [*range(1, ROWS), ROWS + 500]), tmp_path)
    assert list(sheet.rows[ROWS]) == ["", "", ""]
    assert list(sheet.rows[-1]) == ["", ROWS + 500.0, NOTE]
    assert len(sheet.rows) == ROWS + 500


def test_rows_out_of_order_come_to_their_places(tmp_path: Path) -> None:
    half = ROWS // 2
    sheet = read(map(row, [*range(half, ROWS), *range(1, half)]), tmp_path)
    assert [one[1] for one in sheet.rows] == list(map(float, range(1, ROWS)))


def test_a_row_in_two_pieces_is_one(tmp_path: Path) -> None:
    further = '<row r="5"><c r="D5"><v>7</v></c></row>'
    sheet = read([*map(row, range(1, ROWS)), further], tmp_path)
    assert list(sheet.rows[4]) == ["", 5.0, NOTE, 7.0]


def test_marks_and_merged_cells_keep_their_addresses(tmp_path: Path) -> None:
    rows = [*map(row, range(1, ROWS)), row(ROWS, ' hidden="1"')]
    sheet = read(rows, tmp_path, '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>')
    assert sheet.marks == {
        (ROWS - 1, 1): {CellMark.HIDDEN},
        (ROWS - 1, 2): {CellMark.HIDDEN},
        (1, 2): {CellMark.COVERED},
    }


def test_a_large_sheet_with_a_far_cell_is_looked_at_as_a_whole(tmp_path: Path) -> None:
    far = '<row r="900000"><c r="XFD900000"><v>1</v></c></row>'
    with pytest.raises(UnreadableFile, match="XFD900000"):
        read([*map(row, range(1, ROWS)), far], tmp_path)


def test_a_large_sheet_in_another_dress_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="过大"):
        read([*map(row, range(1, ROWS)), "<row r='900'/>"], tmp_path)
