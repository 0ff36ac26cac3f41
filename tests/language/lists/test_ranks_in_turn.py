"""Ranks told in turn, and how many should be there."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.ranks_in_turn import MOST, ranks_in_turn


@pytest.mark.parametrize(
    ("text", "number", "fewest", "most"),
    [
        ("分别增长5.1%、6.2%、4.8%，分别居全省第三、第六。", 2, 3, 3),
        ("分别增长5.1%和6.2%，分别位居全国第6、第3位。", 2, 2, 2),
        ("甲县、乙县、丙县分别列全省第1、5、9名。", 3, 3, MOST),
    ],
)
def test_rates_or_names_tell_how_many_ranks_should_be_there(text: str, number: int, fewest: int, most: int) -> None:
    assert [(one.number, one.fewest, one.most) for one in ranks_in_turn(text)] == [(number, fewest, most)]


@pytest.mark.parametrize(
    "text",
    [
        "营收和利润分别居全国第5、第6位。",  # two names may be one or more
        "在石化、装备、轻纺等领域分别居全国第一。",
        "增长5.1%，居全省第三。",
    ],
)
def test_other_ranks_are_of_unknown_number(text: str) -> None:
    assert list(ranks_in_turn(text)) == []
