"""Rates at a hundred that are told to have fallen."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.falls_to_full import find_falls_to_full
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("出庭应诉率为100%，比上年降低2.1个百分点。", ["2.1个百分点"]),
        ("按期办结率达到100%，较上年下降3个百分点。", ["3个百分点"]),
        ("出庭应诉率为100%，比上年提高2.1个百分点。", []),
        ("出庭应诉率为98%，比上年降低2.1个百分点。", []),
        ("任务完成率为100%，比上年降低2.1个百分点。", []),  # may have been more
        ("出庭应诉率为100%，败诉率比上年降低2.1个百分点。", []),
        ("出庭应诉率约100%，比上年降低2.1个百分点。", []),
        ("出庭应诉率为100%。比上年降低2.1个百分点。", []),
    ],
)
def test_no_rate_comes_down_to_a_hundred(line: str, found: list[str]) -> None:
    assert [change.text for _, change in find_falls_to_full(measures_of(line))] == found
