"""Specifies what is left of a text some of whose characters are struck through, raised or lowered."""

from __future__ import annotations

import pytest

from report_drafter.domain.workbook import CellMark
from report_drafter.excel.cells.rich_text import TextRun, left_of


@pytest.mark.parametrize(
    ("runs", "left", "mark"),
    [
        ([TextRun("110", struck=True), TextRun("120")], "120", CellMark.STRUCK_IN_PART),
        ([TextRun("120", struck=True), TextRun(" ")], "120 ", CellMark.STRUCK),
        ([TextRun("120"), TextRun("1", raised=True)], "120¹", None),
        ([TextRun("CO"), TextRun("2", lowered=True)], "CO₂", None),
        ([TextRun("120"), TextRun(" ", struck=True)], "120 ", None),
        ([], "", None),
    ],
)
def test_what_is_struck_through_goes_unless_it_is_all(runs: list[TextRun], left: str, mark: CellMark | None) -> None:
    assert left_of(runs) == (left, mark)
