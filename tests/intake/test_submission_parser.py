"""Specifies that rows are found by code and columns by heading, whatever became of the sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook as OpenpyxlWorkbook
from openpyxl.worksheet.worksheet import Worksheet as OpenpyxlWorksheet

from report_drafter.domain.finding import Severity
from report_drafter.domain.submission import Initiative
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.submission_parser import SubmissionReading, parse_submission
from tests.builders.workbook_builder import (
    DEPARTMENT,
    ROWS,
    THIS_FIGURES,
    YEAR,
    a_catalogue,
    a_form,
    edited,
    with_shared_text,
)


def read(content: bytes, folder: Path, name: str = "法制支队.xlsx") -> SubmissionReading:
    """Reads a form laid into a folder."""
    (folder / name).write_bytes(content)
    return parse_submission(read_workbook(folder / name), a_catalogue())


def figures(reading: SubmissionReading) -> dict[str, str]:
    """Returns the figures by code, as text."""
    assert reading.submission is not None
    return {one.code: str(one.quantity.number) for one in reading.submission.entries if one.quantity is not None}


def right_figures() -> dict[str, str]:
    """Returns what the faultless form states."""
    return {code: f"{float(THIS_FIGURES[code]):g}" for code in ROWS}


def insert_title_rows(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.insert_rows(1, 3)
    sheet["A1"] = "示例分局统计表"


def insert_column(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].insert_cols(3)


def swap_columns(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    for row in range(3, 12):
        this, last = sheet[f"F{row}"].value, sheet[f"E{row}"].value
        sheet[f"E{row}"], sheet[f"F{row}"] = this, last


def reverse_rows(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=11)]
    for number, values in enumerate(reversed(rows), 4):
        for column, value in enumerate(values, 1):
            sheet.cell(number, column).value = value


def rename_headings(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet["A3"], sheet["E3"], sheet["F3"] = "指标 编码", "2022年", "*本年数\n（2023年）"


def rename_sheet(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].title = "Sheet1"


def merge_and_hide(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet.merge_cells("G4:H4")
    sheet.column_dimensions["D"].hidden = True
    sheet.auto_filter.ref = "A3:H11"


def codes_as_numbers(workbook: OpenpyxlWorkbook) -> None:
    for row in ROWS.values():
        workbook["指标"][f"A{row}"] = int(str(workbook["指标"][f"A{row}"].value))


def blank_rows_between(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].insert_rows(6, 2)


def head_in_two_rows(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet.insert_rows(4)
    sheet["E3"], sheet["F3"], sheet["E4"], sheet["F4"] = "数据", None, "上年数", "本年数"
    for column in "ABCDGH":
        sheet.merge_cells(f"{column}3:{column}4")


def repeat_the_headings(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet.insert_rows(7)
    for column in "ABCDEFGH":
        sheet[f"{column}7"] = sheet[f"{column}3"].value


def own_sheet(workbook: OpenpyxlWorkbook) -> None:
    workbook.create_sheet("底稿", 0)["A1"] = "编码"


@pytest.mark.parametrize(
    "change",
    [
        insert_title_rows,
        insert_column,
        swap_columns,
        reverse_rows,
        rename_headings,
        rename_sheet,
        merge_and_hide,
        codes_as_numbers,
        blank_rows_between,
        own_sheet,
        head_in_two_rows,
        repeat_the_headings,
    ],
)
def test_a_rearranged_form_is_still_read_right(change: Callable[[OpenpyxlWorkbook], None], tmp_path: Path) -> None:
    reading = read(edited(a_form(), change), tmp_path)
    assert {code: f"{float(number):g}" for code, number in figures(reading).items()} == right_figures()
    assert not [one for one in reading.findings if one.severity is Severity.ERROR]


def copied_sheet(workbook: OpenpyxlWorkbook) -> OpenpyxlWorksheet:
    """Copies the figures into a sheet of their own, and leaves the first without any."""
    first = workbook["指标"]
    copy = workbook.copy_worksheet(first)
    copy.title = "指标 (2)"
    for row in ROWS.values():
        first[f"F{row}"] = None
    return copy


def test_figures_that_stand_in_a_copy_of_the_sheet_are_read_and_told(tmp_path: Path) -> None:
    reading = read(edited(a_form(), copied_sheet), tmp_path)
    assert figures(reading) == right_figures()
    assert [(one.rule, one.severity) for one in reading.findings] == [("sheet-renamed", Severity.WARNING)]


@pytest.mark.parametrize(
    ("title", "value", "state", "told"),
    [
        ("指标 (2)", 999, "visible", "“收到案件”的数与“指标”里的不同，没有采用"),
        ("指标（修改）", 120, "visible", ""),
        ("指标（修改）", "１２０", "visible", ""),
        ("指标（修改）", "约120", "visible", "“收到案件”的数与“指标”里的不同，没有采用"),
        ("指标 (2)", 999, "hidden", ""),
        ("一大队", 40, "visible", ""),
    ],
)
def test_other_figures_in_a_copy_of_the_sheet_are_told(
    title: str, value: int | str, state: str, told: str, tmp_path: Path
) -> None:
    def change(workbook: OpenpyxlWorkbook) -> None:
        copy = workbook.copy_worksheet(workbook["指标"])
        copy.title, copy["F7"] = title, value
        if state == "hidden":
            copy.sheet_state = "hidden"

    reading = read(edited(a_form(), change), tmp_path)
    assert figures(reading) == right_figures()
    assert [told in one.message for one in reading.findings if one.rule == "sheet-twice"] == [True] * bool(told)


def test_a_hidden_sheet_is_not_taken_before_one_in_sight(tmp_path: Path) -> None:
    def change(workbook: OpenpyxlWorkbook) -> None:
        old = workbook.copy_worksheet(workbook["指标"])
        old.title, old["F7"], old.sheet_state = "旧", 999, "veryHidden"
        workbook.move_sheet(old, -3)
        workbook["指标"].title = "Sheet1"

    reading = read(edited(a_form(), change), tmp_path)
    assert figures(reading) == right_figures()


def test_a_draft_that_lies_before_the_renamed_sheet_is_not_taken_for_it(tmp_path: Path) -> None:
    def change(workbook: OpenpyxlWorkbook) -> None:
        draft = workbook.copy_worksheet(workbook["指标"])
        draft.title, draft["F4"], workbook["指标"].title = "底稿", 1, "指标（终）"
        workbook.move_sheet(draft, -3)

    reading = read(edited(a_form(), change), tmp_path)
    assert figures(reading) == right_figures()
    assert "指标（终）" in reading.findings[0].message


def test_a_form_knows_whose_it_is_and_of_which_year(tmp_path: Path) -> None:
    reading = read(a_form(), tmp_path, "改过名字.xlsx")
    assert (reading.department, reading.year) == (DEPARTMENT, YEAR)
    assert reading.fingerprint


def test_a_department_with_a_remark_behind_its_name_is_that_department(tmp_path: Path) -> None:
    content = edited(a_form(), lambda book: book["填报说明"].__setitem__("B4", "法制支队（盖章）"))
    assert read(content, tmp_path).department == DEPARTMENT


def test_another_offices_file_gives_no_figures(tmp_path: Path) -> None:
    content = edited(a_form(), lambda book: book["填报说明"].__setitem__("B4", "水务局"))
    reading = read(content, tmp_path)
    assert reading.submission is None
    assert [one.rule for one in reading.findings] == ["other-office"]


def test_a_form_of_a_department_that_was_renamed_since_is_told_so(tmp_path: Path) -> None:
    content = edited(a_form(), lambda book: book["填报说明"].__setitem__("B4", "法制大队"))
    (found,) = read(content, tmp_path).findings
    assert found.suggestion.startswith("是“法制支队”的，请把“填报说明”里的填报部门改为“法制支队”；")


def test_a_workbook_that_is_no_form_is_told_from_another_offices_form(tmp_path: Path) -> None:
    book, content = OpenpyxlWorkbook(), BytesIO()
    book.worksheets[0]["A1"] = "姓名"
    book.save(content)
    reading = read(content.getvalue(), tmp_path, "通讯录.xlsx")
    assert reading.submission is None
    assert [one.message for one in reading.findings] == [
        "“通讯录.xlsx”没有写明填报部门，文件名也不是部门名称，没有采用。"
    ]


def test_a_copy_of_the_catalogue_is_told_from_another_offices_file(tmp_path: Path) -> None:
    reading = read(catalogue_workbook(a_catalogue()), tmp_path, "catalogue - 副本.xlsx")
    assert reading.submission is None
    assert ["是指标目录的副本，不是填报表" in one.message for one in reading.findings] == [True]


def test_last_years_file_gives_no_figures(tmp_path: Path) -> None:
    reading = read(a_form(year=YEAR - 1), tmp_path)
    assert reading.submission is None
    assert [one.rule for one in reading.findings] == ["wrong-year"]


def test_every_value_keeps_its_cell_and_what_was_typed(tmp_path: Path) -> None:
    reading = read(edited(a_form(), lambda book: book["指标"].__setitem__("F4", "3900余")), tmp_path)
    assert reading.submission is not None
    first = reading.submission.entries[0]
    assert str(first.cell) == "法制支队.xlsx 指标!F4"
    assert first.cell.typed == "3900余"
    assert first.last_year_cell is not None
    assert first.last_year_cell.cell == "E4"


def test_narratives_beside_one_merged_section_are_all_of_that_section(tmp_path: Path) -> None:
    def merge(workbook: OpenpyxlWorkbook) -> None:
        sheet = workbook["工作举措"]
        for row, words in enumerate([("一（二）", "甲"), (None, "乙"), (None, "丙"), (None, "丁")], 4):
            sheet[f"A{row}"], sheet[f"B{row}"], sheet[f"C{row}"] = words[0], words[1], "做法和成效。"
        sheet.merge_cells("A4:A6")

    submission = read(edited(a_form(), merge), tmp_path).submission
    assert submission is not None
    assert [(one.title, one.section) for one in submission.initiatives] == [
        *(("甲", "一（二）"), ("乙", "一（二）"), ("丙", "一（二）"), ("丁", "")),
    ]


def test_initiatives_are_placed_by_section_and_keep_their_cell(tmp_path: Path) -> None:
    reading = read(a_form(), tmp_path)
    assert reading.submission is not None
    story = reading.submission.initiatives[0]
    assert (story.section, story.department, story.cell.cell) == ("一（二）", DEPARTMENT, "C4")


@pytest.mark.parametrize(
    ("again", "told"),
    [("3907", [("row-twice", Severity.WARNING)]), ("3970", [("row-twice", Severity.ERROR)])],
)
def test_a_second_row_of_an_indicator_is_worse_where_its_figure_differs(
    tmp_path: Path, again: str, told: list[tuple[str, Severity]]
) -> None:
    def repeat(workbook: OpenpyxlWorkbook) -> None:
        sheet = workbook["指标"]
        sheet["F4"] = "3907"
        for column, words in zip("ABCF", (sheet["A4"].value, sheet["B4"].value, sheet["C4"].value, again), strict=True):
            sheet[f"{column}13"] = words

    found = read(edited(a_form(), repeat), tmp_path).findings
    assert [(one.rule, one.severity) for one in found if one.rule == "row-twice"] == told


def test_a_row_that_nobody_knows_is_told_only_with_a_figure(tmp_path: Path) -> None:
    def add(figure: str) -> list[str]:
        def row(workbook: OpenpyxlWorkbook) -> None:
            for column, words in (("A", "9901"), ("B", "新增指标"), ("F", figure)):
                workbook["指标"][f"{column}13"] = words

        return [one.rule for one in read(edited(a_form(), row), tmp_path).findings]

    assert "unknown-row" in add("12")
    assert "unknown-row" not in add(" ")


def test_the_figure_of_an_indicator_that_is_discontinued_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "表.xlsx").write_bytes(a_form())
    known = a_catalogue()
    first, *others = known.indicators
    catalogue = replace(known, indicators=(replace(first, discontinued=True), *others), relations=())
    reading = parse_submission(read_workbook(tmp_path / "表.xlsx"), catalogue)
    assert first.code not in figures(reading)
    assert [one.severity for one in reading.findings if "已停用" in one.message] == [Severity.HINT]


def test_narratives_without_their_headings_are_missed_aloud(tmp_path: Path) -> None:
    reading = read(edited(a_form(), lambda book: book["工作举措"].__setitem__("C3", "怎样做的")), tmp_path)
    (told,) = [one for one in reading.findings if one.rule == "missing-column"]
    assert "工作表“工作举措”中没有找到表头" in told.message
    assert reading.submission is not None
    assert reading.submission.initiatives == ()


def test_words_struck_out_of_a_narrative_are_left_out_and_told(tmp_path: Path) -> None:
    runs = "<r><rPr><strike/></rPr><t>旧的做法。</t></r><r><t>坚持法治引领。</t></r>"
    reading = read(with_shared_text("C4", runs, "xl/worksheets/sheet3.xml"), tmp_path)
    assert [one.text for one in initiatives(reading)] == ["坚持法治引领。"]
    assert "里有划了删除线的字，没有读取" in next(one.message for one in reading.findings if one.rule == "struck-text")


def initiatives(reading: SubmissionReading) -> tuple[Initiative, ...]:
    """Returns the narratives of a workbook that was taken."""
    assert reading.submission is not None
    return reading.submission.initiatives
