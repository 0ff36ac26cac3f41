"""Dates beside their weekdays."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.weekdays import SIGNS, dated_weekdays


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("4月21日（星期五）举行", True),
        ("4月21日（周三）举行", False),
        ("4月21日星期五举行", True),
        ("4月21日周四，举行", False),
        ("4月23日（星期天）举行", True),
        ("4月21日礼拜五举行", True),
        ("4月21日(周五)举行", True),
        ("2月30日（星期五）举行", True),  # left to others
    ],
)
def test_a_weekday_is_held_against_its_date(text: str, right: object) -> None:
    assert [one.is_right(2023) for one in dated_weekdays(text)] == [right]
    assert any(sign in text for sign in SIGNS)


def test_the_right_weekday_is_told() -> None:
    assert [one.named(2023) for one in dated_weekdays("4月21日（星期三）")] == ["星期五"]


@pytest.mark.parametrize("text", ["4月21日周边治理", "每周三接待", "4月周三", "10月1日周年庆典"])
def test_what_is_no_weekday_of_a_date_is_left_alone(text: str) -> None:
    assert list(dated_weekdays(text)) == []
