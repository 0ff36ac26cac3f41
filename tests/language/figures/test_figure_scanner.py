"""Figures are found in running text, and only figures."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.figure_scanner import find_figures


def figures_in(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("累计走访企业3907家次,收集诉求5件", ["3907家次", "5件"]),
        ("培训5次800余人次", ["5次", "800余人次"]),
        ("减少办理时长约3.5万分钟", ["约3.5万分钟"]),
        ("平均得分98.6分，满分100分", ["98.6分", "100分"]),
        ("9时30分召开，设3分局，占5分之2", []),
        ("签约53个项目,邻近5家企业", ["53个", "5家"]),
        ("网办比例分别为62.62%、72.75％", ["62.62%", "72.75％"]),
        ("分别提高20.9、36.2、54个百分点", ["20.9", "36.2", "54个百分点"]),
        ("城镇化率由60.4提高到64.8%", ["60.4", "64.8%"]),
        ("接待１，２３４人次", ["１，２３４人次"]),
        ("回访三百余人,走访二十五家,占百分之三十", ["三百余人", "二十五家", "百分之三十"]),
        ("村均收入超10万元以上", ["超10万元以上"]),
        ("抽检量6.6批次/千人", ["6.6批次/千人"]),
        ("投入警力3.7万人次,确保118场活动", ["3.7万人次", "118场"]),
        ("新建视频监控1.07万路", ["1.07万路"]),
        ("约500余人参加,签约6家", ["约500余人", "6家"]),
        ("近20%的案件,附近20家企业", ["近20%", "20家"]),
        ("超过三百余件", ["超过三百余件"]),
        ("不到5天办结", ["不到5天"]),
        ("一九九五和一九九六两个年度，二〇二三两个季度，项目一百零三个", ["一百零三个"]),
    ],
)
def test_figures_are_found_with_hedge_and_unit(text: str, found: list[str]) -> None:
    assert figures_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "2023年3月15日印发第12号文件",
        "用好“渝快办”“交管12123”平台,拨打12345热线、110接处警",
        "配备4G执法记录仪,建设5G工厂,落实“3+3+N”机制和3+3+N机制",
        "《重庆市法治政府建设实施方案(2021—2025年)》",
        "“1、3、5分钟”快速响应,电话0725-5223557,邮编518040",
        "学习贯彻党的二十大精神,实施“十四五”规划,第二十八条,PM2.5浓度",
        "收入比为2.9∶1,国办公开办函〔2021〕30号,“8·22”专案",
        "5—10家企业",
    ],
)
def test_names_dates_codes_ranges_and_ratios_are_no_figures(text: str) -> None:
    assert [one for one in figures_in(text) if not one.endswith("家")] == []


def test_a_shared_unit_is_given_to_each_member_of_a_list() -> None:
    assert {one.quantity.unit for one in find_figures("分别提高20.9、36.2、54个百分点")} == {"个百分点"}


def test_a_figure_that_changes_into_another_takes_its_unit_and_scale() -> None:
    first, second = find_figures("由9.3增加到13.7万亿元")
    assert (first.quantity.unit, first.quantity.scale) == (second.quantity.unit, second.quantity.scale)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("占百分之72.3,约占百分之40", ["百分之72.3", "百分之40"]),
        ("由百分之72.3提高到百分之七十三", ["百分之72.3", "百分之七十三"]),
        ("比上年的七十三所增加十二所,减少了八项", ["七十三所", "十二所", "八项"]),
    ],
)
def test_figures_in_words_of_share_and_change_are_found(text: str, found: list[str]) -> None:
    assert figures_in(text) == found


@pytest.mark.parametrize("text", ["增加一项内容,增加一些措施", "增加五六个,增加十余条", "第十二条增加一款"])
def test_turns_of_phrase_count_nothing(text: str) -> None:
    assert [one for one in figures_in(text) if "余" not in one] == []


def test_a_percentage_in_words_that_is_no_numeral_is_no_figure() -> None:
    assert figures_in("百分之一一百，百分之五") == ["百分之五"]
