"""Sheet 工作举措 of a form: narratives by section of the report, the section from a drop-down list."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.section_choice import choices
from report_drafter.domain.workbook_layout import INITIATIVE_COLUMNS
from report_drafter.excel.forms.cell_looks import Look
from report_drafter.excel.forms.cell_rules import Guidance, add_choices
from report_drafter.excel.forms.sheet_page import fit_height, put, put_across, put_row, set_pages, set_widths

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4
WIDTHS = (26.0, 30.0, 92.0)
SPARE_ROWS = 9
BLANK_HEIGHT = 48.0
REMARK = "每行一条。章节从下拉列表中选；标题用一句话概括；内容写做法和成效，引用本部门指标写成【指标名称】。"


def write_initiatives(sheet: Worksheet, form: DepartmentForm) -> None:
    """Writes the narratives that there are and leaves open rows below them."""
    put_across(sheet, TITLE_ROW, len(WIDTHS), f"{form.department} {form.catalogue.info.year}年度工作举措", Look.TITLE)
    put_across(sheet, REMARK_ROW, len(WIDTHS), REMARK, Look.REMARK)
    put_row(sheet, HEADER_ROW, tuple(INITIATIVE_COLUMNS.values()), Look.HEADER)
    offered = choices(form.catalogue.outline)
    for row, initiative in enumerate(form.initiatives, FIRST_ROW):
        section = offered.get(initiative.section, initiative.section)
        _write_row(sheet, row, (section, initiative.title, initiative.text))
    last = FIRST_ROW + len(form.initiatives) + SPARE_ROWS - 1
    for row in range(last - SPARE_ROWS + 1, last + 1):
        _write_row(sheet, row, ("", "", ""))
    _set_up(sheet, last, tuple(offered.values()), f"{form.department} {form.catalogue.info.year}年度工作举措")


def _write_row(sheet: Worksheet, row: int, texts: tuple[str, str, str]) -> None:
    for column, text in enumerate(texts, 1):
        put(sheet, row, column, text, Look.INPUT_TEXT)
    fit_height(sheet, row, texts, WIDTHS, least=BLANK_HEIGHT)


def _set_up(sheet: Worksheet, last: int, offered: tuple[str, ...], footer: str) -> None:
    guidance = Guidance("章节", "请从下拉列表中选报告的章节。", "报告没有这一节，请从下拉列表中选。")
    add_choices(sheet, f"A{FIRST_ROW}:A{last}", offered, guidance)
    set_widths(sheet, WIDTHS)
    sheet.row_dimensions[TITLE_ROW].height = 28
    sheet.row_dimensions[REMARK_ROW].height = 20
    sheet.row_dimensions[HEADER_ROW].height = 24
    sheet.freeze_panes = f"A{FIRST_ROW}"
    set_pages(sheet, landscape=True, title_rows=f"{HEADER_ROW}:{HEADER_ROW}", footer=footer)
