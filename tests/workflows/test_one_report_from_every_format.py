"""A department that answers in .xls or .ods changes nothing in the report."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.domain.project import Project
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.validate_submissions import validate_submissions

DEPARTMENTS = ("法制支队", "治安支队", "办公室")


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_forms_saved_by_libreoffice_validate_clean_and_give_the_same_report(
    suffix: str, convert: Callable[[Path, str], Path], repository: Path, tmp_path: Path
) -> None:
    for folder in ("inputs", "templates"):
        shutil.copytree(repository / folder, tmp_path / folder)
    project = Project(tmp_path, 2023)
    for name in DEPARTMENTS:
        saved = convert(project.inputs / f"{name}.xlsx", suffix)
        (project.inputs / f"{name}.xlsx").unlink()
        shutil.copy(saved, project.inputs / f"{name}.{suffix}")
    assert [one.message for one in validate_submissions(project).findings] == []
    assert draft_report(project).rendered.text.plain == draft_report(Project(repository, 2023)).rendered.text.plain
