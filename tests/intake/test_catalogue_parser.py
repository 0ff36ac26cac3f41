"""Specifies that a catalogue read back is the catalogue that was written, and what is said of a faulty one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Severity
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.catalogue_parser import CatalogueReading, parse_catalogue
from tests.builders.workbook_builder import a_catalogue, edited


def read(content: bytes, folder: Path) -> CatalogueReading:
    """Reads a catalogue laid into a folder."""
    (folder / "catalogue.xlsx").write_bytes(content)
    return parse_catalogue(read_workbook(folder / "catalogue.xlsx"))


def without_places(catalogue: Catalogue) -> Catalogue:
    """Returns a catalogue without the cells it was read from."""
    relations = tuple(replace(one, source=None) for one in catalogue.relations)
    return replace(catalogue, relations=relations)


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    plan = PlanDocument("法治政府建设实施纲要", 2021, 2025, "中共中央、国务院", ("纲要",), "", "", dated=True)
    law = PlanDocument("中华人民共和国行政处罚法")
    catalogue = replace(a_catalogue(), plans=(plan, law))
    reading = read(catalogue_workbook(catalogue), tmp_path)
    assert reading.findings == ()
    assert without_places(reading.catalogue) == without_places(catalogue)


def test_the_sample_catalogues_are_without_fault(repository: Path) -> None:
    for year in ("2022", "2023"):
        reading = parse_catalogue(read_workbook(repository / "inputs" / year / "catalogue.xlsx"))
        assert reading.findings == ()
        assert len(reading.catalogue.indicators) > 100


@pytest.mark.parametrize(
    ("place", "value", "rule", "words"),
    [
        ("指标!G4", "水务局", "catalogue-cell", "不在工作表“部门”中"),
        ("指标!E4", "两位", "catalogue-cell", "小数位“两位”"),
        ("指标!D4", "个数量", "catalogue-cell", "类型“个数量”"),
        ("指标!I4", "很低", "catalogue-cell", "下限“很低”应当是数字"),
        ("指标!H4", "也许", "catalogue-cell", "必填“也许”"),
        ("指标!A5", "0101", "catalogue-duplicate", "编码“0101”出现两次"),
        ("指标!B5", "走访企业", "catalogue-duplicate", "指标名称“走访企业”出现两次"),
        ("指标!F4", "附录", "catalogue-cell", "不在报告的章节之内"),
        ("指标!B4", "走访|企业", "catalogue-cell", "里有 |，不能作模板的标签"),
        ("指标!B4", "走访{企业}", "catalogue-cell", "里有 {，不能作模板的标签"),
        ("指标!B4", "年度", "catalogue-cell", "是模板自用的词语"),
        ("指标!B4", None, "catalogue-cell", "第4行缺少指标名称，没有采用"),
        ("指标!A4", None, "catalogue-cell", "第4行缺少编码，没有采用"),
        ("部门!A5", "法制支队", "catalogue-duplicate", "部门“法制支队”在名单中出现两次"),
        ("关系!B4", "也许", "catalogue-cell", "性质“也许”只能写“必须”或“提示”"),
        ("关系!A4", "办结案件 收到案件", "catalogue-relation", "无法读懂"),
        ("关系!A4", "办解案件 <= 收到案件", "catalogue-relation", "“办解案件”不是指标名称"),
        ("关系!A4", "0105 <= 0104", "catalogue-relation", "关系式“0105 <= 0104”里没有指标"),
    ],
)
def test_a_fault_is_said_with_its_cell(place: str, value: str | None, rule: str, words: str, tmp_path: Path) -> None:
    sheet, cell = place.split("!")
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book[sheet].__setitem__(cell, value))
    said = [one for one in read(content, tmp_path).findings if one.rule == rule and words in one.message]
    assert said
    assert str(said[0].spans[0]) == f"catalogue.xlsx {place}"


def test_a_mistyped_name_in_a_relation_is_met_with_the_nearest_one(tmp_path: Path) -> None:
    content = edited(
        catalogue_workbook(a_catalogue()), lambda book: book["关系"].__setitem__("A4", "办解案件 <= 收到案件")
    )
    assert "办结案件" in read(content, tmp_path).findings[0].suggestion


def test_a_renamed_department_is_one_finding_with_the_name_it_may_mean(tmp_path: Path) -> None:
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book["部门"].__setitem__("A4", "法制大队"))
    (said,) = (one for one in read(content, tmp_path).findings if "填报部门" in one.message)
    assert "等 8 项的填报部门“法制支队”" in said.message
    assert said.suggestion == "是否应为“法制大队”？不是的，请在“部门”表中补上。"
    assert len(said.related) == 7


def test_an_indicator_of_no_department_is_said_to_have_none(tmp_path: Path) -> None:
    def without(book: Workbook) -> None:
        sheet = book["指标"]
        (column,) = (cell.column for row in sheet.iter_rows() for cell in row if cell.value == "填报部门")
        (row,) = (cell.row for cells in sheet.iter_rows() for cell in cells if cell.value == "0104")
        sheet.cell(row, column).value = None

    (said,) = read(edited(catalogue_workbook(a_catalogue()), without), tmp_path).findings
    assert said.message == "指标“收到案件”没有写填报部门。"
    assert said.suggestion == "请在“填报部门”一列写上“部门”表里的名称。"


@pytest.mark.parametrize("name", ["政" * 61, ".政治处", "~$政治处", "政治处\n人事处", "catalogue", "CON"])
def test_a_department_that_cannot_name_a_file_is_an_error(name: str, tmp_path: Path) -> None:
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book["部门"].__setitem__("A4", name))
    said = [one for one in read(content, tmp_path).findings if one.rule == "catalogue-department"]
    assert [one.severity for one in said] == [Severity.ERROR]
    assert "不能作填报表的文件名" in said[0].message
    assert str(said[0].spans[0]) == "catalogue.xlsx 部门!A4"


@pytest.mark.parametrize("sheet", ["关系", "规划文件"])
def test_a_list_that_is_absent_is_a_warning(sheet: str, tmp_path: Path) -> None:
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book.__delitem__(sheet))
    assert [one.rule for one in read(content, tmp_path).findings] == ["catalogue-sheet"]


def test_a_heading_that_is_lost_is_named(tmp_path: Path) -> None:
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book["指标"].__setitem__("B3", "名字"))
    with pytest.raises(UserError) as caught:
        read(content, tmp_path)
    assert caught.value.advice == "表头一行至少要有“编码”“指标名称”“填报部门”，请恢复列名。"


@pytest.mark.parametrize("sheet", ["报告信息", "部门", "指标"])
def test_a_catalogue_without_a_needed_sheet_is_refused_by_name(sheet: str, tmp_path: Path) -> None:
    content = edited(catalogue_workbook(a_catalogue()), lambda book: book.__delitem__(sheet))
    with pytest.raises(UserError, match=sheet):
        read(content, tmp_path)


def test_a_catalogue_without_a_year_is_refused(tmp_path: Path) -> None:
    def forget_year(book: object) -> None:
        sheet = book["报告信息"]  # type: ignore[index]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == 2023:
                    cell.value = "今年"

    with pytest.raises(UserError, match="报告年度“今年”不是四位年份"):
        read(edited(catalogue_workbook(a_catalogue()), forget_year), tmp_path)


def test_a_title_over_some_indicators_is_no_indicator_and_no_fault(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        book["指标"].insert_rows(6)
        book["指标"]["B6"] = "（二）执法情况"

    reading = read(edited(catalogue_workbook(a_catalogue()), insert), tmp_path)
    assert [one.code for one in reading.catalogue.indicators] == [one.code for one in a_catalogue().indicators]
    assert [(one.severity, str(one.spans[0])) for one in reading.findings] == [
        (Severity.HINT, "catalogue.xlsx 指标!B6")
    ]


def test_a_rule_s_name_in_a_waiver_is_read_as_typed_by_any_hand(tmp_path: Path) -> None:
    def waive(book: Workbook) -> None:
        for cell, value in zip(("A4", "B4", "C4"), ("Plan—Period ", "某规划", "已核"), strict=True):
            book["豁免"][cell] = value

    (waiver,) = read(edited(catalogue_workbook(a_catalogue()), waive), tmp_path).catalogue.waivers
    assert waiver.rule == "plan-period"


def test_blanks_around_the_name_of_a_sheet_are_not_seen(tmp_path: Path) -> None:
    def rename(book: Workbook) -> None:
        book["部门"].title = " 部门 "

    assert read(edited(catalogue_workbook(a_catalogue()), rename), tmp_path).findings == ()


AGENCY = ("报告机关", "示例局")


def with_info(tmp_path: Path, *rows: tuple[str | int | None, ...]) -> CatalogueReading:
    """Reads the catalogue with these rows in place of its sheet 报告信息."""

    def rewrite(book: Workbook) -> None:
        book.remove(book["报告信息"])
        for row in rows:
            (book["报告信息"] if "报告信息" in book.sheetnames else book.create_sheet("报告信息")).append(row)

    return read(edited(catalogue_workbook(a_catalogue()), rewrite), tmp_path)


def test_two_items_in_one_row_are_both_read(tmp_path: Path) -> None:
    info = with_info(
        tmp_path, ("报告年度", 2023, "报告机关", "示例市公安局"), ("联系人", "张三", "联系电话", "110")
    ).catalogue.info
    assert (info.year, info.agency, info.contact, info.phone) == (2023, "示例市公安局", "张三", "110")


def test_a_value_that_reads_like_another_label_is_a_value(tmp_path: Path) -> None:
    info = with_info(tmp_path, ("报告年度", 2023), ("机关简称", "报告机关", "（全称见首页）")).catalogue.info
    assert (info.short_agency, info.agency) == ("报告机关", "")


def test_a_label_without_a_value_takes_nothing_away(tmp_path: Path) -> None:
    info = with_info(
        tmp_path, ("报告年度", 2023), ("联系人", "张三"), ("附注", "见附件", "联系人", None)
    ).catalogue.info
    assert (info.contact, info.note) == ("张三", "见附件")


@pytest.mark.parametrize(
    ("row", "cell"), [(("成文日期", "三月中旬"), "B2"), (("附注", "无", "成文日期", "三月中旬"), "D2")]
)
def test_a_date_that_is_none_is_said_at_its_cell(row: tuple[str, ...], cell: str, tmp_path: Path) -> None:
    (said,) = with_info(tmp_path, ("报告年度", 2023), row, AGENCY).findings
    assert (said.rule, said.message) == ("catalogue-date", "成文日期“三月中旬”不是日期。")
    assert str(said.spans[0]) == f"catalogue.xlsx 报告信息!{cell}"


@pytest.mark.parametrize(("cell", "key"), [("B4", "start"), ("C4", "end")])
def test_a_year_of_a_plan_that_is_none_is_said_at_its_cell(cell: str, key: str, tmp_path: Path) -> None:
    plan = PlanDocument("法治政府建设实施纲要", 2021, 2025, dated=True)
    content = edited(
        catalogue_workbook(replace(a_catalogue(), plans=(plan,))),
        lambda book: book["规划文件"].__setitem__(cell, "21年"),
    )
    reading = read(content, tmp_path)
    (said,) = reading.findings
    assert said.message == "《法治政府建设实施纲要》的年份“21年”不是四位年份。"
    assert str(said.spans[0]) == f"catalogue.xlsx 规划文件!{cell}"
    assert getattr(reading.catalogue.plans[0], key) is None


def test_a_plan_that_ends_before_it_starts_is_said_at_its_end(tmp_path: Path) -> None:
    plan = PlanDocument("法治政府建设实施纲要", 2025, 2021)
    (said,) = read(catalogue_workbook(replace(a_catalogue(), plans=(plan,))), tmp_path).findings
    assert said.message == "《法治政府建设实施纲要》的结束年2021早于起始年2025。"
    assert str(said.spans[0]) == "catalogue.xlsx 规划文件!C4"


@pytest.mark.parametrize("row", [("报告机关", None), ("报告机关", "  "), ("联系人", "张三")])
def test_a_report_without_an_agency_is_said(row: tuple[str, str | None], tmp_path: Path) -> None:
    (said,) = with_info(tmp_path, ("报告年度", 2023), row).findings
    assert (said.rule, said.message) == ("catalogue-agency", "报告机关没有填写，报告中用到它的地方标【待补】。")
    assert "报告信息" in str(said.spans[0])


@pytest.mark.parametrize(
    ("typed", "day"), [("2024年3月13日", date(2024, 3, 13)), ("2024-3-13", date(2024, 3, 13)), ("2024年2月30日", None)]
)
def test_a_date_may_be_typed_as_text_and_must_be_in_the_calendar(typed: str, day: date | None, tmp_path: Path) -> None:
    reading = with_info(tmp_path, ("报告年度", 2023), ("成文日期", typed), AGENCY)
    assert reading.catalogue.info.issue_date == day
    assert len(reading.findings) == (day is None)
