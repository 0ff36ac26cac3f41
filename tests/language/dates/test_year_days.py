"""A year has 365 days, a leap year 366."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.year_days import misstated_year_days


@pytest.mark.parametrize(
    ("text", "year", "right"),
    [
        ("全年365天中，优良天数298天。", 2024, ["2024年有366天"]),
        ("全年366天中，优良天数298天。", 2024, []),
        ("上年365天中，优良天数298天。", 2024, []),
        ("2023年全年366日，达标天数300日。", 2024, ["2023年有365日"]),
        ("全年365天不打烊。", 2024, []),
    ],
)
def test_only_days_that_others_are_counted_within_are_held(text: str, year: int, right: list[str]) -> None:
    assert [one.right for one in misstated_year_days(text, year)] == right
