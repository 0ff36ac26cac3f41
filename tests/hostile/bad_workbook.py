"""What a bad workbook of the corpus is, and what the product says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from report_drafter.domain.finding import Finding
from report_drafter.intake.submission_checks import check_submissions
from report_drafter.workflows.year_inputs import read_submission
from tests.builders.workbook_builder import a_catalogue, last_years_submission

MISSING = "department-missing"


@dataclass(frozen=True, slots=True)
class BadWorkbook:
    """One kind: how to make it, and the rule, the cell and the words that it must be met with."""

    kind: str
    make: Callable[[], bytes]
    rule: str
    words: str
    cell: str = ""
    name: str = "法制支队.xlsx"


def findings_of(folder: Path, *files: tuple[str, bytes]) -> tuple[Finding, ...]:
    """Returns all that is said of some files, laid into a folder and read as `validate` reads them."""
    catalogue = a_catalogue()
    readings = []
    for name, content in files:
        (folder / name).write_bytes(content)
        readings.append(read_submission(folder / name, catalogue))
    found = check_submissions(catalogue, readings, (last_years_submission(),))
    return tuple(one for one in found if one.rule != MISSING)
