"""What is read of an .ods: values of every kind, what is hidden, covered or wrong, and what is refused."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.workbook import CellMark, CellValue, Sheet, Workbook
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.open_document import a_cell, a_row, a_table, an_ods, content_xml
from tests.builders.workbook_builder import parts_of

CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" calcext:value-type="error"'
FORMULA = 'table:formula="of:=SUM([.F6:.F7])"'


def read(folder: Path, content: str, more: dict[str, bytes] | None = None) -> Workbook:
    (folder / "表.ods").write_bytes(an_ods(content, more))
    return read_workbook(folder / "表.ods")


def sheet_of(folder: Path, *rows: str) -> Sheet:
    return read(folder, content_xml(a_table("".join(rows)))).sheets[0]


def valued(kind: str, attribute: str, value: str, more: str = "") -> str:
    """A cell of a kind whose value stands in an attribute."""
    return f'<table:table-cell office:value-type="{kind}" office:{attribute}="{value}" {more}/>'


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (valued("float", "value", "3907"), 3907.0),
        (valued("currency", "value", "35.2"), 35.2),
        (valued("boolean", "boolean-value", "true"), True),
        (valued("boolean", "boolean-value", "false"), False),
        (valued("date", "date-value", "2024-03-13"), date(2024, 3, 13)),
        (valued("date", "date-value", "2024-03-13T09:30:00"), datetime(2024, 3, 13, 9, 30)),  # noqa: DTZ001 - cells hold no zone
        (a_cell("走访<text:s/>企业<text:tab/>家次<text:line-break/>二"), "走访 企业\t家次\n二"),
        (a_cell("走访<office:annotation><text:p>批注</text:p></office:annotation>企业"), "走访企业"),
    ],
)
def test_a_value_is_read_as_what_it_is(cell: str, value: CellValue, tmp_path: Path) -> None:
    assert list(sheet_of(tmp_path, a_row(a_cell("头"), cell)).rows[0]) == ["头", value]


def test_repeated_rows_and_cells_stand_as_often_as_they_are_repeated(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("甲", repeated=2), a_cell(), a_cell("乙"), repeated=2), a_row(a_cell("丙")))
    assert [list(row) for row in sheet.rows] == [["甲", "甲", "", "乙"], ["甲", "甲", "", "乙"], ["丙", "", "", ""]]


@pytest.mark.parametrize(
    ("cell", "mark", "shown", "told"),
    [
        (valued("percentage", "value", "0.6262"), CellMark.PERCENT_FORMAT, 0.6262, None),
        (f"<table:table-cell {FORMULA}/>", CellMark.FORMULA_NOT_CALCULATED, "", "=SUM(F6:F7)"),
        (a_cell("#DIV/0!", more=FORMULA), CellMark.ERROR_VALUE, "", "#DIV/0!"),
        (a_cell("Err:502", more=CALC), CellMark.ERROR_VALUE, "", "Err:502"),
    ],
)
def test_what_the_value_does_not_tell_is_marked(
    cell: str, mark: CellMark, shown: CellValue, told: str | None, tmp_path: Path
) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("头"), cell))
    assert (sheet.rows[0][1], sheet.marks) == (shown, {(0, 1): frozenset({mark})})
    assert sheet.cell_words.get((0, 1)) == told


@pytest.mark.parametrize("how", ["collapse", "filter", "visible"])
def test_hidden_rows_hide_their_cells(how: str, tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("甲")), a_row(a_cell("乙", repeated=2), more=f' table:visibility="{how}"'))
    assert {*sheet.marks} == ({(1, 0), (1, 1)} if how != "visible" else set())


def test_cells_under_a_merged_one_are_covered(tmp_path: Path) -> None:
    covered = a_cell(repeated=2, tag="covered-table-cell")
    sheet = sheet_of(tmp_path, a_row(a_cell("甲", more='table:number-columns-spanned="3"'), covered, a_cell("乙")))
    assert sheet.marks == {(0, at): frozenset({CellMark.COVERED}) for at in (1, 2)}
    assert list(sheet.rows[0]) == ["甲", "", "", "乙"]


def test_a_sheet_is_hidden_by_its_style_alone(tmp_path: Path) -> None:
    styles = (
        '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties'
        ' table:display="false"/></style:style><style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="true"/></style:style></office:automatic-styles>'
    )
    tables = "".join(
        a_table(a_row(a_cell("甲")), name).replace("<table:table ", f'<table:table table:style-name="{style}" ')
        for name, style in (("一", "ta1"), ("二", "ta2"), ("三", "ta3"))
    )
    assert [(one.name, one.hidden) for one in read(tmp_path, content_xml(tables, styles)).sheets] == [
        ("一", True), ("二", False), ("三", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        a_row(valued("float", "value", "三百")),
        a_row(valued("date", "date-value", "2024-13-01")),
        '<table:table-row table:number-rows-repeated="-1"/>',
        '<table:table-row table:number-rows-repeated="99999999"/>',
    ],
)
def test_what_no_program_writes_is_refused(row: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="已损坏"):
        sheet_of(tmp_path, row)


def test_a_locked_file_and_one_that_is_no_workbook_are_told_apart(tmp_path: Path) -> None:
    content = content_xml(a_table(a_row(a_cell("甲"))))
    with pytest.raises(UnreadableFile, match="密码"):
        read(tmp_path, content, {"META-INF/manifest.xml": b"<manifest:encryption-data/>"})
    text = an_ods(content).replace(b"opendocument.spreadsheet", b"opendocument.text".ljust(24))
    (tmp_path / "文.ods").write_bytes(text)
    with pytest.raises(UnreadableFile):
        read_workbook(tmp_path / "文.ods")


def test_the_documents_own_properties_are_read(tmp_path: Path) -> None:
    meta = (
        '<m:x xmlns:m="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">'
        '<m:user-defined m:name="报告年度"> 2023 </m:user-defined></m:x>'
    ).encode()
    assert read(tmp_path, content_xml(a_table("")), {"meta.xml": meta}).properties == {"报告年度": "2023"}


def test_a_formula_that_came_to_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("头"), f"<table:table-cell {FORMULA}><text:p/></table:table-cell>"))
    assert list(sheet.rows[0]) == ["头", ""]
    assert not sheet.marks


LOOKS = (
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties style:text-line-through-type="single"/></style:style>'
    '<style:style style:name="T4" style:family="text">'
    '<style:text-properties style:text-position="-33% 58%" style:text-line-through-type="none"/></style:style>'
    '<style:style style:name="T5" style:family="text">'
    '<style:text-properties style:text-position="33% 58%"/></style:style>'
    '<style:style style:name="T2" style:family="text">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="ce2" style:family="table-cell">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="T3" style:family="text"><style:text-properties fo:color="#ff0000"/></style:style>'
)


@pytest.mark.parametrize(
    ("cell", "value", "marks", "words"),
    [
        (a_cell('<text:span text:style-name="T1">110</text:span>120'), "120", {CellMark.STRUCK_IN_PART}, None),
        (a_cell('120<text:span text:style-name="T2">1</text:span>'), "120¹", None, None),
        (a_cell('120<text:span text:style-name="T5">1</text:span>'), "120¹", None, None),
        (a_cell('CO<text:span text:style-name="T4">2</text:span>'), "CO₂", None, None),
        (a_cell('120<text:span text:style-name="T3">1</text:span>'), "1201", None, None),
        (a_cell("120", more='table:style-name="ce2"'), "120", {CellMark.STRUCK}, None),
        (
            valued("float", "value", "5").replace("/>", "><text:p>5万</text:p></table:table-cell>"),
            5.0,
            {CellMark.WORDED},
            "5万",
        ),
        (valued("float", "value", "5").replace("/>", "><text:p>5</text:p></table:table-cell>"), 5.0, None, None),
    ],
)
def test_what_a_cell_shows_counts(
    cell: str, value: CellValue, marks: set[CellMark] | None, words: str | None, tmp_path: Path
) -> None:
    automatic = f"<office:automatic-styles>{LOOKS}</office:automatic-styles>"
    sheet = read(tmp_path, content_xml(a_table(a_row(a_cell("头"), cell)), automatic)).sheets[0]
    assert sheet.rows[0][1] == value
    assert (sheet.marks.get((0, 1)), sheet.cell_words.get((0, 1))) == (marks, words)


def refused(folder: Path, parts: Mapping[str, bytes]) -> str:
    with zipfile.ZipFile(folder / "表.ods", "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    with pytest.raises(UnreadableFile) as caught:
        read_workbook(folder / "表.ods")
    return caught.value.problem


def test_what_is_no_sound_workbook_gets_one_sentence(tmp_path: Path) -> None:
    sound = parts_of(an_ods(content_xml(a_table(a_row(a_cell("头"))))))
    text = {**sound, "mimetype": b"application/vnd.oasis.opendocument.text"}
    assert "OpenDocument 文字或演示文稿" in refused(tmp_path, text)
    cut = {**sound, "content.xml": sound["content.xml"][:-30]}
    assert "已损坏" in refused(tmp_path, cut)
    entities = {**sound, "content.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + sound["content.xml"]}
    assert "实体定义" in refused(tmp_path, entities)
    without = {name: part for name, part in sound.items() if name != "content.xml"}
    assert "已损坏" in refused(tmp_path, without)


def test_a_time_is_a_time_and_no_number(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("头"), valued("time", "time-value", "PT10H30M00S")))
    assert isinstance(sheet.rows[0][1], timedelta)


def test_a_value_under_a_merged_cell_is_read_and_marked(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, a_row(a_cell("120")), a_row(a_cell("130", tag="covered-table-cell")))
    assert sheet.rows[1][0] == "130"
    assert sheet.marks == {(1, 0): frozenset({CellMark.COVERED})}
