"""Rows of a table of lines that have lost a cell, or have one too many."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.tables.uneven_rows import find_uneven_row, without_figures
from report_drafter.language.text.tables import Table, find_tables

HEADINGS = "单位 | 立案 | 结案 | 投诉"
DASHES = "- － − — – / -- —— ——"


def table_of(*rows: str) -> Table:
    lines = tuple(Paragraph(at, words, Story.TABLE) for at, words in enumerate(rows, start=1))
    (table,) = find_tables(ReportText("报告.txt", lines).paragraphs)
    return table


def uneven(*rows: str) -> tuple[str, int, int] | None:
    found = find_uneven_row(table_of(*rows))
    return None if found is None else (found.paragraph.text, found.cells, found.usual)


EAST, SOUTH, NORTH = "东队 | 12 | 9 | 4", "南队 | 15 | 11 | 2", "北队 | 18 | 16 | 7"
SHORT, LONG = "西队 | 16 | 5", "西队 | 1 | 6 | 14 | 5"


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ((EAST, SOUTH, NORTH, SHORT), 3),
        ((EAST, SOUTH, NORTH, LONG), 5),
        ((SHORT, EAST, SOUTH, NORTH), 3),
        ((EAST, SOUTH, "北队 | 18 |  | 7", SHORT), 3),
        (("1 | 东队 | 12 | 9", "2 | 南队 | 15 | 11", "3 | 北队 | 18 | 16", "4 | 西队 | 16"), 3),
        ((EAST, SOUTH, NORTH, SHORT, "合计 | 61 | 41 | 13"), 3),
        ((EAST, SOUTH, NORTH, SHORT, "其中 |  |  | "), 3),
        ((EAST, SOUTH, NORTH, "合计 | 45 | 36"), 3),
        ((EAST, SOUTH, NORTH, "全年 | 45 | 36"), 3),
        ((EAST, SOUTH, NORTH, "小计 | 3 | 各队"), None),  # words among the figures
        ((EAST, SOUTH, NORTH), None),
        ((EAST, SOUTH, SHORT), None),  # too few to tell how many each should have
        ((EAST, SOUTH, NORTH, SHORT, "中队 | 16 | 5"), None),
        ((EAST, SOUTH, NORTH, SHORT, LONG), None),
        ((EAST, SOUTH, NORTH, "西队 | 16"), None),  # two cells less: another table goes on
        ((EAST, SOUTH, NORTH, "西队 | 1 | 6 | 14 | 5 | 8"), None),
        ((EAST, SOUTH, NORTH, "16 | 5 | 3"), None),  # without a name
        ((EAST, SOUTH, NORTH, "西队 | 5 | 共查处"), None),
        ((EAST, SOUTH, NORTH, "西队 | 5 | ---"), None),
        (("东队 | 查处 | 警告", "南队 | 查处 | 劝导", "北队 | 查处 | 警告", "西队 | 查处"), None),
    ],
)
def test_the_row_with_a_cell_less_or_more_than_all_others_is_told(rows: tuple[str, ...], cells: int | None) -> None:
    odd = next(row for row in rows if len(row.split(" | ")) == cells) if cells else ""
    assert uneven(HEADINGS, *rows) == ((odd, cells, 4) if cells else None)


@pytest.mark.parametrize("dash", DASHES.split())
def test_a_dash_stands_for_a_figure(dash: str) -> None:
    assert uneven(HEADINGS, EAST, SOUTH, f"北队 | {dash} | 16 | {dash}", SHORT) == (SHORT, 3, 4)


def test_two_columns_are_enough() -> None:
    assert uneven("单位 | 立案", "东队 | 12", "南队 | 15", "北队 | 1 | 8", "西队 | 16") == ("北队 | 1 | 8", 3, 2)


def test_the_headings_are_no_row_of_figures() -> None:
    assert uneven("单位 | 2021 | 2022", EAST, SOUTH, NORTH) is None


def test_its_place_is_told() -> None:
    found = find_uneven_row(table_of(HEADINGS, EAST, SHORT, SOUTH, NORTH))
    assert found is not None
    assert found.row == 2


@pytest.mark.parametrize("total", ["合计", "总计", "全市", "全县", "全区", "全省", "全局", "全年", "全市合计"])
def test_a_row_of_totals_may_lack_a_rate(total: str) -> None:
    rows = (EAST, SOUTH, NORTH, f"{total} | 45 | 36")
    assert uneven("单位 | 立案 | 结案 | 结案率", *rows) is None
    assert uneven("单位 | 立案 | 占比 | 结案", *rows) is None
    assert uneven("单位 | 立案 | 结案 | 投诉", *rows) == (f"{total} | 45 | 36", 3, 4)


def test_a_row_of_totals_has_no_cell_too_many() -> None:
    rows = (EAST, SOUTH, NORTH, "合计 | 4 | 5 | 36 | 13")
    assert uneven("单位 | 立案 | 结案 | 结案率", *rows) == ("合计 | 4 | 5 | 36 | 13", 5, 4)


def test_what_goes_on_behind_the_name_of_a_total_is_another_row() -> None:
    rows = (EAST, SOUTH, NORTH, "全市三县区 | 45 | 36")
    assert uneven("单位 | 立案 | 结案 | 结案率", *rows) == ("全市三县区 | 45 | 36", 3, 4)


@pytest.mark.parametrize("heading", ["增幅", "降幅", "减幅", "同比", "环比", "比上年", "较上年", "变化"])
def test_a_first_year_may_lack_a_change(heading: str) -> None:
    first, *later = "2021年 | 12 | 9", "2022年 | 15 | 11 | 2", "2023年 | 18 | 16 | 7", "2024年 | 19 | 15 | 4"
    assert uneven(f"年度 | 立案 | 结案 | {heading}", first, *later) is None
    assert uneven(f"年度 | 立案 | 结案 | {heading}", *later, first) == (first, 3, 4)
    assert uneven("年度 | 立案 | 结案 | 投诉", first, *later) == (first, 3, 4)


@pytest.mark.parametrize("heading", ["备注", "说明"])
def test_any_row_may_lack_a_remark(heading: str) -> None:
    assert uneven(f"单位 | 立案 | 结案 | {heading}", EAST, SOUTH, NORTH, SHORT) is None
    assert uneven(f"单位 | 立案 | 结案 | {heading}", EAST, SOUTH, NORTH, LONG) == (LONG, 5, 4)


def test_a_table_of_word_has_its_cells_as_they_are() -> None:
    cells = (
        Paragraph(row * 10 + column, words, Story.TABLE, table=(1, row, column))
        for row, line in enumerate((HEADINGS, EAST, SOUTH, NORTH, SHORT))
        for column, words in enumerate(line.split(" | "))
    )
    (table,) = find_tables(ReportText("报告.docx", tuple(cells)).paragraphs)
    assert find_uneven_row(table) is None


def test_the_figures_of_a_row_can_be_left_out() -> None:
    table = without_figures(table_of(HEADINGS, EAST, SHORT, SOUTH), 2)
    assert [table.cells[at].text for at in sorted(table.cells) if at[0] == 2] == ["西队"]
    assert sorted({row for row, column in table.cells if column}) == [0, 1, 3]
