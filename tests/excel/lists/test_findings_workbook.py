"""问题清单.xlsx: every finding once, file by file, the gravest first."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, NamedPlace, TextSpan
from report_drafter.excel.lists.findings_workbook import findings_workbook
from tests.builders.written_workbook import opened, package_faults, read_sheets

ECONOMIC, LEGAL, REPORT = "经侦支队.xlsx", "法制支队.xlsx", "报告.docx"
FINDINGS = (
    Finding("jump", Severity.WARNING, "同比变化过大。", "请写明原因。", (CellAddress(ECONOMIC, "指标", "G4", ""),)),
    Finding("not-a-number", Severity.ERROR, "不是数字。", "请填数字。", (CellAddress(LEGAL, "指标", "F5", "=三百"),)),
    Finding("required", Severity.ERROR, "没有填。", "请填数。", (CellAddress(ECONOMIC, "指标", "F9"),)),
    Finding(
        "plan-period",
        Severity.ERROR,
        "两处年份不同。",
        "请核对。",
        (TextSpan(REPORT, 8, 46, 69, "2021—2026年"),),
        (TextSpan(REPORT, 6, 76, 99, "2021—2025年"), CellAddress(ECONOMIC, "指标", "F9")),
    ),
    Finding("template", Severity.HINT, "模板提示。", "", (NamedPlace(REPORT, "页眉"),)),
    Finding("no-place", Severity.HINT, "全局提示。"),
)


def rows() -> list[list[object]]:
    """The list below its headings."""
    return read_sheets(findings_workbook(FINDINGS))["问题清单"][3:]


def test_files_keep_their_order_and_within_one_the_gravest_comes_first() -> None:
    assert [(row[2], row[1]) for row in rows()] == [
        (ECONOMIC, "错误"),
        (ECONOMIC, "警告"),
        (LEGAL, "错误"),
        (REPORT, "错误"),
        (REPORT, "提示"),
        ("全部文件", "提示"),
    ]
    assert [row[0] for row in rows()] == [1, 2, 3, 4, 5, 6]


def test_a_finding_says_where_what_was_typed_what_is_wrong_and_what_to_do() -> None:
    assert rows()[2][3:] == ["指标!F5", "=三百", "不是数字。", "请填数字。", "not-a-number"]


def test_the_other_side_of_a_contradiction_is_named_with_its_file_where_it_is_another() -> None:
    assert str(rows()[3][3]).split("\n") == ["第8段", "对照：第6段", f"对照：{ECONOMIC} 指标!F9"]


def test_a_typed_formula_stays_text() -> None:
    cell = opened(findings_workbook(FINDINGS))["问题清单"]["E6"]
    assert (cell.value, cell.data_type) == ("=三百", "s")


def test_the_remark_counts_by_severity() -> None:
    remark = str(read_sheets(findings_workbook(FINDINGS))["问题清单"][1][0])
    assert remark.startswith("错误 3 处，警告 1 处，提示 2 处。")


def test_several_files_are_counted_on_a_sheet_of_their_own() -> None:
    counted = read_sheets(findings_workbook(FINDINGS))["各文件情况"][3:]
    assert counted[0] == [ECONOMIC, 1, 1, 0]
    assert len(read_sheets(findings_workbook(FINDINGS[:1]))) == 1


def test_no_finding_is_said_in_words() -> None:
    assert "没有发现问题" in str(read_sheets(findings_workbook(()))["问题清单"][1][0])


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    assert package_faults(findings_workbook(FINDINGS), tmp_path) == []
    assert package_faults(findings_workbook(()), tmp_path) == []
