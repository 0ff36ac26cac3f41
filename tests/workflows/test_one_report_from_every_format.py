"""Forms as issued, filled by LibreOffice and saved as .xlsx, .xls or .ods: all give the report of the sample."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from report_drafter.domain.project import Project
from report_drafter.domain.section_choice import choices
from report_drafter.domain.submission import Submission
from report_drafter.domain.workbook_layout import FIGURE_COLUMNS, FIGURE_SHEET, INITIATIVE_SHEET
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.issue_forms import issue_forms
from report_drafter.workflows.validate_submissions import validate_submissions
from report_drafter.workflows.year_inputs import read_year
from tests.builders.office_typist import Typed, TypedWorkbook, type_into

YEAR = 2023
FIRST_ROW = 4
FORMATS = ("xlsx", "xls", "ods")
REASON, NOTE = ("ABCDEFGH"[list(FIGURE_COLUMNS).index(key)] for key in ("reason", "note"))
LOCKED = (FIGURE_SHEET, f"E{FIRST_ROW}", "987654321")
"""Somebody tries to change last year's figure of the first row."""


def typing(sample: Submission, form: Submission) -> tuple[Typed, ...]:
    """Returns what a department types into its empty form to say what the sample says."""
    cells = {entry.code: entry.cell.cell for entry in form.entries}
    typed = [LOCKED]
    for entry in sample.entries:
        line = cells[entry.code].lstrip("ABCDEFGH")
        texts = (
            (cells[entry.code], entry.cell.typed),
            (f"{REASON}{line}", entry.reason),
            (f"{NOTE}{line}", entry.note),
        )
        typed += [(FIGURE_SHEET, cell, text) for cell, text in texts if text]
    for row, one in enumerate(sample.initiatives, FIRST_ROW):
        texts = ((f"A{row}", choices()[one.section]), (f"B{row}", one.title), (f"C{row}", one.text))
        typed += [(INITIATIVE_SHEET, cell, text) for cell, text in texts]
    return tuple(typed)


@pytest.fixture(scope="module")
def filled(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Issues the forms of a fresh year and fills all of them; returns the folder with a folder for each format."""
    root = tmp_path_factory.mktemp("year")
    project = Project(root, YEAR)
    shutil.copytree(repository / "inputs" / str(YEAR - 1), root / "inputs" / str(YEAR - 1))
    project.inputs.mkdir()
    shutil.copy(repository / "inputs" / str(YEAR) / "catalogue.xlsx", project.inputs)
    issue_forms(project)
    forms = {one.department: one for one in read_year(project).submissions}
    jobs = []
    for sample in read_year(Project(repository, YEAR)).submissions:
        targets = tuple(root / suffix / f"{sample.department}.{suffix}" for suffix in FORMATS)
        source = project.inputs / f"{sample.department}.xlsx"
        jobs.append(TypedWorkbook(source, typing(sample, forms[sample.department]), targets))
    for suffix in FORMATS:
        (root / suffix).mkdir()
    type_into(jobs, root)
    return root


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", FORMATS)
def test_forms_filled_in_libreoffice_validate_clean_and_give_the_same_report(
    suffix: str, filled: Path, repository: Path, tmp_path: Path
) -> None:
    for folder in (f"inputs/{YEAR - 1}", "templates"):
        shutil.copytree(repository / folder, tmp_path / folder)
    project = Project(tmp_path, YEAR)
    shutil.copytree(filled / suffix, project.inputs)
    shutil.copy(repository / "inputs" / str(YEAR) / "catalogue.xlsx", project.inputs)
    validation = validate_submissions(project)
    assert [one.message for one in validation.findings] == []
    assert validation.read == len(validation.catalogue.departments)
    assert draft_report(project).rendered.text.plain == draft_report(Project(repository, YEAR)).rendered.text.plain
