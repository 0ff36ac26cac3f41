"""Where the pages go that show what was found."""

from __future__ import annotations

from pathlib import Path

from report_drafter.workflows.result_pages import page_places


def test_a_page_lies_beside_its_report() -> None:
    places = page_places([Path("甲/报告.docx"), Path("乙/报告.docx")])
    assert places == (Path("甲/报告.检查结果.html"), Path("乙/报告.检查结果.html"))


def test_two_reports_of_one_name_have_a_page_each() -> None:
    places = page_places([Path("报告.docx"), Path("报告.txt")])
    assert places == (Path("报告.docx.检查结果.html"), Path("报告.txt.检查结果.html"))


def test_a_report_given_twice_has_one_page() -> None:
    assert page_places([Path("报告.docx"), Path("报告.docx")]) == (Path("报告.检查结果.html"),) * 2
