"""Growths beside the multiple that words give them."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.growths_in_words import find_growths_in_words
from tests.builders.report_models import report_of


def growths(*lines: str) -> list[tuple[str, str, bool]]:
    return [(one.rate.text, one.words, one.holds) for one in find_growths_in_words(report_of(*lines))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("办件量增长14.2%，翻了一番。", ("14.2%", "翻了一番", False)),
        ("办件量增长7.3%，增长近一倍。", ("7.3%", "增长近一倍", False)),
        ("办件量增长112.5%（翻两番）。", ("112.5%", "翻两番", False)),
        ("办件量增长56.1%，增长超过一倍。", ("56.1%", "增长超过一倍", False)),
        ("办件量增长103.4%，翻了一番。", ("103.4%", "翻了一番", True)),
        ("办件量增长93.4%，增长近一倍。", ("93.4%", "增长近一倍", True)),
        ("办件量增长306%，翻了两番。", ("306%", "翻了两番", True)),
        ("办件量增长460%，增长超过一倍。", ("460%", "增长超过一倍", True)),
    ],
)
def test_the_multiple_behind_a_growth_is_held_against_it(line: str, found: tuple[str, str, bool]) -> None:
    assert growths(line) == [found]


def test_so_is_one_right_before_it() -> None:
    assert growths("办件量翻了一番，增长12.4%。") == [("12.4%", "翻了一番", False)]
    assert growths("办件量增长近一倍（增幅97.2%）。") == [("97.2%", "增长近一倍", True)]


@pytest.mark.parametrize(
    "line",
    [
        "办件量增长14.2%，窗口数翻了一番。",
        "办件量下降14.2%，翻了一番。",
        "办结率14.2%，翻了一番。",
        "办件量增长约14.2%，翻了一番。",
        "“十四五”以来办件量年均增长14.2%，翻了一番。",
        "办件量连续五年增长14.2%，翻了一番。",
        "力争办件量增长14.2%，翻一番。",
    ],
)
def test_multiples_of_other_things_and_of_many_years_are_left_alone(line: str) -> None:
    assert growths(line) == []


def test_so_are_plans() -> None:
    assert growths("二、2024年工作安排", "办件量增长14.2%，翻一番。") == []
