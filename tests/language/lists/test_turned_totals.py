"""Totals of figures that stand apart, with two of their digits changed."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.turned_totals import find_turned_totals
from tests.builders.report_models import report_of


def turned(*lines: str) -> list[tuple[str, list[str]]]:
    found = find_turned_totals(report_of(*lines))
    return [(one.whole.text, [part.text for part in one.parts]) for one in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("配备网格员98名，选聘微网格员540名，合计683名。", ("683名", ["98名", "540名"])),  # 638
        ("配备网格员98名。选聘微网格员540名，总计683名。", ("683名", ["98名", "540名"])),
        ("培训干部27名，配备网格员98名，选聘微网格员540名，共计达683名。", ("683名", ["98名", "540名"])),
    ],
)
def test_two_digits_changed_back_make_the_total_of_what_stands_before_it(
    line: str, found: tuple[str, list[str]]
) -> None:
    assert turned(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "配备网格员98名，选聘微网格员540名，合计638名。",  # adds up
        "配备网格员143名，培训干部98名，选聘微网格员540名，合计683名。",  # the first and the last add up
        "配备网格员98名，选聘微网格员540名，合计668名。",  # no two digits
        "配备网格员98名，选聘微网格员540名，现有683名。",
        "配备网格员98名，选聘微网格员约540名，合计683名。",
        "配备网格员98名，选聘微网格员540名，合计约683名。",
        "配备网格员98个，选聘微网格员540个，合计683名。",
        "上年配备网格员98名，选聘微网格员540名，合计683名。",
        "配备网格员8名，选聘微网格员13名，合计12名。",  # two digits are changed by chance
        "配备网格员98名，选聘微网格员540名。培训干部27个。已全部到岗。合计683名。",  # too far off
    ],
)
def test_other_totals_are_left_alone(line: str) -> None:
    assert turned(line) == []
