"""Specifies what an edited report and a new draft do not share, and which side moved."""

from __future__ import annotations

import pytest

from report_drafter.reconciling.draft_differences import Origin, draft_differences
from report_drafter.reconciling.reconciliation_text import difference_line
from tests.builders.edited_report import manifest, report

OWN = manifest("全年走访企业[01:3907]家次。")


def told(edited: str, draft: str, *, known: bool = True) -> list[tuple[str, str, Origin]]:
    found = draft_differences(report(edited), OWN if known else None, manifest(draft), {})
    return [(one.change.new, one.change.old, one.origin) for one in found]


@pytest.mark.parametrize(
    ("written", "drafted", "origin"),
    [("4111", "3907", Origin.EDITOR), ("3907", "3999", Origin.INPUTS), ("4111", "3999", Origin.BOTH)],
)
def test_each_difference_says_which_side_moved(written: str, drafted: str, origin: Origin) -> None:
    found = told(f"全年走访企业{written}家次。", f"全年走访企业[01:{drafted}]家次。")
    assert found == [(written, drafted, origin)]


def test_a_figure_struck_out_was_the_editor_s_doing() -> None:
    assert told("全年走访企业。", "全年走访企业[01:3907]家次。") == [("", "3907", Origin.EDITOR)]


def test_where_the_first_draft_is_unknown_no_side_is_blamed() -> None:
    found = told("全年走访企业4111家次。", "全年走访企业[01:3907]家次。", known=False)
    assert found == [("4111", "3907", Origin.UNKNOWN)]


def test_a_figure_in_another_hand_is_no_difference() -> None:
    assert told("全年走访企业３，９０７家次。", "全年走访企业[01:3907]家次。") == []


@pytest.mark.parametrize(
    ("edited", "draft", "line"),
    [
        ("走访企业4111家次", "走访企业[01:3907]家次", "第1段 指标01：保留的报告写 4111，新稿写 3907（改稿时改的）"),
        ("走访企业", "走访企业[01:3907]家次", "指标01：保留的报告已删去，新稿写 3907（改稿时改的）"),
        (
            "走访企业3907家次，培训88场",
            "走访企业[01:3907]家次",
            "第1段 没有对应指标的数字：保留的报告写 88场，新稿没有",
        ),
    ],
)
def test_a_line_tells_of_a_difference_where_it_stands_and_whose_it_is(edited: str, draft: str, line: str) -> None:
    (found,) = draft_differences(report(f"全年{edited}。"), OWN, manifest(f"全年{draft}。"), {})
    assert difference_line(found).partition("\u3000")[0] == line
