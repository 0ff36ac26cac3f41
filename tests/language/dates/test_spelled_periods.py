"""Periods that their own words contradict."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.spelled_periods import (
    miscounted_periods,
    misdated_years,
    misnamed_periods,
    plans_of_years,
    turning_years,
)


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


def test_the_so_many_th_year_of_a_plan_is_counted_from_its_first() -> None:
    text = "实施“八五”普法规划的第二年，也是《纲要（2021—2025年）》收官之年"
    assert [(one.role, one.year) for one in turning_years(text)] == [("第二年", 2022), ("收官之年", 2025)]


def test_a_plan_of_years_is_told_with_what_it_runs_over() -> None:
    text = "以提升质量三年行动（2022—2025年）为抓手，按照三年行动（2023—2025年）部署"
    assert [(one.name, one.over) for one in plans_of_years(text)] == [("提升质量", 1), ("", 0)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("2020年度（2020年1月1日至2020年12月31日）的数据", False),
        ("2020年度（2019年1月1日至2020年12月31日）的数据", True),
        ("2023年（自2022年1月1日起至2022年12月31日止）", True),
        ("2023年度（统计期限为2023年1月1日—2024年12月31日）", True),
        ("2023年度(即2023年1月1日至12月31日)", False),
        ("2022—2023年（2022年1月1日至2023年12月31日）", False),
        ("2023年（2022年9月1日至2023年8月31日）", False),
        ("2022年至2023年（2022年1月1日至2023年12月31日）", False),
        ("与2022年（2022年1月1日至2022年12月31日）相比", False),
    ],
)
def test_a_year_in_a_bracket_has_its_own_days(text: str, *, wrong: bool) -> None:
    assert bool(list(misdated_years(text))) is wrong
