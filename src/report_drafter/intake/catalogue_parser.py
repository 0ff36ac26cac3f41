"""Reads the catalogue workbook: whose report, which departments, indicators, relations, plans and waivers.

FLOW workbooks → submissions: the catalogue says what the submissions should hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import CellAddress
from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.domain.workbook_layout import (
    CATALOGUE_SHEETS,
    DEPARTMENT_SHEET,
    INDICATOR_SHEET,
    INFO_ITEMS,
    INFO_SHEET,
    PLAN_SHEET,
    RELATION_SHEET,
)
from report_drafter.intake.catalogue_lists import read_outline, read_plans, read_relations, read_waivers
from report_drafter.intake.cell_reading import cell_date, cell_text, cell_year
from report_drafter.intake.column_names import DEPARTMENT_HEADINGS, INDICATOR_HEADINGS
from report_drafter.intake.indicator_rows import read_indicators
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import Headings, SheetTable, find_table

LONGEST_NAME = 60
HIDDEN_OR_RESERVED = late(r"\..*|~\$.*|catalogue|con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
"""What systems hide, what the program reads as something else, and what Windows keeps for devices."""
MISSED_WHEN_ABSENT = {RELATION_SHEET: "数与数之间的关系没有核对", PLAN_SHEET: "引用的规划文件没有依据"}


@frozen
class CatalogueReading:
    """A catalogue and everything that is wrong in its workbook."""

    catalogue: Catalogue
    findings: tuple[Finding, ...] = ()


def parse_catalogue(workbook: Workbook) -> CatalogueReading:
    """Reads a catalogue; raises UserError when it lacks a sheet or the report's year, without which nothing works."""
    found = FindingList(workbook.file)
    _say_missing_lists(workbook, found)
    info = _read_info(workbook, found)
    departments = _read_departments(workbook, found)
    indicators = read_indicators(_indicator_table(workbook), {one.name for one in departments}, found)
    catalogue = Catalogue(
        info,
        departments,
        indicators,
        read_relations(workbook, [one.name for one in indicators], found),
        read_plans(workbook, found),
        read_waivers(workbook),
        workbook.file,
        read_outline(workbook, found),
    )
    return CatalogueReading(catalogue, found.all)


def _say_missing_lists(workbook: Workbook, found: FindingList) -> None:
    for name, lost in MISSED_WHEN_ABSENT.items():
        if workbook.sheet(name) is None:
            message = f"指标目录没有工作表“{name}”，{lost}。"
            found.warning(
                "catalogue-sheet", message, "请补上或改回原名；不需要的留一张空表。", CellAddress(workbook.file)
            )


def needed_sheet(workbook: Workbook, name: str) -> Sheet:
    """Returns a sheet; raises UserError that names the sheets there are."""
    sheet = workbook.sheet(name)
    if sheet is None:
        there = "、".join(one.name for one in workbook.sheets)
        raise UserError(
            f"指标目录“{workbook.file}”缺少工作表“{name}”（现有：{there}）。",
            f"指标目录应有工作表：{'、'.join(CATALOGUE_SHEETS)}；请补上或改回原名。",
        )
    return sheet


def needed_table(workbook: Workbook, name: str, headings: Headings, needed: tuple[str, ...]) -> SheetTable:
    """Returns the table of a sheet; raises UserError that names the columns it should have."""
    table = find_table(workbook.file, needed_sheet(workbook, name), headings, needed)
    if table is None:
        titles = {key: word for word, key in headings.items()}
        wanted = "".join(f"“{titles[key]}”" for key in needed)
        raise UserError(
            f"指标目录“{workbook.file}”的工作表“{name}”中没有找到表头。", f"表头一行至少要有{wanted}，请恢复列名。"
        )
    return table


def _indicator_table(workbook: Workbook) -> SheetTable:
    return needed_table(workbook, INDICATOR_SHEET, INDICATOR_HEADINGS, ("code", "name", "department"))


def _read_info(workbook: Workbook, found: FindingList) -> ReportInfo:
    cells = _info_cells(needed_sheet(workbook, INFO_SHEET))
    values = {key: value for key, (_, value) in cells.items()}
    year = cell_year(values.get("year", ""))
    if year is None:
        typed = cell_text(values.get("year", ""))
        what = f"里的{INFO_ITEMS['year']}“{typed}”不是四位年份" if typed else f"没有写明{INFO_ITEMS['year']}"
        raise UserError(f"指标目录“{workbook.file}”的工作表“{INFO_SHEET}”{what}。", "请填四位数字，如 2023。")
    _check_dates(cells, found)
    _check_agency(cells, found)
    texts = {key: cell_text(value) for key, value in values.items()}
    return ReportInfo(
        year=year,
        agency=texts.get("agency", ""),
        short_agency=texts.get("short_agency", ""),
        issue_date=cell_date(values.get("issue_date", "")),
        deadline=cell_date(values.get("deadline", "")),
        contact=texts.get("contact", ""),
        phone=texts.get("phone", ""),
        note=texts.get("note", ""),
        sample=texts.get("sample", ""),
    )


def _info_cells(sheet: Sheet) -> dict[str, tuple[tuple[int, int], CellValue]]:
    """What stands behind each label, by key, with its place; several labels may share a row."""
    items = {heading: key for key, heading in INFO_ITEMS.items()}
    cells: dict[str, tuple[tuple[int, int], CellValue]] = {}
    for number, row in enumerate(sheet.rows):
        filled = -1
        for column, (label, value) in enumerate(pairwise(row), 1):
            key = items.get(cell_text(label)) if column - 1 != filled else None
            if key is not None and (key not in cells or cell_text(value)):
                cells[key], filled = ((number, column), value), column
    return cells


def _check_agency(cells: Mapping[str, tuple[tuple[int, int], CellValue]], found: FindingList) -> None:
    (row, column), value = cells.get("agency", ((0, 0), ""))
    if not cell_text(value):
        place = found.cell(INFO_SHEET, row, column, "") if row else CellAddress(found.file, INFO_SHEET)
        message = f"{INFO_ITEMS['agency']}没有填写，报告中用到它的地方标【待补】。"
        found.warning("catalogue-agency", message, "请填写发文机关的全称。", place)


def _check_dates(cells: Mapping[str, tuple[tuple[int, int], CellValue]], found: FindingList) -> None:
    for key in ("issue_date", "deadline"):
        (row, column), value = cells.get(key, ((0, 0), ""))
        if cell_text(value) and cell_date(value) is None:
            place = found.cell(INFO_SHEET, row, column, cell_text(value))
            found.error(
                "catalogue-date", f"{INFO_ITEMS[key]}“{cell_text(value)}”不是日期。", "请写成 2024-03-13。", place
            )


def _read_departments(workbook: Workbook, found: FindingList) -> tuple[Department, ...]:
    table = needed_table(workbook, DEPARTMENT_SHEET, DEPARTMENT_HEADINGS, ("name",))
    departments: dict[str, Department] = {}
    for number, row in table.rows():
        name = table.text(row, "name")
        if name in departments:
            place = table.address(number, "name", name)
            found.warning("catalogue-duplicate", f"部门“{name}”在名单中出现两次。", "请删去一行。", place)
        elif name:
            _check_file_name(table, number, name, found)
            texts = (table.text(row, key) for key in ("contact", "phone", "note"))
            departments[name] = Department(name, *texts)
    return tuple(departments.values())


def _check_file_name(table: SheetTable, number: int, name: str, found: FindingList) -> None:
    """A department's name is its workbook's too: one that systems hide or refuse would never be read back."""
    if len(name) > LONGEST_NAME or "\n" in name or HIDDEN_OR_RESERVED.fullmatch(name):
        message = f"部门名称“{' '.join(name[:LONGEST_NAME].split())}”不能作填报表的文件名。"
        advice = f"请改成一行、不超过 {LONGEST_NAME} 个字、不以点号或“~$”开头的名称。"
        found.error("catalogue-department", message, advice, table.address(number, "name", name))
