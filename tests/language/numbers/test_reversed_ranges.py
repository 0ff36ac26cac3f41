"""Ranges whose first end is the greater."""

from __future__ import annotations

import pytest

from report_drafter.language.numbers.reversed_ranges import reversed_ranges


def ranges(text: str) -> list[str]:
    return [text[start:end] for start, end in reversed_ranges(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("增速保持在7%—6.5%。", "7%—6.5%"),
        ("每批抽取9-6家企业。", "9-6家"),
        ("任期6～4年。", "6～4年"),
        ("预计收入8亿元–6亿元。", "8亿元–6亿"),
        ("预计收入1800—1500元。", "1800—1500元"),
        ("需要20-15天。", "20-15天"),
        ("需要20-15工作日。", "20-15工作日"),
        ("占全部支出的30%——25%左右。", "30%——25%"),
        ("提高3-1.5个百分点。", "3-1.5个百分点"),
        ("试点年限100—99年。", None),  # no period is so long
        ("试点年限99—98年。", "99—98年"),
        ("费用下降，保持在7%—6.5%。", "7%—6.5%"),  # the fall is told of something else
    ],
)
def test_the_greater_end_stands_first(text: str, found: str | None) -> None:
    assert ranges(text) == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "增速保持在6.5%—7%。",
        "增速保持在7%—7%。",
        "增速由7%—6.5%。",
        "不良率降7%—6.5%。",
        "涨幅回落7%—6.5%。",
        "以比分9-6家取胜。",
        "设备编码9-6家。",
        "位于赛区9-6座。",
        "位于9栋9-6户。",
        "预计7%—6亿元。",  # two units
        "执行标准1997-16个。",  # of a year
        "型号A9-6座。",
        "见第3-9-6家。",
        "见9-6-2家。",
        "见09-6家。",
        "见9-06家。",
        "增速保持在7%—0%。",
        "2024-6年级。",
        "每批9-6个人体模型。",
        "长度10.9-6",
        "比例为1:9-6家。",
    ],
)
def test_what_is_no_range_turned_round_is_left_alone(text: str) -> None:
    assert ranges(text) == []


def test_a_number_below_any_year_may_begin_a_range_without_its_unit() -> None:
    assert ranges("执行1899-16家。") == ["1899-16家"]
    assert ranges("执行1900-16家。") == []
