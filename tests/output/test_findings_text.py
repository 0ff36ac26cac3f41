"""What a clerk reads in the terminal."""

from __future__ import annotations

from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, TextSpan
from report_drafter.language.text.plain_report import plain_report
from report_drafter.output.findings_text import findings_text, summary
from tests.builders import checked_reports


def test_a_finding_shows_its_sentence_with_the_span_marked_and_the_other_side() -> None:
    shown = findings_text(checked_reports.result(checked_reports.conflict()), checked_reports.text())
    assert "[错误] 第3段 起止年份写作2021—2026年" in shown
    assert "精神&落实〖《实施纲要（2021—2026年）》〗，推进工作。" in shown
    assert "对照 第2段：落实〖《实施纲要（2021—2025年）》〗，压实责任。" in shown
    assert "建议：核对印发文件" in shown


def test_a_long_sentence_is_cut_around_the_span() -> None:
    words = "妥处" + "群体性事件" * 30 + "593起"
    long = plain_report(checked_reports.FILE, words)
    place = TextSpan(checked_reports.FILE, 1, len(words) - 4, len(words), "593起")
    finding = Finding("conflicting-figures", Severity.ERROR, "前后不一", spans=(place,))
    line = findings_text(checked_reports.result(finding), long).splitlines()[3]
    assert line.strip().startswith("…")
    assert line.endswith("〖593起〗")


def test_many_places_of_one_finding_are_counted_and_not_all_shown() -> None:
    places = tuple(checked_reports.span(3, words) for words in ("学习", "二十", "精神", "落实", "推进"))
    shown = findings_text(
        checked_reports.result(replace(checked_reports.conflict(), spans=places, related=())), checked_reports.text()
    )
    assert "……另有 2 处" in shown


def test_a_finding_in_a_workbook_names_file_sheet_and_cell() -> None:
    shown = findings_text(checked_reports.result(checked_reports.cell_finding()), checked_reports.text())
    assert "[警告] catalogue.xlsx 豁免!A2 豁免已无所指（unused-waiver）" in shown


def test_a_cell_is_named_once() -> None:
    cell = CellAddress("经侦支队.xlsx", "指标", "F4")
    finding = replace(checked_reports.conflict(), related=(cell,))
    shown = findings_text(checked_reports.result(finding, checked_reports.cell_finding()), checked_reports.text())
    assert "    对照 经侦支队.xlsx 指标!F4\n" in shown
    assert shown.count("catalogue.xlsx 豁免!A2") == 1


def test_the_summary_says_what_was_decided_and_what_was_not() -> None:
    line = summary(checked_reports.result(checked_reports.conflict()))
    assert line == "共 4 段、2 个数：错误 1、警告 0、提示 0；已核 19 处，未能判定 3 处"


def test_a_finding_on_a_cell_or_a_named_place_shows_it_as_it_is_called() -> None:
    cell = CellAddress("表.xlsx", "指标", "F4", "3907")
    finding = Finding("out-of-bounds", Severity.ERROR, "超出范围", spans=(cell,))
    assert str(cell) in findings_text(checked_reports.result(finding), checked_reports.text())
