"""Issuing forms: one a department, last year's figures in it, and nothing that exists is touched."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.workflows.issue_forms import departments_asked, issue_forms
from tests.builders.workbook_builder import DEPARTMENT, LAST_FIGURES, OTHER_DEPARTMENT, ROWS, a_catalogue, a_form
from tests.builders.written_workbook import read_sheets


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of two years: last year's forms are back, this year's are not issued yet."""
    for year in (2022, 2023):
        folder = tmp_path / "inputs" / str(year)
        folder.mkdir(parents=True)
        (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(a_catalogue(year)))
    last = a_form(year=2022, figures=LAST_FIGURES)
    (tmp_path / "inputs" / "2022" / f"{DEPARTMENT}.xlsx").write_bytes(last)
    return Project(tmp_path, 2023)


def form_rows(project: Project, department: str) -> list[list[object]]:
    """Sheet 指标 of an issued form."""
    return read_sheets((project.inputs / f"{department}.xlsx").read_bytes())["指标"]


def test_every_department_gets_a_form(project: Project) -> None:
    issued = issue_forms(project)
    assert [path.name for path in issued.written] == [f"{DEPARTMENT}.xlsx", f"{OTHER_DEPARTMENT}.xlsx"]
    assert all(path.exists() for path in issued.written)
    assert issued.left == ()


def test_an_indicator_that_names_no_department_is_asked_of_nobody_and_one_that_is_not_listed_comes_last() -> None:
    listed = a_catalogue()
    nobody, another = (replace(listed.indicators[0], code=one, name=one, department=one) for one in ("", "督察支队"))
    catalogue = replace(listed, indicators=(another, nobody, *listed.indicators))
    assert departments_asked(catalogue) == (DEPARTMENT, OTHER_DEPARTMENT, "督察支队")


def test_last_years_figures_are_those_that_the_departments_sent(project: Project) -> None:
    issued = issue_forms(project)
    rows = form_rows(project, DEPARTMENT)
    assert issued.last_year == 2022
    assert {rows[row - 1][0]: rows[row - 1][4] for row in ROWS.values()} == pytest.approx(
        {code: float(LAST_FIGURES[code]) for code in ROWS}
    )
    assert {rows[row - 1][5] for row in ROWS.values()} == {""}


def test_without_a_last_year_the_column_stays_blank(project: Project) -> None:
    shutil.rmtree(project.root / "inputs" / "2022")
    assert issue_forms(project).last_year is None
    assert {form_rows(project, DEPARTMENT)[row - 1][4] for row in ROWS.values()} == {""}


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods"])
def test_a_file_that_exists_in_any_format_is_left_as_it_is(project: Project, suffix: str) -> None:
    there = project.inputs / f"{DEPARTMENT}{suffix}"
    there.write_bytes(b"somebody's work")
    issued = issue_forms(project)
    assert issued.left == (there,)
    assert there.read_bytes() == b"somebody's work"
    assert [path.name for path in issued.written] == [f"{OTHER_DEPARTMENT}.xlsx"]


def test_issuing_twice_changes_nothing(project: Project) -> None:
    first = issue_forms(project)
    before = [path.read_bytes() for path in first.written]
    again = issue_forms(project)
    assert (again.written, again.left) == ((), first.written)
    assert [path.read_bytes() for path in first.written] == before


def test_a_form_of_an_earlier_catalogue_is_told(project: Project) -> None:
    issue_forms(project)
    assert issue_forms(project).stale == ()
    changed = a_catalogue()
    fewer = type(changed)(changed.info, changed.departments, changed.indicators[1:])
    project.catalogue.write_bytes(catalogue_workbook(fewer))
    assert [path.name for path in issue_forms(project).stale] == [f"{DEPARTMENT}.xlsx", f"{OTHER_DEPARTMENT}.xlsx"]


def test_two_departments_that_would_share_a_file_are_told(project: Project) -> None:
    catalogue = a_catalogue()
    names = {DEPARTMENT: "IT/信息科", OTHER_DEPARTMENT: "it:信息科"}
    departments = tuple(replace(one, name=names[one.name]) for one in catalogue.departments)
    indicators = tuple(replace(one, department=names[one.department]) for one in catalogue.indicators)
    changed = replace(catalogue, departments=departments, indicators=indicators)
    project.catalogue.write_bytes(catalogue_workbook(changed))
    with pytest.raises(UserError, match="部门“IT/信息科”和“it:信息科”的填报表会用同一个文件名"):
        issue_forms(project)
    assert [one.name for one in project.inputs.iterdir()] == ["catalogue.xlsx"]


def test_a_workbook_of_last_year_that_cannot_be_read_is_told(project: Project) -> None:
    (project.root / "inputs" / "2022" / f"{DEPARTMENT}.xlsx").write_bytes(b"PK damaged")
    issued = issue_forms(project)
    assert [f"{DEPARTMENT}.xlsx" in one.message for one in issued.unread] == [True]
    assert {form_rows(project, DEPARTMENT)[row - 1][4] for row in ROWS.values()} == {""}


def test_a_missing_catalogue_is_said_with_what_to_do(project: Project) -> None:
    project.catalogue.unlink()
    with pytest.raises(UserError) as caught:
        issue_forms(project)
    assert "指标目录" in caught.value.problem


def test_a_form_that_came_back_under_a_longer_name_is_not_issued_again(project: Project) -> None:
    (project.inputs / f"{DEPARTMENT}（最终版）.xlsx").write_bytes(a_form())
    issued = issue_forms(project)
    assert [one.name for one in issued.written] == [f"{OTHER_DEPARTMENT}.xlsx"]
    assert [one.name for one in issued.left] == [f"{DEPARTMENT}（最终版）.xlsx"]


def test_a_form_of_a_department_whose_name_is_no_file_name_is_known_again(project: Project) -> None:
    catalogue = a_catalogue()
    named = {DEPARTMENT: "法规科/审批科", OTHER_DEPARTMENT: OTHER_DEPARTMENT}
    departments = tuple(replace(one, name=named[one.name]) for one in catalogue.departments)
    indicators = tuple(replace(one, department=named[one.department]) for one in catalogue.indicators)
    changed = replace(catalogue, departments=departments, indicators=indicators)
    project.catalogue.write_bytes(catalogue_workbook(changed))
    (project.inputs / "法规科－审批科（最终）.xlsx").write_bytes(a_form())
    assert [one.name for one in issue_forms(project).written] == [f"{OTHER_DEPARTMENT}.xlsx"]
