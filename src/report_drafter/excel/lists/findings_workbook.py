"""Writes 问题清单.xlsx: every finding with its place, what was typed, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.excel.marks.finding_rows import HEADINGS, FindingRow, count_words, finding_rows
from report_drafter.excel.tables.table_sheet import CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import table_workbook

SHEET, SUMMARY_SHEET = "问题清单", "各文件情况"
SEVERITY_STYLES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.HINT: Style.HINT}
SEVERITY_COLUMN = 1
WIDTHS = (6.0, 8.0, 20.0, 22.0, 22.0, 44.0, 38.0, 20.0)
CENTRED = (0, 1)


def findings_workbook(findings: Iterable[Finding]) -> bytes:
    """Returns the list as a workbook: sheet 问题清单, and a count by file where there is more than one file."""
    rows = finding_rows(findings)
    many = len({row.file for row in rows}) > 1
    return table_workbook([_list_table(rows), *([_summary_table(rows)] if many else [])])


def _list_table(rows: Sequence[FindingRow]) -> Table:
    columns = [
        Column(heading, width, Style.CENTRED if place in CENTRED else Style.TEXT)
        for place, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True))
    ]
    contents = [
        (number, row.severity.chinese, row.file, row.place, row.typed, row.problem, row.advice, row.rule)
        for number, row in enumerate(rows, 1)
    ]
    styles = {(place, SEVERITY_COLUMN): SEVERITY_STYLES[row.severity] for place, row in enumerate(rows)}
    counts = count_words([row.severity for row in rows])
    remark = f"{counts}。错误必须改正；警告请核实，确实无误的可以保留；提示供参考。"
    return Table(SHEET, SHEET, remark, columns, contents, styles)


def _summary_table(rows: Sequence[FindingRow]) -> Table:
    files = dict.fromkeys(row.file for row in rows)
    counted = {file: [row.severity for row in rows if row.file == file] for file in files}
    contents: list[tuple[CellContent, ...]] = [
        (file, *(found.count(one) for one in Severity)) for file, found in counted.items()
    ]
    columns = [Column("文件", 40), *(Column(one.chinese, 12, Style.CENTRED) for one in Severity)]
    return Table(SUMMARY_SHEET, SUMMARY_SHEET, "每个文件的问题数。", columns, contents, landscape=False)
