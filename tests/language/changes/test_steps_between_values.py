"""Changes whose size stands between both values or before them."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from tests.builders.report_models import report_of


def changes_in(line: str) -> list[tuple[str, str, Direction | None, str]]:
    changes = report_of(line).changes
    return [(one.base.text, one.now.text, one.direction, one.stated.text) for one in changes if one.stated is not None]


@pytest.mark.parametrize(
    ("line", "change"),
    [
        ("时间由118小时再压缩10%左右，降至106小时", ("118小时", "106小时", Direction.DOWN, "10%左右")),
        ("集团校由73所增加12所，达到85所", ("73所", "85所", Direction.UP, "12所")),
        ("发案数比2022年的286起减少42起，降为244起", ("286起", "244起", Direction.DOWN, "42起")),
        ("火灾起数下降12.0%，由上年的225起降至198起", ("225起", "198起", Direction.DOWN, "12.0%")),
    ],
)
def test_the_size_may_stand_between_both_values_or_before_them(
    line: str, change: tuple[str, str, Direction, str]
) -> None:
    assert changes_in(line) == [change]


@pytest.mark.parametrize(
    "line",
    [
        "办税时间由20小时压缩到12小时，再压缩10%左右的目标已提前完成",
        "清单事项由58项增加到76项，其中省级增加8项、市级增加10项",
    ],
)
def test_what_is_told_of_something_else_is_not_held_against_both_values(line: str) -> None:
    assert changes_in(line) == []
