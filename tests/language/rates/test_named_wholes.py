"""What a share names as its whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from report_drafter.language.figures.measure import Measure
from report_drafter.language.rates.named_wholes import named_wholes
from tests.builders.report_models import report_of

SHARE = "办结行政复议30件。"


def wholes(name: str, *lines: str, near: int = 0) -> list[str]:
    """The wholes that a share of the first line's only figure names; the next `near` figures are near it."""
    model = report_of(*lines)
    part, *others = model.measures

    def report(words: str) -> Iterator[Measure]:
        return (one for one in others if words in one.paragraph.text)

    return [one.text for one in named_wholes(name, part, [part, *others[:near]], report)]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("新收", "新收申请87件。"),
        ("新收总数", "新收申请87件。"),
        ("全部新收", "新收申请87件。"),
        ("所有新收案件数", "新收案件87件。"),
        ("信访事项", "受理信访事项87件。"),  # an act before it
        ("信访事项", "信访事项87件。"),
    ],
)
def test_a_name_is_that_of_a_figure_anywhere(name: str, line: str) -> None:
    assert wholes(name, SHARE, line) == ["87件"]


def test_figures_beside_a_share_go_before_those_elsewhere() -> None:
    lines = (SHARE, "涉企信访87件。", "信访95件。")
    assert wholes("信访", *lines, near=1) == ["87件"]
    assert wholes("信访", *lines) == ["95件"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("新收", "新收申请29件。"),  # less than the part
        ("新收", "新收申请约87件。"),
        ("新收", "新收申请87人。"),
        ("新收", "上年新收申请87件。"),
        ("新收", "新收申请较上年87件。"),
        ("新收", "新收申请增加87件。"),
        ("信访", "涉企信访87件。"),  # of one kind
        ("信", "信访87件。"),
        ("全市信访", "全市信访87件。"),
        ("本省信访", "本省信访87件。"),
        ("去年信访", "去年信访87件。"),
        ("信访率", "信访率87件。"),
        ("信访任务", "信访任务87件。"),
        ("总数", "总数87件。"),
        ("信访", "受理投诉95件，其中信访87件。"),  # of a list
    ],
)
def test_other_names_and_figures_are_no_whole(name: str, line: str) -> None:
    assert wholes(name, SHARE, line) == []


def test_what_is_planned_is_no_whole() -> None:
    assert wholes("新收", SHARE, "二、2024年工作安排", "新收申请87件。") == []


@pytest.mark.parametrize("told", ["行政诉讼4件。", "应诉案件4件。", "办理行政应诉4件。", "新增诉讼案件4件。"])
def test_a_court_case_has_two_names(told: str) -> None:
    assert wholes("全部应诉案件", "负责人出庭应诉2次。", told) == ["4件"]
    assert wholes("应诉", "负责人出庭应诉2次。", told) == ["4件"]


def test_only_going_to_court_is_counted_by_cases() -> None:
    assert wholes("应诉案件", "负责人研究应诉2次。", "行政诉讼4件。") == []
    assert wholes("应诉案件", "负责人出庭应诉2人。", "行政诉讼4件。") == []
    assert wholes("应诉案件", "负责人出庭应诉2次。", "行政诉讼4户。") == []
    assert wholes("应诉案件", "负责人出庭应诉2次。", "行政裁决4件。") == []
