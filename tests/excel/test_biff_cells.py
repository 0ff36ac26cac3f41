"""What the records of an .xls say of a cell, and of a formula whose result nobody saved."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from report_drafter.domain.workbook import CellMark, Sheet
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.old_workbook import PLAIN, OldSheet, Record, label, number, old_file, old_stream

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
