"""What goes over into the next year."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.carried_forward import find_carried_forward
from tests.builders.report_models import report_of


def carried(line: str) -> list[tuple[str, bool]]:
    return [(one.result.text, one.holds) for row in report_of(line).paragraphs for one in find_carried_forward(row)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("收到申请57件，上年结转3件，办结58件，结转下年度5件。", ("5件", False)),
        ("收到申请57件，上年结转3件，办结58件，结转下年度2件。", ("2件", True)),
    ],
)
def test_what_goes_over_is_what_the_figures_beside_it_leave(line: str, found: tuple[str, bool]) -> None:
    assert carried(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "受理申请57件，办结58件，结转下年度5件，比上年结转多2件。",  # what came over is untold
        "上年结转3件，应办理60件，办结58件，结转下年度2件。",
    ],
)
def test_what_may_be_of_other_figures_is_left_alone(line: str) -> None:
    assert carried(line) == []
