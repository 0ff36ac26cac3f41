"""A sheet that is one table to be read and printed: title, remark, headings, rows, filter, pages of A4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.excel.cell_looks import Look
from report_drafter.excel.sheet_page import CellContent, fit_height, put, put_across, put_row, set_pages, set_widths

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A heading, a width in characters, and how the cells below look."""

    heading: str
    width: float
    look: Look = Look.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """What stands on the sheet; `looks` overrides single cells, keyed by row and column counted from 0."""

    name: str
    title: str
    remark: str
    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[CellContent]]
    looks: dict[tuple[int, int], Look]
    landscape: bool = True


def add_table(workbook: Workbook, table: Table) -> Worksheet:
    """Adds the sheet to the workbook."""
    sheet: Worksheet = workbook.create_sheet(table.name)
    widths = [column.width for column in table.columns]
    put_across(sheet, TITLE_ROW, len(widths), table.title, Look.TITLE)
    put_across(sheet, REMARK_ROW, len(widths), table.remark, Look.REMARK)
    put_row(sheet, HEADER_ROW, [column.heading for column in table.columns], Look.HEADER)
    for place, row in enumerate(table.rows):
        _write_row(sheet, table, place, row)
    set_widths(sheet, widths)
    fit_height(sheet, REMARK_ROW, [table.remark], [sum(widths)])
    sheet.row_dimensions[TITLE_ROW].height, sheet.row_dimensions[HEADER_ROW].height = 28, 24
    sheet.freeze_panes = f"A{FIRST_ROW}"
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(len(widths))}{HEADER_ROW + max(1, len(table.rows))}"
    set_pages(sheet, landscape=table.landscape, title_rows=f"{HEADER_ROW}:{HEADER_ROW}", footer=table.title)
    return sheet


def _write_row(sheet: Worksheet, table: Table, place: int, row: Sequence[CellContent]) -> None:
    number = FIRST_ROW + place
    for column, content in enumerate(row):
        look = table.looks.get((place, column), table.columns[column].look)
        put(sheet, number, column + 1, content, look)
    texts = ["" if content is None else str(content) for content in row]
    fit_height(sheet, number, texts, [column.width for column in table.columns])
