"""A goal to be raised lies above what the year has reached."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.goals_reached import find_passed_goals
from tests.builders.report_models import model_of

TITLE = "甲区2020年工作总结及2021年工作安排"


@pytest.mark.parametrize(
    ("told", "goal", "found"),
    [
        ("网上办理率78.3%。", "网上办理率提高到70%以上。", ["70%以上"]),
        ("全年网上办理率达到78.3%。", "推动网上办理率提升至70%。", ["70%"]),
        ("实有经营主体21.48万户。", "力争2021年末实有经营主体突破20万户。", ["突破20万户"]),
        ("网上办理率78.3%。", "网上办理率提高到80%以上。", []),
        ("网上办理率78.3%。", "网上办理率提高到78.3%以上。", []),
        ("网上办理率78.3%。", "网上办理率保持在70%以上。", []),
        ("村级网上办理率78.3%。", "网上办理率提高到70%以上。", []),
        ("网上办理率78.3%。", "村级网上办理率提高到70%以上。", []),
        ("上年网上办理率78.3%。", "网上办理率提高到70%以上。", []),
        ("网上办理率由78.3%提高到80.1%。", "网上办理率提高到79%以上。", []),
        ("网上办理率约78.3%。", "网上办理率提高到70%以上。", []),
        ("网上办理率78.3%。线上网上办理率75.1%，网上办理率65.1%。", "网上办理率提高到70%以上。", []),
    ],
)
def test_a_goal_below_what_was_reached(told: str, goal: str, found: list[str]) -> None:
    model = model_of(f"{TITLE}\n一、2020年工作情况\n{told}\n二、2021年工作安排\n{goal}")
    assert [one.goal.text for one in find_passed_goals(model)] == found


def test_a_goal_of_the_review_is_none_of_the_plan() -> None:
    model = model_of(
        f"{TITLE}\n一、2020年工作情况\n网上办理率提高到70%。网上办理率78.3%。\n二、2021年工作安排\n再接再厉。"
    )
    assert list(find_passed_goals(model)) == []
