"""What each of some bodies does makes the count of a year with their number."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.rounds_of_each import rounds_of_each
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("有6个社区。每个社区每季度开1次，全年共开72次。", [24]),
        ("有6个社区。每个社区每月开1次，全年共开72次。", []),
        ("每个社区每季度开1次，全年共开72次。", []),  # nothing tells how many there are
        ("有6个社区。每个社区每季度开1次，全年共开26次。", []),  # another reading may hold
        ("有12个社区，其中6个社区试点。每个社区每季度开1次，全年共开24次。", []),
    ],
)
def test_a_count_that_goes_with_another_frequency_is_told(line: str, whole: list[int]) -> None:
    assert [one.whole for _, one in rounds_of_each(report_of(line))] == whole
