"""Halves and quarters of a year right beside the figure that they make up."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.period_rows import find_period_rows
from tests.builders.report_models import report_of


def rows(line: str) -> list[tuple[str, list[str]]]:
    found = (one for measures in report_of(line).paragraphs for one in find_period_rows(measures))
    return [(one.whole.text, [part.text for part in one.parts]) for one in found]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("举办讲座6场，上半年和下半年各3场。", ("6场", ["3场", "3场"])),
        ("举办讲座12场，四个季度各3场。", ("12场", ["3场"] * 4)),
        ("举办讲座8场，上、下半年分别为5场和3场。", ("8场", ["5场", "3场"])),
        ("举办讲座9场，一至四季度分别为1场、2场，3场及3场。", ("9场", ["1场", "2场", "3场", "3场"])),
        ("举办讲座8场，其中上半年5场、下半年3场。", ("8场", ["5场", "3场"])),
        ("举办讲座9场，一季度1场，二季度2场，三季度3场，四季度3场。", ("9场", ["1场", "2场", "3场", "3场"])),
        ("举办讲座8场，其中上半年5场和下半年3场。", ("8场", ["5场", "3场"])),
        ("举办讲座8场，上半年和下半年各举办4场。", ("8场", ["4场", "4场"])),
        ("举办讲座8场，上半年和下半年各4场讲座。", ("8场", ["4场", "4场"])),
        ("上半年举办讲座5场，下半年举办讲座3场，全年共8场。", ("8场", ["5场", "3场"])),
    ],
)
def test_a_row_is_told_of_the_figure_beside_it(line: str, row: tuple[str, list[str]]) -> None:
    assert rows(line) == [row]


@pytest.mark.parametrize(
    "line",
    [
        "举办讲座9场，一至四季度分别为1场、2场、3场。",  # one is wanting
        "举办讲座9场，一至四季度分别为1场、2场、3场和3课时。",
        "举办讲座9场，一至四季度分别为1场、2场（其中线上）、3场和3场。",
        "举办讲座9场，一季度1场、二季度2场、四季度3场。",
        "举办讲座8场，上半年讲座5场、下半年举办3场。",  # told by two names
        "举办讲座8场，上半年5场、下半年3课。",
        "好评率为96%，上半年和下半年各96%。",
        "举办讲座8场，比上年多2场，上半年和下半年各增加1场。",
    ],
)
def test_what_is_no_whole_row_is_left_alone(line: str) -> None:
    assert rows(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "举办讲座8场。上半年和下半年各3场。",
        "截至年底举办讲座8场，上半年和下半年各3场。",
        "举办讲座8课，上半年和下半年各3场。",
        "五年来举办讲座8场，上半年和下半年各3场。",
        "上年举办讲座8场，上半年和下半年各3场。",
        "讲座增加8场，上半年和下半年各3场。",
        "立案8起，上半年和下半年各审结3起。",  # an act of its own
        "举办讲座8场，上半年和下半年各3场电影放映。",  # another thing
        "举办讲座8场，讲解民法典、宪法、刑法、行政处罚法、行政复议法和乡村振兴促进法，上半年和下半年各3场。",  # far
    ],
)
def test_a_row_of_something_else_is_left_alone(line: str) -> None:
    assert rows(line) == []


def test_a_figure_that_the_row_makes_is_its_whole_before_any_nearer_one() -> None:
    assert rows("举办讲座6场，线上2场，上半年和下半年各3场。") == [("6场", ["3场", "3场"])]
    assert rows("举办讲座9场，线上2场，上半年和下半年各3场。") == [("2场", ["3场", "3场"])]
