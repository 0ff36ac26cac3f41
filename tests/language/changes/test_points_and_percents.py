"""Amounts that are told to grow by percentage points."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.points_and_percents import find_amount_points
from tests.builders.report_models import measures_of


def points(line: str) -> list[tuple[str, str]]:
    return [(now.text, stated.text) for now, stated in find_amount_points(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("罚款160万元，比上年增长12个百分点。", ("160万元", "12个百分点")),
        ("罚款160万元，比上年增加30万元，增长12个百分点。", ("30万元", "12个百分点")),
        ("罚款160万元，比上年减少30万元，下降了12个百分点。", ("30万元", "12个百分点")),
        ("罚款160万元，较上年的130万元上升12个百分点。", ("130万元", "12个百分点")),
        ("罚款160万元，比上年下降30万元，增加12个百分点。", ("30万元", "12个百分点")),
        ("罚款160万元，比上年下降30万元，下降12个百分点。", ("30万元", "12个百分点")),
        ("办结率96.2%。罚款160万元，比上年增加30万元，增长12个百分点。", ("30万元", "12个百分点")),
    ],
)
def test_an_amount_does_not_grow_by_points(line: str, found: tuple[str, str]) -> None:
    assert points(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "办结率96.2%，比上年增加12个百分点。",
        "办结率96.2%，比上年的84.2%增加12个百分点。",
        "罚款160万元，执行率比上年增加30件，提高12个百分点。",
        "按期办结增加30件，占比增加12个百分点。",  # a rate is told before it
        "罚款额增长3倍，增长12个百分点。",
        "按期办结（比上年增加30件）增长12个百分点。",  # 按期办结 may be the rate
        "罚款160万元，比上年增加30万元，提高12个百分点。",  # so speak rates alone
        "罚款160万元，涉及30万元，增长12个百分点。",  # neither a difference nor an earlier value
        "罚款160万元，比上年增加30万元，其中交通领域违法行为查处力度明显加大，案件总量增长12个百分点。",
    ],
)
def test_points_of_a_rate_are_left_alone(line: str) -> None:
    assert points(line) == []
