"""Cells of a table that the text tells by the whole names of row and column."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.cells_named import find_cells_named
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of

PERMITS = (
    "审批事项办理表",
    "事项 | 本年受理件数 | 现行办结数量 | 退件",
    "采矿用地许可 | 417 | 388 | 29",
    "水库养殖许可 | 263 | 254 | 9",
    "其他零星许可 | 51 | 47 | 4",
)
FEES = (
    "收费情况表",
    "项目 | 年初余额（万元） | 全年收缴（万元）",
    "城市停车收费 | 417 | 388",
    "农村供水收费 | 263 | 254",
)


def named(line: str, *tables: tuple[str, ...]) -> list[tuple[str, str]]:
    model = report_of(*line.split("\n"), *(row for table in tables or (PERMITS,) for row in table))
    found = find_cells_named(model, tuple(find_tables(model.text.paragraphs)))
    return [(one.cell.text, one.figure.text) for one in found]


@pytest.mark.parametrize(
    ("line", "table", "found"),
    [
        ("全年受理采矿用地许可471件。", PERMITS, ("417", "471件")),
        ("全局主动现行办结采矿用地许可共308项。", PERMITS, ("388", "308项")),
        ("截至年末，水库养殖许可受理达362件。", PERMITS, ("263", "362件")),
        ("城市停车收费年初余额471万元。", FEES, ("417", "471万元")),
    ],
)
def test_a_cell_told_by_its_names_with_another_value(line: str, table: tuple[str, ...], found: tuple[str, str]) -> None:
    assert named(line, table) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "全年受理采矿用地许可417件。",
        "全年受理采矿用地许可417件。受理采矿用地许可471件。",  # one telling is right
        "跨省受理采矿用地许可471件。",  # some of them
        "采矿用地许可471件。",  # of no column
        "受理采矿许可471件。",  # another row's name
        "受理采矿用地许可471件以上。",
        "受理采矿用地许可约471件。",
        "受理采矿用地许可471件争议。",  # of something else
        "受理采矿用地许可471人。",
        "受理采矿用地许可471万元。",
        "上年受理采矿用地许可471件。",
        "一季度受理采矿用地许可471件。",
        "受理其他零星许可15件。",
        "上年，受理采矿用地许可471件。",
        "二、2024年工作安排\n受理采矿用地许可471件。",
    ],
)
def test_what_is_told_of_others_names_no_cell(line: str) -> None:
    assert named(line) == []


@pytest.mark.parametrize(("column", "found"), [("收取件数", True), ("收件数", False)])
def test_a_column_of_one_character_is_too_short_to_know(column: str, *, found: bool) -> None:
    table = tuple(one.replace("本年受理件数", column) for one in PERMITS)
    assert bool(named(f"{column[:-2]}采矿用地许可471件。", table)) is found


def test_a_cell_has_the_unit_that_its_heading_tells() -> None:
    assert named("城市停车收费年初余额471件。", FEES) == []


def test_a_cell_that_two_tables_have_is_none_of_both() -> None:
    other = ("分局审批事项办理表", *(one.replace("417", "206") for one in PERMITS[1:]))
    assert named("受理采矿用地许可471件。", PERMITS, other) == []


@pytest.mark.parametrize(("label", "found"), [("采矿用地", True), ("采矿地", False)])
def test_a_row_of_three_characters_is_too_short_to_know(label: str, *, found: bool) -> None:
    assert bool(named(f"受理{label}471件。", tuple(one.replace("采矿用地许可", label) for one in PERMITS))) is found
