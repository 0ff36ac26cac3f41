"""Sheet 指标 of a form: one row an indicator, last year's figure locked, this year's cell open."""

from __future__ import annotations

from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.workbook_layout import FIGURE_COLUMNS
from report_drafter.excel.cells.figure_cells import figure_content, number_format
from report_drafter.excel.forms.cell_looks import Look
from report_drafter.excel.forms.figure_rules import add_figure_rule
from report_drafter.excel.forms.sheet_page import (
    CellContent,
    fit_height,
    put,
    put_across,
    put_row,
    set_pages,
    set_widths,
)

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4
WIDTHS = {
    "code": 9.0,
    "name": 26.0,
    "unit": 8.0,
    "definition": 42.0,
    "last_year": 13.0,
    "this_year": 14.0,
    "reason": 30.0,
    "note": 20.0,
}
LOOKS = {
    "code": Look.FIXED_CENTRED,
    "name": Look.FIXED_TEXT,
    "unit": Look.FIXED_CENTRED,
    "definition": Look.FIXED_TEXT,
    "last_year": Look.FIXED_FIGURE,
    "this_year": Look.INPUT_FIGURE,
    "reason": Look.INPUT_TEXT,
    "note": Look.INPUT_TEXT,
}
LETTERS = dict(zip(FIGURE_COLUMNS, "ABCDEFGH", strict=True))
ORANGE = DifferentialStyle(fill=PatternFill("solid", bgColor="F4B183"))


def write_figures(sheet: Worksheet, form: DepartmentForm) -> None:
    """Writes the whole sheet, indicators in catalogue order."""
    info = form.catalogue.info
    put_across(sheet, TITLE_ROW, len(WIDTHS), f"{form.department} {info.year}年度指标", Look.TITLE)
    put_across(sheet, REMARK_ROW, len(WIDTHS), _remark(form), Look.REMARK)
    put_row(sheet, HEADER_ROW, tuple(FIGURE_COLUMNS.values()), Look.HEADER)
    for row, indicator in enumerate(form.catalogue.asked_of(form.department), FIRST_ROW):
        _write_indicator(sheet, row, indicator, form)
    set_widths(sheet, tuple(WIDTHS.values()))
    sheet.row_dimensions[TITLE_ROW].height = 28
    sheet.row_dimensions[REMARK_ROW].height = 20
    sheet.row_dimensions[HEADER_ROW].height = 24
    sheet.freeze_panes = f"C{FIRST_ROW}"
    set_pages(
        sheet, landscape=True, title_rows=f"{HEADER_ROW}:{HEADER_ROW}", footer=f"{form.department} {info.year}年度指标"
    )


def _remark(form: DepartmentForm) -> str:
    sample = f"　数据性质：{form.catalogue.info.sample}" if form.catalogue.info.sample else ""
    return f"请填浅黄色单元格；单位是 % 的按百分数填，62.62% 填 62.62；没有发生填 0；约数照写，如 1500余。{sample}"


def _write_indicator(sheet: Worksheet, row: int, indicator: Indicator, form: DepartmentForm) -> None:
    contents = _contents(indicator, form)
    for column, (key, look) in enumerate(LOOKS.items(), 1):
        put(sheet, row, column, contents[key], look)
    last_year = sheet[f"{LETTERS['last_year']}{row}"]
    last_year.number_format = number_format(_decimals(form.last_year.get(indicator.code), indicator))
    fit_height(sheet, row, [str(contents[key] or "") for key in LOOKS], tuple(WIDTHS.values()), least=24.0)
    add_figure_rule(sheet, f"{LETTERS['this_year']}{row}", indicator)
    _mark_missing_reason(sheet, row, indicator)


def _contents(indicator: Indicator, form: DepartmentForm) -> dict[str, CellContent]:
    return {
        "code": indicator.code,
        "name": indicator.name,
        "unit": indicator.unit,
        "definition": indicator.definition,
        "last_year": figure_content(form.last_year.get(indicator.code), indicator),
        "this_year": form.this_year.get(indicator.code),
        "reason": form.reasons.get(indicator.code, ""),
        "note": form.notes.get(indicator.code, ""),
    }


def _decimals(quantity: Quantity | None, indicator: Indicator) -> int:
    """Last year's figure shows at least the digits that it was written with."""
    return max(indicator.decimals, quantity.decimals if quantity else 0)


def _mark_missing_reason(sheet: Worksheet, row: int, indicator: Indicator) -> None:
    """Colours 变动原因 while the change exceeds the alarm bound and no reason stands there."""
    if indicator.alarm is None:
        return
    this, last, reason = (f"${LETTERS[key]}{row}" for key in ("this_year", "last_year", "reason"))
    change = f"ABS({this}-{last})" if indicator.kind is Kind.RATE else f"ABS({this}-{last})*100/ABS({last})"
    zero = "" if indicator.kind is Kind.RATE else f"{last}<>0,"
    formula = f'IF(AND(ISNUMBER({this}),ISNUMBER({last}),{zero}{reason}=""),{change}>{indicator.alarm:f},FALSE)'
    sheet.conditional_formatting.add(reason.replace("$", ""), Rule(type="expression", formula=[formula], dxf=ORANGE))
