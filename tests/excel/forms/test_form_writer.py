"""A department's form: what it shows, what may be typed into it, and that it reads back as it was filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.catalogue_fingerprint import catalogue_fingerprint
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Initiative
from report_drafter.domain.workbook_layout import DEPARTMENT_PROPERTY, FINGERPRINT_PROPERTY, FORM_SHEETS, YEAR_PROPERTY
from report_drafter.excel.forms.form_writer import department_form
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.submission_parser import parse_submission
from report_drafter.language.numbers.quantity_reader import read_quantity
from tests.builders.workbook_builder import DEPARTMENT, FIRST_ROW, ROWS, THIS_FIGURES, a_catalogue, a_form, parts_of
from tests.builders.written_workbook import opened, package_faults, read_sheets


def form(last_year: Mapping[str, str] | None = None, **more: object) -> bytes:
    """An empty form of 法制支队; last year's figures as they would be typed."""
    quantities: dict[str, Quantity] = {}
    for code, typed in (last_year or {}).items():
        quantity = read_quantity(typed)
        assert quantity is not None
        quantities[code] = quantity
    return department_form(DepartmentForm(a_catalogue(), DEPARTMENT, quantities, **more))  # type: ignore[arg-type]


def figures(content: bytes) -> Worksheet:
    """Sheet 指标 as openpyxl sees it."""
    sheet: Worksheet = opened(content)["指标"]
    return sheet


def last_year_cell(typed: str, code: str = "0101") -> object:
    """What stands in last year's cell for a figure."""
    return figures(form({code: typed}))[f"E{ROWS[code]}"].value


def test_the_sheets_are_guide_figures_and_initiatives() -> None:
    assert tuple(read_sheets(form())) == FORM_SHEETS


def test_the_guide_tells_step_by_step_how_to_fill_the_form() -> None:
    rows = [row for row in read_sheets(form())["填报说明"] if any(row)]
    start = next(place for place, row in enumerate(rows) if row[0] == "怎样填写")
    steps = {str(row[0]): str(row[1]) for row in rows[start + 1 :]}
    names = ("填哪里", "统计期", "单位", "比率", "约数", "变动原因", "工作举措")
    assert list(steps)[:7] == [f"{number}. {name}" for number, name in enumerate(names, 1)]
    assert "“指标”表 8 项指标的本年数" in steps["1. 填哪里"]
    assert all(steps.values())


def test_the_guide_says_who_what_and_until_when() -> None:
    rows = read_sheets(form())["填报说明"]
    labels = {str(row[0]): row[1] for row in rows if row[0]}
    assert labels["报告年度"] == 2023
    assert labels["填报部门"] == DEPARTMENT
    assert "报送截止日期" in labels
    assert any("于 2024 年 1 月 31 日前" in str(row[1]) for row in rows)


def test_only_the_departments_own_indicators_are_asked_in_catalogue_order() -> None:
    rows = read_sheets(form())["指标"][FIRST_ROW - 1 :]
    assert [row[0] for row in rows] == [one.code for one in a_catalogue().asked_of(DEPARTMENT)]


@pytest.mark.parametrize(
    ("typed", "shown"), [("3907", 3907), ("1500余", "1500余"), ("约3.5万", "约3.5万"), ("3.7万", "3.7万"), ("0", 0)]
)
def test_last_years_figure_stands_there_as_it_was_meant(typed: str, shown: object) -> None:
    assert last_year_cell(typed) == shown


def test_last_years_figure_is_given_in_the_indicators_unit() -> None:
    assert last_year_cell("352000元", "0103") == pytest.approx(35.2)


def test_a_percentage_is_given_as_people_say_it() -> None:
    assert last_year_cell("62.62%", "0102") == pytest.approx(62.62)


def test_last_years_cell_is_locked_and_this_years_open() -> None:
    sheet = figures(form({"0101": "3907"}))
    row = ROWS["0101"]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert [letter for letter in "ABCDEFGH" if not sheet[f"{letter}{row}"].protection.locked] == ["F", "G", "H"]


def test_this_years_cell_is_of_the_general_format_so_that_a_typed_percent_sign_shows() -> None:
    sheet = figures(form())
    assert {sheet[f"F{row}"].number_format for row in ROWS.values()} == {"General"}


def test_every_figure_has_a_prompt_with_its_unit_and_a_warning_that_can_be_overruled() -> None:
    rules = {str(one.sqref): one for one in figures(form()).data_validations.dataValidation}
    assert set(rules) == {f"F{row}" for row in ROWS.values()}
    rule = rules[f"F{ROWS['0102']}"]
    assert rule.errorStyle == "warning"
    assert "单位：%" in rule.prompt
    assert "62.62% 请填 62.62" in rule.prompt


def test_sections_are_chosen_from_the_reports_own() -> None:
    rules = list(opened(form())["工作举措"].data_validations.dataValidation)
    assert [one.type for one in rules] == ["list"]
    assert "一（二）法治化营商环境" in str(rules[0].formula1)


def test_the_form_bears_year_department_and_fingerprint() -> None:
    properties = opened(form()).custom_doc_props  # type: ignore[attr-defined]  # the stubs lag behind openpyxl 3.1
    found = {one.name: one.value for one in properties.props}
    assert found == {
        YEAR_PROPERTY: "2023",
        DEPARTMENT_PROPERTY: DEPARTMENT,
        FINGERPRINT_PROPERTY: catalogue_fingerprint(a_catalogue()),
    }


def test_pages_are_a4_with_headings_on_each() -> None:
    sheet = figures(form())
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.freeze_panes == "C4"


def test_rows_may_grow_with_what_is_typed() -> None:
    sheets = [part for name, part in parts_of(form()).items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 3
    assert not any(b"customHeight" in part for part in sheets)


def test_the_same_form_gives_the_same_bytes() -> None:
    assert a_form() == a_form()


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    assert package_faults(a_form(), tmp_path) == []


def test_a_filled_form_reads_back_as_it_was_filled(tmp_path: Path) -> None:
    path = tmp_path / f"{DEPARTMENT}.xlsx"
    path.write_bytes(a_form())
    reading = parse_submission(read_workbook(path), a_catalogue())
    assert reading.submission is not None
    read = {one.code: one.quantity.number for one in reading.submission.entries if one.quantity is not None}
    assert read == {code: THIS_FIGURES[code] for code in ROWS}
    assert [one.section for one in reading.submission.initiatives] == ["一（二）"]


def test_narratives_reasons_and_notes_stand_where_people_would_type_them() -> None:
    story = Initiative("一（二）", "=标题", "@内容", CellAddress(""))
    content = form(
        reasons={"0101": "+原因"}, notes={"0101": "备注"}, this_year={"0101": Decimal(5)}, initiatives=(story,)
    )
    row = read_sheets(content)["指标"][ROWS["0101"] - 1]
    assert row[5:8] == [5, "+原因", "备注"]
    assert read_sheets(content)["工作举措"][FIRST_ROW - 1] == ["一（二）法治化营商环境", "=标题", "@内容"]


def test_a_department_without_indicators_can_still_write_narratives() -> None:
    content = department_form(DepartmentForm(a_catalogue(), "警卫科"))
    assert read_sheets(content)["填报说明"][3][1] == "警卫科"
    assert len(read_sheets(content)["指标"]) == FIRST_ROW - 1


def test_sample_data_says_so_on_the_sheets() -> None:
    info = replace(a_catalogue().info, sample="示例数据")
    content = department_form(DepartmentForm(replace(a_catalogue(), info=info), DEPARTMENT))
    assert all(
        any("示例数据" in str(cell) for row in read_sheets(content)[name] for cell in row) for name in FORM_SHEETS[:2]
    )
