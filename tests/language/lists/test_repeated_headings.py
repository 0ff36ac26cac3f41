"""Headings of one chapter that are worded alike."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.repeated_headings import find_repeated_headings
from tests.builders.report_models import report_of

TEXT = "组织窗口人员学习新修订的条例。"


def repeated(*headings: str) -> list[tuple[str, str]]:
    model = report_of(*(line for heading in headings for line in (heading, TEXT)))
    return [(one.first.paragraph.text, one.second.paragraph.text) for one in find_repeated_headings(model)]


def test_sections_of_a_chapter_have_titles_of_their_own() -> None:
    found = repeated("（一）优化窗口服务", "（二）规范行政执法", "（三）优化窗口服务")
    assert found == [("（一）优化窗口服务", "（三）优化窗口服务")]


def test_so_have_the_parts_of_a_section() -> None:
    found = repeated("（一）规范行政执法", "1.开展案卷集中评查", "2.开展案卷集中评查")
    assert found == [("1.开展案卷集中评查", "2.开展案卷集中评查")]


def test_and_a_part_and_a_section() -> None:
    found = repeated("（一）开展案卷集中评查", "（二）规范行政执法", "1.开展案卷集中评查")
    assert found == [("（一）开展案卷集中评查", "1.开展案卷集中评查")]


@pytest.mark.parametrize(
    "headings",
    [
        ("（一）优化窗口服务", "（二）优化窗口布局"),
        ("（一）优化窗口服务", "二、2024年工作安排", "（一）优化窗口服务"),  # another chapter
        ("（一）优化服务", "（二）优化服务"),  # too short
        ("（一）主要工作做法", "（二）主要工作做法"),  # the place of a part
        ("（一）规范行政执法", "1.组织领导有力", "（二）优化窗口服务", "2.组织领导有力"),
        ("（一）规范行政执法", "1.开展案卷集中评查", "（二）优化窗口服务", "1.开展案卷集中评查"),  # built alike
    ],
)
def test_titles_that_may_stand_twice_are_left_alone(headings: tuple[str, ...]) -> None:
    assert repeated(*headings) == []
