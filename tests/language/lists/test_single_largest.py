"""The largest of some amounts is no more than all of them."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.single_largest import find_above_all
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("全年罚款86.5万元。单笔最大罚款120万元。", ["120万元"]),
        ("全年罚款86.5万元，单案最高罚款120万元。", ["120万元"]),
        ("全年罚款86.5万元，最大单笔罚款120万元。", ["120万元"]),
        ("全年罚款86.5万元，单笔最大罚款12万元。", []),
        ("全年罚款86.5万元，执行到位200万元，单笔最大罚款120万元。", []),  # another amount may hold it
        ("全年罚款86.5万元，上年单笔最大罚款120万元。", []),
        ("全年罚款86.5万元，单笔最大贷款120万元。", []),
    ],
)
def test_what_is_above_all_of_them_is_told(line: str, found: list[str]) -> None:
    assert [largest.text for _, largest in find_above_all(report_of(line))] == found
