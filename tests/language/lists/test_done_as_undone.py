"""What was done is not told again as what was not."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.done_as_undone import find_done_as_undone
from tests.builders.report_models import report_of

TOLD = "全县有水库16座，已建成标准化水库9座。"


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("16座水库中还有9座没有达标。", [False]),
        ("16座水库中还有7座没有达标。", [True]),
        ("16座水库中还有3座没有达标。", []),  # it may be short of something else
        ("18座水库中还有9座没有达标。", []),
        ("16座水库中已有9座达标。", []),
    ],
)
def test_what_is_told_done_and_undone_is_found(line: str, holds: list[bool]) -> None:
    assert [one.holds for one in find_done_as_undone(report_of(TOLD, line))] == holds
