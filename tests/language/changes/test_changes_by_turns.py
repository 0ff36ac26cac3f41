"""Two changes of one figure whose earlier values follow in turn."""

from __future__ import annotations

from report_drafter.domain.year_over_year import Direction
from tests.builders.report_models import report_of


def changes_in(line: str) -> list[tuple[str, str, Direction | None, str]]:
    changes = report_of(line).changes
    return [(one.base.text, one.now.text, one.direction, one.stated.text) for one in changes if one.stated is not None]


def test_two_changes_of_one_figure_take_their_bases_in_turn() -> None:
    line = "货运量2080万吨，环比下降3.3%、同比增长7.2%，11月和上年12月分别为2150万吨和1940万吨"
    assert changes_in(line) == [
        ("2150万吨", "2080万吨", Direction.DOWN, "3.3%"),
        ("1940万吨", "2080万吨", Direction.UP, "7.2%"),
    ]


def test_bases_that_are_told_in_the_other_order_are_left_alone() -> None:
    assert changes_in("货运量2080万吨，环比下降3.3%、同比增长7.2%，上年12月和11月分别为1940万吨和2150万吨") == []
