"""数据台账.xlsx: every figure with its source, history and places; what changed most as native charts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.ledger import EarlierYear, Mention
from report_drafter.domain.quantity import Quantity
from report_drafter.excel.lists.ledger import ledger_workbook
from report_drafter.excel.lists.ledger_changes import MOST_BARS, change_charts
from tests.builders.ledger_builder import FINES, RATE, VISITS, a_ledger, ledger_row, many_rows, three_rows
from tests.builders.workbook_builder import parts_of
from tests.builders.written_workbook import opened, package_faults, read_sheets

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def main_rows(content: bytes) -> list[dict[str, object]]:
    """Sheet 数据台账 as one mapping a row."""
    headings, *rows = read_sheets(content)["数据台账"][2:]
    return [dict(zip(map(str, headings), row, strict=True)) for row in rows]


def test_every_indicator_has_its_row_with_both_years_change_and_rate() -> None:
    visits, rate, _ = main_rows(ledger_workbook(a_ledger()))
    assert (visits["2023年"], visits["2022年"], visits["增减"], visits["增幅（%）"]) == (3907, 3480, 427, 12.3)
    assert (rate["2023年"], rate["增减"], rate["增幅（%）"], rate["同比说明"]) == (62.62, 2.52, "", "以百分点计")


def test_a_year_that_cannot_be_compared_says_why_and_shows_no_number() -> None:
    fines = main_rows(ledger_workbook(a_ledger()))[2]
    assert (fines["增减"], fines["增幅（%）"], fines["同比说明"]) == ("", "", "上年为零，不作同比")


def test_amounts_stand_in_the_indicators_unit() -> None:
    fines = main_rows(ledger_workbook(a_ledger(ledger_row(FINES, "352000元", "30万元"))))[0]
    assert (fines["2023年"], fines["增减"]) == (35.2, 5.2)


def test_a_hedged_figure_keeps_its_words_and_its_change_is_called_approximate() -> None:
    visits = main_rows(ledger_workbook(a_ledger(ledger_row(VISITS, "1500余", "1000"))))[0]
    assert (visits["2023年"], visits["同比说明"]) == ("1500余", "约数")


def test_source_and_places_are_named() -> None:
    visits, rate, _ = main_rows(ledger_workbook(a_ledger()))
    assert (visits["数据来源"], visits["报告位置"]) == ("经侦支队.xlsx 指标!F4", "第8段")
    assert rate["报告位置"] == "正文未引用"


def test_every_place_is_listed_in_the_order_of_the_report() -> None:
    later, first = Mention(12, "3907", "全年3907家次。"), Mention(3, "3907家次", "走访企业3907家次。")
    rows = (
        ledger_row(VISITS, "3907", "3480", later, first),
        ledger_row(RATE, "62.62%", "60%", Mention(5, "62.62%", "达62.62%。")),
    )
    content = ledger_workbook(a_ledger(*rows))
    assert read_sheets(content)["报告中的位置"][3:] == [
        [3, "3907家次", "0101", "走访企业", "走访企业3907家次。"],
        [5, "62.62%", "0102", "网办比例", "达62.62%。"],
        [12, "3907", "0101", "走访企业", "全年3907家次。"],
    ]
    assert main_rows(content)[0]["报告位置"] == "第3段、第12段"


def test_paragraphs_that_follow_one_another_are_named_as_a_range() -> None:
    places = [Mention(number, "3907", "") for number in (8, 110, 109, 108, 109)]
    rows = main_rows(ledger_workbook(a_ledger(ledger_row(VISITS, "3907", "", *places))))
    assert rows[0]["报告位置"] == "第8段、第108—110段"


def test_figures_that_no_indicator_covers_are_listed_for_somebody_to_account_for() -> None:
    content = ledger_workbook(a_ledger(uncovered=(Mention(9, "5个", "建成5个工作室。"),)))
    assert read_sheets(content)["未对应指标的数字"][3:] == [[1, 9, "5个", "建成5个工作室。", ""]]
    assert "未对应指标的数字" not in read_sheets(ledger_workbook(a_ledger()))


def test_earlier_years_stand_side_by_side() -> None:
    earlier = (EarlierYear(2021, {VISITS.code: Quantity(Decimal(3100), "家次")}), EarlierYear(2020))
    visits = main_rows(ledger_workbook(a_ledger(ledger_row(VISITS, "3907", "3480"), earlier=earlier)))[0]
    assert (visits["2023年"], visits["2022年"], visits["2021年"], visits["2020年"]) == (3907, 3480, 3100, "")


def test_figures_show_as_many_decimals_as_their_indicator_asks() -> None:
    sheet = opened(ledger_workbook(a_ledger()))["数据台账"]
    assert [sheet[f"F{row}"].number_format for row in (4, 5)] == ["#,##0", "#,##0.00"]


def test_charts_show_the_largest_changes_of_each_section_the_largest_first() -> None:
    charts = change_charts(a_ledger(*many_rows(12), ledger_row(VISITS, "90", "100")))
    assert [chart.title.split("：")[0] for chart in charts] == [
        "一（一） 学习贯彻习近平法治思想",
        "一（二） 法治化营商环境",
    ]
    assert [bar.change for bar in charts[0].bars] == [
        Decimal(f"{number}.0") for number in range(12, 12 - MOST_BARS, -1)
    ]
    assert [(bar.name, bar.change) for bar in charts[1].bars] == [("走访企业", Decimal("-10.0"))]


def test_charts_bear_the_words_of_the_reports_own_sections() -> None:
    ledger = replace(a_ledger(ledger_row(VISITS, "90", "100")), sections={VISITS.section: "优化营商环境"})
    assert [one.title for one in change_charts(ledger)] == [f"{VISITS.section} 优化营商环境：变化最大的指标"]


def test_rates_have_a_chart_of_their_own_in_percentage_points() -> None:
    charts = change_charts(a_ledger(ledger_row(RATE, "62.62%", "60.10%")))
    assert [(chart.unit, chart.bars[0].change) for chart in charts] == [("百分点", Decimal("2.52"))]


def test_an_indicator_that_multiplied_is_told_in_words_instead_of_flattening_the_others() -> None:
    steep = ledger_row(Indicator("0109", "新增项目", "个", section="一（二）"), "500", "3")
    charts = change_charts(a_ledger(ledger_row(VISITS, "110", "100"), steep))
    assert [bar.name for bar in charts[0].bars] == ["走访企业"]
    assert charts[0].too_steep == ("新增项目",)
    notes = read_sheets(ledger_workbook(a_ledger(ledger_row(VISITS, "110", "100"), steep)))["变化图"]
    assert any("新增项目" in str(row[0]) for row in notes)


def test_a_chart_holds_the_values_that_its_data_sheet_holds() -> None:
    content = ledger_workbook(a_ledger(*many_rows(3), ledger_row(VISITS, "90", "100")))
    data = read_sheets(content)["变化图数据"][3:]
    assert [(row[1], row[2], row[3]) for row in data] == [
        ("指标3", 3, ""),
        ("指标2", 2, ""),
        ("指标1", 1, ""),
        ("走访企业", "", -10),
    ]
    root = etree.fromstring(parts_of(content)["xl/charts/chart2.xml"])
    assert [one.text for one in root.iter(f"{CHART}f")][:2] == ["'变化图数据'!$B$7:$B$7", "'变化图数据'!$C$7:$C$7"]
    assert "-10.0" in [one.text for one in root.iter(f"{CHART}v")]


def test_without_changes_there_is_no_chart_sheet() -> None:
    content = ledger_workbook(a_ledger(ledger_row(VISITS, "100", "100")))
    assert list(read_sheets(content)) == ["数据台账", "报告中的位置"]


def test_the_same_ledger_gives_the_same_bytes() -> None:
    assert ledger_workbook(a_ledger()) == ledger_workbook(a_ledger())


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    full = a_ledger(
        *many_rows(9), *three_rows(), uncovered=(Mention(9, "=5", "5 < 6 & 7。"),), earlier=(EarlierYear(2021),)
    )
    assert package_faults(ledger_workbook(full), tmp_path) == []
    assert package_faults(ledger_workbook(a_ledger(ledger_row(VISITS, "100"))), tmp_path) == []


@pytest.mark.libreoffice
def test_the_charts_are_drawn(tmp_path: Path, pdf_text: Callable[[Path], str]) -> None:
    path = tmp_path / "数据台账.xlsx"
    path.write_bytes(ledger_workbook(a_ledger()))
    text = pdf_text(path).replace(" ", "")
    assert "一（二）法治化营商环境：变化最大的指标（%）" in text
    assert "12.3" in text
