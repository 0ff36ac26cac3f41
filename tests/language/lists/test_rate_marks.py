"""A rate told in 百分之 here and in 千分之 there."""

from __future__ import annotations

from report_drafter.language.lists.rate_marks import odd_marks


def test_the_same_digits_under_two_marks_are_found() -> None:
    text = "人口自然增长率为3.21‰。\n全年人口自然增长率3.21%，比上年略降。"
    assert [text[one.start : one.end] for one in odd_marks(text)] == ["3.21%"]


def test_other_digits_and_other_rates_are_left_alone() -> None:
    text = "出生率6.24‰，死亡率6.24‰，经济增长率6.24%，出生率比上年提高0.12%。"
    assert list(odd_marks(text)) == []
