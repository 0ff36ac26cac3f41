"""Reports of any origin are read and checked; the project's inputs count for its own reports only."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Severity
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_reports, check_text, newest_draft, read_report
from report_drafter.workflows.project_files import open_project
from tests.builders.document_builder import document
from tests.builders.workbook_builder import a_catalogue

GOOD = """临江区司法局关于2023年法治政府建设情况的报告
一、2023年主要举措和成效
落实《法治政府建设实施纲要（2021—2025年）》。"""
BAD = GOOD.replace("2025年", "2026年")


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_a_text_file_is_read_in_the_encodings_of_offices(tmp_path: Path, encoding: str) -> None:
    report = read_report(written(tmp_path / "报告.txt", GOOD, encoding))
    assert [one.text for one in report.paragraphs] == GOOD.split("\n")


def test_zeros_that_fill_a_text_file_up_are_no_text(tmp_path: Path) -> None:
    report = read_report(written(tmp_path / "报告.txt", f"{GOOD}\0\0\0"))
    assert [one.text for one in report.paragraphs] == GOOD.split("\n")


@pytest.mark.parametrize("name", ["*.txt", "*.docx"])
def test_a_pattern_that_windows_finds_nothing_for_is_a_missing_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refused(path: Path, **_: object) -> None:
        raise OSError(errno.EINVAL, "syntax", str(path))

    monkeypatch.setattr(Path, "stat", refused)
    monkeypatch.setattr(Path, "is_dir", lambda _: False)
    with pytest.raises(UnreadableFile, match="没有找到文件"):
        read_report(tmp_path / name)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_is_a_paragraph_and_keeps_its_number(tmp_path: Path, end: str) -> None:
    report = read_report(written(tmp_path / "报告.txt", f"题名{end}{end}正文。"))
    assert [(one.number, one.text) for one in report.paragraphs] == [(1, "题名"), (3, "正文。")]


@pytest.mark.parametrize("name", ["旧.doc", "稿.wps", "稿.pdf", "稿.odt"])
def test_a_file_of_another_kind_is_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_report(written(tmp_path / name, "x"))
    assert name in caught.value.problem
    assert caught.value.advice


@pytest.mark.parametrize("name", ["稿.doc", "稿.wps"])
def test_a_package_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(document("正文。"))
    assert [one.text for one in read_report(tmp_path / name).paragraphs] == ["正文。"]


def test_a_report_of_another_office_needs_no_project(tmp_path: Path) -> None:
    (checked,) = check_reports([written(tmp_path / "报告.txt", BAD)], tmp_path)
    assert not checked.with_inputs
    assert [(one.rule, one.severity) for one in checked.result.findings if one.rule == "plan-period"] == [
        ("plan-period", Severity.ERROR)
    ]


def test_several_files_are_checked_each_for_itself(tmp_path: Path) -> None:
    files = [written(tmp_path / "甲.txt", GOOD), written(tmp_path / "乙.txt", BAD)]
    checked = check_reports(files, tmp_path)
    assert [one.result.file for one in checked] == ["甲.txt", "乙.txt"]
    assert [one.result.count(Severity.ERROR) > 0 for one in checked] == [False, True]
    assert "plan-period" not in {one.rule for one in checked[0].result.findings}


def test_nothing_to_check_is_said_and_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        check_reports([], tmp_path)
    (tmp_path / "inputs" / "2023").mkdir(parents=True)
    with pytest.raises(UserError, match="还没有报告"):
        check_reports([], tmp_path)


def test_the_draft_saved_last_is_the_newest(tmp_path: Path) -> None:
    (tmp_path / "inputs" / "2023").mkdir(parents=True)
    outputs = tmp_path / "outputs" / "2023"
    outputs.mkdir(parents=True)
    older = written(outputs / "法治政府建设年度报告.docx", "a")
    newer = written(outputs / "法治政府建设年度报告（2）.docx", "b")
    written(outputs / "~$法治政府建设年度报告.docx", "lock")
    os.utime(older, (1_000, 1_000))
    os.utime(newer, (2_000, 2_000))
    assert newest_draft(open_project(tmp_path)) == newer
    os.utime(older, (3_000, 3_000))
    assert newest_draft(open_project(tmp_path)) == older


def test_a_public_copy_is_no_draft_unless_there_is_no_other(tmp_path: Path) -> None:
    (tmp_path / "inputs" / "2023").mkdir(parents=True)
    outputs = tmp_path / "outputs" / "2023"
    outputs.mkdir(parents=True)
    public = written(outputs / "法治政府建设年度报告（公开稿）.docx", "b")
    assert newest_draft(open_project(tmp_path)) == public
    draft = written(outputs / "法治政府建设年度报告.docx", "a")
    os.utime(draft, (1_000, 1_000))
    assert newest_draft(open_project(tmp_path)) == draft


def test_a_catalogue_that_cannot_be_used_does_not_hinder_other_offices_reports(tmp_path: Path) -> None:
    (tmp_path / "inputs" / "2023").mkdir(parents=True)
    written(tmp_path / "inputs" / "2023" / "catalogue.xlsx", "不是工作簿")
    (checked,) = check_reports([written(tmp_path / "报告.txt", BAD)], tmp_path)
    assert not checked.with_inputs
    assert checked.result.findings


def test_a_text_in_memory_is_checked_like_a_file() -> None:
    found = check_text(plain_report("稿", BAD)).findings
    assert "plan-period" in {one.rule for one in found}


def with_catalogue(root: Path, agency: str) -> Path:
    """A project of 2023 whose catalogue names an agency."""
    catalogue = a_catalogue()
    folder = root / "inputs" / "2023"
    folder.mkdir(parents=True)
    (folder / "catalogue.xlsx").write_bytes(
        catalogue_workbook(replace(catalogue, info=replace(catalogue.info, agency=agency)))
    )
    return root


@pytest.mark.parametrize(
    ("agency", "before", "year", "ours"),
    [
        ("临江区司法局", 0, 2023, True),
        ("临江区司法局", 5, 2023, True),
        ("临江区司法局", 6, 2023, False),
        ("临江区司法局", 0, 2022, False),
        ("临江区公安局", 0, 2023, False),
        ("", 0, 2023, False),
    ],
)
def test_a_report_is_the_projects_own_by_agency_and_year_at_its_beginning(
    agency: str,
    before: int,
    year: int,
    ours: bool,  # noqa: FBT001 - a column of the table
    tmp_path: Path,
) -> None:
    lines = [f"关于报送材料的说明之{number}" for number in range(before)]
    text = "\n".join([*lines, GOOD.replace("2023", str(year))])
    (checked,) = check_reports([written(tmp_path / "报告.txt", text)], with_catalogue(tmp_path, agency))
    assert checked.with_inputs is ours
