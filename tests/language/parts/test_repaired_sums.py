"""Specifies which slip of the hand keeps figures from making up their whole."""

from __future__ import annotations

import pytest

from report_drafter.language.numbers.quantity_writer import write_quantity
from report_drafter.language.parts.repaired_sums import slipped_sum
from tests.builders.report_models import report_of


def repairs(line: str) -> list[tuple[str, str]]:
    whole, *parts = report_of(line).measures
    found = slipped_sum(whole, parts)
    return [(one.slipped.text, write_quantity(one.meant)) for one in found.repairs] if found is not None else []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("办结486件，其中甲104件、乙131件、丙127件、丁142件。", [("131件", "113件"), ("142件", "124件")]),
        (
            "办结98个，其中甲1个、乙9个、丙68个。",
            [("68个", "88个"), ("98个", "78个"), ("1个", "21个"), ("9个", "29个")],
        ),
        ("收入45.6万元，其中甲18.2万元、乙274万元。", [("274万元", "27.4万元")]),
        ("办结100件，其中甲40件、乙60件。", []),
        ("办结约100件，其中甲41件、乙60件。", []),
        ("办结512件，其中甲104件、乙231件。", []),
    ],
)
def test_one_slip_put_right_makes_the_sum(line: str, told: list[tuple[str, str]]) -> None:
    assert repairs(line) == told
