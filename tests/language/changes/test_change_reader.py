"""Changes of which the text gives both values."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from tests.builders.report_models import report_of


def changes_in(line: str) -> list[tuple[str, str, Direction | None, str]]:
    changes = report_of(line).changes
    return [(one.base.text, one.now.text, one.direction, one.stated.text if one.stated else "") for one in changes]


def test_from_and_to_are_read_with_the_change_that_follows() -> None:
    assert changes_in("案件数从62件增加到80件，增长29.0%") == [
        ("62件", "80件", Direction.UP, ""),
        ("62件", "80件", Direction.UP, "29.0%"),
    ]


@pytest.mark.parametrize(
    ("line", "change"),
    [
        ("办理许可53件（上年47件，同比增长12.8%）", ("47件", "53件", Direction.UP, "12.8%")),
        ("收入874.6亿元，较上年的802.1亿元增加72.5亿元", ("802.1亿元", "874.6亿元", Direction.UP, "72.5亿元")),
        ("受理189件。受理案件数比2022年的135件增长40%", ("135件", "189件", Direction.UP, "40%")),
    ],
)
def test_a_base_beside_the_figure_is_read(line: str, change: tuple[str, str, Direction, str]) -> None:
    assert changes_in(line) == [change]


@pytest.mark.parametrize(
    "line",
    [
        "新登记8642户，同比增长12.4%；注销3105户",
        "居民收入比由2.9∶1缩小至2.52∶1",
        "排名由369位上升到235位",
        "分别从209元、280元提高到217元、290元",
    ],
)
def test_nothing_is_read_where_a_value_is_missing_or_ranks_are_told(line: str) -> None:
    assert changes_in(line) == []


def test_growth_at_constant_prices_is_not_comparable() -> None:
    changes = report_of("地区生产总值从9323.1亿元增加到13697.5亿元，增长33.6%").changes
    assert [one.comparable for one in changes] == [True, False]
