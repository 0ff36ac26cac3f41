"""Totals that stand amid the rows of a table, as in the table of requests that every office publishes."""

from __future__ import annotations

from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.tables.table_subtotals import find_subtotals
from report_drafter.language.text.tables import find_tables

REQUESTS = (
    "项目 | 数量",
    "一、新收 | 90",
    "二、办理结果 | ",
    "（一）公开 | 40",
    "（二）部分公开 | 10",
    "（三）不公开 | 20",
)


def sums_in(*rows: str) -> list[tuple[str, bool]]:
    cells = (
        Paragraph(at * 10 + column, words, Story.TABLE, table=(1, at, column))
        for at, row in enumerate(rows)
        for column, words in enumerate(row.split(" | "))
        if words
    )
    (table,) = find_tables(ReportText("报告.docx", tuple(cells)).paragraphs)
    return [(one.cell.text, one.holds) for one in find_subtotals(table)]


def test_a_numbered_total_adds_up_the_rows_numbered_like_it() -> None:
    assert sums_in(*REQUESTS, "（四）总计 | 70") == [("70", True)]
    assert sums_in(*REQUESTS, "（四）总计 | 80") == [("80", False)]


def test_a_total_far_from_the_sum_is_of_something_else() -> None:
    assert sums_in(*REQUESTS, "（四）总计 | 900") == []


def test_what_is_told_within_a_row_is_no_part_of_its_own() -> None:
    assert sums_in(*REQUESTS[:4], "其中：主动 | 30", *REQUESTS[4:], "（四）总计 | 70") == [("70", True)]


def test_the_total_of_a_wrong_subtotal_is_not_told_for_it() -> None:
    rows = ("单位 | 受理 | 办结", "甲 | 12 | 10", "乙 | 15 | 15", "小计 | 27 | 25", "丙 | 20 | 18", "丁 | 30 | 26")
    read = [("27", True), ("25", True), ("50", True), ("54", False), ("77", True)]
    assert sums_in(*rows, "小计 | 50 | 54", "合计 | 77 | 69") == read
