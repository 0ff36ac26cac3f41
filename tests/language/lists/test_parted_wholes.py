"""Wholes of which a report tells how much was done leave the rest."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parted_wholes import PartedWholes, judged
from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"
BUSES = "全市426个建制村中，已开通客运班车389个。"


def wholes(told: str, later: str) -> PartedWholes:
    model = report_of("一、工作情况", told, PROBLEMS, later)
    return PartedWholes(model, find_subsets(model))


@pytest.mark.parametrize(
    ("told", "pairs"),
    [
        (BUSES, [("426个", "389个")]),
        ("企业应报41260个，已报39612个，年报率96.0%。", [("41260个", "39612个")]),
        ("达标堤防659个，占堤防总数824个的80.0%。", [("824个", "659个")]),
        ("建成堤防659个，修复水毁824个。", []),
    ],
)
def test_each_whole_is_told_once_with_its_part(told: str, pairs: list[tuple[str, str]]) -> None:
    of = wholes(told, "仍有37个未开通。")
    assert [(one.whole.text, one.part.text) for one in of.of(of.model.measures[-1])] == pairs


@pytest.mark.parametrize(("later", "goes_on"), [("又开通6个，仍有31个。", True), ("开通6个，仍有31个。", False)])
def test_more_that_was_done_since_leaves_less(later: str, *, goes_on: bool) -> None:
    of = wholes(BUSES, later)
    left = of.model.measures[-1]
    assert of.goes_on(left, of.of(left)[0]) is goes_on


@pytest.mark.parametrize(
    ("number", "meant", "holds"),
    [("37个", True, True), ("37个", False, True), ("47个", True, False), ("47个", False, None)],
)
def test_what_is_left_is_right_or_else_wrong_where_it_is_meant(number: str, *, meant: bool, holds: bool | None) -> None:
    of = wholes(BUSES, f"仍有{number}建制村不通客运班车。")
    left = of.model.measures[-1]
    found = judged(left, of.of(left), lambda _: meant)
    assert (found.holds if found is not None else None) is holds
