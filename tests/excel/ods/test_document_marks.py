"""The marked .ods: cells that stand for many are parted, styles derived, and every other part keeps its bytes."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.ods.document_marks import marked_document
from report_drafter.excel.ods.document_names import CALC, FO, OFFICE, STYLE, TABLE, TEXT
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.open_document import a_cell, a_row, a_table, an_ods, content_xml
from tests.builders.workbook_builder import parts_of, zip_of

FILE = "法制支队.ods"


def at(cell: str, sheet: str = "指标", severity: Severity = Severity.ERROR, message: str = "不是数字。") -> Finding:
    """A finding at one cell."""
    return Finding("not-a-number", severity, message, "请填数字。", (CellAddress(FILE, sheet, cell, "=三百"),))


def marked(tables: str, *findings: Finding) -> etree._Element:
    """The content part of the copy of a workbook with these sheets."""
    return content(marked_document(FILE, an_ods(content_xml(tables)), findings))


def content(file: bytes, part: str = "content.xml") -> etree._Element:
    return etree.fromstring(parts_of(file)[part])


def sheet(root: etree._Element, name: str = "指标") -> etree._Element:
    return next(one for one in root.iter(f"{TABLE}table") if one.get(f"{TABLE}name") == name)


def cells(root: etree._Element) -> list[tuple[int, list[tuple[str, int, bool]]]]:
    """The rows of the sheet: how many each stands for, and of each cell its text, how many, and whether marked."""
    return [
        (int(row.get(f"{TABLE}number-rows-repeated", "1")), [_cell(one) for one in row])
        for row in sheet(root).iter(f"{TABLE}table-row")
    ]


def test_in_the_list_only_the_first_cell_leads_somewhere_so_that_the_rest_can_wrap() -> None:
    places = tuple(CellAddress(FILE, "指标", cell) for cell in ("A1", "B1"))
    finding = Finding("number-as-text", Severity.HINT, "文本格式的数字。", "请改。", places[:1], places[1:])
    root = marked(a_table(a_row(a_cell("1"), a_cell("2"))), finding)
    (link,) = sheet(root, "问题清单").iter(f"{TEXT}a")
    assert (link.text, link.tail) == ("指标!A1", "；对照：指标!B1")


def _cell(one: etree._Element) -> tuple[str, int, bool]:
    text = "".join(part.text or "" for part in one.iterchildren(f"{TEXT}p"))
    noted = one.find(f"{OFFICE}annotation") is not None
    return text, int(one.get(f"{TABLE}number-columns-repeated", "1")), noted


def style_of(root: etree._Element, row: int, column: int) -> etree._Element:
    """The automatic style of a cell, counted in elements."""
    cell = [*sheet(root).iter(f"{TABLE}table-row")][row][column]
    name = cell.get(f"{TABLE}style-name")
    return next(one for one in root.iter(f"{STYLE}style") if one.get(f"{STYLE}name") == name)


def comment(root: etree._Element) -> list[str]:
    found = sheet(root).find(f".//{OFFICE}annotation")
    return [] if found is None else ["".join(map(str, one.itertext())) for one in found.iterchildren(f"{TEXT}p")]


def test_a_cell_that_stands_for_many_is_parted() -> None:
    root = marked(a_table(a_row(a_cell("同", 5), a_cell("末"))), at("C1"))
    assert cells(root) == [(1, [("同", 2, False), ("同", 1, True), ("同", 2, False), ("末", 1, False)])]


def test_a_row_that_stands_for_many_is_parted() -> None:
    root = marked(a_table(a_row(a_cell("甲"), a_cell("乙"), repeated=4)), at("B3"))
    plain = [("甲", 1, False), ("乙", 1, False)]
    assert cells(root) == [(2, plain), (1, [("甲", 1, False), ("乙", 1, True)]), (1, plain)]


def test_a_cell_behind_the_last_one_is_made() -> None:
    root = marked(a_table(a_row(a_cell("甲"))), at("D1"), at("B5"))
    assert cells(root) == [
        (1, [("甲", 1, False), ("", 2, False), ("", 1, True)]),
        (3, [("", 1, False)]),
        (1, [("", 1, False), ("", 1, True)]),
    ]


def test_a_sheet_without_rows_gets_one_behind_its_columns() -> None:
    root = marked(a_table("", columns="<table:table-column/>"), at("A1"))
    assert [etree.QName(one).localname for one in sheet(root)][:2] == ["table-column", "table-row"]
    assert cells(root) == [(1, [("", 1, True)])]


def test_rows_in_groups_are_counted_through() -> None:
    grouped = (
        f"<table:table-row-group><table:table-rows>{a_row(a_cell('乙'))}</table:table-rows></table:table-row-group>"
    )
    header = f"<table:table-header-rows>{a_row(a_cell('甲'))}</table:table-header-rows>"
    root = marked(a_table(header + grouped), at("A2"), at("A4"))
    assert [(count, [one[2] for one in row]) for count, row in cells(root)] == [
        (1, [False]), (1, [True]), (1, [False]), (1, [True]),
    ]  # fmt: skip
    # What is new stands outside of the department's group.
    assert [*sheet(root).iterchildren(f"{TABLE}table-row")] == [*sheet(root).iter(f"{TABLE}table-row")][2:]


def test_a_finding_under_a_merged_cell_stands_at_the_cell_that_shows() -> None:
    first = a_cell("合并", more='table:number-columns-spanned="2" table:number-rows-spanned="2"')
    rows = a_row(first, a_cell(tag="covered-table-cell")) + a_row(a_cell("", 2, tag="covered-table-cell"))
    root = marked(a_table(rows), at("B2"))
    assert cells(root) == [(1, [("合并", 1, True), ("", 1, False)]), (1, [("", 2, False)])]


def test_the_style_derived_says_all_that_the_cells_own_says() -> None:
    root = marked(
        a_table(a_row(a_cell("甲", more='table:style-name="ce1"'), a_cell("乙", more='table:style-name="ce1"'))),
        at("A1"),
    )
    own, derived = style_of(root, 0, 1), style_of(root, 0, 0)
    assert own.get(f"{STYLE}name") == "ce1"
    assert derived.get(f"{STYLE}parent-style-name") == own.get(f"{STYLE}parent-style-name")
    assert etree.tostring(derived[0]) == etree.tostring(own[0])
    assert [etree.QName(one).localname for one in derived] == ["text-properties", "map"]


@pytest.mark.parametrize(
    ("columns", "row", "cell"),
    [
        ('<table:table-column table:default-cell-style-name="ce1"/>', "", ""),
        ("", ' table:default-cell-style-name="ce1"', ""),
        ('<table:table-column table:default-cell-style-name="重点"/>', ' table:default-cell-style-name="ce1"', ""),
        ("", ' table:default-cell-style-name="重点"', 'table:style-name="ce1"'),
    ],
)
def test_a_cell_without_a_style_shows_its_rows_or_its_columns(columns: str, row: str, cell: str) -> None:
    root = marked(a_table(a_row(a_cell("甲", more=cell), more=row), columns=columns), at("A1"))
    bold = style_of(root, 0, 0).find(f"{STYLE}text-properties")
    assert bold is not None
    assert bold.get(f"{FO}font-weight") == "bold"


def test_a_named_style_stays_the_parent() -> None:
    root = marked(a_table(a_row(a_cell("甲", more='table:style-name="重点"'))), at("A1"))
    assert style_of(root, 0, 0).get(f"{STYLE}parent-style-name") == "重点"


def test_the_colour_is_a_named_style_that_a_condition_shows_always() -> None:
    file = marked_document(FILE, an_ods(content_xml(a_table(a_row(a_cell("甲"))))), [at("A1")])
    shown = style_of(content(file), 0, 0).find(f"{STYLE}map")
    assert shown is not None
    assert shown.get(f"{STYLE}condition") == 'is-true-formula(N("report-drafter")=0)'
    named = shown.get(f"{STYLE}apply-style-name")
    colours = {
        one.get(f"{STYLE}name"): one.find(f"{STYLE}table-cell-properties")
        for one in content(file, "styles.xml").iter(f"{STYLE}style")
    }
    properties = colours[named]
    assert properties is not None
    assert properties.get(f"{FO}background-color") == "#f4a6a0"
    listed = sheet(content(file)).find(f".//{CALC}condition")
    assert listed is not None
    assert listed.get(f"{CALC}apply-style-name") == named


def test_the_departments_comment_stays_and_ours_follows() -> None:
    note = "<office:annotation><dc:creator>部门</dc:creator><text:p>自己的</text:p></office:annotation>"
    row = a_row(a_cell("甲").replace("<text:p>", f"{note}<text:p>", 1))
    assert comment(marked(a_table(row), at("A1"), at("A1", message="第二条。"))) == [
        "自己的",
        "【校核】错误：不是数字。请填数字。",
        "错误：第二条。请填数字。",
    ]


def test_a_copy_that_comes_back_loses_its_old_marks_first() -> None:
    note = "<office:annotation><text:p>自己的</text:p></office:annotation>"
    row = a_row(a_cell("甲").replace("<text:p>", f"{note}<text:p>", 1), a_cell("乙"))
    first = marked_document(FILE, an_ods(content_xml(a_table(row))), [at("A1"), at("B1")])
    again = content(marked_document(FILE, first, [at("C1")]))
    assert comment(again) == ["自己的"]
    assert [one[2] for one in cells(again)[0][1]] == [True, False, True]
    own = list(sheet(again).iter(f"{CALC}conditional-format"))
    assert [one.get(f"{CALC}target-range-address") for one in own] == ["'指标'.C1:'指标'.C1"]
    assert [one.get(f"{TABLE}name") for one in again.iter(f"{TABLE}table")] == ["指标", "问题清单"]


def test_the_departments_own_sheet_of_that_name_is_left_alone() -> None:
    root = marked(a_table(a_row(a_cell("甲"))) + a_table(a_row(a_cell("自己的")), "问题清单"), at("A1"))
    assert [one.get(f"{TABLE}name") for one in root.iter(f"{TABLE}table")] == ["指标", "问题清单", "问题清单（2）"]


def test_sheet_names_with_quotes_and_blanks_are_quoted() -> None:
    root = marked(a_table(a_row(a_cell("甲")), "表 '一'"), at("A1", "表 '一'"))
    address = sheet(root, "表 '一'").find(f".//{CALC}conditional-format")
    assert address is not None
    assert address.get(f"{CALC}target-range-address") == "'表 ''一'''.A1:'表 ''一'''.A1"


def test_a_text_that_looks_like_a_formula_stays_text() -> None:
    table = sheet(marked(a_table(a_row(a_cell("甲"))), at("A1", message="=1+1")), "问题清单")
    cells = [one for one in table.iter(f"{TABLE}table-cell") if "=" in "".join(map(str, one.itertext()))]
    assert ["".join(map(str, one.itertext())) for one in cells] == ["=三百", "=1+1"]
    assert [(one.get(f"{OFFICE}value-type"), one.get(f"{TABLE}formula")) for one in cells] == [("string", None)] * 2


def test_blanks_and_tabs_of_a_message_are_kept(tmp_path: Path) -> None:
    file = marked_document(FILE, an_ods(content_xml(a_table(a_row(a_cell("甲"))))), [at("A1", message=" 两  格\t制表")])
    path = tmp_path / FILE
    path.write_bytes(file)
    paragraphs = sheet(content(file), "问题清单").iter(f"{TEXT}p")
    paragraph = next(one for one in paragraphs if "两" in "".join(map(str, one.itertext())))
    assert [(etree.QName(one).localname, one.get(f"{TEXT}c"), one.tail) for one in paragraph] == [
        ("s", "1", "两 "), ("s", "1", "格"), ("tab", None, "制表"),
    ]  # fmt: skip
    assert read_workbook(path).sheets[0].rows == [["甲"]]


def test_every_other_part_keeps_its_bytes_and_the_kind_stands_first_and_plain() -> None:
    more = {
        "settings.xml": b"<x/>",
        "Pictures/a.png": b"\x89PNG",
        "Configurations2/": b"",
        "META-INF/manifest.xml": b"<m/>",
    }
    before = an_ods(content_xml(a_table(a_row(a_cell("甲")))), more)
    after = marked_document(FILE, before, [at("A1")])
    old, new = parts_of(before), parts_of(after)
    assert list(new) == list(old)
    assert {name for name in old if new[name] != old[name]} == {"content.xml", "styles.xml"}
    with zipfile.ZipFile(io.BytesIO(after)) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type, first.header_offset) == ("mimetype", zipfile.ZIP_STORED, 0)
    assert after[30:38] == b"mimetype"


def test_a_document_without_automatic_styles_gets_some() -> None:
    file = marked_document(FILE, an_ods(content_xml(a_table(a_row(a_cell("甲"))), automatic="")), [at("A1")])
    assert [etree.QName(one).localname for one in content(file)] == ["automatic-styles", "body"]


def test_a_document_without_named_styles_is_said_with_what_to_do() -> None:
    with pytest.raises(UserError) as caught:
        marked_document(FILE, an_ods(content_xml(a_table(a_row(a_cell("甲")))), styles=None), [at("A1")])
    assert FILE in caught.value.problem
    assert "另存为 .xlsx" in caught.value.advice


@pytest.mark.parametrize("count", ["x", "-3", "99999999"])
def test_a_count_that_is_none_is_damage(count: str) -> None:
    row = a_row(a_cell("甲", 3)).replace('repeated="3"', f'repeated="{count}"')
    with pytest.raises(UnreadableFile, match="已损坏"):
        marked_document(FILE, an_ods(content_xml(a_table(row))), [at("A1")])


def test_a_part_beyond_the_budget_is_refused() -> None:
    parts = parts_of(an_ods(content_xml(a_table(a_row(a_cell("甲"))))))
    noise = random.Random(1).randbytes(7_000_000).hex().encode()  # noqa: S311 -- what no packing makes small
    parts["styles.xml"] = parts["styles.xml"].replace(b"<office:styles>", b"<office:styles>" + noise)
    with pytest.raises(UnreadableFile, match="过大"):
        marked_document(FILE, zip_of(parts), [at("A1")])
