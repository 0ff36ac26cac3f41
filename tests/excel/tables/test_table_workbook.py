"""Tables written straight as XML: what goes in comes out, and Excel finds nothing to repair."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.excel.cells.cell_text import CELL_LIMIT, writable
from report_drafter.excel.tables.table_rows import CHUNK, LARGE
from report_drafter.excel.tables.table_sheet import FIRST_ROW, CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import table_workbook
from tests.builders.written_workbook import opened, package_faults, read_sheets

COLUMNS = (Column("编码", 10, Style.CENTRED), Column("说明", 30), Column("数", 12, Style.WHOLE))


def a_table(rows: Sequence[Sequence[CellContent]], **more: object) -> Table:
    """A table of three columns."""
    return Table("表一", "标题", "备注", COLUMNS, rows, **more)  # type: ignore[arg-type]


def part(content: bytes, name: str) -> str:
    """One part of the workbook as it is written."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name).decode()


def body(content: bytes) -> list[list[object]]:
    """The rows below the headings."""
    return read_sheets(content)["表一"][FIRST_ROW - 1 :]


def test_texts_and_numbers_come_back() -> None:
    rows = [("0101", "走访企业 & <数据>", Decimal(3907)), ("0102", "", None), ("", "空", 0)]
    assert body(table_workbook([a_table(rows)])) == [
        ["0101", "走访企业 & <数据>", 3907.0],
        ["0102", "", ""],
        ["", "空", 0.0],
    ]


def test_a_code_with_leading_zeros_stays_text() -> None:
    assert body(table_workbook([a_table([("0007", "", None)])]))[0][0] == "0007"


def test_text_like_a_formula_stays_text_and_is_marked_as_such() -> None:
    sheet = opened(table_workbook([a_table([("=1+1", "-5", None)])])).worksheets[0]
    cell = sheet.cell(FIRST_ROW, 1)
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)
    assert sheet.cell(FIRST_ROW, 2).quotePrefix


def test_a_cell_may_look_otherwise_than_its_column() -> None:
    content = table_workbook([a_table([("甲", "乙", None), ("丙", "丁", None)], styles={(1, 0): Style.ERROR})])
    sheet = opened(content).worksheets[0]
    assert sheet.cell(FIRST_ROW + 1, 1).fill.fgColor.rgb == "FFF8CBAD"
    assert sheet.cell(FIRST_ROW, 1).fill.fgColor.rgb != "FFF8CBAD"
    assert sheet.cell(FIRST_ROW + 1, 1).value == "丙"


def test_a_drop_down_list_covers_the_rows() -> None:
    sheet = opened(table_workbook([a_table([("甲", "", None)] * 3, choices={1: ("采纳", "不采纳")})])).worksheets[0]
    rules = list(sheet.data_validations.dataValidation)
    assert [(str(one.sqref), one.formula1) for one in rules] == [("B4:B6", '"采纳,不采纳"')]


def test_headings_stay_in_view_and_on_every_page() -> None:
    sheet = opened(table_workbook([a_table([("甲", "", None)])])).worksheets[0]
    assert sheet.freeze_panes == "A4"
    assert sheet.print_title_rows == "$3:$3"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_a_row_is_as_tall_as_its_longest_text() -> None:
    sheet = opened(table_workbook([a_table([("甲", "字" * 60, None), ("乙", "短", None)])])).worksheets[0]
    assert sheet.row_dimensions[FIRST_ROW].height > 2 * sheet.row_dimensions[FIRST_ROW + 1].height


def test_a_text_longer_than_a_cell_is_cut_with_a_remark() -> None:
    content = body(table_workbook([a_table([("甲", "字" * (CELL_LIMIT + 1), None)])]))
    assert "全文共32768字" in str(content[0][1])


def test_a_row_of_another_width_is_refused() -> None:
    with pytest.raises(ValueError, match="3 cells"):
        table_workbook([a_table([("甲", "乙")])])


def test_excel_finds_nothing_to_repair(tmp_path: Path) -> None:
    rows = [("0101", " 走访 \n企业", Decimal("62.62")), ("=1", "", None)]
    tables = [a_table(rows, styles={(0, 2): Style.TWO_DECIMALS}), Table("空 & 表", "标题", "备注", COLUMNS, [])]
    assert package_faults(table_workbook(tables), tmp_path) == []


def test_a_large_table_holds_every_row_and_equals_itself() -> None:
    rows = [(f"{number:04}", f"指标{number % 7}", Decimal(number)) for number in range(LARGE + 5)]
    content = table_workbook([a_table(rows)])
    assert body(content) == [[code, words, float(number)] for code, words, number in rows]
    assert content == table_workbook([a_table(rows)])


def test_no_workbook_library_is_imported() -> None:
    modules = "report_drafter.excel.lists.findings_workbook, report_drafter.excel.lists.ledger"
    program = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert not {"openpyxl", "lxml", "docx"} & set(done.stdout.split())


@given(st.lists(st.tuples(st.text(), st.text(), st.none() | st.integers(-(10**9), 10**9)), min_size=1))
def test_any_texts_and_whole_numbers_come_back(rows: list[tuple[str, str, int | None]]) -> None:
    found = body(table_workbook([a_table([*rows, ("末", "行", 1)])]))
    for row, cells in zip(rows, found, strict=False):
        assert cells[:2] == [writable(row[0]), writable(row[1])]
        assert cells[2] == ("" if row[2] is None else float(row[2]))
    assert len(found) == len(rows) + 1


def test_words_that_repeat_stand_once_and_others_in_their_cells() -> None:
    names = [f"指标{number}" for number in range(CHUNK + 20)]
    content = table_workbook([a_table([("示例支队", name, None) for name in names])])
    shared, sheet = (part(content, name) for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"))
    assert shared.count("示例支队") == 1
    assert not any(name in shared for name in names)
    assert all(f">{name}<" in sheet for name in names)
    assert [row[:2] for row in body(content)] == [["示例支队", name] for name in names]


@pytest.mark.parametrize("times", [1, 5])
def test_an_escape_and_blanks_at_the_ends_are_kept_however_a_text_is_held(times: int) -> None:
    sheet = table_workbook([a_table([(" _x0041_ & \n", "甲", None)] * times)])
    assert [row[0] for row in body(sheet)] == [" _x0041_ & \n"] * times
