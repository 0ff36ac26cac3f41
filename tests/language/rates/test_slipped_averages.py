"""Averages that only a slip of the hand parts from what two figures give."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.slipped_averages import find_slipped_averages
from tests.builders.report_models import measures_of


def slipped(line: str) -> list[tuple[str, str, str]]:
    found = find_slipped_averages(measures_of(line), {}, frozenset())
    return [(one.total.text, one.count.text if one.count else "", one.average.text) for one in found]


@pytest.mark.parametrize(
    ("line", "average"),
    [
        ("救助1263人次，支出218.5万元，人均救助1730万元。", ("218.5万元", "1263人次", "1730万元")),
        ("罚款498.0万元。涉及罚款的305起，平均每起罚款16.3万元。", ("498.0万元", "305起", "16.3万元")),
        ("审结8237件，法官28人，人均结案249件。", ("8237件", "28人", "249件")),
        ("罚没款441.6万元，案件736件，平均每件罚没6000万元。", ("441.6万元", "736件", "6000万元")),
    ],
)
def test_a_slip_is_found_by_what_it_should_have_been(line: str, average: tuple[str, str, str]) -> None:
    assert slipped(line) == [average]


@pytest.mark.parametrize(
    "line",
    [
        "救助1263人次，支出218.5万元，人均救助1730元。",  # right
        "罚款498.0万元，涉及305起；工程类罚款216.4万元、涉及12起，平均每起18.0万元。",  # right, of the second pair
        "审结8237件，法官28人，人均结案312件。",  # of figures that are not told
        "审结8237件，法官28人，人均收入249件。",  # of incomes
        "罚没款441.6万元。案件736件，平均每件60元。",  # too few digits for figures so far apart
        "救助约1263人次，支出218.5万元，人均救助1730万元。",
    ],
)
def test_nothing_is_said_of_averages_that_may_be_right(line: str) -> None:
    assert slipped(line) == []


def test_an_average_that_is_read_already_is_left_alone() -> None:
    measures = measures_of("审结8237件，法官28人，人均结案249件。")
    assert list(find_slipped_averages(measures, {}, frozenset({id(measures[-1])}))) == []
