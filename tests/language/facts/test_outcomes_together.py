"""Two ends that cases came to, recalled together, are some of the one with some of the other."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.outcomes_together import find_outcomes_together
from tests.builders.report_models import report_of

TOLD = "审结行政复议案件40件，其中维持28件、撤销3件。审结行政诉讼案件12件，其中胜诉10件、败诉2件。"


def found(recalled: str, told: str = TOLD) -> list[tuple[str, list[str], bool]]:
    """Returns what is recalled, with what it is held to be made of."""
    model = report_of(told, "二、存在的主要问题", recalled)
    return [(one.result.text, [each.text for each in one.added], one.holds) for one in find_outcomes_together(model)]


def test_what_both_ends_make_is_recalled() -> None:
    assert found("对撤销和败诉的5件案件逐件复盘。") == [("5件", ["3件", "2件"], True)]
    assert found("对撤销和败诉的7件案件逐件复盘。") == [("7件", ["3件", "2件"], False)]


def test_some_of_several_figures_of_one_end_may_be_meant() -> None:
    told = f"{TOLD}上级机关另撤销4件。"

    assert found("对被撤销、败诉的6件案件逐件复盘。", told) == [("6件", ["4件", "2件"], True)]


@pytest.mark.parametrize(
    "recalled",
    [
        "对撤销和败诉的约7件案件逐件复盘。",
        "对撤销和败诉的7人予以问责。",
        "对撤销和确认违法的7件案件逐件复盘。",
        "对败诉的7件案件逐件复盘。",
    ],
)
def test_what_is_hedged_or_counted_otherwise_or_told_of_one_end_alone_is_none(recalled: str) -> None:
    assert found(recalled) == []
