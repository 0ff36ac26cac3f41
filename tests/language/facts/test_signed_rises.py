"""Rises told with a minus."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.signed_rises import find_signed_rises
from tests.builders.report_models import report_of


def signed(line: str) -> list[tuple[str, str]]:
    return [(one.base.text, one.now.text) for one in find_signed_rises(report_of(line))]


@pytest.mark.parametrize(
    "line",
    [
        "收入153600万元，比上年的145200万元增加8400万元，增长-5.8%。",
        "收入153600万元，比上年的145200万元增长－5.8%。",
    ],
)
def test_a_minus_does_not_go_with_a_rise(line: str) -> None:
    assert signed(line) == [("145200万元", "153600万元")]


@pytest.mark.parametrize(
    "line",
    [
        "收入136800万元，比上年的145200万元增长-5.8%。",
        "工业增加值增长-3.2%。",
        "收入153600万元，比上年的145200万元增加8400万元，其中税收增长-1.8%。",
    ],
)
def test_a_minus_may_tell_a_fall(line: str) -> None:
    assert signed(line) == []
