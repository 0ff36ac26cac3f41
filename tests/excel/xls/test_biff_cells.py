"""What the records of an .xls say of a cell, and of a formula whose result nobody saved."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from report_drafter.domain.workbook import CellMark, Sheet
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.old_workbook import (
    CELL_XF,
    FONT,
    PLAIN,
    OldSheet,
    Record,
    label,
    merged,
    number,
    old_file,
    old_stream,
    packed,
)

NOT_A_NUMBER = b"\xff\xff"


def formula(column: int, result: bytes) -> Record:
    """A cell with the formula 1, and what was saved as its result."""
    expression = b"\x1e\x01\x00"
    return 0x06, struct.pack("<3H", 0, column, PLAIN) + result + struct.pack("<HIH", 0, 0, len(expression)) + expression


def saved_text(text: str) -> Record:
    """The record that holds the text a formula came to."""
    return 0x207, struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def sheet_of(tmp_path: Path, *cells: Record) -> Sheet:
    path = tmp_path / "表.xls"
    path.write_bytes(old_file(old_stream(["编码"], [OldSheet("指标", [(label(0, 0, 0), number(0, 1, 5.0), *cells)])])))
    return read_workbook(path).sheets[0]


@pytest.mark.parametrize("kind", [0, 3], ids=["a text that is not there", "nothing"])
def test_a_formula_without_a_result_is_not_an_empty_cell(tmp_path: Path, kind: int) -> None:
    sheet = sheet_of(tmp_path, formula(2, bytes([kind, 0, 0, 0, 0, 0]) + NOT_A_NUMBER))
    assert sheet.rows[0][2] == ""
    assert sheet.marks[0, 2] == frozenset({CellMark.FORMULA_NOT_CALCULATED})


def test_a_formula_with_a_saved_text_or_number_is_what_was_saved(tmp_path: Path) -> None:
    told = formula(2, bytes(6) + NOT_A_NUMBER)
    sheet = sheet_of(tmp_path, told, saved_text("无"), formula(3, struct.pack("<d", 8.0)))
    assert list(sheet.rows[0]) == ["编码", 5.0, "无", 8.0]
    assert not sheet.marks


def short(column: int, raw: int) -> Record:
    """A number in the four bytes of an RK record."""
    return 0x27E, struct.pack("<3HI", 0, column, PLAIN, raw)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (3907 << 2 | 2, 3907.0),
        (6262 << 2 | 3, 62.62),
        ((-5 << 2 | 2) & 0xFFFFFFFF, -5.0),
        (struct.unpack("<2I", struct.pack("<d", 1.5))[1], 1.5),
        (struct.unpack("<2I", struct.pack("<d", 150.0))[1] | 1, 1.5),
    ],
)
def test_a_number_in_four_bytes_is_whole_or_half_a_double_perhaps_times_a_hundred(
    tmp_path: Path, raw: int, value: float
) -> None:
    assert sheet_of(tmp_path, short(2, raw)).rows[0][2] == value


def test_an_error_and_a_truth_value_are_told_apart(tmp_path: Path) -> None:
    error, unknown, true = (
        (0x205, struct.pack("<3H2B", 0, at, PLAIN, *of)) for at, of in ((2, (7, 1)), (3, (99, 1)), (4, (1, 0)))
    )
    sheet = sheet_of(tmp_path, error, unknown, true, formula(5, b"\x02\0\x0f\0\0\0" + NOT_A_NUMBER))
    assert list(sheet.rows[0][2:]) == ["", "", True, ""]
    assert sheet.cell_words == {(0, 2): "#DIV/0!", (0, 3): "错误值", (0, 5): "#VALUE!"}
    assert {place for place, marks in sheet.marks.items() if CellMark.ERROR_VALUE in marks} == {(0, 2), (0, 3), (0, 5)}


def test_hidden_rows_and_columns_hide_their_cells_alone(tmp_path: Path) -> None:
    row = (0x208, struct.pack("<8H", 0, 0, 12, 300, 0, 0, 0x20, 0))
    columns = (0x7D, struct.pack("<6H", 1, 1, 2048, 15, 0x01, 0))
    assert {*sheet_of(tmp_path, columns).marks} == {(0, 1)}
    assert {*sheet_of(tmp_path, row).marks} == {(0, 0), (0, 1)}


def test_cells_under_a_merged_one_are_covered(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, merged((0, 1, 1, 2)))
    assert sheet.marks == {place: frozenset({CellMark.COVERED}) for place in ((0, 2), (1, 1), (1, 2))}


def test_what_stands_behind_a_chart_is_still_of_the_sheet_and_what_stands_in_it_is_not(tmp_path: Path) -> None:
    chart = ((0x809, struct.pack("<2H", 0x600, 0x20)), number(0, 2, 99.0), (0x0A, b""))
    assert list(sheet_of(tmp_path, *chart, number(0, 3, 8.0)).rows[0]) == ["编码", 5.0, "", 8.0]


STRUCK_FONT = (0x31, FONT[:2] + struct.pack("<H", 0x08) + FONT[4:])
RAISED_FONT = (0x31, FONT[:8] + struct.pack("<H", 1) + FONT[10:])
STRUCK_NUMBER, RAISED_NUMBER = 5, 6
"""What the two are called behind the four fonts of every file: no font is number 4."""
WORDS = (0x41E, struct.pack("<2HB", 164, 4, 1) + '0"万"'.encode("utf-16-le"))
WORDED_STYLE, STRUCK_STYLE = 17, 18
LOOKS = (
    *(STRUCK_FONT, RAISED_FONT, WORDS),
    (0xE0, struct.pack("<2H", 0, 164) + CELL_XF[4:]),
    (0xE0, struct.pack("<2H", STRUCK_NUMBER, 0) + CELL_XF[4:]),
)


def rich(text: str, *runs: tuple[int, int]) -> bytes:
    """A shared text with the places where a font begins."""
    looks = b"".join(struct.pack("<2H", *one) for one in runs)
    return struct.pack("<HBH", len(text), 1 | 8, len(runs)) + text.encode("utf-16-le") + looks


def looked_at(tmp_path: Path, *cells: Record, texts: tuple[bytes, ...] = ()) -> Sheet:
    """The first row of a workbook with looks of its own."""
    path = tmp_path / "表.xls"
    stream = old_stream(["头"], [OldSheet("指标", [cells])], LOOKS)
    shared = struct.pack("<2I", len(texts), len(texts)) + b"".join(texts)
    plain = packed([(0xFC, struct.pack("<2IHB", 1, 1, 1, 1) + "头".encode("utf-16-le"))])
    assert plain in stream
    moved = len(packed([(0xFC, shared)])) - len(plain)
    place = stream.index(struct.pack("<2H", 0x85, 12)) + 4
    start = struct.unpack_from("<I", stream, place)[0] + moved
    stream = stream[:place] + struct.pack("<I", start) + stream[place + 4 :]
    path.write_bytes(old_file(stream.replace(plain, packed([(0xFC, shared)]))))
    return read_workbook(path).sheets[0]


def test_a_number_with_words_or_struck_through_is_marked(tmp_path: Path) -> None:
    sheet = looked_at(tmp_path, number(0, 0, 5.0, WORDED_STYLE), number(0, 1, 6.0, STRUCK_STYLE), number(0, 2, 7.0))
    assert sheet.marks == {(0, 0): frozenset({CellMark.WORDED}), (0, 1): frozenset({CellMark.STRUCK})}
    assert sheet.cell_words == {(0, 0): "5万"}
    assert list(sheet.rows[0]) == [5.0, 6.0, 7.0]


def test_a_text_is_what_is_left_of_it(tmp_path: Path) -> None:
    texts = (
        rich("110120", (0, STRUCK_NUMBER), (3, 0)),
        rich("1201", (3, RAISED_NUMBER)),
        rich("120件", (0, 1)),
        rich("110120", (3, 0)),
    )
    cells = [(0xFD, struct.pack("<3HI", 0, place, PLAIN, place)) for place in range(3)]
    struck = (0xFD, struct.pack("<3HI", 0, 3, STRUCK_STYLE, 3))
    sheet = looked_at(tmp_path, *cells, struck, texts=texts)
    assert list(sheet.rows[0]) == ["120", "120¹", "120件", "120"]
    assert sheet.marks == dict.fromkeys([(0, 0), (0, 3)], frozenset({CellMark.STRUCK_IN_PART}))
