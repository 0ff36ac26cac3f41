"""A fund is what so much a head comes to for the people told beside it."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.funds_per_head import find_funds_per_head
from tests.builders.report_models import measures_of


def funds(line: str) -> list[tuple[str, str, bool]]:
    """Returns the people, each fund, and whether it holds."""
    return [(one.told, one.total.text, one.holds) for one in find_funds_per_head(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("按4.12万人、每人5元的标准安排经费26.6万元。", ("4.12万人", "26.6万元", False)),
        ("按4.12万人、人均5元的标准安排经费20.6万元。", ("4.12万人", "20.6万元", True)),
        ("安排经费8.51万元，标准是16.3万服务人口每人0.5元。", ("16.3万", "8.51万元", False)),
        ("投入经费27.15万元，服务人口52.3万人，人均0.5元。", ("52.3万人", "27.15万元", True)),
    ],
)
def test_a_fund_is_held_against_people_and_standard(line: str, found: tuple[str, str, bool]) -> None:
    assert funds(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "按每人每月30元的标准发放，保障1200人，全年9万元。",
        "按每人30元的标准，常住人口32.6万人，区级负担20%，安排195.6万元。",
        "对36名群众每人补助500元，另投入工作经费12万元。",
    ],
)
def test_what_is_of_more_than_the_heads_told_is_left(line: str) -> None:
    assert funds(line) == []
