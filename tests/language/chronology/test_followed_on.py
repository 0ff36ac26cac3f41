"""What follows on something told before it."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.followed_on import (
    PASSED_ON_SIGN,
    REST_SIGNS,
    passed_on_before_held,
    rests_settled_before,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("到7月底完成整改24个，余下2个在6月底前整改完毕", ["6月底前"]),
        ("截至2024年9月底整改30处，剩余2处已于2024年3月整改到位", ["3月"]),
        ("到7月底完成整改24个，余下2个在10月底前整改完毕", []),
        ("到11月底完成整改24个，余下2个在3月底前整改完毕", []),  # of the next year
        ("截至2023年9月底整改30处，剩余2处于2024年3月整改到位", []),
    ],
)
def test_a_rest_is_not_settled_before_it_was_left(text: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in rests_settled_before(text)] == words
    assert any(sign in text for sign in REST_SIGNS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8月20日全市法治工作会议召开。局党组于8月12日传达学习会议精神", ["8月12日"]),
        ("8月20日全市法治工作会议召开。8月12日，局党组传达全市法治工作会议精神", ["8月12日"]),
        ("8月20日全市法治工作会议召开。局党组于8月22日传达学习", []),
        ("8月20日全市法治工作会议召开。局党组于8月12日传达省委全会精神", []),
    ],
)
def test_a_meeting_is_not_passed_on_before_it_met(text: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in passed_on_before_held(text)] == words
    assert PASSED_ON_SIGN in text
