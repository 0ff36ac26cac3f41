"""Years that are told to be the first or the last of a plan."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.plan_turns import SIGNS, misplaced_turns
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024年是“十四五”收官之年。", [2024]),
        ("2025年是“十四五”收官之年。", []),
        ("“八五”普法进入第四年。", [2023]),
        ("今年是“十四五”规划的第三年。", []),
        ("作为“七五”普法（2016—2020年）的最后一年，开展宣传。", [2023]),
        ("为“十四五”收官之年打好基础。", []),
        ("谋划“十五五”开局之年的工作。", []),
    ],
)
def test_a_turn_is_of_the_year_that_is_named_or_of_the_report(text: str, told: list[int]) -> None:
    sentence = report_of(text).sentences[-1]
    assert [one.told for one in misplaced_turns(sentence, 2023)] == told
    assert any(sign in text for sign in SIGNS)
