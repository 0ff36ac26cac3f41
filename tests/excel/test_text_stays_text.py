"""No text becomes a formula, whoever wrote it and into whatever workbook it goes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.finding import Finding, Severity, Waiver
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.ledger import Ledger, Mention
from report_drafter.domain.location import CellAddress
from report_drafter.domain.opinion import Opinion, OpinionKind
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Initiative
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.forms.form_writer import department_form
from report_drafter.excel.lists.changes_workbook import changes_workbook
from report_drafter.excel.lists.corrections import corrections_workbook
from report_drafter.excel.lists.findings_workbook import findings_workbook
from report_drafter.excel.lists.ledger import ledger_workbook
from report_drafter.excel.lists.opinions_workbook import opinions_workbook
from report_drafter.excel.returned_copy import returned_copy
from report_drafter.excel.xlsx.cell_texts import with_cell_texts
from tests.builders.ledger_builder import ledger_row
from tests.builders.workbook_builder import a_catalogue, a_form, parts_of

TEXTS = ("=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@SUM(A1)", "#REF!")
Written = Callable[[str, Path], bytes]


def indicator(text: str) -> Indicator:
    return Indicator("0101", text, text, section=text, department=text, definition=text, note=text)


def catalogue(text: str) -> Catalogue:
    info = ReportInfo(2023, text, text, contact=text, phone=text, note=text, sample=text)
    plan = PlanDocument(text, 2021, 2025, issuer=text, aliases=(text,))
    departments = (Department(text, text, text, text),)
    waivers = (Waiver("plan-period", text, text, text),)
    relations = tuple(replace(one, text=text, note=text) for one in a_catalogue().relations)
    return Catalogue(info, departments, (indicator(text),), relations, (plan,), waivers)


def finding(text: str) -> Finding:
    return Finding(text, Severity.ERROR, text, text, (CellAddress("法制支队.xlsx", "指标", "F4", text),))


def change(text: str) -> FigureChange:
    cell = CellAddress(text, text, "F4")
    return FigureChange(FigureFate.CHANGED, text, text, text, text, text, text, text, 1, text, cell, contradicts=True)


def form(text: str, _: Path) -> bytes:
    story = Initiative(text, text, text, CellAddress("x"), text)
    last = {"0101": Quantity(Decimal(1))}
    codes = {"0101": text}
    return department_form(DepartmentForm(catalogue(text), text, last, codes, codes, codes, (story,)))


def ledger(text: str, _: Path) -> bytes:
    figure, mentions = ledger_row(indicator(text), "3907", "3480", Mention(8, text, text))
    figures = (replace(figure, reason=text, department=text),)
    places = {figure.indicator.code: mentions}
    return ledger_workbook(Ledger(2023, text, figures, places, (Mention(9, text, text),), sample=text))


def copy(text: str, folder: Path) -> bytes:
    (folder / "法制支队.xlsx").write_bytes(a_form())
    return returned_copy(folder / "法制支队.xlsx", [finding(text)])


def renamed(text: str, folder: Path) -> bytes:
    (folder / "法制支队.xlsx").write_bytes(a_form())
    return with_cell_texts(folder / "法制支队.xlsx", {("指标", "B4"): text})


def opinions(text: str, _: Path) -> bytes:
    return opinions_workbook([Opinion(text, text, OpinionKind.COMMENT, 1, text, text, text, text, others=(text,))])


WRITERS: dict[str, Written] = {
    "填报表": form,
    "指标目录": lambda text, _: catalogue_workbook(catalogue(text)),
    "问题清单": lambda text, _: findings_workbook([finding(text)]),
    "数据台账": ledger,
    "改动清单": lambda text, _: changes_workbook([change(text)]),
    "数据确认单": lambda text, _: corrections_workbook(catalogue(text), text, [change(text)]),
    "意见汇总": opinions,
    "退回件": copy,
    "改名后的填报表": renamed,
}


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_that_looks_like_a_formula_stays_text(name: str, text: str, tmp_path: Path) -> None:
    content = WRITERS[name](text, tmp_path)
    sheets = {part: xml for part, xml in parts_of(content).items() if part.startswith("xl/worksheets/sheet")}
    assert sheets
    assert not [part for part, xml in sheets.items() if b"<f>" in xml or b"<f " in xml or b"<f/>" in xml]
    cells = [cell for sheet in load_workbook(io.BytesIO(content)) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value == text} <= {"s", "inlineStr"}
    assert any(text in str(cell.value) for cell in cells)
