"""A project is found by its years."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import CATALOGUE_NAME
from report_drafter.workflows.project_files import open_project, previous_year, stray_files, submission_files


def years(root: Path, *names: str) -> Path:
    for name in names:
        (root / "inputs" / name).mkdir(parents=True)
    return root


def test_the_newest_year_is_the_default(tmp_path: Path) -> None:
    assert open_project(years(tmp_path, "2022", "2023", "旧")).year == 2023


def test_a_folder_without_any_workbook_is_not_the_default(tmp_path: Path) -> None:
    (years(tmp_path, "2022", "2023", "2024") / "inputs" / "2023" / CATALOGUE_NAME).write_bytes(b"")
    (tmp_path / "inputs" / "2024" / ".写入中-x.xlsx").write_bytes(b"")
    assert open_project(tmp_path).year == 2023
    assert open_project(tmp_path, 2024).year == 2024


def test_a_misnamed_year_is_not_passed_over_for_an_empty_folder_of_its_name(tmp_path: Path) -> None:
    (years(tmp_path, "2023", "2024", "2024年") / "inputs" / "2023" / CATALOGUE_NAME).write_bytes(b"")
    with pytest.raises(UserError, match="的名字不是四位年份") as error:
        open_project(tmp_path)
    assert error.value.advice == "请先删去空文件夹“2024”，再改名为“2024”后再运行。"


def test_a_file_that_is_named_like_a_year_is_none(tmp_path: Path) -> None:
    (years(tmp_path, "2023") / "inputs" / "2024").write_bytes(b"")
    assert open_project(tmp_path).year == 2023


def test_an_older_year_can_be_asked_for_and_knows_the_one_before(tmp_path: Path) -> None:
    project = open_project(years(tmp_path, "2021", "2022", "2023"), 2022)
    before = previous_year(project)
    assert before is not None
    assert before.inputs == tmp_path / "inputs" / "2021"
    assert previous_year(before) is None


def test_a_year_that_is_not_there_is_said_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        open_project(years(tmp_path, "2022", "2023"), 2024)
    assert "inputs/2024" in caught.value.problem
    assert "2022、2023" in caught.value.advice


def test_a_folder_within_a_project_says_where_the_project_is(tmp_path: Path) -> None:
    years(tmp_path, "2023")
    with pytest.raises(UserError) as told:
        open_project(tmp_path / "inputs" / "2023")
    assert told.value.advice == f"项目文件夹是“{tmp_path.resolve()}”，请进入它再运行，或用 --project 指明。"


def test_a_folder_that_is_no_project_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        open_project(tmp_path)
    assert "report-drafter init" in caught.value.advice


@pytest.mark.parametrize("name", ["2024年", "２０２４", "2024 年度"])
def test_a_newer_year_under_another_name_is_not_passed_over(tmp_path: Path, name: str) -> None:
    years(tmp_path, "2023", name, "2021年", "2024年备份")
    with pytest.raises(UserError, match="的名字不是四位年份"):
        open_project(tmp_path)
    with pytest.raises(UserError) as caught:
        open_project(tmp_path, 2024)
    assert "改名为“2024”" in caught.value.advice
    assert open_project(tmp_path, 2023).year == 2023


def test_lock_files_catalogue_and_other_documents_are_no_submissions(tmp_path: Path) -> None:
    folder = years(tmp_path, "2023") / "inputs" / "2023"
    for name in ("catalogue.xlsx", "乙支队.xlsx", "~$乙支队.xlsx", "甲支队.XLS", "说明.docx", ".隐藏.xlsx"):
        (folder / name).write_bytes(b"")
    assert [one.name for one in submission_files(open_project(tmp_path))] == ["乙支队.xlsx", "甲支队.XLS"]


def test_what_a_department_sent_in_place_of_a_workbook_is_seen_and_what_goes_with_one_is_not(tmp_path: Path) -> None:
    folder = years(tmp_path, "2023") / "inputs" / "2023"
    for name in ("乙支队.xlsx", "乙支队（盖章）.pdf", "甲支队（盖章）.pdf", "催报通知.docx", ".甲支队.tmp"):
        (folder / name).write_bytes(b"")
    assert [one.name for one in stray_files(open_project(tmp_path), ("甲支队", "乙支队"))] == ["甲支队（盖章）.pdf"]


def test_the_catalogue_is_no_form_in_whatever_letter_case(tmp_path: Path) -> None:
    project = open_project(years(tmp_path, "2023"))
    for name in ("Catalogue.XLSX", "治安支队.XLSX", "~$治安支队.xlsx"):
        (project.inputs / name).write_bytes(b"")
    assert [one.name for one in submission_files(project)] == ["治安支队.XLSX"]
