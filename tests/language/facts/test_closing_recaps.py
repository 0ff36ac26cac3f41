"""A closing paragraph recalls what the report tells."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.closing_recaps import find_closing_recaps
from tests.builders.report_models import report_of

TOLD = "全年完成水利投资740.5亿元，其中水库投资312.6亿元，新改建农村公路6820公里。"


@pytest.mark.parametrize(
    ("closing", "figures"),
    [
        ("704.5亿元的投资、近七千公里的农村公路，凝结着全系统的心血。", ["704.5亿元"]),
        ("740.5亿元的投资、近五千公里的农村公路，凝结着全系统的心血。", ["近五千公里"]),
        ("740.5亿元的投资、近七千公里的农村公路，凝结着全系统的心血。", []),
        ("704.5亿元的投资、近五千公里的农村公路已列入规划。", []),
    ],
)
def test_what_a_closing_paragraph_recalls(closing: str, figures: list[str]) -> None:
    found = find_closing_recaps(report_of("一、2023年工作情况", TOLD, "二、2024年工作安排", closing))
    assert [one.figure.text for one in found] == figures
