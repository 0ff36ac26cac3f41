"""Known days beside their dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from report_drafter.language.dates.fixed_days import FIXED_DAYS, LUNAR_NEW_YEAR
from report_drafter.language.dates.misdated_days import (
    misdated_days,
    misdated_events,
    misdated_new_years,
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("4月5日全民国家安全教育日", "4月15日"),
        ("“3·25”国际消费者权益日", "3月15日"),
        ("11月19日是全国消防日", "11月9日"),
        ("国际禁毒日（6月6日）", "6月26日"),
        ("国家宪法日（十二月十四日）", "12月4日"),
        ("2.十二月十四日国家宪法日", "12月4日"),
        ("12月14日第十个国家宪法日前后", "12月4日"),
        ("12.14国家宪法日", "12月4日"),
        ("5月全民国家安全教育日", "4月15日"),
        ("5月19日世界旅游日", "9月27日"),
    ],
)
def test_a_date_that_is_not_the_day_s_is_found(text: str, right: str) -> None:
    assert [one.right for one in misdated_days(text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "4月15日全民国家安全教育日",
        "“119”消防日",
        "12月1日国家宪法日宣传活动",
        "6月18日“贵州生态日”",
        "11月8日记者节",
        "十二月四日国家宪法日",
        "12.4国家宪法日",
        "3月国际消费者权益日、4月15日全民国家安全教育日",
        "占比12.4国内生产总值",
        "5月19日中国旅游日",
    ],
)
def test_the_right_date_and_an_event_near_the_day_are_left_alone(text: str) -> None:
    assert list(misdated_days(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("国家宪法日为每年的12月14日", "12月4日"),
        ("记者节即10月8日", "11月8日"),
        ("“国际禁毒日”，于5月26日开展宣传", "6月26日"),
    ],
)
def test_a_date_behind_its_day_that_is_another_s_is_found(text: str, right: str) -> None:
    assert [one.right for one in misdated_events(text)] == [right]


@pytest.mark.parametrize(
    "text",
    ["国家宪法日为每年的12月4日", "国际禁毒日，于6月5日启动", "国际禁毒日于1月10日前部署", "国家宪法日等12月14日"],
)
def test_what_is_held_within_four_weeks_of_a_day_is_left_alone(text: str) -> None:
    assert list(misdated_events(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("5月6日围绕“美丽中国”主题举办环境日活动", ["6月5日"]),
        ("5月20日举办环境日活动", []),
        ("1月10日印发环境日活动方案", []),
        ("3月1日至12月4日开展国家宪法日宣传活动", []),
        ("1月10日，召开会议部署全年国家安全教育日活动", []),
    ],
)
def test_what_is_held_for_a_day_is_not_held_far_from_it(text: str, right: list[str]) -> None:
    assert [one.right for one in misdated_events(text)] == right


def test_the_lunar_new_year_is_known() -> None:
    told = "2024年春节前（2月19日）、2024年春节前（2月9日）、2025年春节（1月29日）"
    assert [one.right for one in misdated_new_years(told)] == ["2月10日"]


def test_the_tables_hold_possible_dates_and_new_years_a_lunar_year_apart() -> None:
    assert all(date(2023, *day) for day in FIXED_DAYS.values())
    days = [date(year, *day) for year, day in sorted(LUNAR_NEW_YEAR.items())]
    apart = {later - earlier for earlier, later in pairwise(days)}
    assert apart <= {timedelta(days=count) for count in (353, 354, 355, 383, 384, 385)}
