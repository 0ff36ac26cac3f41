"""How many came out in one way is told in one number."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.outcomes_recalled import find_outcomes_recalled
from tests.builders.report_models import report_of

TOLD = "行政复议案件审结30件，其中维持27件、撤销3件。12个断面中，Ⅲ类10个、Ⅳ类2个。"


@pytest.mark.parametrize(
    ("later", "figures"),
    [
        ("行政复议中有5件被撤销。", ["5件"]),
        ("全年有5件行政复议案件被撤销。", ["5件"]),
        ("行政复议案件被撤销5件。", ["5件"]),
        ("12个断面中仍有3个为Ⅳ类。", ["3个"]),
        ("12个断面中仍有3个属Ⅳ类。", ["3个"]),
        ("12个断面中仍有3个水质为Ⅳ类。", ["3个"]),
        ("行政复议纠错较多，行政复议案件撤销5件。", ["5件"]),
        ("全年约5件行政复议案件被撤销。", []),
        ("上年有5件行政复议案件被撤销。", []),
        ("全年有5人次行政复议被撤销。", []),
        ("共有12个断面。3个为Ⅳ类。", []),
        ("12个断面中仍有约3个为Ⅳ类。", []),
        ("全年有5件被撤销。", []),
        ("全年有3件行政复议案件被撤销，12个断面中仍有2个为Ⅳ类。", []),
        ("全年有5件土地登记事项被撤销。", []),
        ("8个断面中仍有3个为Ⅳ类。", []),
    ],
)
def test_an_outcome_told_again(later: str, figures: list[str]) -> None:
    found = find_outcomes_recalled(report_of("一、2023年工作情况", TOLD, "二、存在的问题", later))
    assert [one.figure.text for one in found] == figures
