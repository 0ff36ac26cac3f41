"""Periods that their own words contradict."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.spelled_periods import miscounted_periods, misnamed_periods


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("“十四五”规划（2021—2025年）", False),
        ("“十四五”规划（2021—2026年）", True),
        ("“七五”普法（2016年至2020年）", False),
        ("“七五”普法(2016-2021年)", True),
        ("《某县“十四五”规划（2022—2025年）》", False),
        ("八五（2021—2026年）", False),
    ],
)
def test_a_named_period_has_the_years_of_its_name(text: str, *, wrong: bool) -> None:
    assert bool(list(misnamed_periods(text))) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("2021—2023年三年间", False),
        ("2020年至2023年三年来", False),
        ("2022—2023年三年间", True),
        ("2021—2025年五年间", False),
        ("2023—2024年度三年行动", False),
    ],
)
def test_a_counted_period_has_as_many_years(text: str, *, wrong: bool) -> None:
    assert bool(list(miscounted_periods(text))) is wrong
