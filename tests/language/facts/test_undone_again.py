"""What the shortcomings tell to be undone is what the whole leaves of which so much was done."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.undone_again import find_undone_again
from tests.builders.report_models import report_of

TOLD = "热线受理投诉9480件，办结9361件。"


def found(again: str, told: str = TOLD) -> list[tuple[str, str, str]]:
    """Returns what is told to be undone, the whole and what was done of it."""
    model = report_of(told, "二、存在的主要问题", again)
    balances = list(find_undone_again(model))
    assert not any(one.holds for one in balances)
    return [(one.result.text, one.added[0].text, one.taken[0].text) for one in balances]


@pytest.mark.parametrize(
    ("again", "balances"),
    [
        ("有191件投诉没有办结。", [("191件", "9480件", "9361件")]),
        ("有191件投诉没有按期办结。", []),  # some may be done, though late
        ("有129件投诉尚未办结。", [("129件", "9480件", "9361件")]),
        ("有119件投诉没有办结。", []),
        ("有45件投诉没有办结。", []),  # a part of them: no slip
        ("有约191件投诉没有办结。", []),
        ("有191件投诉没有及时回访。", []),  # another act
        ("历年191件投诉没有办结。", []),
        ("有191人投诉没有办结。", []),
        ("有191件举报没有办结。", []),  # nothing but the act is told alike
    ],
)
def test_what_was_not_done_slips_from_what_is_left(again: str, balances: list[tuple[str, str, str]]) -> None:
    assert found(again) == balances


def test_a_whole_named_right_before_is_the_one_it_is_of() -> None:
    told = "督察反馈问题59个，年底整改完成56个。取消证明5个。"

    assert found("督察反馈的59个问题中，有5个没有按期整改到位。", told) == [("5个", "59个", "56个")]
    assert found("有5个问题没有按期整改到位。", told) == []  # the very number is told


def test_what_any_two_figures_of_the_passage_leave_may_be_meant() -> None:
    assert found("有191件投诉没有办结。", "热线受理投诉9480件，办结9361件，其中网上200件、窗口9件。") == []


def test_what_was_due_may_stand_behind_what_was_done() -> None:
    again = "还有81.1万元违规资金没有追回。"

    told = "追回违规资金286.2万元，占应追回金额304.3万元的94.1%。"
    assert found(again, told) == [("81.1万元", "304.3万元", "286.2万元")]
    assert found(again, "追回违规资金286.2万元，另罚没304.3万元。") == []


def test_a_whole_of_another_passage_is_none() -> None:
    assert found("有191件投诉没有办结。", "热线受理投诉9480件。投诉办结9361件。") == []
