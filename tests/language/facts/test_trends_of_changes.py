"""Trends whose earlier years stand in a bracket."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.facts.trends_of_changes import find_trends_of_changes
from tests.builders.report_models import report_of


def trends(line: str) -> list[tuple[list[str], Direction, bool]]:
    found = find_trends_of_changes(report_of(line))
    return [([one.text for one in trend.series], trend.said, trend.against is None) for trend in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "受理申请83件，比上年的71件增加12件，连续两年上升（2021年为94件）。",
            (["94件", "71件", "83件"], Direction.UP, False),
        ),
        (
            "受理申请83件，比上年的71件增加12件，连续两年上升（2021年为62件）。",
            (["62件", "71件", "83件"], Direction.UP, True),
        ),
        (
            "受理申请83件，比上年的71件增加12件，占总数的16.9%，连续两年上升（2021年为94件）。",
            (["94件", "71件", "83件"], Direction.UP, False),
        ),
        (
            "受理申请52件，比上年的71件减少19件，连续两年下降（2021年为94件）。",
            (["94件", "71件", "52件"], Direction.DOWN, True),
        ),
        (
            "受理申请83件，连续两年上升（2021年62件，2022年91件）。",
            (["62件", "91件", "83件"], Direction.UP, False),
        ),
    ],
)
def test_the_bracket_begins_the_series(line: str, found: tuple[list[str], Direction, bool]) -> None:
    assert trends(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "受理申请83件，比上年的71件增加12件，连续两年上升。",
        "受理申请83件，比上年的71件增加12件，连续两年上升（2019年为94件）。",  # a gap
        "受理申请83件，比上年的71件增加12件，连续两年上升（2021年为94人）。",
        "受理申请83件，比上年的71件增加12件，连续两年上升（其中线上94件）。",
        "受理申请83件，比上年的71件增加12件，连续两年获评优秀（2021年为94件）。",
        "办件量持续向好。连续两年上升（2021年为94件）。",
        "上年受理申请71件，连续两年上升（2020年84件）。",
    ],
)
def test_brackets_that_do_not_lead_to_the_figures_are_left_alone(line: str) -> None:
    assert trends(line) == []
