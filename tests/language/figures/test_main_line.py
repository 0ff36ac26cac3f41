"""What is told outside of brackets is read as if they were not there."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.change_reader import find_changes
from report_drafter.language.figures.main_line import along_main_lines
from report_drafter.language.rates.averages import find_averages
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("罚款62万元（一般程序60万元、简易程序2万元），比上年的50万元增长24%。", [["50万元", "62万元", "24%"]]),
        ("受理87件（比上年的43件增长102.3%），办结80件。", [["43件", "87件", "102.3%"]]),
        ("罚款62万元，比上年的50万元增长24%。", [["50万元", "62万元", "24%"]]),
    ],
)
def test_a_change_is_of_what_stands_outside_of_a_bracket(line: str, read: list[list[str]]) -> None:
    found = along_main_lines(find_changes, [measures_of(line)])

    assert [[each.text for each in one.figures] for one in found] == read


def test_an_average_is_over_what_stands_outside_of_a_bracket() -> None:
    (one,) = along_main_lines(find_averages, [measures_of("举办培训8期（线上3期、线下5期）640人次，平均每期80人次。")])

    assert [each.text for each in one.figures] == ["640人次", "8期", "80人次"]
    assert one.holds
