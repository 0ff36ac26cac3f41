"""Averages that exceed all that the report tells under their name."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.averages_above_totals import find_averages_above_totals
from tests.builders.report_models import report_of

PLAN = "二、2024年工作安排"


def above(*lines: str) -> list[tuple[str, str]]:
    model = report_of(*lines)
    found = (one for measures in model.groups for one in find_averages_above_totals(measures, model.by_unit))
    return [(average.text, total.text) for average, total in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("全年罚没618万元，案均罚没3.2亿元。", ("3.2亿元", "618万元")),
        ("累计追缴税款618万元，平均每户追缴900万元。", ("900万元", "618万元")),
        ("共挽回损失618万元，平均每个案件挽回损失约900万元。", ("约900万元", "618万元")),
        ("共没收所得618万元，每起平均没收所得为900万元。", ("900万元", "618万元")),
        ("合计罚款618万元，件均罚款达900万元。", ("900万元", "618万元")),
        ("总执行到位618万元，宗均执行到位900万元。", ("900万元", "618万元")),
        ("全县追回赃款618万元，其中电诈追回赃款120万元，起均追回900万元。", ("900万元", "618万元")),
    ],
)
def test_no_average_exceeds_its_total(line: str, found: tuple[str, str]) -> None:
    assert above(line) == [found]


def test_the_total_may_stand_in_another_paragraph() -> None:
    assert above("全年罚没618万元。", "案均罚没3.2亿元。") == [("3.2亿元", "618万元")]


@pytest.mark.parametrize(
    "lines",
    [
        ["全年罚没618万元，案均罚没3.2万元。"],
        ["全年罚没618万元，案均罚没618万元。"],
        ["全年罚没618万元，案均追缴900万元。"],
        ["公安罚没618万元，案均罚没900万元。"],  # may be of some
        ["全年罚没618万元，罚没900万元。"],
        ["全年罚没618万元，日均罚没900万元。"],
        ["全年罚没618万元，全省案均罚没900万元。"],
        ["全年罚没618万元，上年案均罚没900万元。"],
        ["全年罚没约618万元，案均罚没900万元。"],
        ["全年罚没增加618万元，案均罚没900万元。"],
        ["全年罚没618件，案均罚没900万元。"],
        ["全年罚没618万元，罚没2000万元后，案均罚没900万元。"],  # a larger one is told
        ["案均罚没900万元。", PLAN, "全年罚没618万元。"],
        ["案均罚没900万元。"],
    ],
)
def test_other_averages_are_left_alone(lines: list[str]) -> None:
    assert above(*lines) == []
