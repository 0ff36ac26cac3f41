"""Reads sheet 工作举措 of a form: narratives by section."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.section_choice import section_of
from report_drafter.domain.submission import Initiative
from report_drafter.domain.workbook import CellMark, Workbook
from report_drafter.domain.workbook_layout import INITIATIVE_SHEET
from report_drafter.intake.column_names import INITIATIVE_HEADINGS
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import SheetTable, find_table

NEEDED = ("section", "text")


def read_initiatives(
    workbook: Workbook, department: str, found: FindingList, outline: Mapping[str, str]
) -> tuple[Initiative, ...]:
    """Returns the narratives in sheet order; one whose section is not known keeps what was typed there."""
    table = _table(workbook)
    if table is None:
        if workbook.sheet(INITIATIVE_SHEET) is not None:
            place = found.cell(INITIATIVE_SHEET, 0, 0)
            message = f"工作表“{INITIATIVE_SHEET}”中没有找到表头（章节、标题、内容），没有读取工作举措。"
            found.error("missing-column", message, "请恢复表头一行的列名。", place)
        return ()
    initiatives = []
    above = ""
    for number, row in table.rows():
        section, title, text = (table.text(row, key) for key in ("section", "title", "text"))
        section = above = above if not section and _covered(table, number) else section
        if section or title or text:
            initiatives.append(_initiative(table, number, (section, title, text), department, outline))
            _say_struck(table, number, title or section, found)
    return tuple(initiatives)


def _say_struck(table: SheetTable, number: int, title: str, found: FindingList) -> None:
    """Says that words of a narrative are struck through: a part of them is left out, all of them are not."""
    marks = table.sheet.marks.get((number, table.columns["text"]), ())
    place = table.address(number, "text")
    if CellMark.STRUCK_IN_PART in marks:
        message = f"工作举措“{title}”的内容里有划了删除线的字，没有读取。"
        found.hint("struck-text", message, "请核对，并删去划掉的字。", place)
    elif CellMark.STRUCK in marks:
        message = f"工作举措“{title}”的内容划了删除线，已照常读取。"
        found.warning("struck-text", message, "作废的请删去这一行，仍有效的请取消删除线。", place)


def _covered(table: SheetTable, number: int) -> bool:
    """Whether the section of a row lies under a cell that is merged with those above it: it is theirs."""
    return CellMark.COVERED in table.sheet.marks.get((number, table.columns["section"]), ())


def _initiative(
    table: SheetTable, number: int, words: tuple[str, str, str], department: str, outline: Mapping[str, str]
) -> Initiative:
    section, title, text = words
    return Initiative(
        section_of(section, outline) or section,
        title,
        text,
        table.address(number, "text", text),
        department,
        table.address(number, "section", section),
        table.address(number, "title", title) if "title" in table.columns else None,
    )


def _table(workbook: Workbook) -> SheetTable | None:
    named = workbook.sheet(INITIATIVE_SHEET)
    sheets = (named,) if named else workbook.sheets
    tables = (find_table(workbook.file, sheet, INITIATIVE_HEADINGS, NEEDED) for sheet in sheets)
    return next((table for table in tables if table is not None), None)
