"""`validate` and `status` as a clerk runs them: what they print and how they end."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from openpyxl import load_workbook

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import Project
from tests.builders.submissions_folder import a_project
from tests.builders.terminal import shown_on_a_terminal
from tests.builders.workbook_builder import YEAR, with_figure

RunCli = Callable[..., "CompletedProcess[str]"]


def test_a_clean_folder_ends_with_zero_and_says_how_many_were_checked(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("validate", cwd=a_project(tmp_path))
    assert done.returncode == ExitCode.CLEAN
    assert done.stdout.strip() == "共检查 2 份填报表，2 份没有问题；错误 0，警告 0，提示 0。"


def test_a_fault_is_shown_with_department_sheet_cell_and_advice(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("validate", cwd=a_project(tmp_path, {"法制支队.xlsx": with_figure("0105", "很多")}))
    assert done.returncode == ExitCode.FINDINGS
    lines = done.stdout.splitlines()
    assert lines[:2] == ["■ 法制支队（法制支队.xlsx）", "  〔指标〕"]
    assert lines[2].startswith("    [错误] F8　指标“办结案件”的本年数“很多”不是一个数字。请填一个数字")


def test_warnings_alone_do_not_fail(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("validate", cwd=a_project(tmp_path, {"法制支队.xlsx": with_figure("0101", 9000)}))
    assert done.returncode == ExitCode.CLEAN
    assert "[警告]" in done.stdout


def test_json_is_one_object_a_file_with_the_cell_of_each_finding(run_cli: RunCli, tmp_path: Path) -> None:
    project = a_project(tmp_path, {"法制支队.xlsx": with_figure("0105", "很多")})
    done = run_cli("validate", "--format", "json", cwd=project)
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["source"], second["source"]) == ("法制支队.xlsx", "治安支队.xlsx")
    span = first["findings"][0]["spans"][0]
    assert (span["file"], span["cell"], span["text"]) == ("法制支队.xlsx", "指标!F8", "很多")


def test_copies_to_return_are_named(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("validate", "--return", cwd=a_project(tmp_path, {"法制支队.xlsx": with_figure("0105", "很多")}))
    copy = tmp_path / "outputs" / "2023" / "退回修改" / "法制支队.xlsx"
    assert copy.exists()
    assert "退回件：" in done.stdout


def test_a_file_that_is_not_there_is_the_users_to_mend(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("validate", "没有.xlsx", cwd=a_project(tmp_path))
    assert done.returncode == ExitCode.USER_ERROR
    assert "没有找到文件“没有.xlsx”" in done.stderr


def test_status_shows_who_is_missing_and_how_long_there_is_left(run_cli: RunCli, tmp_path: Path) -> None:
    project = a_project(tmp_path, {"治安支队.xlsx": None})
    done = run_cli("status", "--today", "2024-01-10", cwd=project)
    assert done.returncode == ExitCode.CLEAN
    assert "8/8" in done.stdout
    assert "未报：治安支队" in done.stdout
    assert "距报送截止（2024年1月31日）还有 21 天。" in done.stdout


def test_status_counts_a_form_as_issued_as_not_filled(run_cli: RunCli, tmp_path: Path) -> None:
    project = a_project(tmp_path, {"治安支队.xlsx": None})
    run_cli("issue", cwd=project)
    done = run_cli("status", "--today", "2024-01-31", cwd=project)
    assert "部门：已报 1 个，不能用 0 个，未填 1 个，未报 0 个。\n未填（还是空表）：治安支队\n" in done.stdout
    assert "今天（2024年1月31日）是报送截止日期。" in done.stdout


def test_status_as_json_holds_the_same_table(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("status", "--today", "2024-02-02", "--format", "json", cwd=a_project(tmp_path))
    content = json.loads(done.stdout)
    assert (content["version"], content["days_left"]) == (1, -2)
    assert [one["filled"] for one in content["departments"]] == [8, 1]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminal")
@pytest.mark.parametrize("columns", [20, 40, 80])
def test_status_cuts_no_number_off_on_a_narrow_screen(tmp_path: Path, columns: int) -> None:
    """At 20 columns the terminal itself breaks the lines."""
    shown = shown_on_a_terminal("status", cwd=a_project(tmp_path), columns=columns)
    assert all(filled in "".join(shown.split()) for filled in ("8/8", "1/1"))


def test_what_is_odd_in_the_catalogue_is_said_of_the_catalogue(run_cli: RunCli, tmp_path: Path) -> None:
    project = Project(a_project(tmp_path), YEAR)
    book = load_workbook(project.catalogue)
    del book["规划文件"]
    book.save(project.catalogue)
    done = run_cli("validate", cwd=tmp_path)
    assert "■ 指标目录（catalogue.xlsx）" in done.stdout
    assert "未报送" not in done.stdout
