"""Runs of ordinals as a report is read."""

from __future__ import annotations

from report_drafter.language.text.ordinal_markers import paragraph_markers
from report_drafter.language.text.ordinal_runs import NumberedItem, OrdinalRuns
from tests.builders.report_models import report_of


def wrong(*lines: str) -> list[int]:
    runs = OrdinalRuns()
    items = [NumberedItem(one, each) for one in report_of(*lines).text.paragraphs for each in paragraph_markers(one)]
    return [item.marker.ordinal for item in items if runs.take(item) is not None]


def test_an_ordinal_that_leaves_one_out_is_told() -> None:
    assert wrong("一是学习。二是检查。四是整改。") == [4]


def test_runs_in_their_turn_are_not() -> None:
    assert wrong("一是学习。二是检查。", "一是整改。二是评查。三是通报。") == []
