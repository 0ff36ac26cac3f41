"""Lays sparse cells out as rows, within bounds."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.location import cell_name
from report_drafter.domain.workbook import CellValue
from report_drafter.excel.files.guard import SENT_IN

FAR_ADVICE = "请选中数据区以外的行和列，右键“删除”，另存后重新放入。"


def too_wide(file: str, sheet: str, farthest: str) -> UnreadableFile:
    """Returns the error for a sheet whose cells span more than a form may hold."""
    return UnreadableFile(
        f"“{file}”的工作表“{sheet}”在很远的单元格 {farthest} 还有内容，表格范围过大，没有读取。", FAR_ADVICE
    )


def laid_out(file: str, sheet: str, cells: Mapping[tuple[int, int], CellValue]) -> list[list[CellValue]]:
    """Returns rows that all reach to the last column; raises UnreadableFile beyond what may be sent in."""
    if not cells:
        return []
    height = max(row for row, _ in cells) + 1
    width = max(column for _, column in cells) + 1
    if height * width > SENT_IN.cells:
        raise too_wide(file, sheet, cell_name(*max(cells, key=lambda place: (place[0] + 1) * (place[1] + 1))))
    rows: list[list[CellValue]] = [[""] * width for _ in range(height)]
    for (row, column), value in cells.items():
        rows[row][column] = value
    return rows
