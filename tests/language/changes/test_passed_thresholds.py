"""Round figures that are told as passed, and the figures beside them."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.passed_thresholds import find_passed_thresholds
from tests.builders.report_models import measures_of


def passed(line: str) -> list[tuple[str, str, str, bool]]:
    pairs = find_passed_thresholds(measures_of(line))
    return [(one.threshold.text, one.now.text, one.word, one.holds) for one in pairs]


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("港口货运突破500万吨，达482万吨。", ("突破500万吨", "482万吨", "突破", False)),
        ("港口货运突破500万吨，达513万吨。", ("突破500万吨", "513万吨", "突破", True)),
        ("港口货运突破500万吨，达500万吨。", ("突破500万吨", "500万吨", "突破", True)),
        ("港口货运突破500.5万吨，达500万吨。", ("突破500.5万吨", "500万吨", "突破", True)),  # which may be rounded
        ("港口货运突破500万吨大关，现达482万吨。", ("突破500万吨", "482万吨", "突破", False)),
        ("港口货运超500万吨,增长到482万吨", ("超500万吨", "482万吨", "超", False)),
        ("港口货运逾500万吨门槛，总量达到482万吨；", ("逾500万吨", "482万吨", "逾", False)),
        ("港口货运达482万吨，首次突破500万吨大关。", ("突破500万吨", "482万吨", "突破", False)),
        ("港口货运实现482万吨，历史性突破500万吨台阶。", ("突破500万吨", "482万吨", "突破", False)),
        ("港口货运482万吨，突破500万吨。", ("突破500万吨", "482万吨", "突破", False)),
        ("港口发展（货运为482万吨、超过500万吨）。", ("超过500万吨", "482万吨", "超过", False)),
    ],
)
def test_what_was_passed_is_held_against_the_figure_beside_it(line: str, pair: tuple[str, str, str, bool]) -> None:
    assert passed(line) == [pair]


@pytest.mark.parametrize(
    "line",
    [
        "港口货运突破500万吨，达482万箱。",  # another unit
        "港口货运500万吨，达482万吨。",  # nothing is passed
        "港口货运突破500万吨，超过482万吨。",  # both are
        "港口货运突破500万吨，达482万吨的历史高位。",
        "港口货运突破500万吨，煤炭达482万吨。",
        "港口货运突破500万吨，降至482万吨。",
        "港口货运突破500万吨，达482万吨以下。",
        "港口货运达482万吨，全港突破500万吨。",
        "港口货运比上年多482万吨，突破500万吨。",  # a difference
        "港口货运至少500万吨，达482万吨。",
        "港口货运达482万吨以上，突破500万吨。",
        "港口货运达482万吨，突破500万吨目标。",
        "港口货运不低于500万吨，达482万吨。",
        "港口货运突破500万吨，完成482万吨。",
        "港口货运新增482万吨，突破500万吨。",  # which adds to a stock
        "港口货运482万吨，突破5000万吨。",
        "港口货运482万吨，突破513万吨。",  # which is not round
    ],
)
def test_figures_of_other_things_pass_nothing(line: str) -> None:
    assert passed(line) == []
