"""Writes 数据确认单 for a department: its figures that the edited report states otherwise, to confirm or reject."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.excel.tables.table_sheet import CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import table_workbook

SHEET = "数据确认"
COLUMNS = (
    Column("序号", 6, Style.CENTRED),
    Column("编码", 9, Style.CENTRED),
    Column("指标名称", 26),
    Column("单位", 8, Style.CENTRED),
    Column("填报值", 13, Style.CENTRED),
    Column("填报位置", 22),
    Column("报告中改为", 13, Style.CENTRED),
    Column("报告中的位置", 44),
    Column("确认", 16, Style.INPUT),
    Column("正确的数和依据", 28, Style.INPUT),
)
CHANGED_COLUMN, ANSWER_COLUMN = 6, 8
ANSWERS = ("以填报值为准", "以报告为准", "两个都不对")
GONE = "（已删去）"


def corrections_workbook(catalogue: Catalogue, department: str, changes: Sequence[FigureChange]) -> bytes:
    """Returns one department's sheet of figures to confirm; its last columns are for the department to fill."""
    info = catalogue.info
    rows = [_row(number, one) for number, one in enumerate(changes, 1)]
    marked = {(place, CHANGED_COLUMN): Style.WARNING for place, one in enumerate(changes) if one.contradicts}
    call = " ".join(part for part in (info.contact, info.phone) if part)
    remark = (
        f"下列数字在审阅中被改动，与填报值不一致的已标色。请在“确认”一列选定，填好后退回汇总机关{_brackets(call)}。"
    )
    title = f"{department or '（未注明部门）'}：{info.year}年度报告数据确认单"
    return table_workbook([Table(SHEET, title, remark, COLUMNS, rows, marked, {ANSWER_COLUMN: ANSWERS})])


def _row(number: int, one: FigureChange) -> tuple[CellContent, ...]:
    gone = one.fate is FigureFate.DELETED
    place = f"第{one.paragraph}段：" if one.paragraph else f"{one.place or '原句'}：" if gone else ""
    return (
        number,
        one.code,
        one.name,
        one.unit,
        one.due,
        "" if one.cell is None else str(one.cell),
        GONE if gone else one.new,
        f"{place}{one.sentence}",
        "",
        "",
    )


def _brackets(words: str) -> str:
    return f"（{words}）" if words else ""
