"""Shares told as plain fractions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.language.rates.rough_shares import find_rough_shares
from tests.builders.report_models import measures_of


def shares(line: str) -> list[tuple[str, str, str, bool]]:
    return [(one.words, one.part.text, one.whole.text, one.holds) for one in find_rough_shares(measures_of(line))]


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("占四分之一", "23", "27"),
        ("占一半", "48", "52"),
        ("占约一半", "45", "55"),
        ("约占一半", "45", "55"),
        ("占三成", "25", "35"),
        ("占三成半", "30", "40"),
        ("超三成", "29", "45"),
        ("逾三成", "29", "45"),
        ("占三成多", "29", "45"),
        ("超过半数", "49", "100"),
        ("占三成以上", "29", "100"),
        ("近三成", "22", "31"),
        ("不到三成", "22", "31"),
        ("占三成左右", "25", "35"),
        ("占四分之一左右", "20", "30"),
    ],
)
def test_a_fraction_allows_a_range(said: str, low: str, high: str) -> None:
    (share,) = find_rough_shares(measures_of(f"开会40次，其中专题会12次，{said}。"))
    assert (share.allowed.low, share.allowed.high) == (Decimal(low), Decimal(high))
    assert share.exact == Decimal(30)


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("开会40次，其中专题会10次，占四分之一。", ("四分之一", "10次", "40次", True)),
        ("开会40次，其中专题会20次，占四分之一。", ("四分之一", "20次", "40次", False)),
        ("开会40次，其中专题会20次（占四分之一）。", ("四分之一", "20次", "40次", False)),
        ("开会40次，专题会20次，占四分之一。", ("四分之一", "20次", "40次", False)),
        ("开会40次，其中专题会20次，现场会10次，专题会占四分之一。", ("四分之一", "20次", "40次", False)),
        ("办案40件，其中涉企案20件，超八成。", ("超八成", "20件", "40件", False)),
        ("开会40次，其中专题会8次，三成以上。", ("三成以上", "8次", "40次", False)),
        # a figure that gives the fraction goes before the one that 其中 lists
        ("到会80人，开会40次，其中专题会20次，占四分之一。调研80次。", ("四分之一", "20次", "40次", False)),
        ("调研80次。开会40次，其中专题会20次，占四分之一。", ("四分之一", "20次", "80次", True)),
    ],
)
def test_a_fraction_is_said_of_the_figure_before_it(line: str, share: tuple[str, str, str, bool]) -> None:
    assert shares(line) == [share]


@pytest.mark.parametrize(
    "line",
    [
        "开会40次，其中专题会20次，下降四分之一。",
        "开会40次，其中专题会20次，四分之一。",  # says not that it is a share
        "开会约40次，其中专题会20次，占四分之一。",
        "开会40次，其中专题会约20次，占四分之一。",
        "开会40次，发言20人，占四分之一。",
        "调研40次。开会20次，占四分之一。",
        "调研50次，开会40次，专题会20次，占四分之一。",  # of either
        "开会40次，其中专题会20次，由市委主持召开，占四分之一。",
        "开会40次，其中专题会20次，调研专题会10次，专题会占四分之一。",  # two bear the name
        "开会40次，其中专题会20次。推进改革，专题会占四分之一。",
        "开会10次，专题会20次，占四分之一。",
        "占四分之一。开会40次，其中专题会20次。",
        "开会40次，比上年增加20次，占四分之一。",
    ],
)
def test_a_fraction_of_something_else_is_left_alone(line: str) -> None:
    assert shares(line) == []
