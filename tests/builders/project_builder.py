"""Builds a whole project on disk from one TOML text: two years of workbooks, and a template in the document language.

`[info]`, `[[indicators]]`, `relations`, `[[plans]]` make the catalogue of both years; `[years.2023.<department>]` holds
what a department typed by indicator code, and `initiatives` its narratives as `section | title | text`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.project import Project
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.relation import Operator, Relation, Term
from report_drafter.domain.submission import Initiative
from report_drafter.domain.unit import split_unit
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.forms.form_writer import department_form
from tests.builders.document_builder import document

NUMBERS = ("low", "high", "alarm")


def build_project(root: Path, scenario: str, template: str) -> Project:
    """Writes the project and returns its newest year."""
    told = tomllib.loads(scenario)
    years = sorted(int(year) for year in told["years"])
    for year in years:
        catalogue = _catalogue(told, year)
        folder = root / "inputs" / str(year)
        folder.mkdir(parents=True)
        (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(catalogue))
        before = _typed_figures(catalogue, told["years"].get(str(year - 1), {}))
        for department, typed in told["years"][str(year)].items():
            form = _form(catalogue, department, typed)
            (folder / f"{department}.xlsx").write_bytes(department_form(replace(form, last_year=before)))
    (root / "templates").mkdir()
    (root / "templates" / "annual_report.docx").write_bytes(document(template))
    return Project(root, years[-1])


def _catalogue(told: Mapping[str, Any], year: int) -> Catalogue:
    info = {"issue_date": date(year + 1, 3, 13), "deadline": date(year + 1, 1, 31), **told["info"]}
    indicators = tuple(_indicator(one) for one in told["indicators"])
    departments = dict.fromkeys(one.department for one in indicators)
    return Catalogue(
        ReportInfo(year=year, **info),
        tuple(Department(name) for name in departments),
        indicators,
        tuple(_relation(text) for text in told.get("relations", ())),
        tuple(PlanDocument(**one) for one in told.get("plans", ())),
    )


def _relation(text: str) -> Relation:
    """A relation as the catalogue's writer sees it: its text alone counts."""
    return Relation(text, Term(""), Operator.EQUAL, Term(""))


def _indicator(told: Mapping[str, Any]) -> Indicator:
    numbers = {name: Decimal(str(told[name])) for name in NUMBERS if name in told}
    return Indicator(**{**told, **numbers, "kind": Kind(told.get("kind", "数量"))})


def _form(catalogue: Catalogue, department: str, typed: Mapping[str, Any]) -> DepartmentForm:
    figures = {code: value for code, value in typed.items() if code in catalogue.by_code}
    return DepartmentForm(
        catalogue,
        department,
        this_year={code: one if isinstance(one, str) else Decimal(str(one)) for code, one in figures.items()},
        reasons=typed.get("reasons", {}),
        initiatives=[_initiative(line) for line in typed.get("initiatives", ())],
    )


def _initiative(line: str) -> Initiative:
    section, title, text = (part.strip() for part in line.split("|"))
    return Initiative(section, title, text, CellAddress(""))


def _typed_figures(catalogue: Catalogue, departments: Mapping[str, Any]) -> dict[str, Quantity]:
    """Last year's exact figures, as `issue` fills them in."""
    figures: dict[str, Quantity] = {}
    for typed in departments.values():
        for code, value in typed.items():
            if code in catalogue.by_code and not isinstance(value, str):
                scale, unit = split_unit(catalogue.by_code[code].unit)
                number = Decimal(str(value))
                figures[code] = Quantity(number, unit, scale, max(0, -int(number.as_tuple().exponent)))
    return figures
