"""A plain text as a report."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Story
from report_drafter.language.text.plain_report import plain_report


def test_blank_lines_are_left_out_and_still_counted() -> None:
    report = plain_report("报告.txt", "题名\r\n\r\n 正文。\n")
    assert report.file == "报告.txt"
    assert [(one.number, one.text) for one in report.paragraphs] == [(1, "题名"), (3, " 正文。")]


def test_a_line_of_columns_is_a_row_of_a_table() -> None:
    report = plain_report("报告.txt", "指标\t单位\t2023年\n\t张\t三\n\t本年工作情况如下：")
    assert [one.story for one in report.paragraphs] == [Story.TABLE, Story.BODY, Story.BODY]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\u2028"])
def test_a_break_that_editors_do_not_count_stays_inside_its_line(mark: str) -> None:
    report = plain_report("报告.txt", f"一、概况{mark}全年立案12件。\n二、成效")
    assert [(one.number, one.text) for one in report.paragraphs] == [(1, "一、概况\n全年立案12件。"), (2, "二、成效")]
