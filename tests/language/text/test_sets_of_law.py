"""Sets of names that law has fixed."""

from __future__ import annotations

import pytest

from report_drafter.language.text.sets_of_law import are_set_by_law


@pytest.mark.parametrize(
    ("listed", "by_law"),
    [
        ("专家论证、风险评估、合法性审查", True),
        ("行政处罚、行政强制、行政检查", True),
        ("大局意识、核心意识、看齐意识", True),
        ("专家论证、风险评估、行政检查", False),
        ("安全检查、隐患排查、应急演练", False),
    ],
)
def test_a_list_is_set_by_law_if_all_its_names_are_of_one_set(listed: str, *, by_law: bool) -> None:
    assert are_set_by_law(listed.split("、")) is by_law
