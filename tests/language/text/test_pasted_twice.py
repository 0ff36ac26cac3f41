"""Stretches that stand twice in a row."""

from __future__ import annotations

import pytest

from report_drafter.language.text.pasted_twice import pasted_twice


def _twice(text: str) -> list[str]:
    return [text[one.start : one.end] for one in pasted_twice(text)]


@pytest.mark.parametrize(
    "text",
    [
        "接受咨询8900人次。接受咨询8900人次",
        "主动公开2540条，依申请公开38件。主动公开2540条，依申请公开38件",
        "甲，乙丙，丁。甲，乙丙，丁",
        "办结复议案件45件办结复议案件45件",
    ],
)
def test_what_stands_twice_is_found_whole(text: str) -> None:
    assert _twice(f"开篇。{text}。结尾") == [text]


def test_the_first_may_have_more_words_before() -> None:
    assert _twice("- 公开申请19件，全部答复。公开申请19件，全部答复。") == [
        "公开申请19件，全部答复。公开申请19件，全部答复"
    ]


def test_equal_lines_are_two_places() -> None:
    assert _twice("办结45件。\n办结45件。") == []
