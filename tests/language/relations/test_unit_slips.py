"""Units that what is measured rules out, and the same units where they are right."""

from __future__ import annotations

import pytest

from report_drafter.language.relations.unit_slips import unit_slips


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("PM2.5平均浓度38毫克/立方米。", "38毫克"),
        ("PM 10（可吸入颗粒物）平均浓度52.6毫克每立方米。", "52.6毫克"),
        ("细颗粒物浓度降至26毫克，", "26毫克"),
        ("二氧化硫年均浓度9毫克，", "9毫克"),
        ("臭氧浓度为每平方米148微克。", "每平方米"),
        ("臭氧日均值148微克/平方米。", "微克/平方米"),
        ("小水电站全年发电量2160.5万千瓦。", "2160.5万千瓦"),
        ("企业绿电购电1.2亿千瓦，同比增长3%。", "1.2亿千瓦"),
        ("港口使用岸电36万千瓦，", "36万千瓦"),
        ("光伏全年送出2160万千瓦，为2022年的1080万千瓦时的2倍。", "2160万千瓦"),
        ("光伏全年送出2160万千瓦，而上年为1080万千瓦时。", "2160万千瓦"),
        ("光伏全年送出2160万千瓦，较上年为低的1080万千瓦时翻番。", "2160万千瓦"),
    ],
)
def test_a_unit_that_cannot_be_is_found(text: str, figure: str) -> None:
    assert [text[one.start : one.end] for one in unit_slips(text)] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "一氧化碳浓度1.2毫克/立方米，PM2.5浓度29微克/立方米。",
        "PM2.5浓度0.029毫克/立方米。",
        "PM2.5排放限值35毫克/立方米，二氧化硫35毫克/立方米。",
        "PM10采样38毫克以上。",
        "住宅每平方米造价5300元，一氧化碳以毫克计，地块以平方米计。",
        "全县用电620万千瓦时，充电量3万千瓦·时。",
        "新增发电装机620万千瓦，用电最大负荷310万千瓦。",
        "全年购电620万千瓦以上的企业12家，发电300千瓦的机组5台。",
        "光伏装机2160万千瓦时，为上年1080万千瓦时的2倍。",
    ],
)
def test_units_that_are_right_are_left_alone(text: str) -> None:
    assert list(unit_slips(text)) == []
