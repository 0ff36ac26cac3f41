"""Specifies what is read of a workbook, whoever wrote it, and what a reader of values would lose."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook as OpenpyxlWorkbook
from openpyxl.styles import Font

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.workbook import CellMark, Sheet, Workbook
from report_drafter.domain.workbook_layout import DEPARTMENT_PROPERTY, YEAR_PROPERTY
from report_drafter.excel.files.package_parts import OFFICE
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.excel.xlsx.xlsx_reader import LONG_SHEET
from tests.builders.workbook_builder import a_form, edited, parts_of, with_part, with_shared_text, zip_of

FIGURES = "xl/worksheets/sheet2.xml"


def read(content: bytes, folder: Path, name: str = "表.xlsx") -> Workbook:
    """Reads a workbook laid into a folder."""
    (folder / name).write_bytes(content)
    return read_workbook(folder / name)


def figures(workbook: Workbook) -> Sheet:
    """Returns the sheet of figures."""
    sheet = workbook.sheet("指标")
    assert sheet is not None
    return sheet


def odd_cells(workbook: OpenpyxlWorkbook) -> None:
    """Puts one of each oddity into the sheet of figures."""
    sheet = workbook["指标"]
    sheet["F4"], sheet["F5"], sheet["F6"] = 0.6262, "=1+1", date(2023, 5, 1)
    sheet["F4"].number_format = "0.00%"
    sheet["F7"], sheet["F8"] = "=1+1", "空格 中间\n换行 & <标记> =1"
    sheet.row_dimensions[9].hidden = True


def test_values_stand_where_they_stand_in_the_sheet(tmp_path: Path) -> None:
    rows = figures(read(a_form(), tmp_path)).rows
    assert rows[3][:3] == ["0101", "走访企业", "家次"]
    assert rows[3][5] == 3907.0


def add_long_sheet(workbook: OpenpyxlWorkbook) -> None:
    """Adds a sheet of many rows that begins in C3."""
    sheet = workbook.create_sheet("长表")
    for row in range(3, 3 + LONG_SHEET):
        sheet.cell(row, 3, "件")
        sheet.cell(row, 4, row)


def test_a_long_sheet_stands_where_it_stands_and_keeps_a_repeated_text_once(tmp_path: Path) -> None:
    sheet = read(edited(a_form(), add_long_sheet), tmp_path).sheet("长表")
    assert sheet is not None
    assert len(sheet.rows) == LONG_SHEET + 2
    assert list(sheet.rows[2]) == ["", "", "件", 3.0]
    assert sheet.rows[2][2] is sheet.rows[-1][2]


def test_the_documents_own_properties_are_read(tmp_path: Path) -> None:
    properties = read(a_form(), tmp_path).properties
    assert properties[DEPARTMENT_PROPERTY] == "法制支队"
    assert properties[YEAR_PROPERTY] == "2023"


def test_what_values_do_not_tell_is_marked(tmp_path: Path) -> None:
    sheet = figures(read(edited(a_form(), odd_cells), tmp_path))
    assert CellMark.PERCENT_FORMAT in sheet.marks[3, 5]
    assert CellMark.FORMULA_NOT_CALCULATED in sheet.marks[4, 5]
    assert sheet.rows[5][5] == date(2023, 5, 1)
    assert CellMark.HIDDEN in sheet.marks[8, 5]
    assert sheet.rows[7][5] == "空格 中间\n换行 & <标记> =1"


def test_a_formula_counts_by_its_saved_value(tmp_path: Path) -> None:
    content = with_part(FIGURES, lambda old: old.replace(b'<c r="F7"', b'<c r="Z7"><f>1+1</f><v>2</v></c><c r="F7"'))
    sheet = figures(read(content, tmp_path))
    assert sheet.rows[6][25] == 2.0
    assert (6, 25) not in sheet.marks


def test_an_error_value_keeps_its_words(tmp_path: Path) -> None:
    error = b'<c r="Z7" t="e"><f>#REF!+1</f><v>#REF!</v></c><c r="F7"'
    sheet = figures(read(with_part(FIGURES, lambda old: old.replace(b'<c r="F7"', error)), tmp_path))
    assert sheet.cell_words == {(6, 25): "#REF!"}
    assert CellMark.ERROR_VALUE in sheet.marks[6, 25]


def single_quotes(sheet: bytes) -> bytes:
    return sheet.replace(b'"', b"'") if b"'" not in sheet.split(b"?>")[-1] else sheet


def with_prefix(sheet: bytes) -> bytes:
    for tag in (b"worksheet", b"sheetData", b"row", b"c", b"v", b"f"):
        sheet = sheet.replace(b"<" + tag + b" ", b"<x:" + tag + b" ").replace(b"<" + tag + b">", b"<x:" + tag + b">")
        sheet = sheet.replace(b"</" + tag + b">", b"</x:" + tag + b">")
    return sheet.replace(b"xmlns=", b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x=', 1)


def indented(sheet: bytes) -> bytes:
    return sheet.replace(b"<row ", b"\n\t<row ").replace(b"<c ", b"\n\t\t<c\n")


def in_utf16(sheet: bytes) -> bytes:
    text = sheet.decode().split("?>", 1)[-1]
    return ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16")


def without_addresses(sheet: bytes) -> bytes:
    return re.sub(rb' r="[A-H]?\d+"', b"", sheet)


def with_comments(sheet: bytes) -> bytes:
    return sheet.replace(b"<v>", b"<!-- r='XFD9' --><v>")


def styles_first(sheet: bytes) -> bytes:
    return re.sub(rb'<c (r="\w+") (s="\d+")', rb"<c \2 \1", sheet)


@pytest.mark.parametrize(
    "dress", [single_quotes, with_prefix, indented, in_utf16, without_addresses, with_comments, styles_first]
)
def test_the_same_sheet_in_another_dress_says_the_same(dress: Callable[[bytes], bytes], tmp_path: Path) -> None:
    plain = edited(a_form(), odd_cells)
    parts = parts_of(plain)
    other = zip_of({**parts, FIGURES: dress(parts[FIGURES])})
    assert parts_of(other)[FIGURES] != parts[FIGURES]
    expected, found = figures(read(plain, tmp_path)), figures(read(other, tmp_path, "另.xlsx"))
    assert [list(row) for row in found.rows] == [list(row) for row in expected.rows]
    assert (
        dict(found.marks).items()
        >= {place: marks for place, marks in expected.marks.items() if CellMark.HIDDEN not in marks}.items()
    )


def test_blank_formatted_rows_far_below_do_not_matter(tmp_path: Path) -> None:
    blank = b'<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row></sheetData>'
    content = with_part(FIGURES, lambda old: old.replace(b"</sheetData>", blank))
    assert figures(read(content, tmp_path)).rows[3][5] == 3907.0


def test_a_package_without_its_extras_is_read(tmp_path: Path) -> None:
    parts = {name: part for name, part in parts_of(a_form()).items() if not name.startswith(("docProps", "xl/theme"))}
    assert figures(read(zip_of(parts), tmp_path)).rows[3][5] == 3907.0


def test_a_missing_file_and_a_folder_are_said_to_be_that(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="没有找到"):
        read_workbook(tmp_path / "没有.xlsx")
    with pytest.raises(UnreadableFile, match="是文件夹"):
        read_workbook(tmp_path)


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_a_workbook_saved_by_libreoffice_says_the_same_in_every_format(
    suffix: str, convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    content = edited(a_form(), odd_cells)
    (tmp_path / "表.xlsx").write_bytes(content)
    expected = figures(read_workbook(tmp_path / "表.xlsx"))
    saved = figures(read_workbook(convert(tmp_path / "表.xlsx", suffix)))
    for number, row in enumerate(expected.rows):
        for column, value in enumerate(row):
            if (number, column) in ((4, 5), (6, 5)):
                assert saved.rows[number][column] == 2.0  # LibreOffice calculated the formula
            elif value not in ("", None):
                other = saved.rows[number][column]
                assert (other.date() if isinstance(other, datetime) else other) == value
    assert CellMark.PERCENT_FORMAT in saved.marks[3, 5]
    assert CellMark.HIDDEN in saved.marks[8, 5]


@pytest.mark.libreoffice
def test_an_old_workbook_with_the_wrong_ending_is_read_and_said(
    convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    (tmp_path / "表.xlsx").write_bytes(a_form())
    old = convert(tmp_path / "表.xlsx", "xls").read_bytes()
    workbook = read(old, tmp_path, "改名.xlsx")
    assert figures(workbook).rows[3][5] == 3907.0
    assert any("实际是 .xls 文件" in remark for remark in workbook.remarks)


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_cells_under_a_merged_one_are_marked_in_every_format(
    suffix: str, convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    (tmp_path / "表.xlsx").write_bytes(edited(a_form(), lambda book: book["指标"].merge_cells("F7:G8")))
    marks = figures(read_workbook(convert(tmp_path / "表.xlsx", suffix))).marks
    under = {place for place, found in marks.items() if CellMark.COVERED in found and place[0] > 2}
    assert under == {(6, 6), (7, 5), (7, 6)}


def test_a_merged_range_over_the_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    parts = parts_of(a_form())
    block = b"<mergeCells>" + b'<mergeCell ref="A1:XFD1048576"/>' * 1000 + b"</mergeCells>"
    sheet = re.sub(rb"<mergeCells.*</mergeCells>", block, parts[FIGURES])
    marks = figures(read(zip_of({**parts, FIGURES: sheet}), tmp_path)).marks
    assert 0 < sum(CellMark.COVERED in found for found in marks.values()) <= 20_000


def test_a_formula_never_calculated_is_quoted_as_typed(tmp_path: Path) -> None:
    content = edited(a_form(), lambda book: book["指标"].cell(7, 6, '=SUM(F4:F5)&"<"'))
    assert figures(read(content, tmp_path)).cell_words == {(6, 5): '=SUM(F4:F5)&"<"'}


def looks_of_numbers(workbook: OpenpyxlWorkbook) -> None:
    """Gives figures formats with words, and strikes one through."""
    sheet = workbook["指标"]
    sheet["F4"].number_format, sheet["F6"].number_format = '0"余"', '0!.0,"万元"'
    sheet["F7"].number_format, sheet["E7"].number_format = '0"万"', '0"余"'
    sheet["F7"], sheet["E7"] = "=1+1", "无"
    sheet["F8"].font = Font(strike=True)


def test_a_number_whose_format_adds_words_tells_what_it_shows(tmp_path: Path) -> None:
    sheet = figures(read(edited(a_form(), looks_of_numbers), tmp_path))
    assert {place for place, marks in sheet.marks.items() if CellMark.WORDED in marks} == {(3, 5), (5, 5)}
    assert (sheet.cell_words[3, 5], sheet.cell_words[5, 5]) == ("3907余", "0.00352万元")
    assert sheet.rows[3][5] == 3907.0
    assert sheet.marks[7, 5] == frozenset({CellMark.STRUCK})


def test_the_styles_are_understood_in_whatever_dress_they_are_written(tmp_path: Path) -> None:
    parts = parts_of(edited(a_form(), odd_cells))
    plain = figures(read(zip_of(parts), tmp_path)).marks
    parts["xl/styles.xml"] = with_prefix_everywhere(parts["xl/styles.xml"])
    assert figures(read(zip_of(parts), tmp_path)).marks == plain


def with_prefix_everywhere(part: bytes) -> bytes:
    """Writes a part as the Open XML SDK does."""
    return re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", part).replace(b"xmlns=", b"xmlns:x=", 1)


STRUCK_RUN = "<r><rPr><strike/></rPr><t>110</t></r>"


@pytest.mark.parametrize(
    ("runs", "text", "marks"),
    [
        (f"{STRUCK_RUN}<r><t>120</t></r>", "120", {CellMark.STRUCK_IN_PART}),
        (STRUCK_RUN, "110", {CellMark.STRUCK}),
        ('<r><rPr><strike val="0"/></rPr><t>110</t></r>', "110", None),
        ('<r><t>120</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>', "120¹", None),
        ('<r><t>CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r>', "CO₂", None),
    ],
)
def test_a_text_is_what_is_left_of_it(tmp_path: Path, runs: str, text: str, marks: set[CellMark] | None) -> None:
    sheet = figures(read(with_shared_text("F7", runs), tmp_path))
    assert sheet.rows[6][5] == text
    assert sheet.marks.get((6, 5)) == marks


def test_the_looks_of_characters_come_before_those_of_the_cell(tmp_path: Path) -> None:
    content = with_shared_text("F7", f"{STRUCK_RUN}<r><rPr><b/></rPr><t>120</t></r>")
    struck = edited(content, lambda book: setattr(book["指标"]["F8"], "font", Font(strike=True)))
    parts, styled = parts_of(content), parts_of(struck)
    parts["xl/styles.xml"] = styled["xl/styles.xml"]
    style = re.search(rb'<c r="F8" s="(\d+)"', styled[FIGURES])
    assert style is not None
    parts[FIGURES] = parts[FIGURES].replace(b'<c r="F7" t="s">', b'<c r="F7" s="%b" t="s">' % style[1])
    assert figures(read(zip_of(parts), tmp_path)).marks[6, 5] == {CellMark.STRUCK_IN_PART}
    bold = with_shared_text("F7", "<r><rPr><b/></rPr><t>120</t></r><r><rPr><strike val='0'/></rPr><t>人</t></r>")
    parts = {**parts_of(bold), "xl/styles.xml": styled["xl/styles.xml"]}
    parts[FIGURES] = parts[FIGURES].replace(b'<c r="F7" t="s">', b'<c r="F7" s="%b" t="s">' % style[1])
    assert (6, 5) not in figures(read(zip_of(parts), tmp_path)).marks


def test_an_empty_hidden_row_does_not_hide_the_next(tmp_path: Path) -> None:
    content = with_part(FIGURES, lambda old: old.replace(b'<row r="7"', b'<row r="99" hidden="1"/><row r="7"'))
    assert (6, 5) not in figures(read(content, tmp_path)).marks


def moved_workbook(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Keeps the workbook in another folder, as its package says."""
    moved = {name.replace("xl/", "表/"): part for name, part in parts.items()}
    moved["_rels/.rels"] = moved["_rels/.rels"].replace(b"xl/", "表/".encode())
    relations = "表/_rels/workbook.xml.rels"
    return {**moved, relations: moved[relations].replace(b"/xl/", "/表/".encode())}


def test_a_workbook_in_another_folder_is_found_by_what_the_package_says(tmp_path: Path) -> None:
    assert figures(read(zip_of(moved_workbook(parts_of(a_form()))), tmp_path)).rows[3][5] == 3907.0


def many_sheets(parts: dict[str, bytes]) -> dict[str, bytes]:
    entry = b'<sheet name="x" sheetId="9" r:id="rId9" xmlns:r="' + OFFICE.encode() + b'"/>'
    book = "xl/workbook.xml"
    return {**parts, book: parts[book].replace(b"</sheets>", entry * 201 + b"</sheets>")}


def without_sheets(parts: dict[str, bytes]) -> dict[str, bytes]:
    book = "xl/workbook.xml"
    return {**parts, book: re.sub(rb"<sheets>.*</sheets>", b"<sheets/>", parts[book])}


def without_relations(parts: dict[str, bytes]) -> dict[str, bytes]:
    return {name: part for name, part in parts.items() if name != "xl/_rels/workbook.xml.rels"}


def sheet_with(old: bytes, new: bytes) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda parts: {**parts, FIGURES: parts[FIGURES].replace(old, new)}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (many_sheets, "解压后的内容过大"),
        (without_sheets, "已损坏"),
        (without_relations, "已损坏"),
        (sheet_with(b'<row r="7"', b"<row r='0'"), "已损坏"),
        (sheet_with(b'<row r="7"', b"<row r='9999999'"), "已损坏"),
        (sheet_with(b'<c r="F7"', b"<c r='ABCDE7'"), "已损坏"),
    ],
)
def test_what_makes_no_sense_gets_one_sentence(
    change: Callable[[dict[str, bytes]], dict[str, bytes]], said: str, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableFile, match=said):
        read(zip_of(change(parts_of(a_form()))), tmp_path)


def test_a_workbook_without_styles_is_read(tmp_path: Path) -> None:
    parts = parts_of(a_form())
    relations = "xl/_rels/workbook.xml.rels"
    parts[relations] = re.sub(rb"<Relationship [^>]*styles[^>]*/>", b"", parts[relations])
    sheet = figures(read(zip_of({name: one for name, one in parts.items() if name != "xl/styles.xml"}), tmp_path))
    assert sheet.rows[3][5] == 3907.0
    assert not [marks for marks in sheet.marks.values() if CellMark.PERCENT_FORMAT in marks]
