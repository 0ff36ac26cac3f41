"""Days and hours that there are not."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.impossible_times import SIGNS, impossible_times


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("每月1日至32日设为宁静日", "每月1日至32日"),
        ("每月35日报送", "每月35日"),
        ("开放时间为每日9时至25时", "9时至25时"),
        ("5月8日25时许", "8日25时"),
        ("下午3:75开始", "下午3:75"),
        ("晚26:00闭馆", "晚26:00"),
        ("凌晨3:60闭馆", "凌晨3:60"),
        ("于当月35日前办结", "当月35日"),
        ("次月32日报送", "次月32日"),
        ("8日到32日公示", "8日到32日"),
        ("8日～32日公示", "8日～32日"),
        ("9时—25时开放", "9时—25时"),
    ],
)
def test_a_time_that_is_not_is_found(text: str, words: str) -> None:
    assert words in [text[start:end] for start, end in impossible_times(text)]
    assert any(sign in text for sign in SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        "每月1日至20日设为宁静日",
        "每月31日报送",
        "每日8时30分至24时",
        "下午3:15开始",
        "每月35件",
        "每月20日前报送40件",
        "5月8日25人参加",
    ],
)
def test_times_that_are_and_other_numbers_are_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in impossible_times(text)] == []
