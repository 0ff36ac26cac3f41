"""Days and hours that there are not."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.impossible_times import impossible_times


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("每月1日至32日设为宁静日", "每月1日至32日"),
        ("每月35日报送", "每月35日"),
        ("开放时间为每日9时至25时", "9时至25时"),
        ("5月8日25时许", "8日25时"),
        ("下午3:75开始", "下午3:75"),
    ],
)
def test_a_time_that_is_not_is_found(text: str, words: str) -> None:
    assert words in [text[start:end] for start, end in impossible_times(text)]


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
