"""Specifies figures whose clauses a reviewer puts in another order: they go with their words, wrong ones are told."""

from __future__ import annotations

import pytest

from report_drafter.domain.figure_change import FigureFate
from report_drafter.reconciling.figure_fates import reconcile
from tests.builders.edited_report import manifest, report

DRAFT = "充分发挥调解作用，全年接处矛盾纠纷[01:12350]起，化解[02:11856]起，化解率为[03:96]%，同比提高。"
LIST = "共破获刑事案件[01:120]起、查处治安案件[02:340]起、化解纠纷[03:56]起，成效明显。"
BOTH_EXCHANGED = [(FigureFate.CHANGED, "12350", "11856"), (FigureFate.CHANGED, "11856", "12350")]


def told(draft: str, edited: str) -> list[tuple[FigureFate, str, str]]:
    """Every figure that is not as it was, in a report typed without a single control."""
    found = reconcile(manifest(draft), report(edited), {}).changes
    return [(one.fate, one.old, one.new) for one in found if one.fate is not FigureFate.UNCHANGED]


@pytest.mark.parametrize(
    ("draft", "edited"),
    [
        (DRAFT, "充分发挥调解作用，全年化解矛盾纠纷11856起，接处矛盾纠纷12350起，化解率为96%，同比提高。"),
        ("新增车位[01:3]处，减少[02:5]处。", "全年减少车位5处，新增3处。"),
        ("收到诉求[01:120]件，办结[02:112]件。", "办结诉求112件，收到120件。"),
        (
            "收到诉求[01:120]件，其中已办结[02:112]件，办结率[03:93.3]%。",
            "已办结诉求112件（共收到120件），办结率93.3%。",
        ),
        (LIST, "共化解各类纠纷56起、刑事案件破获120起、治安案件查处340起，成效明显。"),
        ("宣传[01:12]场次、培训[02:12]场次、检查[03:30]场次。", "检查30场次，宣传12场次、培训12场次。"),
    ],
)
def test_figures_that_moved_along_with_their_words_are_as_they_were(draft: str, edited: str) -> None:
    assert told(draft, edited) == []


@pytest.mark.parametrize(
    "edited",
    [
        "充分发挥调解作用，全年接处矛盾纠纷11856起，化解12350起，化解率为96%，同比提高。",
        "充分发挥调解作用，全年共接处矛盾纠纷11856起，化解了12350起，化解率为96%，同比提高。",
    ],
)
def test_figures_exchanged_under_words_that_stayed_are_both_told(edited: str) -> None:
    assert told(DRAFT, edited) == BOTH_EXCHANGED


@pytest.mark.parametrize(("was", "now"), [("11856", "11900"), ("12350", "12400")])
def test_of_clauses_in_another_order_only_the_figure_that_was_retyped_is_told(was: str, now: str) -> None:
    moved = "充分发挥调解作用，全年化解矛盾纠纷11856起，接处矛盾纠纷12350起，化解率为96%，同比提高。"
    assert told(DRAFT, moved.replace(was, now)) == [(FigureFate.CHANGED, was, now)]


def test_a_figure_struck_is_not_found_again_in_an_equal_one_of_something_else() -> None:
    edited = LIST.replace("[01:120]", "120").replace("[02:340]", "340").replace("、化解纠纷[03:56]起", "")
    assert told(LIST, f"{edited}组织普法讲座56场。")[0] == (FigureFate.DELETED, "56", "")
