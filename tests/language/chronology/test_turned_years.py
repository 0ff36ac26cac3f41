"""Years far ahead that are the report's own with two digits turned round."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.turned_years import turned_years
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.plain_report import plain_report


def _found(text: str, year: int) -> list[tuple[int | None, int]]:
    model = build_model(plain_report("报告.txt", text))
    return [(one.mention.year, one.meant) for one in turned_years(model, year)]


@pytest.mark.parametrize(
    ("text", "year", "found"),
    [
        ("2052年，全县经济稳步回升。", 2024, (2052, 2025)),
        ("2042年底前完成整改。", 2023, (2042, 2024)),
        ("较2032年的120件增长5%。", 2024, (2032, 2023)),
        ("比2091年减少22件。", 2020, (2091, 2019)),
    ],
)
def test_a_turned_year_is_found_with_the_one_meant(text: str, year: int, found: tuple[int, int]) -> None:
    assert _found(text, year) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "到2035年基本建成，2050年全面建成。",
        "规划期为2024—2032年，到2032年达到50个，力争2032年建成。",
        "2032年建成，2032年投用。",
        "专项债券2052年到期。",
        "2024年，2025年。",
        "力争2060年前实现碳中和。",
    ],
)
def test_years_that_plans_and_terms_reach_to_are_left_alone(text: str) -> None:
    assert _found(text, 2024) == []
