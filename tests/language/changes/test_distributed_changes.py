"""Rates that are told in turn, behind the figures and the bases of which each is."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.distributed_changes import find_distributed_changes
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        (
            "事故7起、死亡5人，同比分别下降30%和28.6%（上年分别为10起、7人）。",
            [("10起", "7起", "30%"), ("7人", "5人", "28.6%")],
        ),
        (
            "事故118起、死亡76人，比上年的158起、106人分别下降25.3%和28.3%。",
            [("158起", "118起", "25.3%"), ("106人", "76人", "28.3%")],
        ),
        ("事故7起、死亡5人，同比下降30%和28.6%（上年分别为10起、7人）。", []),
        ("事故7起、死亡5人，同比分别下降30%和28.6%（其中重大10起、7人）。", []),
        ("事故7起、死亡5人，同比分别下降30%（上年分别为10起、7人）。", []),
    ],
)
def test_each_rate_is_of_its_own_pair(line: str, changes: list[tuple[str, str, str]]) -> None:
    found = find_distributed_changes(measures_of(line))
    assert [(one.base.text, one.now.text, one.stated.text if one.stated else "") for one in found] == changes
