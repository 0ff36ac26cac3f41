"""Writes 指标目录: all sheets of one year's catalogue, with notes, drop-down lists and print set-up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.finding import Waiver
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.relation import Relation
from report_drafter.domain.workbook_layout import (
    ALIAS_SEPARATOR,
    DEPARTMENT_SHEET,
    HARD,
    INFO_COLUMNS,
    INFO_ITEMS,
    INFO_SHEET,
    NO,
    SECTIONS,
    SOFT,
    YES,
)
from report_drafter.excel.files.workbook_bytes import workbook_bytes
from report_drafter.excel.forms.catalogue_columns import (
    DEPARTMENTS,
    INDICATORS,
    INFO_NOTES,
    PLANS,
    RELATIONS,
    SECTION_LIST,
    WAIVERS,
    Column,
    TableSheet,
)
from report_drafter.excel.forms.cell_looks import Look, register_looks
from report_drafter.excel.forms.cell_rules import Guidance, add_choices, add_choices_from, add_rule
from report_drafter.excel.forms.sheet_page import (
    CellContent,
    fit_height,
    put,
    put_across,
    put_row,
    set_pages,
    set_widths,
)

TITLE_ROW, NOTE_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4
SPARE_ROWS = 500
"""How many rows below the last one the drop-down lists reach."""
INFO_WIDTHS = (18.0, 44.0, 60.0)

Row = Mapping[str, CellContent]


def catalogue_workbook(catalogue: Catalogue) -> bytes:
    """Returns the catalogue as a workbook of the layout that `domain.workbook_layout` fixes."""
    workbook = Workbook()
    register_looks(workbook)
    _write_info(_first_sheet(workbook, INFO_SHEET), catalogue.info)
    _write_table(workbook, DEPARTMENTS, map(_department_row, catalogue.departments))
    indicators = _write_table(workbook, INDICATORS, map(_indicator_row, catalogue.indicators))
    relations = _write_table(workbook, RELATIONS, map(_relation_row, catalogue.relations))
    _write_table(workbook, PLANS, map(_plan_row, catalogue.plans))
    _write_table(workbook, WAIVERS, map(_waiver_row, catalogue.waivers))
    if catalogue.outline != SECTIONS:
        _write_table(workbook, SECTION_LIST, map(_section_row, catalogue.outline.items()))
    _guide_indicators(indicators, catalogue)
    _guide_relations(relations)
    return workbook_bytes(workbook)


def _first_sheet(workbook: Workbook, name: str) -> Worksheet:
    workbook.remove(workbook.worksheets[0])
    sheet: Worksheet = workbook.create_sheet(name)
    return sheet


def _write_info(sheet: Worksheet, info: ReportInfo) -> None:
    put(sheet, TITLE_ROW, 1, f"{info.year}年度报告指标目录", Look.TITLE)
    sheet.row_dimensions[NOTE_ROW].height = 20
    remark = "请在“内容”一列填写。各表第1、2行是说明，可以保留；第3行的列名请勿改动。"
    put_across(sheet, NOTE_ROW, len(INFO_COLUMNS), remark, Look.REMARK)
    put_row(sheet, HEADER_ROW, INFO_COLUMNS, Look.HEADER)
    for row, (key, item) in enumerate(INFO_ITEMS.items(), FIRST_ROW):
        content = getattr(info, key)
        put(sheet, row, 1, item, Look.LABEL)
        put(sheet, row, 2, content, Look.TEXT)
        put(sheet, row, 3, INFO_NOTES[key], Look.REMARK)
        fit_height(sheet, row, (item, str(content), INFO_NOTES[key]), INFO_WIDTHS)
    _finish(sheet, INFO_WIDTHS, landscape=True)


def _write_table(workbook: Workbook, table: TableSheet, rows: Iterable[Row]) -> Worksheet:
    sheet: Worksheet = workbook.create_sheet(table.name)
    columns = tuple(table.columns.values())
    widths = [column.width for column in columns]
    put(sheet, TITLE_ROW, 1, table.title, Look.TITLE)
    put_row(sheet, NOTE_ROW, [column.note for column in columns], Look.REMARK)
    put_row(sheet, HEADER_ROW, [column.heading for column in columns], Look.HEADER)
    fit_height(sheet, NOTE_ROW, [column.note for column in columns], widths)
    for number, row in enumerate(rows, FIRST_ROW):
        _write_row(sheet, number, table.columns, row)
    _finish(sheet, widths, landscape=True)
    return sheet


def _write_row(sheet: Worksheet, number: int, columns: Mapping[str, Column], row: Row) -> None:
    for place, (key, column) in enumerate(columns.items(), 1):
        put(sheet, number, place, row[key], column.look)
    texts = ["" if row[key] is None else str(row[key]) for key in columns]
    fit_height(sheet, number, texts, [column.width for column in columns.values()])


def _finish(sheet: Worksheet, widths: Iterable[float], *, landscape: bool) -> None:
    set_widths(sheet, tuple(widths))
    sheet.row_dimensions[TITLE_ROW].height = 28
    sheet.row_dimensions[HEADER_ROW].height = 22
    sheet.freeze_panes = f"A{FIRST_ROW}"
    set_pages(sheet, landscape=landscape, title_rows=f"{HEADER_ROW}:{HEADER_ROW}", footer=sheet.title)


def _department_row(one: Department) -> Row:
    return {"name": one.name, "contact": one.contact, "phone": one.phone, "note": one.note}


def _indicator_row(one: Indicator) -> Row:
    """Fields that are yes or no are written out, so that a blank cell never has to be guessed."""
    row: dict[str, CellContent] = {}
    for each in fields(one):
        content = getattr(one, each.name)
        row[each.name] = (YES if content else NO) if isinstance(content, bool) else content
    return row | {"kind": one.kind.value}


def _relation_row(one: Relation) -> Row:
    return {"text": one.text, "hard": HARD if one.hard else SOFT, "note": one.note}


def _plan_row(one: PlanDocument) -> Row:
    return {
        "title": one.title,
        "start": one.start,
        "end": one.end,
        "dated": YES if one.dated else NO,
        "issuer": one.issuer,
        "number": one.number,
        "aliases": ALIAS_SEPARATOR.join(one.aliases),
        "successor": one.successor,
    }


def _waiver_row(one: Waiver) -> Row:
    return {"rule": one.rule, "fragment": one.fragment, "reason": one.reason, "approved_by": one.approved_by}


def _section_row(one: tuple[str, str]) -> Row:
    return dict(zip(SECTION_LIST.columns, one, strict=True))


def _guide_indicators(sheet: Worksheet, catalogue: Catalogue) -> None:
    """Adds the drop-down lists of sheet 指标."""
    cells = _column_cells(sheet, INDICATORS)
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(len(INDICATORS.columns))}{sheet.max_row}"
    add_choices(sheet, cells["kind"], list(Kind), Guidance("类型", refusal="请从列表中选：数量、金额、比率。"))
    for key in ("required", "redefined", "discontinued", "in_annex"):
        heading = INDICATORS.columns[key].heading
        add_choices(sheet, cells[key], (YES, NO), Guidance(heading, refusal="请填“是”或“否”。"))
    sections = Guidance("章节", refusal="报告没有这一节。请从列表中选；确有此节时可以保留。", strict=False)
    add_choices(sheet, cells["section"], tuple(catalogue.outline), sections)
    source = f"{DEPARTMENT_SHEET}!$A${FIRST_ROW}:$A${FIRST_ROW + len(catalogue.departments) + SPARE_ROWS}"
    owner = Guidance("填报部门", refusal="“部门”表里没有这个部门。请先在“部门”表里添加，再从列表中选。", strict=False)
    add_choices_from(sheet, cells["department"], source, owner)
    places = DataValidation(type="whole", operator="between", formula1="0", formula2="6")
    add_rule(sheet, cells["decimals"], places, Guidance("小数位", refusal="请填 0 到 6 之间的整数。"))


def _guide_relations(sheet: Worksheet) -> None:
    cells = _column_cells(sheet, RELATIONS)
    add_choices(sheet, cells["hard"], (HARD, SOFT), Guidance("性质", refusal=f"请填“{HARD}”或“{SOFT}”。"))


def _column_cells(sheet: Worksheet, table: TableSheet) -> dict[str, str]:
    """Returns each column's cells from the first row to the last spare one, such as `D4:D530`."""
    last = max(sheet.max_row, FIRST_ROW) + SPARE_ROWS
    letters = {key: get_column_letter(place) for place, key in enumerate(table.columns, 1)}
    return {key: f"{letter}{FIRST_ROW}:{letter}{last}" for key, letter in letters.items()}
