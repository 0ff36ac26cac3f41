"""Writes one department's 填报表: what to do, the figures to fill, and the narratives to write."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.catalogue_fingerprint import catalogue_fingerprint
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.workbook_layout import (
    DEPARTMENT_PROPERTY,
    FIGURE_SHEET,
    FINGERPRINT_PROPERTY,
    GUIDE_SHEET,
    INITIATIVE_SHEET,
    YEAR_PROPERTY,
)
from report_drafter.excel.files.workbook_bytes import workbook_bytes
from report_drafter.excel.forms.cell_looks import register_looks
from report_drafter.excel.forms.form_figures import write_figures
from report_drafter.excel.forms.form_guide import write_guide
from report_drafter.excel.forms.form_initiatives import write_initiatives


def department_form(form: DepartmentForm) -> bytes:
    """Returns the workbook that the department fills; equal forms give equal bytes."""
    workbook = Workbook()
    register_looks(workbook)
    workbook.remove(workbook.worksheets[0])
    write_guide(_new_sheet(workbook, GUIDE_SHEET), form)
    write_figures(_new_sheet(workbook, FIGURE_SHEET), form)
    write_initiatives(_new_sheet(workbook, INITIATIVE_SHEET), form)
    _tag(workbook, form)
    return workbook_bytes(workbook)


def _new_sheet(workbook: Workbook, name: str) -> Worksheet:
    sheet: Worksheet = workbook.create_sheet(name)
    _protect(sheet)
    return sheet


def _protect(sheet: Worksheet) -> None:
    """Locks all but the input cells, without a password; sizes, filters and sorting stay free."""
    protection = sheet.protection
    protection.sheet = True
    protection.formatColumns = protection.formatRows = protection.sort = protection.autoFilter = False


def _tag(workbook: Workbook, form: DepartmentForm) -> None:
    """Writes the document properties by which a returned file is recognised even when it was renamed."""
    tags = {
        YEAR_PROPERTY: str(form.catalogue.info.year),
        DEPARTMENT_PROPERTY: form.department,
        FINGERPRINT_PROPERTY: catalogue_fingerprint(form.catalogue),
    }
    for name, value in tags.items():
        properties = workbook.custom_doc_props  # type: ignore[attr-defined]  # the stubs lag behind openpyxl 3.1
        properties.append(StringProperty(name=name, value=value))
