"""A year's folder as it is read: what keeps it from being read at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.workflows.year_inputs import read_year
from tests.builders.workbook_builder import a_catalogue


def test_a_catalogue_of_another_year_than_its_folder_is_one_sentence(tmp_path: Path) -> None:
    project = Project(tmp_path, 2024)
    project.catalogue.parent.mkdir(parents=True)
    catalogue = a_catalogue()
    project.catalogue.write_bytes(catalogue_workbook(replace(catalogue, info=replace(catalogue.info, year=2023))))
    with pytest.raises(UserError, match="写的报告年度是 2023，却放在 2024 年的文件夹里"):
        read_year(project)


def test_of_an_empty_folder_it_is_said_how_the_year_is_made(tmp_path: Path) -> None:
    project = Project(tmp_path, 2024)
    project.inputs.mkdir(parents=True)
    with pytest.raises(UserError, match="里没有指标目录，也没有填报表") as error:
        read_year(project)
    assert "roll" not in error.value.advice
    project.of(2023).inputs.mkdir()
    project.of(2023).catalogue.write_bytes(catalogue_workbook(a_catalogue()))
    with pytest.raises(UserError) as error:
        read_year(project)
    assert error.value.advice.startswith("由上一年度建立，请运行 report-drafter roll --year 2023；")


def test_a_catalogue_that_went_missing_among_forms_is_asked_back(tmp_path: Path) -> None:
    project = Project(tmp_path, 2024)
    project.inputs.mkdir(parents=True)
    (project.inputs / "法制支队.xlsx").write_bytes(b"")
    with pytest.raises(UserError, match="没有找到指标目录") as error:
        read_year(project)
    assert "放回该处" in error.value.advice
