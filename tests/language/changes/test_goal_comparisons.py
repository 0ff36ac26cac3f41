"""Figures told to lie above or below a goal."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.goal_comparisons import find_goal_comparisons
from tests.builders.report_models import measures_of


def comparisons(line: str) -> list[tuple[str, str, Direction, str, bool]]:
    found = find_goal_comparisons(measures_of(line))
    return [(one.now.text, one.goal.text, one.said, one.word, one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "now", "goal", "said", "word", "holds"),
    [
        ("新建绿地86处，超过年度目标80处。", "86处", "80处", Direction.UP, "超过", True),
        ("新建绿地86处，超过年度计划90处。", "86处", "90处", Direction.UP, "超过", False),
        ("新建绿地86处，未达到任务数90处。", "86处", "90处", Direction.DOWN, "未达到", True),
        ("新建绿地86处，低于下达指标80处。", "86处", "80处", Direction.DOWN, "低于", False),
        ("三年累计新建绿地86处，超额完成三年行动计划90处。", "86处", "90处", Direction.UP, "超额完成", False),
        ("新建绿地86处，实际超过了年度目标80处。", "86处", "80处", Direction.UP, "超过", True),
        (
            "新建绿地86处，其中街道自建9处，未能完成全年80处的新建任务。",
            "86处",
            "80处",
            Direction.DOWN,
            "未能完成",
            False,
        ),
        ("新建绿地76处，惠及9村，超额完成80处的新建任务。", "76处", "80处", Direction.UP, "超额完成", False),
        ("耕地保有量36.4万亩，低于上级下达的36.0万亩任务。", "36.4万亩", "36.0万亩", Direction.DOWN, "低于", False),
        ("新建绿地86处（超出控制数80处）。", "86处", "80处", Direction.UP, "超出", True),
        # what equals its goal is told neither way to be wrong
        ("新建绿地86处，超过年度目标86处。", "86处", "86处", Direction.UP, "超过", True),
        ("新建绿地86处，低于年度目标86处。", "86处", "86处", Direction.DOWN, "低于", True),
    ],
)
def test_a_figure_lies_as_it_is_told_or_not(  # noqa: PLR0913 - a row of a table
    line: str, now: str, goal: str, said: Direction, word: str, *, holds: bool
) -> None:
    assert comparisons(line) == [(now, goal, said, word, holds)]


@pytest.mark.parametrize(
    "line",
    [
        "新建绿地1200个，惠及8个小区，超额完成1000个的年度目标。",
        "新建绿地86处，低于年度目标43处。",  # how far they lie apart
        "新建绿地86处，超过年度目标80平方米。",
        "绿地率86%，低于规划目标80%。",
        "新建绿地86处，超过上年80处。",
        "平均用时86天，超过计划90天。",
        "用时86天，超过计划90天。",
        "同比净增绿地86处，超过年度目标90处。",
        "新建绿地约86处，低于年度目标80处。",
        "新建绿地86处，低于年度目标约80处。",
        "绿地增加86处，低于年度目标80处。",
        "上年新建绿地86处，低于年度目标80处。",
        "平均每镇新建绿地86处，低于年度目标80处。",
    ],
)
def test_what_is_compared_with_no_goal_is_left_alone(line: str) -> None:
    assert comparisons(line) == []
