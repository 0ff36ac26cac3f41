"""Saving with openpyxl: the same bytes every time, and text that stays text."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.files.workbook_bytes import workbook_bytes
from report_drafter.excel.files.zip_bytes import zip_bytes
from report_drafter.excel.forms.cell_looks import Look, register_looks
from report_drafter.excel.forms.sheet_page import put
from report_drafter.excel.xlsx.package_marks import marked_package
from tests.builders.workbook_builder import parts_of
from tests.builders.written_workbook import opened, package_faults, read_sheets


def saved(*texts: str) -> bytes:
    """A workbook of one sheet with the texts one below the other."""
    workbook = Workbook()
    register_looks(workbook)
    sheet = workbook.worksheets[0]
    sheet.title = "文字"
    for row, text in enumerate(texts, 1):
        put(sheet, row, 1, text, Look.TEXT)
    return workbook_bytes(workbook)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert saved("走访企业", "=1+1") == saved("走访企业", "=1+1")


def test_no_time_of_day_gets_into_the_file() -> None:
    core = parts_of(saved("甲"))["docProps/core.xml"].decode()
    assert core.count("2000-01-01T00:00:00Z") == 2
    assert "openpyxl" not in core


def test_formulas_and_error_words_typed_as_text_stay_text() -> None:
    texts = ("=1+1", "+1", "-1", "@A1", "#REF!", "#N/A", "=cmd|' /C calc'!A0")
    sheet = opened(saved(*texts)).worksheets[0]
    cells = [sheet.cell(row, 1) for row in range(1, len(texts) + 1)]
    assert [cell.value for cell in cells] == list(texts)
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if not str(cell.value).startswith("#"))


def test_excel_opens_the_file_as_it_is(tmp_path: Path) -> None:
    assert package_faults(saved("走访企业", " 前后有空格 ", "两\n行"), tmp_path) == []


def test_texts_go_into_the_table_of_shared_strings_each_once() -> None:
    strings = parts_of(saved("甲", "乙", "甲"))["xl/sharedStrings.xml"].decode()
    assert strings.count("<si>") == 2


@given(st.text(min_size=1))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    rows = read_sheets(saved(text, "末行"))["文字"]
    assert rows[0][0] == writable(text)


def test_no_time_and_no_system_gets_into_the_zip() -> None:
    finding = Finding("x", Severity.ERROR, "不对。", "请改。", (CellAddress("表.xlsx", "文字", "A1"),))
    marked = marked_package("表.xlsx", saved("甲"), [finding])
    for content in (saved("甲"), zip_bytes([("a", b"1"), ("b", [b"2", b"3"])]), marked):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
        assert {(one.date_time, one.create_system) for one in entries} == {((1980, 1, 1, 0, 0, 0), 0)}
