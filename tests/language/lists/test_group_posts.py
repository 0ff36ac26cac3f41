"""A group is of as many as its posts make."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.group_posts import find_group_posts
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("由局长任组长、4名副局长任副组长、9个科室负责人为成员，共14人。", [14]),
        ("由局长担任组长、4名副局长担任副组长、9个科室（站所）主要负责人为成员，共有15人。", [14]),
        ("由局长和书记任组长、4名副局长任副组长、9个科室负责人为成员，共15人。", []),  # two heads
        ("由局长任组长、4名副局长任副组长、9个科室和2个站负责人为成员，共16人。", []),
        ("由局长任组长、4名副局长任副组长、9个科室负责人为成员，召开会议3次。", []),
    ],
)
def test_the_posts_of_a_group_are_counted(line: str, made: list[int]) -> None:
    (measures,) = report_of(line).paragraphs
    assert [one.made for one in find_group_posts(measures)] == made
