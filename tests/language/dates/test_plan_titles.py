"""What the title of a plan says by itself."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.plan_titles import named_length, named_period, plan_of, title_key


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("青云市“十四五”水利发展规划", (2021, 2025)),
        ("“十三五”规划纲要", (2016, 2020)),
        ("国民经济和社会发展第十五个五年规划纲要", (2026, 2030)),
        ("关于开展法治宣传教育的第八个五年规划", (2021, 2025)),
        ("重庆市“八五”普法规划", (2021, 2025)),
        ("第八个五年普法规划", (2021, 2025)),
        ("依法治区第六个五年规划", None),
        ("第十四个五年规划和2035年远景目标纲要", None),
        ("法治政府建设实施纲要", None),
        ("“十四五”“十五五”衔接方案", None),
    ],
)
def test_a_name_stands_for_its_years(title: str, period: tuple[int, int] | None) -> None:
    assert named_period(title) == period


def test_a_year_belongs_to_a_plan() -> None:
    assert [plan_of(year) for year in (2020, 2021, 2025, 2026)] == ["十三五", "十四五", "十四五", "十五五"]
    assert [plan_of(year, legal=True) for year in (2020, 2025)] == ["七五", "八五"]


def test_an_announced_length_is_read() -> None:
    assert named_length("提升行政执法质量三年行动计划") == 3
    assert named_length("法治政府建设实施纲要") is None


def test_spellings_of_one_title_have_one_key() -> None:
    assert title_key("“十四五” 规划") == title_key("十四五规划")
    assert title_key("贯彻〈方案〉分工表") == title_key("贯彻《方案》分工表")
