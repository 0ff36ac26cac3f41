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
