"""A new project starts from the starter, and only in an empty place."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows.init_project import init_project


def test_the_starter_brings_template_and_inputs(tmp_path: Path) -> None:
    written = init_project(tmp_path / "试用")
    places = {one.relative_to(tmp_path / "试用").as_posix() for one in written}
    assert "templates/annual_report.docx" in places
    assert {"inputs/2022/catalogue.xlsx", "inputs/2023/catalogue.xlsx"} <= places
    assert all(one.exists() for one in written)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "旧文件.txt").write_text("原有内容", encoding="utf-8")
    with pytest.raises(UserError, match="已经存在"):
        init_project(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["旧文件.txt"]


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="无法在"):
        init_project(tmp_path / "文件" / "试用")
