"""Writes 数据核对.xlsx: what became of every figure of edited reports, those that need a look first."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.excel.tables.table_sheet import CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import table_workbook
from report_drafter.reconciling.reconciliation_text import gone_words

SHEET = "数据核对"
COLUMNS = (
    Column("序号", 6, Style.CENTRED),
    Column("情况", 10, Style.CENTRED),
    Column("指标名称", 22),
    Column("填报部门", 14),
    Column("来源单元格", 24),
    Column("底稿", 12, Style.TEXT),
    Column("现在写作", 12, Style.TEXT),
    Column("与填报数", 14, Style.CENTRED),
    Column("文件", 20),
    Column("段落", 8, Style.CENTRED),
    Column("所在句子", 52),
)
FATE_COLUMN, CONTRADICTION_COLUMN = 1, 7
ORDER = (FigureFate.CONFLICTING, FigureFate.CHANGED, FigureFate.DELETED, FigureFate.ADDED, FigureFate.UNCHANGED)
FATE_STYLES = {
    FigureFate.CONFLICTING: Style.ERROR,
    FigureFate.CHANGED: Style.WARNING,
    FigureFate.DELETED: Style.WARNING,
    FigureFate.ADDED: Style.HINT,
}
REMARK = "报告里的改动不会自动改填报数：确需更正的，由填报部门在填报表中更正后重新生成报告。"


def changes_workbook(changes: Sequence[FigureChange]) -> bytes:
    """Returns the list as a workbook of one sheet; within one fate the order is that of the report.

    Of what nobody changed, the figures that the inputs no longer bear out come first.
    """
    ordered = sorted(changes, key=_rank)
    rows = [_row(number, change) for number, change in enumerate(ordered, 1)]
    styles = {
        (place, FATE_COLUMN): FATE_STYLES[change.fate]
        for place, change in enumerate(ordered)
        if change.fate in FATE_STYLES
    }
    wrong = {(place, CONTRADICTION_COLUMN): Style.ERROR for place, one in enumerate(ordered) if one.contradicts}
    return table_workbook([Table(SHEET, SHEET, REMARK, COLUMNS, rows, styles | wrong)])


def _rank(change: FigureChange) -> tuple[int, bool]:
    return ORDER.index(change.fate), change.fate is FigureFate.UNCHANGED and not change.contradicts


def _row(number: int, change: FigureChange) -> tuple[CellContent, ...]:
    contradiction = "不符" if change.contradicts else "一致" if change.code and change.new else ""
    corrected = f"（现为 {change.current}）" if change.current else ""
    return (
        number,
        change.fate.value,
        change.name or "（没有对应指标）",
        change.department,
        str(change.cell or ""),
        change.old,
        change.new,
        f"{contradiction}{corrected}",
        change.file,
        change.paragraph or "",
        f"（{gone_words(change)}）{change.sentence}" if change.fate is FigureFate.DELETED else change.sentence,
    )
