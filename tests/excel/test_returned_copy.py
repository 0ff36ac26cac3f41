"""The marked copy: cells coloured, a comment at each, a list behind, and everything else as the department left it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment

from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, NamedPlace
from report_drafter.excel.marks.marked_cells import MARKER
from report_drafter.excel.returned_copy import returned_copy
from tests.builders.workbook_builder import DEPARTMENT, a_form, edited, parts_of, zip_of
from tests.builders.written_workbook import opened, package_faults, read_sheets
from tests.hostile.bad_files import bomb

FILE = f"{DEPARTMENT}.xlsx"
SHEET_DATA = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheetData"


def at(cell: str, sheet: str = "指标", severity: Severity = Severity.ERROR, message: str = "不是数字。") -> Finding:
    """A finding at one cell."""
    return Finding("not-a-number", severity, message, "请填数字。", (CellAddress(FILE, sheet, cell, "=三百"),))


FINDINGS = (at("G5", severity=Severity.WARNING), at("F4"), at("C4", "工作举措", Severity.HINT))


@pytest.fixture
def mark(tmp_path: Path) -> Callable[..., bytes]:
    """Marks a workbook that lies in a folder, as the clerk's command does."""

    def marked(content: bytes, *findings: Finding, name: str = FILE) -> bytes:
        path = tmp_path / name
        path.write_bytes(content)
        return returned_copy(path, findings)

    return marked


def decorate(workbook: Workbook) -> None:
    """What departments add of their own: a sheet with formulas and a chart, rich text, comments, merged cells."""
    sheet = workbook["指标"]
    sheet["F4"].comment = Comment("部门自己的批注", "部门")
    sheet["D5"].comment = Comment("别处的批注", "部门")
    own = workbook.create_sheet("底稿 (自用)")
    for row in range(1, 6):
        own.append([row, row * row, f"=A{row}+B{row}"])
    own["E1"] = CellRichText("混合", TextBlock(InlineFont(b=True, i=True), "富文本"))
    own["E2"].value, own["E2"].number_format = 0.6262, "0.00%"
    own.merge_cells("A8:C9")
    chart = BarChart()
    chart.add_data(Reference(own, min_col=1, max_col=2, min_row=1, max_row=5))
    own.add_chart(chart, "G2")


def sheet_data(part: bytes) -> bytes:
    """The cells of a sheet in one canonical form."""
    found = etree.fromstring(part).find(SHEET_DATA)
    assert found is not None
    return etree.tostring(found, method="c14n")


def comments(content: bytes, sheet: str = "指标") -> dict[str, str]:
    """Every comment of a sheet by its cell."""
    cells = (cell for row in opened(content)[sheet].iter_rows() for cell in row)
    return {cell.coordinate: cell.comment.text for cell in cells if cell.comment}


def coloured(content: bytes, sheet: str = "指标") -> dict[str, str]:
    """The colour of our marks by the cells that bear them."""
    formats = opened(content)[sheet].conditional_formatting
    return {
        str(block.sqref): rule.dxf.fill.fgColor.rgb
        for block in formats
        for rule in block.rules
        if rule.formula == [MARKER]
    }


def test_each_cell_is_coloured_by_the_gravest_finding_there(mark: Callable[..., bytes]) -> None:
    content = mark(a_form(), *FINDINGS, at("F4", severity=Severity.HINT))
    assert coloured(content) == {"F4": "FFF4A6A0", "G5": "FFFFC95C"}
    assert coloured(content, "工作举措") == {"C4": "FFC6E0B4"}


def test_each_cell_has_a_comment_that_says_what_is_wrong_and_what_to_do(mark: Callable[..., bytes]) -> None:
    content = mark(a_form(), *FINDINGS, at("F4", message="没有说明。", severity=Severity.WARNING))
    assert comments(content)["F4"] == "【校核】错误：不是数字。请填数字。\n警告：没有说明。请填数字。"
    assert set(comments(content)) == {"F4", "G5"}


def test_the_list_stands_behind_the_departments_sheets_and_leads_to_the_cells(mark: Callable[..., bytes]) -> None:
    content = mark(a_form(), *FINDINGS)
    assert list(read_sheets(content))[-1] == "问题清单"
    row = read_sheets(content)["问题清单"][3]
    assert row == ["1", "错误", "指标!F4", "=三百", "不是数字。", "请填数字。"]
    assert opened(content)["问题清单"]["C4"].hyperlink.location == "'指标'!F4"


def test_a_row_of_the_list_is_as_high_as_its_longest_text(mark: Callable[..., bytes]) -> None:
    sheet = opened(mark(a_form(), at("F4"), at("F5", message="这一格填的不是数字，也看不出是哪一个数。" * 6)))[
        "问题清单"
    ]
    assert sheet.row_dimensions[4].height < sheet.row_dimensions[5].height
    assert sheet.row_dimensions[5].height >= 4 * 11


def test_each_colour_has_a_rank_of_its_own_behind_the_departments(mark: Callable[..., bytes]) -> None:
    findings = (at("F4"), at("F5", severity=Severity.WARNING), at("F6", severity=Severity.HINT))
    formats = opened(mark(a_form(), *findings))["指标"].conditional_formatting
    ranks = [rule.priority for one in formats for rule in one.rules]
    assert len(set(ranks)) == len(ranks) >= 3


def test_no_cell_of_the_department_changes_and_no_part_but_those_that_bear_the_marks(
    mark: Callable[..., bytes],
) -> None:
    before = edited(a_form(), decorate)
    old, new = parts_of(before), parts_of(mark(before, *FINDINGS))
    assert set(old) <= set(new)
    for name, part in old.items():
        if name.startswith("xl/worksheets/sheet"):
            assert sheet_data(new[name]) == sheet_data(part), name
    changed = {name for name, part in old.items() if new[name] != part}
    touched = ("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml")
    assert all(
        name in touched or name.startswith(("xl/worksheets/", "xl/comments", "xl/drawings/comm")) for name in changed
    )


def test_the_formats_that_were_there_keep_their_numbers(mark: Callable[..., bytes]) -> None:
    before = edited(a_form(), decorate)
    after = opened(mark(before, *FINDINGS))
    for sheet in opened(before).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                same = after[sheet.title][cell.coordinate]
                assert (same.value, same.number_format, same.fill.fgColor.rgb, same.font.name, same.font.b) == (
                    cell.value, cell.number_format, cell.fill.fgColor.rgb, cell.font.name, cell.font.b
                )  # fmt: skip


def test_a_sheet_without_findings_keeps_its_bytes(mark: Callable[..., bytes]) -> None:
    before = edited(a_form(), decorate)
    old, new = parts_of(before), parts_of(mark(before, *FINDINGS))
    for name in ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml", "xl/charts/chart1.xml", "docProps/custom.xml"):
        assert new[name] == old[name]


def test_the_departments_own_comment_stays_and_ours_follows_it(mark: Callable[..., bytes]) -> None:
    found = comments(mark(edited(a_form(), decorate), *FINDINGS))
    assert found["F4"] == "部门自己的批注\n【校核】错误：不是数字。请填数字。"
    assert found["D5"] == "别处的批注"


def test_a_copy_that_comes_back_loses_its_old_marks_first(mark: Callable[..., bytes]) -> None:
    first = mark(edited(a_form(), decorate), *FINDINGS)
    again = mark(first, at("F7"))
    assert comments(again) == {"F4": "部门自己的批注", "D5": "别处的批注", "F7": "【校核】错误：不是数字。请填数字。"}
    assert coloured(again) == {"F7": "FFF4A6A0"}
    assert coloured(again, "工作举措") == {}
    assert [name for name in read_sheets(again) if name.startswith("问题清单")] == ["问题清单"]
    assert len(read_sheets(again)["问题清单"]) == 4


def test_the_departments_own_sheet_of_that_name_is_left_alone(mark: Callable[..., bytes]) -> None:
    before = edited(a_form(), lambda book: book.create_sheet("问题清单").append(["部门自己的清单"]))
    content = mark(before, *FINDINGS)
    assert read_sheets(content)["问题清单"] == [["部门自己的清单"]]
    assert "问题清单（2）" in read_sheets(content)


def test_a_finding_inside_a_merged_range_is_marked_at_its_first_cell(mark: Callable[..., bytes]) -> None:
    before = edited(a_form(), lambda book: book["指标"].merge_cells("F4:F6"))
    assert set(comments(mark(before, at("F5")))) == {"F4"}


def test_a_blank_cell_that_the_file_does_not_even_hold_is_marked(mark: Callable[..., bytes]) -> None:
    content = mark(a_form(), at("J99"))
    assert set(comments(content)) == {"J99"}
    assert b'r="J99"' not in parts_of(content)["xl/worksheets/sheet2.xml"]
    assert coloured(content) == {"J99": "FFF4A6A0"}


def test_findings_of_the_whole_file_stand_in_the_list_alone(mark: Callable[..., bytes]) -> None:
    whole = Finding("wrong-year", Severity.ERROR, "年度不对。", "", (CellAddress(FILE),))
    words = Finding("odd", Severity.HINT, "说明。", "", (NamedPlace(FILE, "页眉"),))
    content = mark(a_form(), whole, words)
    assert [row[4] for row in read_sheets(content)["问题清单"][3:]] == ["年度不对。", "说明。"]
    assert coloured(content) == {}


def test_macros_travel_along(mark: Callable[..., bytes]) -> None:
    parts = parts_of(a_form())
    parts["xl/vbaProject.bin"] = b"macro"
    assert parts_of(mark(zip_of(parts), *FINDINGS, name="法制支队.xlsm"))["xl/vbaProject.bin"] == b"macro"


def test_a_workbook_without_styles_gets_some(mark: Callable[..., bytes], tmp_path: Path) -> None:
    parts = parts_of(a_form())
    del parts["xl/styles.xml"]
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        root = etree.fromstring(parts[name])
        for child in list(root):
            if "styles" in (child.get("PartName") or child.get("Target") or ""):
                root.remove(child)
        parts[name] = etree.tostring(root)
    for name in [one for one in parts if one.startswith("xl/worksheets/sheet")]:
        parts[name] = parts[name].replace(b' s="', b' x="')
    content = mark(zip_of(parts), *FINDINGS)
    assert "xl/styles1.xml" in parts_of(content)
    assert tmp_path.exists()


@pytest.mark.parametrize("name", ["法制支队.xls", "法制支队.ods"])
def test_what_a_file_is_decides_not_its_name(mark: Callable[..., bytes], name: str) -> None:
    assert mark(a_form(), *FINDINGS, name=name) == mark(a_form(), *FINDINGS)


def test_a_workbook_in_the_strict_dialect_is_said_with_what_to_do(mark: Callable[..., bytes]) -> None:
    strict = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
    parts = parts_of(a_form())
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict
    )
    with pytest.raises(UserError) as caught:
        mark(zip_of(parts), *FINDINGS)
    assert "Strict" in caught.value.problem


def test_a_sheet_whose_drawing_holds_other_shapes_keeps_them(mark: Callable[..., bytes]) -> None:
    parts = parts_of(edited(a_form(), decorate))
    name = next(one for one in parts if one.endswith(".vml"))
    button = b'<v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="button" type="#_x0000_t201"><br></v:shape></xml>'
    parts[name] = parts[name].replace(b"</xml>", button)
    drawing = parts_of(mark(mark(zip_of(parts), *FINDINGS), at("F7")))[name]
    assert button.removesuffix(b"</xml>") in drawing
    assert drawing.count(b'id="_x0000_t202"') == 1
    assert drawing.endswith(b"</xml>")


def test_a_damaged_file_is_named(mark: Callable[..., bytes]) -> None:
    with pytest.raises(UnreadableFile, match="法制支队"):
        mark(a_form()[:2000], *FINDINGS)


@pytest.mark.parametrize(("declared", "words"), [(900_000, "已损坏"), (None, "解压后的内容过大")])
def test_a_picture_that_unpacks_to_a_gigabyte_is_refused_whatever_it_says_of_its_size(
    mark: Callable[..., bytes], declared: int | None, words: str
) -> None:
    with pytest.raises(UnreadableFile, match=words):
        mark(bomb(declared, "xl/media/image1.png"), *FINDINGS)


def test_the_same_file_and_findings_give_the_same_bytes(mark: Callable[..., bytes]) -> None:
    assert mark(a_form(), *FINDINGS) == mark(a_form(), *FINDINGS)


def test_excel_opens_the_copy_as_it_is(mark: Callable[..., bytes], tmp_path: Path) -> None:
    assert package_faults(mark(a_form(), *FINDINGS), tmp_path) == []
    assert package_faults(mark(mark(a_form(), *FINDINGS), at("F8")), tmp_path) == []


@pytest.mark.libreoffice
def test_a_copy_that_libreoffice_saved_in_between_shows_its_comments_and_loses_old_marks(
    mark: Callable[..., bytes], convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "标注.xlsx"
    path.write_bytes(mark(edited(a_form(), decorate), *FINDINGS))
    saved = convert(path, "xlsx:Calc MS Excel 2007 XML").read_bytes()
    assert comments(saved)["G5"] == "【校核】警告：不是数字。请填数字。"
    again = mark(saved, at("F7"))
    assert set(comments(again)) == {"F4", "D5", "F7"}
    assert comments(again)["F4"].strip() == "部门自己的批注"
    assert coloured(again) == {"F7": "FFF4A6A0"}
    assert sum(name.startswith("问题清单") for name in read_sheets(again)) == 1
