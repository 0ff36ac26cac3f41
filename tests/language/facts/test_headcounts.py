"""All the people of one kind in one area are counted in one number."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.headcounts import find_headcounts_told_twice
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("told", "again", "found"),
    [
        ("全市203名卫生监督员中，本科以上149名。", "全市卫生监督员186名，力量不足。", ["186名"]),
        ("全市共有卫生监督员203名。", "全市186名卫生监督员均已培训。", ["186名"]),
        ("全市共有卫生监督员203名。", "全市现有卫生监督员203名。", []),
        ("全市共有卫生监督员203名。", "全县共有卫生监督员86名。", []),
        ("全市共有卫生监督员203名。", "全市专职卫生监督员86名。", []),
        ("全市共有卫生监督员203名。", "全市培训卫生监督员186名。", []),
        ("全市共有卫生监督员203名。", "全市卫生监督员近200名。", []),
        ("全市共有卫生监督员203名。", "上年全市卫生监督员186名。", []),
        ("全市共有卫生监督员203名。", "全市卫生监督员186名参加考试。", []),
    ],
)
def test_the_people_of_an_area_are_told_in_one_number(told: str, again: str, found: list[str]) -> None:
    recalled = find_headcounts_told_twice(report_of("一、2023年工作情况", told, "二、存在的问题", again))

    assert [one.figure.text for one in recalled] == found


def test_three_numbers_tell_of_three_things() -> None:
    lines = ("全市卫生监督员203名。", "全市卫生监督员186名。", "全市卫生监督员124名。")

    assert not list(find_headcounts_told_twice(report_of("一、2023年工作情况", *lines)))
