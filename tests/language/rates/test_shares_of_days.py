"""Rates of the days of a year are of the days told before them."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.shares_of_days import find_shares_of_days
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("全年365天中，优良天数321天，优良天数比率87.9%。", [("365天", "321天", True)]),
        ("全年365天，达标321天，达标率89.7%。", [("365天", "321天", False)]),
        ("培训10天，达标3天，达标率89.7%。", []),
        ("全年365天中，优良天数321天，满意率89.7%。", []),
    ],
)
def test_a_rate_of_days_is_read_with_its_days(line: str, found: list[tuple[str, str, bool]]) -> None:
    read = find_shares_of_days(measures_of(line))
    assert [(one.whole.text, one.part.text, one.holds) for one in read if one.whole is not None] == found
