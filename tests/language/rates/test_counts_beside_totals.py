"""A count and its total side by side are what an average among other figures is of."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.averages import find_averages
from tests.builders.report_models import measures_of


def averages(line: str) -> list[tuple[str, bool]]:
    return [(one.total.text, one.holds) for one in find_averages(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "average"),
    [
        ("教师640人，机关38人，12所村小156人，平均每所13人。", ("156人", True)),
        ("教师640人，机关38人，12所村小156人，平均每所31人。", ("156人", False)),
        ("现有车队12支、240人，其中货运车队7支180人、客运车队5支60人，平均每支30人。", ("240人", False)),
    ],
)
def test_the_total_right_behind_its_count(line: str, average: tuple[str, bool]) -> None:
    assert averages(line) == [average]


@pytest.mark.parametrize(
    "line",
    [
        "现有车队12支、240人，其中货运车队7支180人、客运车队4支60人，平均每支31人。",  # no sum: of which is unknown
        "教师640人，机关38人，中心校和12所村小156人，平均每所31人。",
        "现有货运车队7支180人、客运车队5支60人，平均每支31人。",
    ],
)
def test_where_it_is_open_what_an_average_is_of(line: str) -> None:
    assert averages(line) == []
