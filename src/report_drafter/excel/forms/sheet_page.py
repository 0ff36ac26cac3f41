"""Writes cells into a sheet and sets it up for reading: widths, frozen panes, and pages of A4 that fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.excel.cells.cell_text import escaped, looks_like_formula, writable
from report_drafter.excel.cells.text_width import room_in, row_height, wrapped_lines
from report_drafter.excel.forms.cell_looks import Look

A4 = 9
MARGIN, FOOT = 0.5, 0.75
"""Page margins in inches."""

CellContent = str | int | Decimal | date | None


def put(sheet: Worksheet, row: int, column: int, content: CellContent, look: Look) -> Cell:
    """Writes one cell, counted from 1; text stays text whatever it begins with."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"{sheet.title}: row {row}, column {column} lies inside a merged range")
    cell.style = look.value.name
    if isinstance(content, str):
        put_text(cell, content)
    elif isinstance(content, date):
        cell.value, cell.number_format = content, 'yyyy"年"m"月"d"日"'
    else:
        cell.value = content
    return cell


def put_text(cell: Cell, text: str) -> None:
    """Writes text that no spreadsheet takes for a formula, an error value or an escape."""
    safe = writable(text)
    cell.value = escaped(safe) or None
    if safe:
        cell.data_type = "s"
    if looks_like_formula(safe):
        cell.quotePrefix = True


def put_row(sheet: Worksheet, row: int, contents: Sequence[CellContent], look: Look) -> None:
    """Writes a row from column A on, all cells of one look."""
    for column, content in enumerate(contents, 1):
        put(sheet, row, column, content, look)


def put_across(sheet: Worksheet, row: int, columns: int, text: str, look: Look) -> None:
    """Writes one text over a row's first columns, merged; only for titles and remarks, never in a table."""
    put(sheet, row, 1, text, look)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Sets column widths from A on, in characters of the default face."""
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def fit_height(sheet: Worksheet, row: int, texts: Sequence[str], widths: Sequence[float], least: float = 20.0) -> None:
    """Makes a row as tall as its longest wrapped text needs; LibreOffice does not do so by itself."""
    lines = max((wrapped_lines(text, room_in(width)) for text, width in zip(texts, widths, strict=False)), default=1)
    sheet.row_dimensions[row].height = row_height(lines, least)


def set_pages(sheet: Worksheet, *, landscape: bool, title_rows: str = "", footer: str = "") -> None:
    """Makes the sheet print on A4, as wide as the page, titles on every page, with page numbers."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = MARGIN
    margins.bottom, margins.header, margins.footer = FOOT, MARGIN / 2, MARGIN / 2
    if title_rows:
        sheet.print_title_rows = title_rows
    page_foot = HeaderFooterItem()
    page_foot.left.text, page_foot.right.text = footer.replace("&", "&&"), "第 &P 页，共 &N 页"
    sheet.oddFooter = page_foot
