"""Rates of what is not done, beside the rates of what is."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.undone_rates import find_undone_rates
from tests.builders.report_models import report_of


def undone(*lines: str) -> list[tuple[str, str]]:
    return [(one.left.text, f"{one.rest.number}") for one in find_undone_rates(report_of(*lines))]


@pytest.mark.parametrize(
    ("done", "left", "found"),
    [
        ("预警信息签收率达到93.6%。", "预警信息签收仍有6.8%的单位未落实。", ("6.8%", "6.4")),
        ("全市预警信息签收率93.6%。", "预警信息签收尚有4.6%的单位没有落实。", ("4.6%", "6.4")),
        ("信息签收率93.6%。", "信息签收还剩6.8%的单位没有落实。", ("6.8%", "6.4")),
        ("信息签收率93.6%。", "信息签收剩余6.8%的单位没有落实。", ("6.8%", "6.4")),
        ("预警信息签收率为93.6%。", "预警信息签收还剩64.6%的单位仍未落实。", None),  # no slip
        ("预警信息签收率仅83%。", "预警信息签收还有71%的单位未能落实。", ("71%", "17")),
    ],
)
def test_a_rate_a_slip_away_from_the_rest_is_found(done: str, left: str, found: tuple[str, str] | None) -> None:
    assert undone(done, left) == ([found] if found else [])


@pytest.mark.parametrize(
    ("done", "left"),
    [
        ("预警信息签收率93.6%。", "预警信息签收仍有6.4%的单位未落实。"),
        ("预警信息签收率83%。", "预警信息签收仍有16%的单位未落实。"),  # both may stand for 16.5%
        ("预警信息签收率93%。", "预警信息签收仍有9%的单位未落实。"),  # one digit tells little
        ("预警信息签收率93.6%。", "预警信息签收仍有6.83%的单位未落实。"),  # other places
        ("预警信息签收率93.6%。", "预警信息签收仍有64%的单位未落实。"),
        ("预警信息签收率93.6%。", "河道巡查仍有6.8%的单位未落实。"),
        ("预警信息签收率93.6%。", "预警信息签收有6.8%的单位未落实。"),
        ("预警信息签收率93.6%。", "预警信息签收仍有6.8%的单位已落实。"),
        ("预警信息签收率93.6%。", "预警信息签收仍有约6.8%的单位未落实。"),
        ("预警信息签收率约93.6%。", "预警信息签收仍有6.8%的单位未落实。"),
        ("上年预警信息签收率93.6%。", "预警信息签收仍有6.8%的单位未落实。"),
        ("预警信息签收率提高93.6%。", "预警信息签收仍有6.8%的单位未落实。"),
        ("去年，预警信息签收率93.6%。", "预警信息签收仍有6.8%的单位未落实。"),
        ("警签收率93.6%。", "警签收仍有6.8%的单位未落实。"),  # too short a name
        ("预警信息签收率93.6%。", "预警信息签收仍有6.8%的单位未落实，3.2%的单位迟签。"),  # not alone
        ("预警信息签收率93.6%。预警信息签收率91.5%。", "预警信息签收仍有6.8%的单位未落实。"),  # of two times
        ("预警信息签收率93.6%。预警信息签收率93.2%。", "预警信息签收仍有6.8%的单位未落实。"),  # one of them settles it
        ("预警信息签收率93.6%。", "预警信息签收抓得不紧，仍有6.8%的单位未落实。"),  # told in another clause
    ],
)
def test_the_rest_and_rates_of_other_things_are_left_alone(done: str, left: str) -> None:
    assert undone(done, left) == []


def test_what_is_planned_is_not_done() -> None:
    assert undone("预警信息签收仍有6.8%的单位未落实。", "二、2024年工作安排", "预警信息签收率93.6%。") == []
