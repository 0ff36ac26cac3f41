"""Ratios of two counts that stand before them."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.stated_ratios import find_stated_ratios
from tests.builders.report_models import measures_of


def ratios(line: str) -> list[tuple[str, str, str, bool, str]]:
    found = find_stated_ratios(measures_of(line))
    return [(one.words, one.one.text, one.other.text, one.holds, one.exact) for one in found]


@pytest.mark.parametrize(
    ("line", "ratio"),
    [
        ("民警40名、辅警60名，警辅比例为1:1.5。", ("1:1.5", "40名", "60名", True, "1:1.50")),
        ("民警40名、辅警60名，警辅比例为1：1.8。", ("1：1.8", "40名", "60名", False, "1:1.50")),
        ("民警60名、辅警40名，警辅配比1.5∶1。", ("1.5∶1", "60名", "40名", True, "1.50:1")),
        ("民警60名、辅警40名，警辅比为2:3。", ("2:3", "60名", "40名", True, "1.50:1")),  # in either order
        # any two counts that give it
        ("民警40名、辅警60名，协管员72名，警辅比例为1:1.5。", ("1:1.5", "40名", "60名", True, "1:1.50")),
        # rounded or cut off in its last place; 1 is one
        ("民警40名、辅警67名，警辅比例为1:1.6。", ("1:1.6", "40名", "67名", True, "1:1.68")),
        ("民警40名、辅警67名，警辅比例为1:1.7。", ("1:1.7", "40名", "67名", True, "1:1.68")),
        ("民警40名、辅警69名，警辅比例为1:1.6。", ("1:1.6", "40名", "69名", False, "1:1.73")),
        ("民警40名、辅警63名，警辅比例为1:1.7。", ("1:1.7", "40名", "63名", False, "1:1.58")),
    ],
)
def test_a_ratio_is_of_two_counts_in_either_order(line: str, ratio: tuple[str, str, str, bool, str]) -> None:
    assert ratios(line) == [ratio]


@pytest.mark.parametrize(
    "line",
    [
        "民警40名，警辅比例为1:1.8。",
        "民警40名、车辆60台，警辅比例为1:1.8。",
        "民警40名、辅警60名、协管员72名，警辅比例为1:1.3。",  # of which two is not said
        "民警约40名、辅警60名，警辅比例为1:1.8。",
        "民警增加40名、辅警60名，警辅比例为1:1.8。",
        "民警40名。辅警60名，警辅比例为1:1.8。",
        "民警40名、辅警60名；警辅比例为1:1.8。",
        "民警40名、辅警60名，警辅比例由上年的1:2提高为1:1.8。",
        "民警40名、辅警60名，按要求警辅比例为1:1.8。",
        "民警40名、辅警60名，警辅比例为0:1.8。",
        "警辅比例为1:1.8，民警40名、辅警60名。",
        "民警40名、辅警60名，比分为1:1.8:3。",
    ],
)
def test_a_ratio_of_other_counts_is_left_alone(line: str) -> None:
    assert ratios(line) == []
