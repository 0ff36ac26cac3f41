"""What became of an earlier value where another place tells it by name."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.changes_of_named import find_changes_of_named
from tests.builders.report_models import report_of


def changes(*lines: str) -> list[tuple[str, str, str, Direction | None]]:
    found = find_changes_of_named(report_of(*lines), set())
    return [(one.base.text, one.now.text, one.stated.text, one.direction) for one in found if one.stated]


@pytest.mark.parametrize(
    ("now", "change", "found"),
    [
        ("登记渔船286艘。", "登记渔船比上年的314艘增加28艘。", ("314艘", "286艘", "28艘", Direction.UP)),
        ("登记渔船286艘。", "登记渔船比上年的314艘减少28艘。", ("314艘", "286艘", "28艘", Direction.DOWN)),
        ("全县登记渔船286艘。", "登记渔船较2022年的314艘增长8.9%。", ("314艘", "286艘", "8.9%", Direction.UP)),
        ("全县登记渔船287艘。", "登记的渔船比上年的314艘减少28艘。", ("314艘", "287艘", "28艘", Direction.DOWN)),
        ("登记渔船314艘。", "登记渔船数与上年的314艘相比下降8.9%。", ("314艘", "314艘", "8.9%", Direction.DOWN)),
        ("登记渔船286艘，登记渔船342艘。", "登记渔船比上年的314艘增加28艘。", ("314艘", "342艘", "28艘", Direction.UP)),
    ],
)
def test_the_later_value_lies_as_far_as_told(now: str, change: str, found: tuple[str, str, str, Direction]) -> None:
    assert changes(now, change) == [found]


@pytest.mark.parametrize(
    ("now", "change"),
    [
        ("登记渔船87艘。", "登记渔船比上年的314艘增加28艘。"),  # not so far, nor near
        ("登记渔船287艘。", "沿海各镇监管趋严，登记渔船比上年的314艘增加28艘。"),  # of those, it may be
        ("登记渔船287艘，县城登记渔船281艘。", "县内登记渔船比上年的314艘增加28艘。"),
        ("登记商船286艘。", "登记渔船比上年的314艘增加28艘。"),
        ("登记渔船286人。", "登记渔船比上年的314艘增加28艘。"),
        ("登记渔船约286艘。", "登记渔船比上年的314艘增加28艘。"),
        ("上年登记渔船286艘。", "登记渔船比上年的314艘增加28艘。"),
        ("登记渔船增加286艘。", "登记渔船比上年的314艘增加28艘。"),
        ("渔船共有286艘。", "渔船比上年的314艘增加28艘。"),  # too short a name
        ("登记渔船23艘。", "登记渔船比上年的31艘增加8艘。"),  # too few digits to know it by
        ("登记渔船2艘。", "登记渔船比上年的3艘增加10艘。"),
        ("登记渔船286艘。", "登记渔船比上年的314艘，渔港建成，泊位增加28艘。"),
        ("登记渔船286艘。", "登记渔船314艘，增加28艘。"),  # no earlier value
        ("登记渔船286艘。", "登记渔船比上年的314艘共28艘。"),
    ],
)
def test_values_of_other_things_or_distances_are_left_alone(now: str, change: str) -> None:
    assert changes(now, change) == []


@pytest.mark.parametrize("planned", [True, False])
def test_what_is_planned_has_not_become_anything(*, planned: bool) -> None:
    part, change = "二、2024年工作安排", "登记渔船比上年的314艘增加28艘。"
    order = (change, part, "登记渔船286艘。") if planned else ("登记渔船286艘。", part, change)
    assert changes(*order) == []


def test_a_change_that_is_read_already_is_not_read_again() -> None:
    model = report_of("登记渔船286艘。", "登记渔船比上年的314艘增加28艘。")
    read = {id(one) for one in model.measures if direction_of(one) is not None}
    assert list(find_changes_of_named(model, read)) == []
