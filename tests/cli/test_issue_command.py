"""report-drafter issue, as a clerk runs it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from tests.builders.workbook_builder import a_catalogue

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_it_says_what_was_written_and_then_what_was_left(tmp_path: Path, run_cli: Run) -> None:
    folder = tmp_path / "inputs" / "2023"
    folder.mkdir(parents=True)
    (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(a_catalogue()))
    first = run_cli("issue", cwd=tmp_path)
    assert first.returncode == 0
    assert "已生成 2 份填报表" in first.stdout
    assert "没有上一年的填报表，上年数留空。" in first.stdout
    second = run_cli("issue", cwd=tmp_path)
    assert second.returncode == 0
    assert "2 份已经存在，没有改动：" in second.stdout
    assert "法制支队.xlsx" in second.stdout
    assert "目录已改" not in second.stdout
    changed = replace(a_catalogue(), indicators=a_catalogue().indicators[1:], relations=())
    (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(changed))
    third = run_cli("issue", cwd=tmp_path).stdout
    assert "  法制支队.xlsx（目录已改）" in third
    assert third.count("法制支队.xlsx") == 1


def test_a_folder_that_is_no_project_is_a_users_error(tmp_path: Path, run_cli: Run) -> None:
    done = run_cli("issue", cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_what_last_year_could_not_be_read_is_no_success(tmp_path: Path, run_cli: Run) -> None:
    for year in (2022, 2023):
        folder = tmp_path / "inputs" / str(year)
        folder.mkdir(parents=True)
        (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(a_catalogue(year)))
    (tmp_path / "inputs" / "2022" / "法制支队.xlsx").write_bytes(b"PK damaged")
    done = run_cli("issue", cwd=tmp_path)
    assert done.returncode == 1
    assert "上一年的填报表有 1 份读不了，其中的数没有带过来，上年数留空：\n  “法制支队.xlsx”" in done.stdout
    assert done.stdout.endswith("把刚才生成的填报表移走，再运行 report-drafter issue。\n")
