"""A group has one person at least."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.too_few_heads import find_too_few_heads
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("接待来访34批9人次。", [("34批", "9人次")]),
        ("走访家庭45户、15人。", [("45户", "15人")]),
        ("接待来访34批90人次。", []),
        ("约谈8批5人。", []),  # who comes again is counted once
        ("办理12件5人。", []),
        ("接待来访34批约9人次。", []),
        ("培训12期，参训9人次。", []),  # another clause
    ],
)
def test_fewer_people_than_groups_are_told(line: str, found: list[tuple[str, str]]) -> None:
    assert [(groups.text, heads.text) for groups, heads in find_too_few_heads(report_of(line))] == found
