"""Which of the figures beside one another is a goal, and what was done of it."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.goal_figures import find_goal_figures
from tests.builders.report_models import measures_of

Told = tuple[str, str, str | None, bool]


def figures(line: str) -> list[Told]:
    found = find_goal_figures(measures_of(line))
    return [(one.goal.text, one.done.text, None if one.apart is None else one.apart.text, one.short) for one in found]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("讲座任务为39场，已举办45场，超任务数6场。", ("39场", "45场", "6场", False)),
        ("走访企业实际数为335家，超过计划数319家共16家。", ("319家", "335家", "16家", False)),
        ("在57期的计划之外，简报多编发7期，达到64期。", ("57期", "64期", "7期", False)),
        ("案件目标300件，实际办理286件，少办理14件。", ("300件", "286件", "14件", True)),
        ("全年编发信息74篇，没有完成年初确定的89篇目标。", ("89篇", "74篇", None, False)),
    ],
)
def test_each_figure_is_told_by_the_words_nearest_to_it(line: str, told: Told) -> None:
    assert figures(line) == [told]


@pytest.mark.parametrize(
    "line",
    [
        "三年行动计划改造120个，实际完成42个。",
        "计划检查240家，因机构改革调整为210家，实际检查216家，超计划6家。",
        "任务为500件，前三季度完成416件。",
        "任务5000件，完成5320件，比上年多620件。",
        "计划投资3.2亿元，已完成约3.1亿元。",
        "计划检查240家，实际检查56家。",
    ],
)
def test_goals_that_are_not_of_what_is_told_beside_them_are_left_alone(line: str) -> None:
    assert figures(line) == []
