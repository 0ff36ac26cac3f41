"""What a department is sent back and sends in again, in each format: the same findings, then, mended, none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.domain.location import CellAddress
from report_drafter.domain.project import Project
from report_drafter.workflows.validate_submissions import Validation, return_copies, validate_submissions
from tests.builders.office_typist import FILTERS, TypedWorkbook, type_into
from tests.builders.submissions_folder import a_project
from tests.builders.workbook_builder import DEPARTMENT, ROWS, THIS_FIGURES, THIS_YEAR, YEAR, with_figure

pytestmark = pytest.mark.libreoffice

WRONG = f"{THIS_YEAR}{ROWS['0105']}"


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_a_marked_copy_is_checked_like_the_file_and_is_clean_once_it_is_mended(
    suffix: str, convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    sent = tmp_path / "made.xlsx"
    sent.write_bytes(with_figure("0105", "很多"))
    file = f"{DEPARTMENT}.{suffix}"
    content = convert(sent, f"{suffix}:{FILTERS[suffix]}").read_bytes()
    project = Project(a_project(tmp_path / "project", {f"{DEPARTMENT}.xlsx": None, file: content}), YEAR)
    first = validate_submissions(project)
    (returned,) = return_copies(first)
    assert (returned.problem, returned.placed and returned.placed.path.name) == ("", file)
    assert returned.placed is not None

    (project.inputs / file).write_bytes(returned.placed.path.read_bytes())
    assert said(validate_submissions(project)) == said(first) != []

    mended = TypedWorkbook(
        returned.placed.path, (("指标", WRONG, str(THIS_FIGURES["0105"])),), (project.inputs / file,)
    )
    type_into([mended], tmp_path)
    assert said(validate_submissions(project)) == []


def said(validation: Validation) -> list[tuple[str, str, list[str]]]:
    """Each finding: its rule, its words, and its cells."""
    return [
        (one.rule, one.message, [span.cell for span in one.spans if isinstance(span, CellAddress)])
        for one in validation.findings
    ]
