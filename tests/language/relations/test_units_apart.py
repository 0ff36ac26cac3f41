"""Units that what stands beside a figure rules out, and units that only look odd."""

from __future__ import annotations

import pytest

from report_drafter.language.relations.units_apart import units_apart


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("全县水稻种植面积12.4万吨，单产稳定。", "12.4万吨"),
        ("茶叶产量达3200亩，比上年多200亩。", "3200亩"),
        ("全市公路通车里程达到4850吨。", "4850吨"),
        ("规模以上工业产值86亿吨，创历史新高。", "86亿吨"),
        ("用水总量2.4亿吨，同比下降4.0%（2022年为2.5亿元）。", "2.4亿吨"),
        ("粮食收购480公斤，同比增长20%（上年为400亩）。", "480公斤"),
        ("平台访问量7300万次，日均20万元。", "20万元"),
        ("全年供水2400万吨，月均200万度。", "200万度"),
        ("评查案卷120人，发现问题360个，平均每件3个。", "120人"),
        ("培训骨干40件，完成课时1000节，平均每人25节。", "40件"),
    ],
)
def test_a_unit_that_cannot_be_is_found(text: str, figure: str) -> None:
    assert [text[one.start : one.end] for one in units_apart(text)] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "种植面积12.4万亩、产量3.1万吨、产值8.6亿元。",
        "供热面积覆盖2300户，改造面积3000平方米。",
        "受理案件138件，同比下降2.8%（2023年为142起）。",
        "接待群众3650人次，日均10人。",
        "用水2.4亿吨，同比下降4.0%（2022年为2.5亿吨）。",
        "投入2400万元，月均接待200万人。",
        "审查文件226件，提出意见731条，平均每件3.2条。",
        "顾问11人，提出意见34条，平均每件2条。",
        "访问量7300万次，日均交易30万元。",
    ],
)
def test_units_that_may_be_are_left_alone(text: str) -> None:
    assert list(units_apart(text)) == []
