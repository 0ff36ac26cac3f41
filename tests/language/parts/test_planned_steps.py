"""What a plan sets beside where it starts from and the step between."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.planned_steps import find_planned_steps
from tests.builders.report_models import report_of


def steps(line: str) -> list[tuple[str, bool]]:
    model = report_of(f"一、主要工作\n开展工作。\n二、2024年工作安排\n{line}")
    return [(one.result.text, one.holds) for row in model.paragraphs for one in find_planned_steps(row)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("夜学拟安排41期，较2023年（35期）增加9期。", ("41期", False)),
        ("夜学拟安排41期，较2023年（35期）增加6期。", ("41期", True)),
        ("2023年公益广告为411条，新的一年再增23条，安排446条。", ("446条", False)),
        ("新增便民窗口12个，由现有的35个增加到49个。", ("49个", False)),
    ],
)
def test_a_goal_is_where_it_starts_from_and_its_step(line: str, found: tuple[str, bool]) -> None:
    assert steps(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "2023年新增站点12个，2024年再新增站点8个，总数达到96个。",
        "拟安排41期，较2023年的约35期增加6期。",
        "三年累计建设120个，较2023年的35个增加9个。",
    ],
)
def test_steps_of_other_goals_are_left_alone(line: str) -> None:
    assert [one for one in steps(line) if not one[1]] == []
