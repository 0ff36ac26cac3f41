"""Sheet 填报说明 of a form: who fills what, until when, how."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.catalogue import Department
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.workbook_layout import FIGURE_SHEET, GUIDE_DEPARTMENT, GUIDE_YEAR, INITIATIVE_SHEET
from report_drafter.excel.forms.cell_looks import Look
from report_drafter.excel.forms.sheet_page import CellContent, fit_height, put, put_across, set_pages, set_widths

WIDTHS = (18.0, 72.0)
COLUMNS = len(WIDTHS)
FIRST_ITEM_ROW = 3


def write_guide(sheet: Worksheet, form: DepartmentForm) -> None:
    """Writes the whole sheet; labels stand in column A, contents in column B."""
    info = form.catalogue.info
    put_across(sheet, 1, COLUMNS, f"{info.year}年度法治政府建设报告填报表", Look.TITLE)
    row = FIRST_ITEM_ROW
    for label, content, look in _items(form):
        put(sheet, row, 1, label, Look.LABEL)
        put(sheet, row, 2, content, look)
        sheet.row_dimensions[row].height = 24
        row += 1
    put_across(sheet, row + 1, COLUMNS, "怎样填写", Look.GROUP)
    sheet.row_dimensions[row + 1].height = 22
    _write_steps(sheet, row + 2, form)
    set_widths(sheet, WIDTHS)
    sheet.row_dimensions[1].height = 34
    set_pages(sheet, landscape=False, footer=f"{form.department} {info.year}年度")


def _items(form: DepartmentForm) -> Iterator[tuple[str, CellContent, Look]]:
    info, department = form.catalogue.info, _department(form)
    yield GUIDE_YEAR, info.year, Look.FIXED_TEXT
    yield GUIDE_DEPARTMENT, form.department, Look.FIXED_TEXT
    yield "报送截止日期", info.deadline or "见通知", Look.FIXED_TEXT
    yield "汇总机关", info.agency, Look.FIXED_TEXT
    yield "汇总联系人", " ".join(part for part in (info.contact, info.phone) if part), Look.FIXED_TEXT
    if info.sample:
        yield "数据性质", info.sample, Look.FIXED_TEXT
    yield "填报人", department.contact, Look.INPUT_TEXT
    yield "填报人电话", department.phone, Look.INPUT_TEXT


def _department(form: DepartmentForm) -> Department:
    known = (one for one in form.catalogue.departments if one.name == form.department)
    return next(known, Department(form.department))


def _write_steps(sheet: Worksheet, row: int, form: DepartmentForm) -> None:
    for number, (title, words) in enumerate(_steps(form), 1):
        put(sheet, row, 1, f"{number}. {title}", Look.LABEL)
        put(sheet, row, 2, words, Look.TEXT)
        fit_height(sheet, row, (title, words), WIDTHS, least=30.0)
        row += 1


def _steps(form: DepartmentForm) -> Iterator[tuple[str, str]]:
    year, asked = form.catalogue.info.year, form.catalogue.asked_of(form.department)
    where = (
        f"只填浅黄色的单元格：“{FIGURE_SHEET}”表 {len(asked)} 项指标的本年数，“{INITIATIVE_SHEET}”表的工作举措。"
        "灰色单元格已锁定（没有密码），请不要改动；上年数有误的，请在备注中写明正确的数和依据。"
    )
    narrative = (
        "每行写一条：章节从下拉列表中选，标题用一句话概括，内容写做法和成效。内容里要用到本部门指标的，"
        "写成【指标名称】，例如“走访企业【走访企业】家次”，汇总时自动换成填报的数，前后不会不一致。"
    )
    period = f"除口径说明另有规定外，统计 {year} 年 1 月 1 日至 12 月 31 日。"
    yield "填哪里", where
    yield "统计期", f"{period}确实没有发生的填 0，不要留空，也不要写“无”。"
    yield "单位", "按“单位”一列填写，只填数，不写单位。单位是万元的，35000 元请填 3.5。"
    yield "比率", "按百分数填写：62.62% 请填 62.62，不写百分号，也不要填 0.6262。"
    yield "约数", "只有约数的照实写，如 1500余、近10万、约3.5万。能够查清的请填准确数。"
    yield "变动原因", "同比变化较大时，“变动原因”一格会变成橙色，请用一两句话写明原因。"
    yield "工作举措", narrative
    yield "不要做的", "不要改动工作表名称、列名和编码，不要合并单元格。需要时可以另加工作表存放底稿，不影响汇总。"
    yield "报送", f"保存为 .xlsx，文件名用“{form.department}”，{_until(form.catalogue.info.deadline)}发给汇总机关。"


def _until(deadline: date | None) -> str:
    return f"于 {deadline.year} 年 {deadline.month} 月 {deadline.day} 日前" if deadline else "按通知时间"
