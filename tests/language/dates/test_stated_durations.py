"""Lengths of time beside their dates."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.stated_durations import misstated_durations, misstated_terms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2023年6月11日进驻、7月10日结束，进驻20天", "29至30天"),
        ("11月至2月，历时7个月", "3至4个月"),
        ("自2022年11月至2023年10月底，历时9个月", "11至12个月"),
        ("2024年2月20日至3月20日公示20天", "29至30天"),
    ],
)
def test_a_length_that_its_dates_contradict_is_found(text: str, right: str) -> None:
    assert [one.right for one in misstated_durations(text)] == [right]


@pytest.mark.parametrize(
    "text", ["5月8日至12日公示5个工作日", "6月至9月，培训8天", "6月至9月，历时100余天", "3月至4月，为期2个月"]
)
def test_a_length_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert list(misstated_durations(text)) == []


def test_a_term_is_held_against_its_first_and_last_month() -> None:
    text = "任期5年，自2020年3月至2024年2月；聘期2年，自2021年7月1日至2023年6月30日"
    assert [one.right for one in misstated_terms(text)] == ["4年"]
