"""Specifies the checking of a whole folder of workbooks: all at once, grouped, no input touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.workflows.validate_submissions import return_copies, validate_submissions
from tests.builders.submissions_folder import a_project
from tests.builders.workbook_builder import YEAR, an_empty_form, parts_of, with_figure, zip_of
from tests.builders.written_workbook import read_sheets


def test_a_faultless_folder_is_clean(tmp_path: Path) -> None:
    validation = validate_submissions(Project(a_project(tmp_path), YEAR))
    assert validation.findings == ()
    assert (validation.clean, validation.read) == (True, 2)


def test_the_sample_is_clean(repository: Path) -> None:
    for year in (2022, 2023):
        validation = validate_submissions(Project(repository, year))
        assert [one.message for one in validation.findings] == []
        assert validation.read >= 10


def test_findings_are_grouped_by_department_in_catalogue_order_and_by_cell(tmp_path: Path) -> None:
    changed = {"法制支队.xlsx": with_figure("0105", "很多"), "治安支队.xlsx": b"PK\3\4"}
    validation = validate_submissions(Project(a_project(tmp_path, changed), YEAR))
    assert [(one.department, [f.rule for f in one.findings]) for one in validation.files] == [
        ("法制支队", ["not-a-number"]),
        ("治安支队", ["unreadable-file"]),
    ]
    assert not validation.clean


def test_a_department_that_sent_nothing_is_named(tmp_path: Path) -> None:
    validation = validate_submissions(Project(a_project(tmp_path, {"治安支队.xlsx": None}), YEAR))
    assert [one.rule for one in validation.findings] == ["department-missing"]
    assert "治安支队" in validation.findings[0].message


def test_a_form_in_a_folder_within_is_told_and_not_read(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path), YEAR)
    within = project.inputs / "法制支队"
    within.mkdir()
    moved = (project.inputs / "法制支队.xlsx").rename(within / "法制支队.xlsx")
    (within / "治安支队.xlsx").write_bytes(b"")
    (found,) = (one for one in validate_submissions(project).findings if "法制支队" in one.message)
    assert found.message == "“法制支队.xlsx”在 inputs/2023 里面的文件夹“法制支队”里，没有读取。"
    assert found.suggestion == "是这次报来的，请移到 inputs/2023 文件夹。"
    assert validate_submissions(project, [moved]).findings == ()


def test_single_files_are_checked_alone(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"治安支队.xlsx": None}), YEAR)
    validation = validate_submissions(project, [project.inputs / "法制支队.xlsx"])
    assert (validation.findings, validation.read) == ((), 1)


def test_no_file_at_all_is_no_success(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"治安支队.xlsx": None, "法制支队.xlsx": None}), YEAR)
    with pytest.raises(UserError, match="没有检查任何文件"):
        validate_submissions(project)
    with pytest.raises(UserError, match="没有找到文件"):
        validate_submissions(project, [project.inputs / "法制支队.xlsx"])


def test_copies_to_return_are_written_for_the_faulty_and_leave_the_inputs_alone(tmp_path: Path) -> None:
    faulty = with_figure("0105", "很多")
    project = Project(a_project(tmp_path, {"法制支队.xlsx": faulty}), YEAR)
    returned = return_copies(validate_submissions(project))
    assert [one.file for one in returned] == ["法制支队.xlsx"]
    placed = returned[0].placed
    assert placed is not None
    assert placed.path == project.outputs / "退回修改" / "法制支队.xlsx"
    assert placed.path.read_bytes() != faulty
    assert (project.inputs / "法制支队.xlsx").read_bytes() == faulty


def test_a_file_that_cannot_be_marked_says_why(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": b"PK\3\4"}), YEAR)
    returned = return_copies(validate_submissions(project))
    assert returned[0].placed is None
    assert "已损坏" in returned[0].problem


def test_last_years_file_is_told_from_this_years_of_the_same_name(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": with_figure("0101", 9000)}), YEAR)
    (finding,) = validate_submissions(project).findings
    assert [str(place) for place in (*finding.spans, *finding.related)] == [
        "法制支队.xlsx 指标!F4",
        "2022/法制支队.xlsx 指标!F4",
    ]


def test_an_empty_form_and_an_unreadable_file_get_no_copy_and_only_the_second_is_said(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": an_empty_form(), "治安支队.xlsx": b"%PDF-1.4"}), YEAR)
    validation = validate_submissions(project)
    assert [one.rule for one in validation.findings] == ["form-untouched", "unreadable-file"]
    assert [(one.file, one.placed) for one in return_copies(validation)] == [("治安支队.xlsx", None)]


def test_a_file_that_cannot_be_marked_in_place_gets_a_list_of_its_findings_to_send_back(tmp_path: Path) -> None:
    parts = parts_of(with_figure("0105", "很多"))
    usual, strict = (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(usual, strict)
    project = Project(a_project(tmp_path, {"法制支队.xlsx": zip_of(parts)}), YEAR)
    (returned,) = return_copies(validate_submissions(project))
    assert returned.placed is not None
    assert returned.placed.path.name == "法制支队（问题清单）.xlsx"
    assert "不能在原件上标注" in returned.problem
    rows = read_sheets(returned.placed.path.read_bytes())["问题清单"]
    assert any("指标“办结案件”的本年数“很多”不是一个数字。" in row for row in rows)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names of other bytes")
def test_a_file_whose_name_came_in_another_encoding_is_that_departments(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": with_figure("0105", "很多")}), YEAR)
    sent = project.inputs / "法制支队.xlsx"
    sent.rename(project.inputs / os.fsdecode("法制支队.xlsx".encode("gb18030")))
    validation = validate_submissions(project)
    assert ("法制支队.xlsx", "法制支队") in {(one.file, one.department) for one in validation.files}
    (returned,) = return_copies(validation)
    assert returned.placed is not None
    assert returned.placed.path.name == "法制支队.xlsx"
