"""Rolling a project on: next year's folder, last year's values, and nothing of this year."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.workflows.roll_year import roll_year
from report_drafter.workflows.year_inputs import read_year
from tests.builders.project_builder import build_project

TEMPLATE = """
#0 {{ 报告机关 }}{{ 年度 }}年度报告
走访企业{{ 走访企业 }}家次，{{ 走访企业|同比 }}。
查处3起，停用{{ 停用指标 }}件。
落实{{ 规划('法治政府建设实施纲要') }}。
"""
SCENARIO = """
relations = ["办结 <= 走访企业", "停用指标 <= 走访企业"]
[info]
agency = "某局"
[[indicators]]
code = "0101"
name = "走访企业"
unit = "家次"
department = "法制支队"
[[indicators]]
code = "0102"
name = "停用指标"
unit = "件"
department = "法制支队"
discontinued = true
[[indicators]]
code = "0103"
name = "办结"
unit = "件"
department = "政治处"
redefined = true
[[plans]]
title = "法治政府建设实施纲要"
start = 2021
end = 2025
[years.2025."法制支队"]
0101 = 3907
[years.2025."政治处"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return build_project(tmp_path, SCENARIO, TEMPLATE)


def test_next_year_has_the_catalogue_the_forms_and_last_years_values(project: Project) -> None:
    year = roll_year(project)
    assert year.project.year == 2026
    assert sorted(path.name for path in year.issued.written) == ["政治处.xlsx", "法制支队.xlsx"]
    inputs = read_year(year.project)
    entries = {entry.code: entry for one in inputs.submissions for entry in one.entries}
    assert entries["0101"].quantity is None
    assert entries["0101"].last_year is not None
    assert entries["0101"].last_year.value == 3907


def test_what_stays_behind_is_told(project: Project) -> None:
    year = roll_year(project)
    assert [one.name for one in year.rolled.discontinued] == ["停用指标"]
    assert [one.text for one in year.rolled.relations] == ["停用指标 <= 走访企业"]
    assert [one.name for one in year.rolled.redefined] == ["办结"]
    assert year.unfilled == ("办结",)
    assert [one.plan.title for one in year.rolled.ended] == ["法治政府建设实施纲要"]
    assert year.cited == {"法治政府建设实施纲要"}


def test_places_of_the_template_that_cite_what_is_discontinued_are_told(project: Project) -> None:
    assert roll_year(project).orphaned == ("正文“…查处3起，停用{{ 停用指标 }}件。…”",)


def test_a_year_that_exists_is_never_made_again(project: Project) -> None:
    roll_year(project)
    before = project.of(2026).catalogue.read_bytes()
    with pytest.raises(UserError, match="已经存在"):
        roll_year(project)
    assert project.of(2026).catalogue.read_bytes() == before


def test_a_year_without_a_single_figure_is_rolled_only_when_it_is_named(project: Project) -> None:
    following = roll_year(project).project
    with pytest.raises(UserError, match="还没有一个数") as error:
        roll_year(following)
    assert "report-drafter roll --year 2026" in error.value.advice
    assert not project.of(2027).inputs.exists()
    assert roll_year(following, even_if_empty=True).project.year == 2027


def refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Lets the disk be full when a file of that name is to take its place."""
    replace = Path.replace

    def full(temporary: Path, target: Path) -> Path:
        if target.name == name:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", full)


@pytest.mark.parametrize("name", ["catalogue.xlsx", "法制支队.xlsx", "政治处.xlsx"])
def test_a_roll_that_breaks_off_leaves_nothing_behind(
    project: Project, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, name)
    with pytest.raises(UserError, match="磁盘空间不足"):
        roll_year(project)
    assert not project.of(2026).inputs.exists()


def test_what_lay_in_the_folder_before_a_roll_that_breaks_off_stays(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project.of(2026).inputs
    folder.mkdir()
    (folder / "说明.txt").write_bytes(b"theirs")
    refuse(monkeypatch, "政治处.xlsx")
    with pytest.raises(UserError, match="磁盘空间不足"):
        roll_year(project)
    assert [one.name for one in folder.iterdir()] == ["说明.txt"]
