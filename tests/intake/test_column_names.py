"""Columns are known by the headings of the layout and by what people call them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from report_drafter.domain import workbook_layout as layout
from report_drafter.intake import column_names as known
from report_drafter.intake.sheet_table import plain_heading

TABLES = {
    "指标（填报表）": (known.FIGURE_HEADINGS, layout.FIGURE_COLUMNS),
    "工作举措": (known.INITIATIVE_HEADINGS, layout.INITIATIVE_COLUMNS),
    "指标（目录）": (known.INDICATOR_HEADINGS, layout.INDICATOR_COLUMNS),
    "部门": (known.DEPARTMENT_HEADINGS, layout.DEPARTMENT_COLUMNS),
    "关系": (known.RELATION_HEADINGS, layout.RELATION_COLUMNS),
    "规划文件": (known.PLAN_HEADINGS, layout.PLAN_COLUMNS),
    "豁免": (known.WAIVER_HEADINGS, layout.WAIVER_COLUMNS),
}
every_table = pytest.mark.parametrize(("headings", "columns"), TABLES.values(), ids=TABLES)


@every_table
def test_every_heading_leads_to_a_column_that_the_table_has(
    headings: Mapping[str, str], columns: Mapping[str, str]
) -> None:
    assert set(headings.values()) == set(columns)


@every_table
def test_the_headings_of_the_layout_come_before_what_else_a_column_is_called(
    headings: Mapping[str, str], columns: Mapping[str, str]
) -> None:
    assert {key: headings[plain_heading(word)] for key, word in columns.items()} == {key: key for key in columns}


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("口径", "definition"),
        ("计量单位", "unit"),
        ("去年数", "last_year"),
        ("填报数", "this_year"),
        ("2023年度数", "this_year"),
        ("2022年", "last_year"),
        ("变动情况说明", "reason"),
    ],
)
def test_a_form_is_read_by_the_words_that_departments_put_there(heading: str, key: str) -> None:
    assert known.figure_headings(2023)[heading] == key
