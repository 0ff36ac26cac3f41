"""Changes that a table tells row by row beside the values of two years."""

from __future__ import annotations

import pytest

from report_drafter.language.tables.table_changes import find_table_changes
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import model_of

ROWS = ("立案（件） | 120 | 150 | 增加30件", "罚没款（万元） | 86.0 | 94.6 | 增长10.0%")


def changes_in(heading: str, *rows: str) -> list[tuple[str, bool]]:
    lines = "\n".join((f"指标 | 2021年 | 2022年 | {heading}", *rows))
    (table,) = find_tables(model_of(lines).text.paragraphs)
    return [(one.cell.text, one.holds) for one in find_table_changes(table)]


def test_differences_points_and_rates_are_read() -> None:
    rows = (*ROWS, "结案率（%） | 91.2 | 93.5 | 提高2.8个百分点")
    read = [("增加30件", True), ("增长10.0%", True), ("提高2.8个百分点", False)]
    assert changes_in("2022年比2021年", *rows) == read


@pytest.mark.parametrize("row", ["地区生产总值（亿元） | 270.94 | 290.56 | 增长4.6%", "移送（件） | 8 | 8 | 持平"])
def test_growth_at_constant_prices_and_words_without_a_figure_tell_nothing(row: str) -> None:
    assert changes_in("增减", *ROWS, row) == [("增加30件", True), ("增长10.0%", True)]


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("受理（件） | 80 | 90 | 12.5%", [("12.5%", True)]),
        ("受理（件） | 80 | 90 | 15.2%", [("15.2%", False)]),
        ("受理（件） | 90 | 80 | 11.1%", [("11.1%", True)]),
        ("满意率（%） | 91.2 | 93.5 | 2.3个百分点", [("2.3个百分点", True)]),
        ("投资（万元） | 8600 | 9900 | 增加1300万元", [("增加1300万元", True)]),
        ("移送（件） | 8 | 12 | 4件", []),
        ("听证（次） | 0 | 8 | 增长100%", []),
        ("结案率（%） | 91.2 | 93.5 | 增长2.5%", []),
        ("投资 | 8600万元 | 1.2亿元 | 增加3400万元", []),
        ("投资（万元） | 8600 | 9900 | 增加0.13亿元", []),
        ("移送（件） |  | 12 | 增加4件", []),
        ("移送（件） | 无 | 12 | 增加4件", []),
    ],
)
def test_a_cell_is_read_by_its_sign_and_unit(row: str, read: list[tuple[str, bool]]) -> None:
    assert changes_in("增减", *ROWS, row) == [("增加30件", True), ("增长10.0%", True), *read]


def test_last_year_and_this_need_no_number() -> None:
    lines = "\n".join(("指标 | 上年同期 | 本期 | 增减", *ROWS, "结案（件） | 110 | 132 | 增加21件"))
    (table,) = find_tables(model_of(lines).text.paragraphs)
    assert [one.holds for one in find_table_changes(table)] == [True, True, False]


@pytest.mark.parametrize("heading", ["较2019年增长", "占比", "备注"])
def test_columns_on_other_years_or_of_other_things_are_left_alone(heading: str) -> None:
    assert changes_in(heading, *ROWS) == []


def test_a_column_that_hardly_follows_from_the_years_tells_nothing() -> None:
    assert changes_in("增减", "立案（件） | 120 | 150 | 增加8件", "结案（件） | 110 | 132 | 增加3件") == []


YEARS = (
    "造林（万亩） | 2.1 | 2.4 | 2.2 | {}",
    "补贴（万元） | 310 | 342 | 387 | 45",
    "岗位（个） | 96 | 101 | 118 | 17",
)


@pytest.mark.parametrize(("cell", "holds"), [("-0.2", True), ("0.2", False)])
def test_of_several_years_those_count_that_the_other_rows_follow_from(cell: str, *, holds: bool) -> None:
    lines = "\n".join(("指标 | 2020年 | 2022年 | 2023年 | 比上年增减", *YEARS)).format(cell)
    (table,) = find_tables(model_of(lines).text.paragraphs)
    assert [one.holds for one in find_table_changes(table)] == [holds, True, True]


def test_bare_numbers_of_two_rows_tell_nothing() -> None:
    assert changes_in("增减", "立案（件） | 120 | 150 | 30", "结案（件） | 110 | 132 | 24") == []
