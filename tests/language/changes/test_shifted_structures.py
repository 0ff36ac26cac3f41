"""Shares of the three sectors that a ratio tells before and now."""

from __future__ import annotations

from report_drafter.domain.year_over_year import Direction
from tests.builders.report_models import report_of


def changes_in(line: str) -> list[tuple[str, str, Direction | None, str]]:
    changes = report_of(line).changes
    return [(one.base.text, one.now.text, one.direction, one.stated.text) for one in changes if one.stated is not None]


def test_the_share_that_points_name_is_taken_from_both_ratios() -> None:
    line = "三次产业结构由12.4:41.8:45.8调整为11.9:42.3:45.8，第一产业比重下降0.5个百分点"
    assert changes_in(line) == [("12.4", "11.9", Direction.DOWN, "0.5个百分点")]


def test_points_on_another_year_are_not_held_against_the_ratios() -> None:
    line = "三次产业结构由12.4:41.8:45.8调整为11.9:42.3:45.8，第三产业比重比2015年提高6.2个百分点"
    assert changes_in(line) == []


def test_a_ratio_that_makes_no_whole_holds_no_shares() -> None:
    assert changes_in("城乡结构由12.4:41.8:40.0调整为11.9:42.3:45.8，第一产业比重下降0.9个百分点") == []
