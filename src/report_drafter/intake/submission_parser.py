"""Reads a department's workbook: rows by code, columns by heading, figures in the catalogue's units.

FLOW workbooks → submissions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, column_letters
from report_drafter.domain.submission import Submission
from report_drafter.domain.workbook import CellValue, Sheet, Workbook
from report_drafter.domain.workbook_layout import (
    DEPARTMENT_SHEET,
    FIGURE_COLUMNS,
    FIGURE_SHEET,
    GUIDE_DEPARTMENT,
    GUIDE_SHEET,
    INFO_SHEET,
)
from report_drafter.intake.cell_reading import cell_number, cell_text
from report_drafter.intake.column_names import figure_headings
from report_drafter.intake.figure_rows import read_entries
from report_drafter.intake.finding_groups import grouped
from report_drafter.intake.initiative_rows import read_initiatives
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import Headings, SheetTable, find_table
from report_drafter.intake.submission_identity import Identity, identify

NEEDED = (("code", "this_year"), ("name", "this_year"))
"""The headings without which there is no table of figures."""
NAMED = 6
"""How many departments, or figures, a sentence names."""


@frozen
class SubmissionReading:
    """A department's workbook as understood, with what is wrong in it.

    `submission` is None when the file is not one of this year and this office; `department` and `year` are what the
    file says of itself.
    """

    submission: Submission | None
    findings: tuple[Finding, ...] = ()
    file: str = ""
    department: str = ""
    year: int | None = None
    fingerprint: str = ""


def parse_submission(workbook: Workbook, catalogue: Catalogue) -> SubmissionReading:
    """Understands one workbook; whatever is wrong becomes a finding."""
    found = FindingList(workbook.file)
    identity = identify(workbook, catalogue)
    for remark in workbook.remarks:
        found.hint("file-remark", f"“{workbook.file}”{remark}", "", CellAddress(workbook.file))
    submission = None
    if not _is_catalogue(workbook, found) and _belongs(identity, catalogue, found):
        submission = _read(workbook, catalogue, identity.department, found)
    return SubmissionReading(
        submission, grouped(found.all), workbook.file, identity.department, identity.year, identity.fingerprint
    )


def _is_catalogue(workbook: Workbook, found: FindingList) -> bool:
    """A copy of the catalogue that somebody kept beside it: catalogue - 副本.xlsx."""
    copy = workbook.sheet(INFO_SHEET) is not None and workbook.sheet(DEPARTMENT_SHEET) is not None
    if copy:
        message = f"“{found.file}”是指标目录的副本，不是填报表，没有采用。"
        found.error("other-office", message, "请把它移出这个文件夹。", CellAddress(found.file))
    return copy


def _belongs(identity: Identity, catalogue: Catalogue, found: FindingList) -> bool:
    place = CellAddress(found.file)
    known = [one.name for one in catalogue.departments]
    if identity.department not in known:
        _say_stranger(identity, known, found)
        return False
    if identity.year is None:
        message = f"“{found.file}”没有写明报告年度，按 {catalogue.info.year} 年采用。"
        found.warning("wrong-year", message, "请确认它是本年度的填报表。", place)
    elif identity.year != catalogue.info.year:
        message = f"“{found.file}”是 {identity.year} 年度的填报表，本次报告年度是 {catalogue.info.year}，没有采用。"
        found.error("wrong-year", message, f"请{identity.department}报送 {catalogue.info.year} 年度的填报表。", place)
        return False
    return True


def _say_stranger(identity: Identity, known: Sequence[str], found: FindingList) -> None:
    """Refuses a workbook of no known department: of another office, or no form at all."""
    place = CellAddress(found.file)
    if identity.stated:
        message = f"“{found.file}”写明的填报部门“{identity.department}”不在指标目录的部门名单中，没有采用。"
        near = nearest_name(identity.department, known)
        advice = f"应为{_some(known)}。请核对是否误收了其他单位的文件。"
        if near:
            change = f"请把“{GUIDE_SHEET}”里的{GUIDE_DEPARTMENT}改为“{near}”"
            advice = f"是“{near}”的，{change}；误收其他单位的，请移出这个文件夹。"
        found.error("other-office", message, advice, place)
        return
    message = f"“{found.file}”没有写明填报部门，文件名也不是部门名称，没有采用。"
    advice = (
        f"不是填报表的，请移出这个文件夹；是填报表的，请在“{GUIDE_SHEET}”写明{GUIDE_DEPARTMENT}，如{_some(known)}。"
    )
    found.error("other-office", message, advice, place)


def _some(names: Sequence[str]) -> str:
    if len(names) <= NAMED:
        return "、".join(names)
    return f"{'、'.join(names[:NAMED])}等 {len(names)} 个部门之一"


def _read(workbook: Workbook, catalogue: Catalogue, department: str, found: FindingList) -> Submission:
    table = _figure_table(workbook, catalogue, found)
    entries = read_entries(table, catalogue, department, found) if table else ()
    initiatives = read_initiatives(workbook, department, found, catalogue.outline)
    return Submission(department, catalogue.info.year, workbook.file, entries, initiatives)


def _figure_table(workbook: Workbook, catalogue: Catalogue, found: FindingList) -> SheetTable | None:
    """The table of figures: in the sheet of that name, or in whichever sheet has its headings and figures in it."""
    headings = figure_headings(catalogue.info.year)
    tables = list(_tables(workbook, headings))
    filled = [one for one in tables if _figures(one)]
    for table in (filled or tables)[:1]:
        _say_sheet(table.sheet, workbook, found)
        _say_columns(table, headings, found)
        _say_other_sheets(table, filled[1:], found)
        return table
    place = CellAddress(workbook.file, FIGURE_SHEET if workbook.sheet(FIGURE_SHEET) else "")
    columns = "、".join(FIGURE_COLUMNS[key] for key in ("code", "name", "this_year"))
    message = f"“{workbook.file}”中没有找到指标表（表头应有：{columns}）。"
    found.error("missing-column", message, "请恢复工作表“指标”和它的表头。", place)
    return None


def _tables(workbook: Workbook, headings: Headings) -> Iterator[SheetTable]:
    """What looks like a table of figures, the likeliest sheet first: by its name, then those in sight."""

    def likelihood(sheet: Sheet) -> tuple[bool, ...]:
        return sheet.name != FIGURE_SHEET, sheet.hidden, FIGURE_SHEET not in sheet.name

    for sheet in sorted(workbook.sheets, key=likelihood):
        tables = (find_table(workbook.file, sheet, headings, needed) for needed in NEEDED)
        table = next((one for one in tables if one is not None), None)
        if table is not None:
            yield table


def _figures(table: SheetTable) -> dict[str, Decimal | str]:
    """The figures of this year in a table, by what its rows call them; a number typed as text is that number."""
    _, rows = table.filled_rows()
    names = table.texts(rows, "name" if "name" in table.columns else "code")
    pairs = zip(names, table.column(rows, "this_year"), strict=True)
    return {name: _stated(value) for name, value in pairs if value not in ("", None)}


def _stated(value: CellValue) -> Decimal | str:
    number = cell_number(value)
    return cell_text(value) if number is None else number


def _say_other_sheets(table: SheetTable, others: Sequence[SheetTable], found: FindingList) -> None:
    """Says that a copy of the sheet, called like it, has other figures in it; sheets of parts are called otherwise."""
    used = _figures(table) if others else {}
    for other in (one for one in others if table.sheet.name.strip() in one.sheet.name and not one.sheet.hidden):
        differing = [name for name, value in _figures(other).items() if name and used.get(name, value) != value]
        if differing:
            what = (
                f"工作表“{other.sheet.name}”里也有指标表，{_some_figures(differing)}的数与“{table.sheet.name}”里的不同"
            )
            message = f"{what}，没有采用。"
            advice = "请核对，把最后确定的数填在一张表里，另一张删去。"
            found.warning("sheet-twice", message, advice, CellAddress(found.file, other.sheet.name))


def _some_figures(names: Sequence[str]) -> str:
    first = "、".join(names[:NAMED])
    return f"“{first}”等 {len(names)} 项" if len(names) > NAMED else f"“{first}”"


def _say_sheet(sheet: Sheet, workbook: Workbook, found: FindingList) -> None:
    """Says that the figures stand in a sheet of another name, the more loudly where the sheet of the name is there."""
    place = CellAddress(found.file, sheet.name)
    if sheet.name == FIGURE_SHEET:
        return
    if workbook.sheet(FIGURE_SHEET) is not None:
        message = f"工作表“{FIGURE_SHEET}”里没有数，采用了工作表“{sheet.name}”里的数。"
        found.warning("sheet-renamed", message, f"请核对，并把数填在“{FIGURE_SHEET}”里。", place)
        return
    message = f"指标表所在的工作表叫“{sheet.name}”，已照常读取。"
    found.hint("sheet-renamed", message, f"请改回“{FIGURE_SHEET}”。", place)


def _say_columns(table: SheetTable, headings: Headings, found: FindingList) -> None:
    """Says that a second column of this year's figures, as 本年数（修改后）, has others in it than the first."""
    _, rows = table.filled_rows()
    for column in table.also_headed("this_year", headings):
        second = [row[column] if column < len(row) else "" for row in rows]
        pairs = zip(second, table.column(rows, "this_year"), strict=True)
        if not any(one not in ("", None) and one != first for one, first in pairs):
            continue
        letters, heading = column_letters(column), cell_text(table.sheet.rows[table.heading_row][column])
        used = f"{FIGURE_COLUMNS['this_year']}有两列，采用了 {table.letters('this_year')} 列"
        message = f"{used}，{letters} 列“{heading}”的数没有采用。"
        place = CellAddress(found.file, table.sheet.name, f"{letters}{table.heading_row + 1}", heading)
        found.warning("column-twice", message, "请把最后确定的数放在一列，另一列删去或改列名。", place)
