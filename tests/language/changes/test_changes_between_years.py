"""Changes behind the values of two years."""

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
