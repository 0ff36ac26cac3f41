"""Specifies the table of who has submitted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from report_drafter.domain.project import Project
from report_drafter.workflows.issue_forms import issue_forms
from report_drafter.workflows.submission_status import SubmissionState, submission_status
from tests.builders.submissions_folder import a_project
from tests.builders.workbook_builder import YEAR, an_empty_form, with_figure

DAY = date(2024, 1, 10)


def test_each_department_has_a_line_with_how_much_is_filled(tmp_path: Path) -> None:
    changed = {"法制支队.xlsx": with_figure("0104", None), "治安支队.xlsx": None}
    status = submission_status(Project(a_project(tmp_path, changed), YEAR), DAY)
    lines = [(one.department, one.file, one.filled, one.asked, one.errors) for one in status.rows]
    assert lines == [("法制支队", "法制支队.xlsx", 7, 8, 1), ("治安支队", "", 0, 1, 0)]
    assert status.missing == ("治安支队",)


def test_days_are_counted_to_the_deadline_of_the_catalogue(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path), YEAR)
    assert submission_status(project, DAY).days_left == 21
    assert submission_status(project, date(2024, 2, 1)).days_left == -1


def test_an_unreadable_file_stands_at_the_department_it_is_named_after(tmp_path: Path) -> None:
    status = submission_status(Project(a_project(tmp_path, {"法制支队.xlsx": b""}), YEAR), DAY)
    assert (status.rows[0].department, status.rows[0].filled, status.rows[0].errors) == ("法制支队", 0, 1)
    assert status.missing == ()


def test_a_year_without_any_file_shows_everybody_missing(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": None, "治安支队.xlsx": None}), YEAR)
    status = submission_status(project, DAY)
    assert status.missing == ("法制支队", "治安支队")
    lines = [(one.file, one.saved, one.filled, one.errors, one.warnings) for one in status.rows]
    assert lines == [("", None, 0, 0, 0), ("", None, 0, 0, 0)]


def test_a_form_as_issued_is_not_filled_and_its_department_is_not_among_those_that_sent(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队.xlsx": None, "治安支队.xlsx": b""}), YEAR)
    issue_forms(project)
    status = submission_status(project, DAY)
    assert [(one.department, one.state, one.filled, one.errors) for one in status.rows] == [
        ("法制支队", SubmissionState.EMPTY, 0, 1),
        ("治安支队", SubmissionState.UNUSABLE, 0, 1),
    ]
    assert status.by_state[SubmissionState.SENT] == ()


def test_a_file_of_no_department_is_named_among_those_that_are_not_used(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"撤并的科.xlsx": b"", "法制支队（旧）.xlsx": b""}), YEAR)
    status = submission_status(project, DAY)
    assert status.by_state[SubmissionState.UNUSABLE] == ()
    assert set(status.strangers) == {"撤并的科.xlsx", "法制支队（旧）.xlsx"}


def test_a_department_stands_as_far_as_its_best_file(tmp_path: Path) -> None:
    project = Project(a_project(tmp_path, {"法制支队（空表）.xlsx": an_empty_form()}), YEAR)
    status = submission_status(project, DAY)
    assert [one.state for one in status.rows] == [SubmissionState.SENT, SubmissionState.EMPTY, SubmissionState.SENT]
    assert status.by_state[SubmissionState.SENT] == ("法制支队", "治安支队")
