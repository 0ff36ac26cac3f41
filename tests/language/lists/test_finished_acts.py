"""What an act that finishes is of."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.finished_acts import finished_of
from tests.builders.report_models import report_of


def last_of(line: str) -> tuple[str, str] | None:
    measures = report_of(line).paragraphs[0]
    found = finished_of(measures, len(measures) - 1)
    return (found.part.text, found.whole.text) if found else None


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("受理复议申请40件，已办结36件", ("36件", "40件")),
        ("立案276起，其中种子类31起、其他13起；办结251起", ("251起", "276起")),
        ("新建口袋公园3处，使公园总数达到12处", ("3处", "12处")),
        ("新增停车场4个，停车场总数达到30个", ("4个", "30个")),
    ],
)
def test_what_was_finished_is_of_what_was_begun_and_what_came_in_of_the_stock(line: str, pair: tuple[str, str]) -> None:
    assert last_of(line) == pair


@pytest.mark.parametrize(
    "line",
    [
        "计划投资27.80亿元，实际完成28.64亿元",
        "起诉89人；受理224起，查处230人",
        "检查案卷300本，约谈单位12家",
    ],
)
def test_what_was_planned_or_is_of_another_act_is_not(line: str) -> None:
    assert last_of(line) is None
