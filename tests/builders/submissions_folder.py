"""Lays out a project of two departments whose workbooks came back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from tests.builders.workbook_builder import LAST_FIGURES, OTHER_DEPARTMENT, YEAR, a_catalogue, a_form


def a_project(root: Path, changed: Mapping[str, bytes | None] | None = None) -> Path:
    """Returns a project of two years; `changed` puts in other files of this year, None leaves one out."""
    for year in (YEAR - 1, YEAR):
        folder = root / "inputs" / str(year)
        folder.mkdir(parents=True)
        (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(a_catalogue(year)))
    before = root / "inputs" / str(YEAR - 1)
    (before / "法制支队.xlsx").write_bytes(a_form(year=YEAR - 1, figures=LAST_FIGURES))
    good = {"法制支队.xlsx": a_form(), "治安支队.xlsx": a_form(OTHER_DEPARTMENT)}
    for name, content in {**good, **(changed or {})}.items():
        if content is not None:
            (root / "inputs" / str(YEAR) / name).write_bytes(content)
    return root
