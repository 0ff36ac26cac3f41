"""Figures of tables are named by their row; last year's column and changes fill themselves; serial numbers stay."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.adopting.adoption import PLAIN, Adoption, adopt_report_text, template_plan
from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.reading_view import reading_view
from tests.builders.adoption_builder import FIRST_HEADING, TITLE, kept, names


def adopted_table(rows: list[list[str]], *lines: str) -> Adoption:
    """Adopts a report that ends with one table."""
    texts = [TITLE, FIRST_HEADING, *lines]
    paragraphs = [Paragraph(number, text) for number, text in enumerate(texts, 1)]
    for row, cells in enumerate(rows, 1):
        for column, text in enumerate(cells, 1):
            paragraphs.append(Paragraph(len(paragraphs) + 1, text, Story.TABLE, table=(1, row, column)))
    return adopt_report_text(build_model(ReportText("报告.docx", tuple(paragraphs))), 2023, (), ("年度",))


def tags(adoption: Adoption) -> dict[str, str]:
    shown = {PLAIN: {fact.name: fact.figure.typed for fact in adoption.facts}}
    return {one.old: one.written for one in template_plan(adoption, shown, reading_view(adoption.model.text))}


ANNEX = [
    ["序号", "指标名称", "单位", "2023年", "2022年", "增减"],
    ["1", "走访企业", "家次", "3907", "3412", "+495"],
    ["2", "网办比例", "%", "62.62", "60.10", "+2.52个百分点"],
]


def test_a_row_gives_the_name_and_the_column_of_units_the_unit() -> None:
    adoption = adopted_table(ANNEX, "开展培训5次。")
    assert names(adoption) == ["开展培训", "走访企业", "网办比例"]
    assert [one.unit for one in adoption.catalogue.indicators] == ["次", "家次", "%"]
    assert adoption.typed[adoption.catalogue.by_name["网办比例"].code] == Decimal("62.62")


def test_a_row_that_repeats_a_figure_of_the_text_is_the_same_indicator() -> None:
    adoption = adopted_table(ANNEX, "累计走访企业3907家次。")
    (fact,) = (one for one in adoption.facts if one.name == "走访企业")
    assert len(fact.places) == 2


@pytest.mark.parametrize(
    ("sentence", "label", "count"),
    [
        ("立案查处违法案件64起。", "违法案件立案", 1),
        ("立案查处违法案件64起。", "违法案件结案", 2),
        ("立案查处违法案件65起。", "违法案件立案", 2),
        ("立案查处违法案件64起，立案查处刑事案件64起。", "案件立案", 3),
    ],
)
def test_a_row_tells_again_what_one_place_of_the_text_tells_in_the_same_figure_and_words(
    sentence: str, label: str, count: int
) -> None:
    adoption = adopted_table([["指标", "单位", "2022年", "2023年"], [label, "起", "55", "64"]], sentence)
    assert len(adoption.facts) == count
    assert f"{{{{ {adoption.facts[-1].name}|上年 }}}}" in tags(adoption)["55"]


def test_last_years_column_keeps_its_values_in_the_adopted_year_and_fills_itself_later() -> None:
    made = tags(adopted_table(ANNEX))
    assert made["3907"] == "{{ 走访企业 }}"
    assert made["3412"] == '{% if 年度 == "2023" %}3412{% else %}{{ 走访企业|上年 }}{% endif %}'
    assert made["2023"] == "{{ 年度 }}"
    assert made["2022"] == "{{ 上一年度 }}"


def test_the_change_of_a_row_fills_itself_later_where_it_is_what_the_two_years_give() -> None:
    made = tags(adopted_table(ANNEX))
    assert made["+495"] == '{% if 年度 == "2023" %}+495{% else %}{{ 走访企业|增减数 }}{% endif %}'
    assert made["+2.52个百分点"] == '{% if 年度 == "2023" %}+2.52个百分点{% else %}{{ 网办比例|增减数 }}{% endif %}'


def with_a_change(stated: str) -> Adoption:
    return adopted_table([["指标", "2022年", "2023年", "同比"], ["走访企业（家次）", "3412", "3907", stated]])


@pytest.mark.parametrize(("stated", "tag"), [("14.5%", "增减率"), ("495", "增减数")])
def test_a_change_is_known_by_what_it_states(stated: str, tag: str) -> None:
    assert tags(with_a_change(stated))[stated].endswith(f"{{% else %}}{{{{ 走访企业|{tag} }}}}{{% endif %}}")


@pytest.mark.parametrize("stated", ["15.4%", "459"])
def test_a_change_that_the_years_do_not_give_stays_and_is_listed(stated: str) -> None:
    adoption = with_a_change(stated)
    assert stated not in tags(adoption)
    assert kept(adoption)[stated] == "表中的序号、增减数或没有名称单位的数"


def test_serial_numbers_stay_with_a_reason() -> None:
    assert kept(adopted_table(ANNEX))["1"] == "表中的序号、增减数或没有名称单位的数"


def test_a_unit_may_stand_in_brackets_or_in_the_cell() -> None:
    adoption = adopted_table(
        [["项目", "数量（件）", "金额"], ["查处案件", "12", "35.2万元"], ["移送案件", "3", "1.5万元"]]
    )
    made = {one.name: one.unit for one in adoption.catalogue.indicators}
    assert made == {"查处案件数量": "件", "查处案件金额": "元", "移送案件数量": "件", "移送案件金额": "元"}


def test_a_number_without_name_or_unit_is_no_indicator() -> None:
    assert names(adopted_table([["项目", "数"], ["查处案件", "12"], ["", "7件"]], "开展培训5次。")) == ["开展培训"]


def test_a_table_without_a_head_states_figures_from_its_first_row_on() -> None:
    adoption = adopted_table([["执法", "立案数（件）", "36"], ["执法", "罚款（万元）", "18.5"]])
    assert names(adoption) == ["立案数", "罚款"]
    assert [one.unit for one in adoption.catalogue.indicators] == ["件", "万元"]
