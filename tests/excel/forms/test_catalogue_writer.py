"""指标目录 as a workbook: everything that the catalogue holds, and reads back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.finding import Waiver
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.workbook_layout import (
    CATALOGUE_SHEETS,
    DEPARTMENT_COLUMNS,
    INDICATOR_COLUMNS,
    PLAN_COLUMNS,
    RELATION_COLUMNS,
    SECTION_COLUMNS,
    SECTION_SHEET,
    WAIVER_COLUMNS,
)
from report_drafter.excel.forms import catalogue_columns
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.catalogue_parser import parse_catalogue
from tests.builders.workbook_builder import a_catalogue
from tests.builders.written_workbook import opened, package_faults, read_sheets


def full_catalogue() -> Catalogue:
    """A catalogue in which every field says something."""
    small = a_catalogue()
    info = ReportInfo(
        2023, "示例市公安局", "市局", date(2024, 3, 13), date(2024, 1, 31), "张三", "0757-12345678", "附注一句", "示例"
    )
    odd = Indicator(
        "0901", "=1+1", "万元", Kind.AMOUNT, 2, "三", "法制支队", required=False, low=Decimal("-5.5"), high=Decimal(9),
        alarm=Decimal(30), definition="统计 <全年> & 累计", redefined=True, discontinued=True, in_annex=True, note="记",
    )  # fmt: skip
    plans = (
        PlanDocument(
            "法治政府建设实施纲要", 2021, 2025, "中共中央、国务院", ("纲要", "实施纲要"), "后继", "中发〔2021〕33号"
        ),
        PlanDocument("“十四五”规划", 2021, 2025, dated=False),
        PlanDocument("中华人民共和国行政处罚法"),
    )
    waivers = (Waiver("plan-period", "2021—2026年", "原文如此", "局长"),)
    departments = (Department("法制支队", "李四", "1", "备注"), Department("治安支队"))
    return replace(
        small, info=info, departments=departments, indicators=(*small.indicators, odd), plans=plans, waivers=waivers
    )


def without_places(catalogue: Catalogue) -> Catalogue:
    """The catalogue without the cells that it was read from."""
    return Catalogue(
        catalogue.info,
        catalogue.departments,
        catalogue.indicators,
        tuple(replace(one, source=None) for one in catalogue.relations),
        catalogue.plans,
        tuple(replace(one, source=None) for one in catalogue.waivers),
    )


def test_a_catalogue_that_is_written_reads_back_the_same(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.xlsx"
    path.write_bytes(catalogue_workbook(full_catalogue()))
    reading = parse_catalogue(read_workbook(path))
    assert without_places(reading.catalogue) == without_places(full_catalogue())


def test_the_same_catalogue_gives_the_same_bytes() -> None:
    assert catalogue_workbook(full_catalogue()) == catalogue_workbook(full_catalogue())


def test_all_sheets_are_there_in_order() -> None:
    assert tuple(read_sheets(catalogue_workbook(a_catalogue()))) == CATALOGUE_SHEETS


@pytest.mark.parametrize(
    ("table", "layout"),
    [
        (catalogue_columns.DEPARTMENTS, DEPARTMENT_COLUMNS),
        (catalogue_columns.INDICATORS, INDICATOR_COLUMNS),
        (catalogue_columns.RELATIONS, RELATION_COLUMNS),
        (catalogue_columns.PLANS, PLAN_COLUMNS),
        (catalogue_columns.WAIVERS, WAIVER_COLUMNS),
        (catalogue_columns.SECTION_LIST, SECTION_COLUMNS),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_the_columns_are_those_of_the_layout(table: catalogue_columns.TableSheet, layout: dict[str, str]) -> None:
    assert {key: column.heading for key, column in table.columns.items()} == layout


def test_an_outline_of_its_own_has_a_sheet_and_reads_back_the_same(tmp_path: Path) -> None:
    outline = {"一（一）": "加强党的领导", "一（二）": "", "二": "存在的不足"}
    catalogue = replace(a_catalogue(), outline=outline)
    path = tmp_path / "catalogue.xlsx"
    path.write_bytes(catalogue_workbook(catalogue))
    assert tuple(read_sheets(path.read_bytes())) == (*CATALOGUE_SHEETS, SECTION_SHEET)
    reading = parse_catalogue(read_workbook(path))
    assert (reading.catalogue.outline, reading.findings) == (outline, ())


def test_a_section_that_is_no_number_is_said_and_what_a_list_cannot_hold_is_left_out(tmp_path: Path) -> None:
    catalogue = replace(a_catalogue(), outline={"第一节": "总则", "一": '加强"统筹",推进'})
    path = tmp_path / "catalogue.xlsx"
    path.write_bytes(catalogue_workbook(catalogue))
    reading = parse_catalogue(read_workbook(path))
    assert reading.catalogue.outline == {"一": "加强统筹，推进"}
    assert [one.message for one in reading.findings] == ["章节“第一节”不是章节号，没有采用。"]


def test_choices_are_drop_down_lists() -> None:
    sheet = opened(catalogue_workbook(a_catalogue()))["指标"]
    lists = {str(one.formula1) for one in sheet.data_validations.dataValidation if one.type == "list"}
    assert '"数量,金额,比率"' in lists
    assert '"是,否"' in lists
    assert any(one.startswith("部门!$A$4:$A$") for one in lists)


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    assert package_faults(catalogue_workbook(full_catalogue()), tmp_path) == []
