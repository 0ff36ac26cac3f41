"""Changes behind the values of two years, and changes whose size stands between or before both values."""

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
        ("2022年办结案件1820件，2023年办结1911件，增长5.0%", ("1820件", "1911件", Direction.UP, "5.0%")),
        ("2023年全县有床位2860张，2022年为2640张，增长8.3%", ("2640张", "2860张", Direction.UP, "8.3%")),
        ("上年受理投诉3420件。2023年受理投诉2958件，比上年减少462件", ("3420件", "2958件", Direction.DOWN, "462件")),
    ],
)
def test_values_of_two_years_are_read_with_the_change_behind_them(
    line: str, change: tuple[str, str, Direction, str]
) -> None:
    assert changes_in(line) == [change]


@pytest.mark.parametrize(
    "line",
    [
        "上年受理申请120件。2023年受理申请150件，办结138件，同比增长15%",
        "2022年立案120件，2023年办结150件，增长15%",
        "2022年受理120件，2023年受理150件，比2019年增长15%",
        "上年为1200件。本年受理投诉980件、举报460件，合计1440件，增长20%",
    ],
)
def test_other_acts_and_other_years_are_not_joined(line: str) -> None:
    assert changes_in(line) == []


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


def test_two_changes_of_one_figure_take_their_bases_in_turn() -> None:
    line = "货运量2080万吨，环比下降3.3%、同比增长7.2%，11月和上年12月分别为2150万吨和1940万吨"
    assert changes_in(line) == [
        ("2150万吨", "2080万吨", Direction.DOWN, "3.3%"),
        ("1940万吨", "2080万吨", Direction.UP, "7.2%"),
    ]


def test_the_share_that_points_name_is_taken_from_both_ratios() -> None:
    line = "三次产业结构由12.4:41.8:45.8调整为11.9:42.3:45.8，第一产业比重下降0.5个百分点"
    assert changes_in(line) == [("12.4", "11.9", Direction.DOWN, "0.5个百分点")]


@pytest.mark.parametrize(
    "line",
    [
        "办税时间由20小时压缩到12小时，再压缩10%左右的目标已提前完成",
        "三次产业结构由12.4:41.8:45.8调整为11.9:42.3:45.8，第三产业比重比2015年提高6.2个百分点",
        "清单事项由58项增加到76项，其中省级增加8项、市级增加10项",
    ],
)
def test_what_is_told_of_something_else_is_not_held_against_both_values(line: str) -> None:
    assert changes_in(line) == []
