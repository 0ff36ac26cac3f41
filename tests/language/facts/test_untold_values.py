"""A value stands alone where no other figure of the report tells it, plainly or rounded."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.untold_values import UntoldValues
from tests.builders.report_models import report_of

ASKED = "全年办理不动产登记186406件"


@pytest.mark.parametrize(
    ("beside", "alone"),
    [
        ("全市共办理不动产登记186412件。", True),
        ("全市共办理不动产登记186406件。", False),
        ("全市共办理不动产登记186406项。", False),
        ("全市共有不动产186406户。", True),
        ("全市共办理不动产登记18.64万件。", False),
        ("全市共办理不动产登记20万件。", True),
        ("全市共办理不动产登记不少于186406件。", True),
    ],
)
def test_a_value_that_nothing_else_tells_stands_alone(beside: str, alone: bool) -> None:  # noqa: FBT001 - a column of the table
    model = report_of(f"{ASKED}。", beside)

    assert UntoldValues(model).hold(model.measures[0]) is alone


@pytest.mark.parametrize("line", ["上年同期办理不动产登记186406件。", "不动产登记增加186406件。"])
def test_what_is_of_another_time_or_a_change_is_not_asked(line: str) -> None:
    model = report_of(line)

    assert not UntoldValues(model).hold(model.measures[0])
