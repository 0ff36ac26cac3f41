"""Rates whose name says nothing of the figure before them, a slip away from what it gives."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.unnamed_rates import find_unnamed_rates
from tests.builders.report_models import measures_of


def slips(line: str) -> list[tuple[str, str, str]]:
    found = find_unnamed_rates(measures_of(line), frozenset(), {})
    return [(one.part.text, one.whole.text, one.rate.text) for one in found if one.whole is not None]


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ("复议案22件，撤销1件，纠错率5.4%。", ("1件", "22件", "5.4%")),  # 4.5%
        ("复议案22件，撤销1件，纠错率为0.45%。", ("1件", "22件", "0.45%")),
        ("复议案22件，撤销1件（纠错率达到45%）。", ("1件", "22件", "45%")),
    ],
)
def test_a_rate_that_is_a_slip_away_is_found(line: str, slip: tuple[str, str, str]) -> None:
    assert slips(line) == [slip]


@pytest.mark.parametrize(
    "line",
    [
        "复议案22件，撤销1件，纠错率4.5%。",
        "复议案22件，撤销1件，纠错率6.6%。",  # no slip makes it right
        "复议案22件，撤销1件，纠错率9%。",
        "复议案2件，撤销1件，纠错率5%。",  # one digit is soon a slip away
        "复议案22件，上年撤销1件，纠错率5.4%。",
        "复议案22件，撤销1件，占5.4%。",
        "复议案22件，撤销1件，纠错率增长5.4%。",
        "复议案22件，撤销1件。全年纠错率5.4%。",
        "复议案约22件，撤销1件，纠错率5.4%。",
        "复议案22件，撤销约1件，纠错率5.4%。",
        "复议案22件。撤销1件，纠错率5.4%。",
        "复议案22人，撤销1件，纠错率5.4%。",
        "上年复议案22件，撤销1件，纠错率5.4%。",
        "复议案22件，撤销增加1件，纠错率5.4%。",
        "诉讼案37件，败诉2件，复议案22件，撤销1件，纠错率5.4%。",  # 2 of 37 give it
        "诉讼案37件，复议案22件，一审1件、二审1件，撤销1件，纠错率5.4%。",  # so does a row
    ],
)
def test_a_rate_that_any_figures_give_or_none_is_left_alone(line: str) -> None:
    assert slips(line) == []


def test_a_rate_read_already_is_left_to_its_reader() -> None:
    measures = measures_of("复议案22件，撤销1件，纠错率5.4%。")
    assert list(find_unnamed_rates(measures, frozenset({id(measures[-1])}), {})) == []
