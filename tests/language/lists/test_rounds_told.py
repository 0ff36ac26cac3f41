"""Rounds whose number stands beside one value of each."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.rounds_told import counted_rounds, find_round_totals
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("举办轮训4期，分别为52人次、47人次和61人次。", [(4, 3)]),
        ("举办轮训两期，分别为52人次、47人次。", [(2, 2)]),
        ("4月举办甲宣传月，6月举办乙宣传月，三次宣传月共发放手册320册。", [(3, 2)]),
        ("组织督查5次、检查8次，分别发现问题12个、15个。", []),
    ],
)
def test_rounds_are_held_against_their_values(text: str, found: list[tuple[int, int]]) -> None:
    assert [(one.number, one.fewest) for one in counted_rounds(report_of(text))] == found


@pytest.mark.parametrize(("total", "holds"), [(99, True), (89, False)])
def test_values_of_rounds_make_their_total(total: int, *, holds: bool) -> None:
    model = report_of(f"举办轮训2期，分别为52人次、47人次，累计{total}人次。")
    assert [one.holds for one in find_round_totals(model)] == [holds]
