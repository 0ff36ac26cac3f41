"""Whose workbook it is and of which year: by its properties, its guide sheet, its titles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.shown_names import file_stem
from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.domain.workbook_layout import (
    DEPARTMENT_PROPERTY,
    FIGURE_SHEET,
    FINGERPRINT_PROPERTY,
    GUIDE_DEPARTMENT,
    GUIDE_SHEET,
    GUIDE_YEAR,
    YEAR_PROPERTY,
)
from report_drafter.intake.cell_reading import cell_text, cell_year

TITLE_YEAR = late(r"((?:19|20)\d{2})\s*年度?")
TITLE_ROWS = 3
GUIDE_ROWS = 40


@frozen
class Identity:
    """What a workbook says of itself; `year` is None where it says nothing.

    `stated` tells that the department stands in the workbook; else only the file's name is left to tell it.
    """

    year: int | None
    department: str
    fingerprint: str
    stated: bool


def identify(workbook: Workbook, catalogue: Catalogue) -> Identity:
    """Returns what the workbook says of itself; the guide sheet, which people see, outweighs hidden properties."""
    guide = workbook.sheet(GUIDE_SHEET)
    year = next((year for year in _years(workbook, guide) if year is not None), None)
    said = next((text for text in _departments(workbook, guide) if text), "")
    department = _known_name(said or PurePath(workbook.file).stem, [one.name for one in catalogue.departments])
    return Identity(year, department, workbook.properties.get(FINGERPRINT_PROPERTY, ""), stated=bool(said))


def _years(workbook: Workbook, guide: Sheet | None) -> Iterator[int | None]:
    yield cell_year(_beside(guide, GUIDE_YEAR))
    yield cell_year(workbook.properties.get(YEAR_PROPERTY, ""))
    for sheet in workbook.sheets:
        for row in sheet.rows[:TITLE_ROWS]:
            for value in row:
                match = TITLE_YEAR.match(value) if isinstance(value, str) else None
                yield int(match[1]) if match else None


def _departments(workbook: Workbook, guide: Sheet | None) -> Iterator[str]:
    """What names a department in a workbook, the surest first."""
    yield cell_text(_beside(guide, GUIDE_DEPARTMENT))
    yield workbook.properties.get(DEPARTMENT_PROPERTY, "").strip()
    figures = workbook.sheet(FIGURE_SHEET)
    for row in figures.rows[:TITLE_ROWS] if figures else ():
        title = cell_text(row[0]) if row else ""
        yield TITLE_YEAR.split(title)[0].strip() if TITLE_YEAR.search(title) else ""


def department_in_name(file: str, catalogue: Catalogue) -> str:
    """Returns the department that a file's name tells of, as a file can, '' when it tells of none."""
    names = {file_stem(one.name): one.name for one in catalogue.departments}
    return names.get(_known_name(PurePath(file).stem, list(names)), "")


def _known_name(said: str, names: list[str]) -> str:
    """The department that a text names: alone, or as the longest name in it; else the text itself."""
    inside = [name for name in names if name in said]
    return said if said in names or not inside else max(inside, key=len)


def _beside(sheet: Sheet | None, label: str) -> CellValue:
    """The first filled cell to the right of a label."""
    for row in sheet.rows[:GUIDE_ROWS] if sheet else ():
        labels = [cell_text(value).rstrip("：:") for value in row]
        if label in labels:
            following = row[labels.index(label) + 1 :]
            return next((value for value in following if value not in ("", None)), "")
    return ""
