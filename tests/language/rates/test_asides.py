"""Figures in brackets that a share behind the bracket is not told of."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.asides import without_asides
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("本科以上71人（其中全日制15人），占80%。", ["71人", "80%"]),
        ("调解100件（含诉前20件），占83.3%。", ["100件", "83.3%"]),
        ("调解100件（其中诉前20件，占20%），判决10件。", ["100件", "20件", "20%", "10件"]),
        ("调解100件（其中诉前20件），判决10件，占8%。", ["100件", "20件", "10件", "8%"]),
    ],
)
def test_only_what_a_bracket_closes_before_a_share_is_left_out(line: str, left: list[str]) -> None:
    assert [one.text for one in without_asides(measures_of(line))] == left
