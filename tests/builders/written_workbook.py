"""Looks at workbooks that were written: what a reader gets out of them, and what Excel would have against them."""

from __future__ import annotations

import io
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openxml_audit import OpenXmlValidator
from python_calamine import CalamineWorkbook


def read_sheets(content: bytes) -> dict[str, list[list[object]]]:
    """Returns every sheet's rows as calamine reads them: texts decoded, numbers as floats, blanks as ''."""
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = ((name, workbook.get_sheet_by_name(name)) for name in workbook.sheet_names)
    return {name: [[*row] for row in sheet.to_python(skip_empty_area=False)] for name, sheet in sheets}


def opened(content: bytes) -> Workbook:
    """Returns the workbook as openpyxl sees it, with formats, comments and rules."""
    return load_workbook(io.BytesIO(content))


def package_faults(content: bytes, folder: Path) -> list[str]:
    """Returns everything that openxml-audit has against a workbook, warnings left out."""
    path = folder / "检查.xlsx"
    path.write_bytes(content)
    result = OpenXmlValidator().validate(path)
    return [str(error) for error in result.errors]
