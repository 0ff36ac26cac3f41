"""The table on a sheet: where its headings stand, which rows count, and what a cell of a column is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from report_drafter.domain.workbook import CellValue, Sheet
from report_drafter.intake.sheet_table import SheetTable, find_table, plain_heading

HEADINGS = {"编码": "code", "名称": "name", "本年": "this"}
TOP = ("编码", "名称", "本年")


def table(*rows: Sequence[CellValue], needed: tuple[str, ...] = ("code",)) -> SheetTable:
    found = find_table("表.xlsx", Sheet("指标", rows), HEADINGS, needed)
    assert found is not None
    return found


def test_a_row_that_holds_nothing_but_a_zero_is_a_row_and_a_blank_one_is_none() -> None:
    found = table(TOP, ("", None, ""), ("", "", 0.0), ("0101", "", ""))
    assert [number for number, _ in found.rows()] == [2, 3]
    assert found.filled_rows() == ([2, 3], [("", "", 0.0), ("0101", "", "")])


def test_headings_may_stand_below_a_title_in_any_order() -> None:
    found = table(("填报表",), ("*本年（必填）", "编 码"), (5.0, "0101"))
    ((number, row),) = found.rows()
    assert (number, found.text(row, "code"), found.value(row, "this")) == (2, "0101", 5.0)
    assert str(found.address(number, "code", "0101")) == "表.xlsx 指标!B3"


def test_headings_may_fill_two_rows() -> None:
    upper, lower, figures = ("编码", "名称", "数据", ""), ("", "", "上年", "本年"), ("0101", "走访", 4.0, 5.0)
    found = table(upper, lower, figures, needed=("code", "this"))
    assert found.columns == {"code": 0, "name": 1, "this": 3}
    assert found.filled_rows() == ([2], [figures])


def test_a_row_of_figures_below_the_headings_is_no_second_row_of_them() -> None:
    assert table(TOP, ("编码", "本年", 5.0)).columns == {"code": 0, "name": 1, "this": 2}
    sheet = Sheet("指标", [("编码", "名称"), ("0101", "本年")])
    assert find_table("表.xlsx", sheet, HEADINGS, ("code", "this")) is None


def test_headings_that_stand_there_once_more_are_no_row() -> None:
    found = table(TOP, ("0101", "走访", 5.0), TOP, ("0102", "收到", 6.0))
    assert found.filled_rows()[0] == [1, 3]


def test_a_title_that_reads_like_a_heading_does_not_hide_the_headings() -> None:
    assert table(("名称", "", ""), TOP, needed=("name",)).heading_row == 1
    assert table(("名称",), ("走访企业",), needed=("name",)).heading_row == 0


def test_a_column_that_is_named_twice_is_the_first() -> None:
    assert table(("编码", "编码"), ("甲", "乙")).columns == {"code": 0}


def test_a_row_or_a_table_without_a_column_reads_as_blank() -> None:
    found = table(TOP, ("0101",), ("0102", "走访企业", 5.0))
    rows = [row for _, row in found.rows()]
    assert found.column(rows, "this") == ["", 5.0]
    assert found.texts(rows, "name") == ["", "走访企业"]
    assert found.column(rows, "unit") == ["", ""]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_rows_come_in_chunks_of_at_most_that_size(size: int) -> None:
    found = table(TOP, ("1",), ("",), ("2",), ("3",))
    chunks = [list(numbers) for numbers, _ in found.chunks(size)]
    assert [number for chunk in chunks for number in chunk] == [1, 3, 4]
    assert max(map(len, chunks)) == size


def test_a_sheet_that_lacks_a_needed_heading_has_no_table() -> None:
    assert find_table("表.xlsx", Sheet("指标", [("编码",), ("0101",)]), HEADINGS, ("code", "name")) is None


@pytest.mark.parametrize(
    ("typed", "plain"), [("编 码", "编码"), ("＊本年", "本年"), ("*本年数（元）", "本年数"), ("(必填)", "(必填)")]
)
def test_a_heading_is_read_without_its_dress(typed: str, plain: str) -> None:
    assert plain_heading(typed) == plain
