"""Events with their days and their length."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.event_days import miscounted_days, miscounted_months


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("6月12日至14日举办为期2天的培训班", "3天"),
        ("2023年2月27日至3月1日，县司法局开展为期5天的集训", "3天"),
        ("六月十二日至十四日，历时两天", "3天"),
    ],
)
def test_both_ends_of_what_is_held_count(text: str, right: str) -> None:
    assert [one.right for one in miscounted_days(text)] == [right]


@pytest.mark.parametrize(
    "text",
    ["6月12日至14日每批举办为期1天的测试", "2月27日至3月1日举办为期4天的集训", "2月30日至3月1日举办为期4天的集训"],
)
def test_each_of_several_and_days_of_an_unknown_year_are_left_alone(text: str) -> None:
    assert list(miscounted_days(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [("自4月1日至年底，八个月内", ["9个月"]), ("4月28日至年底9个月", ["8个月"]), ("4月至年底9个月", [])],
)
def test_months_are_counted_to_the_end_of_the_year(text: str, right: list[str]) -> None:
    assert [one.right for one in miscounted_months(text)] == right
