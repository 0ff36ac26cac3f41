"""The halves and quarters of a year."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.year_rows import row_of_periods
from tests.builders.report_models import measures_of


def rows(line: str) -> list[list[str]]:
    measures = measures_of(line)
    found = (row_of_periods(measures, at) for at in range(len(measures)))
    return [[one.text for one in row] for row in found if row]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("上半年走访14家、下半年19家。", ["14家", "19家"]),
        ("前六个月受理12件，后六个月受理18件。", ["12件", "18件"]),
        ("1—6月举办9场，7—12月举办13场。", ["9场", "13场"]),
        ("截至6月底走访86家，下半年又走访54家。", ["86家", "54家"]),
        ("查处违停一季度42起，二季度57起，三季度61起，四季度38起。", ["42起", "57起", "61起", "38起"]),
        ("1至3月调解3件，4至6月5件，7至9月6件，10至12月4件。", ["3件", "5件", "6件", "4件"]),
        ("按季度看，夜查先后开展8次、11次、13次、9次。", ["8次", "11次", "13次", "9次"]),
        ("由一季度的8件、二季度的9件到三季度的11件、四季度的12件。", ["8件", "9件", "11件", "12件"]),
    ],
)
def test_all_stretches_of_a_year_are_read(line: str, row: list[str]) -> None:
    assert rows(line) == [row]


@pytest.mark.parametrize(
    "line",
    [
        "上半年走访14家，下半年培训19家。",  # of two things
        "比去年上半年少14件，下半年多19件。",
        "一季度42起，三季度61起，四季度38起。",
        "分四个阶段，先后排查42处、31处、28处、19处。",
        "上半年走访14家、下半年培训19人。",
    ],
)
def test_what_is_no_whole_year_of_one_thing_is_no_row(line: str) -> None:
    assert rows(line) == []
