"""Writes 问题清单.xlsx: every finding with its place, what was typed, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from report_drafter.domain.finding import Finding, Severity
from report_drafter.excel.cell_looks import Look, register_looks
from report_drafter.excel.finding_rows import HEADINGS, FindingRow, count_words, finding_rows
from report_drafter.excel.sheet_page import CellContent
from report_drafter.excel.table_sheet import Table, TableColumn, add_table
from report_drafter.excel.workbook_bytes import workbook_bytes

SHEET, SUMMARY_SHEET = "问题清单", "各文件情况"
SEVERITY_LOOKS = {Severity.ERROR: Look.ERROR, Severity.WARNING: Look.WARNING, Severity.HINT: Look.HINT}
SEVERITY_COLUMN = 1
WIDTHS = (6.0, 8.0, 20.0, 18.0, 22.0, 44.0, 38.0, 22.0)
CENTRED = (0, 1)


def findings_workbook(findings: Iterable[Finding]) -> bytes:
    """Returns the list as a workbook: sheet 问题清单, and a count by file where there is more than one file."""
    workbook = Workbook()
    register_looks(workbook)
    workbook.remove(workbook.worksheets[0])
    rows = finding_rows(findings)
    add_table(workbook, _list_table(rows))
    if len({row.file for row in rows}) > 1:
        add_table(workbook, _summary_table(rows))
    return workbook_bytes(workbook)


def _list_table(rows: Sequence[FindingRow]) -> Table:
    columns = [
        TableColumn(heading, width, Look.CENTRED if place in CENTRED else Look.TEXT)
        for place, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True))
    ]
    contents = [
        (number, row.severity.chinese, row.file, row.place, row.typed, row.problem, row.advice, row.rule)
        for number, row in enumerate(rows, 1)
    ]
    looks = {(place, SEVERITY_COLUMN): SEVERITY_LOOKS[row.severity] for place, row in enumerate(rows)}
    counts = count_words([row.severity for row in rows])
    remark = f"{counts}。错误必须改正；警告请核实，确实无误的可以保留；提示供参考。"
    return Table(SHEET, SHEET, remark, columns, contents, looks)


def _summary_table(rows: Sequence[FindingRow]) -> Table:
    files = list(dict.fromkeys(row.file for row in rows))
    counted = [[row.severity for row in rows if row.file == file] for file in files]
    contents: list[tuple[CellContent, ...]] = [
        (file, *(severities.count(one) for one in Severity)) for file, severities in zip(files, counted, strict=True)
    ]
    columns = [TableColumn("文件", 40), *(TableColumn(one.chinese, 12, Look.CENTRED) for one in Severity)]
    return Table(SUMMARY_SHEET, SUMMARY_SHEET, "每个文件的问题数。", columns, contents, {}, landscape=False)
