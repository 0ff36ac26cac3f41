"""Copies to return of files that LibreOffice saved, in every format: what it shows of them, and what it left alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.workbook import Sheet
from report_drafter.excel.returned_copy import returned_copy
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.office_typist import FILTERS
from tests.builders.workbook_builder import DEPARTMENT, a_form, edited
from tests.builders.written_workbook import opened, read_sheets
from tests.excel.test_returned_copy import decorate

pytestmark = pytest.mark.libreoffice

OWN_SHEETS = ("填报说明", "指标", "工作举措", "底稿 (自用)")
LIST = "问题清单"
FORM_ROWS = 11
"""How many rows the longest of the issued sheets fills."""
MARKER = 'N("report-drafter")=0'


def at(cell: str, sheet: str = "指标", severity: Severity = Severity.ERROR, message: str = "不是数字。") -> Finding:
    """A finding at one cell."""
    return Finding("not-a-number", severity, message, "请填数字。", (CellAddress(DEPARTMENT, sheet, cell, "=三百"),))


FINDINGS = (
    at("F4"),
    at("F4", severity=Severity.HINT, message="也没有说明。"),
    at("G5", severity=Severity.WARNING),
    at("J99"),
    at("C4", "工作举措", Severity.HINT),
    at("B9", "底稿 (自用)"),
    at("E2", "底稿 (自用)", Severity.WARNING),
)
COMMENTS = {
    ("指标", "D5"): "别处的批注",
    ("指标", "F4"): "部门自己的批注\n【校核】错误：不是数字。请填数字。\n提示：也没有说明。请填数字。",
    ("指标", "G5"): "【校核】警告：不是数字。请填数字。",
    ("指标", "J99"): "【校核】错误：不是数字。请填数字。",
    ("工作举措", "C4"): "【校核】提示：不是数字。请填数字。",
    ("底稿 (自用)", "A8"): "【校核】错误：不是数字。请填数字。",
    ("底稿 (自用)", "E2"): "【校核】警告：不是数字。请填数字。",
}


def own_things(workbook: Workbook) -> None:
    """What departments add of their own, and a hidden row, a fill and a rule of theirs."""
    decorate(workbook)
    own = workbook["底稿 (自用)"]
    own.row_dimensions[4].hidden = True
    own.column_dimensions["B"].width = 33
    own["A1"].comment = Comment("另一条", "部门")


@dataclass(frozen=True)
class Sent:
    """A file as the department sent it, the copy to return, and both as LibreOffice shows them, saved as .xlsx."""

    path: Path
    copy: Path
    before: bytes
    after: bytes


Convert = Callable[[Path, str], Path]


def as_xlsx(convert: Convert, path: Path) -> bytes:
    """Returns a workbook as LibreOffice saves it after opening it."""
    return convert(path, f"xlsx:{FILTERS['xlsx']}").read_bytes()


@pytest.fixture(scope="module", params=["xlsx", "xls", "ods"])
def sent(request: pytest.FixtureRequest, convert: Convert, tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """A form with things of the department's own, saved by LibreOffice in one of the formats, and its copy."""
    folder = tmp_path_factory.mktemp("returned")
    made = folder / f"{DEPARTMENT}.xlsx"
    made.write_bytes(edited(a_form(), own_things))
    path = convert(made, f"{request.param}:{FILTERS[request.param]}")
    copy = folder / f"copy.{request.param}"
    copy.write_bytes(returned_copy(path, FINDINGS))
    return Sent(path, copy, as_xlsx(convert, path), as_xlsx(convert, copy))


def comments(content: bytes) -> dict[tuple[str, str], str]:
    """Every comment of a workbook, by sheet and cell."""
    cells = ((sheet.title, cell) for sheet in opened(content) for row in sheet.iter_rows() for cell in row)
    return {(title, cell.coordinate): cell.comment.text for title, cell in cells if cell.comment}


def coloured(content: bytes) -> dict[tuple[str, str], str]:
    """The colour of our marks by sheet and cell."""
    found: dict[tuple[str, str], str] = {}
    for sheet in opened(content):
        for block in sheet.conditional_formatting:
            for rule in (one for one in block.rules if one.formula == [MARKER]):
                cells = (cell for one in block.sqref.ranges for row in one.rows for cell in row)
                found |= {(sheet.title, _name(*cell)): rule.dxf.fill.bgColor.rgb[2:] for cell in cells}
    return found


def _name(row: int, column: int) -> str:
    return f"{chr(ord('A') + column - 1)}{row}"


def looks(sheet: Worksheet) -> Iterator[tuple[object, ...]]:
    """All that a department can see of its cells."""
    for row in sheet.iter_rows(max_row=60, max_col=12):
        for cell in row:
            edges = (cell.border.left.style, cell.border.right.style, cell.border.top.style, cell.border.bottom.style)
            font = (cell.font.name, cell.font.sz, cell.font.b, cell.font.i, cell.font.color and cell.font.color.rgb)
            shape = (
                cell.alignment.horizontal,
                cell.alignment.vertical,
                cell.alignment.wrap_text,
                cell.protection.locked,
            )
            yield cell.coordinate, cell.value, cell.number_format, cell.fill.fgColor.rgb, *edges, *font, *shape


def frame(sheet: Worksheet) -> dict[str, object]:
    """All that a department set up around its cells."""
    rules = [
        (str(block.sqref), rule.formula) for block in sheet.conditional_formatting for rule in block.rules
        if rule.formula != [MARKER]
    ]  # fmt: skip
    validations = sorted(
        (str(one.sqref), one.type, one.formula1, one.prompt) for one in sheet.data_validations.dataValidation
    )
    return {
        "merged": sorted(map(str, sheet.merged_cells.ranges)),
        "widths": {key: (one.width, one.hidden) for key, one in sheet.column_dimensions.items()},
        "heights": {key: one.height for key, one in sheet.row_dimensions.items() if key <= FORM_ROWS},
        "hidden": [key for key, one in sheet.row_dimensions.items() if one.hidden],
        "validations": validations,
        "rules": rules,
        "protected": sheet.protection.sheet,
        "panes": sheet.freeze_panes,
        "page": (
            sheet.page_setup.orientation,
            sheet.page_setup.paperSize,
            sheet.print_title_rows,
            str(sheet.oddFooter),
        ),
        "state": sheet.sheet_state,
    }


def test_every_finding_has_a_comment_and_the_departments_own_stay(sent: Sent) -> None:
    assert comments(sent.after) == COMMENTS | {("底稿 (自用)", "A1"): "另一条"}


def test_every_cell_is_coloured_by_its_gravest_finding_three_severities_three_colours(sent: Sent) -> None:
    marks = {key: colour for key, colour in coloured(sent.after).items() if key[0] != LIST}
    severities = {
        ("指标", "F4"): "错误", ("指标", "J99"): "错误", ("底稿 (自用)", "A8"): "错误",
        ("指标", "G5"): "警告", ("底稿 (自用)", "E2"): "警告", ("工作举措", "C4"): "提示",
    }  # fmt: skip
    assert set(marks) == set(severities)
    assert len({(severities[key], colour) for key, colour in marks.items()}) == 3
    assert len(set(marks.values())) == 3


def test_the_list_stands_last_with_its_rows_and_links(sent: Sent) -> None:
    sheets = read_sheets(sent.copy.read_bytes())
    assert tuple(sheets) == (*OWN_SHEETS, LIST)
    rows = sheets[LIST]
    assert rows[3] == ["1", "错误", "指标!F4", "=三百", "不是数字。", "请填数字。"]
    assert [row[2] for row in rows[3:]] == [
        "指标!F4", "指标!J99", "底稿 (自用)!B9", "指标!G5", "底稿 (自用)!E2", "指标!F4", "工作举措!C4",
    ]  # fmt: skip
    link = opened(sent.after)[LIST]["C5"].hyperlink
    assert (link.location or link.target).lstrip("#").replace("'", "").replace(".", "!") == "指标!J99"


@pytest.mark.parametrize("name", OWN_SHEETS)
def test_nothing_of_a_sheet_changes_but_the_marks(sent: Sent, name: str) -> None:
    before, after = opened(sent.before)[name], opened(sent.after)[name]
    assert list(looks(after)) == list(looks(before))
    framed, unframed = frame(after), frame(before)
    if sent.path.suffix == ".ods" and name == OWN_SHEETS[-1]:
        # Its rows have no height of their own: LibreOffice fits them anew each time it opens an .ods.
        del framed["heights"], unframed["heights"]
    assert framed == unframed


def test_the_departments_chart_and_names_are_still_there(sent: Sent) -> None:
    charts = [
        sorted(name for name in zipfile.ZipFile(io.BytesIO(content)).namelist() if name.startswith("xl/charts/chart"))
        for content in (sent.before, sent.after)
    ]
    assert charts[0] == charts[1] != []
    assert set(opened(sent.after).defined_names) == set(opened(sent.before).defined_names)


def test_the_copy_is_read_as_the_file_was_and_the_list_is_no_content_of_the_departments(sent: Sent) -> None:
    before, after = read_workbook(sent.path), read_workbook(sent.copy)
    assert [_plain(one) for one in after.sheets[:-1]] == [_plain(one) for one in before.sheets]
    assert after.sheets[-1].name == LIST
    assert after.properties == before.properties


def _plain(sheet: Sheet) -> tuple[object, ...]:
    return sheet.name, [*map(list, sheet.rows)], sheet.marks, sheet.cell_words, sheet.hidden


def test_a_copy_that_comes_back_loses_its_old_marks_first(sent: Sent, convert: Convert, tmp_path: Path) -> None:
    again = tmp_path / sent.copy.name
    again.write_bytes(returned_copy(sent.copy, [at("F7")]))
    _only_one_mark(as_xlsx(convert, again))


def test_a_copy_that_libreoffice_saved_in_between_loses_its_old_marks_too(
    sent: Sent, convert: Convert, tmp_path: Path
) -> None:
    suffix = sent.copy.suffix[1:]
    saved = convert(sent.copy, f"{suffix}:{FILTERS[suffix]}")
    again = tmp_path / sent.copy.name
    again.write_bytes(returned_copy(saved, [at("F7")]))
    _only_one_mark(as_xlsx(convert, again))


def _only_one_mark(content: bytes) -> None:
    texts = {key: text.strip() for key, text in comments(content).items()}
    assert texts == {
        ("指标", "F4"): "部门自己的批注",
        ("指标", "D5"): "别处的批注",
        ("底稿 (自用)", "A1"): "另一条",
        ("指标", "F7"): "【校核】错误：不是数字。请填数字。",
    }
    assert set(coloured(content)) == {("指标", "F7"), (LIST, "B4")}
    assert [name for name in read_sheets(content) if name.startswith(LIST)] == [LIST]
    assert len(read_sheets(content)[LIST]) == 4


def test_the_same_file_and_findings_give_the_same_bytes(sent: Sent) -> None:
    assert returned_copy(sent.path, FINDINGS) == sent.copy.read_bytes()
