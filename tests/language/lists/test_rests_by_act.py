"""What was not done is what its act leaves of a whole."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.rests_by_act import find_rests_by_act
from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of

STAFF = "全局132名干部中，取得监察员资格的118人，占89.4%。"
CASES = "受理消费举报195件，年内办结188件，办结率96.4%。"


def left(told: str, later: str) -> list[str]:
    """Returns what is wrongly told to be left in the part on shortcomings."""
    model = report_of(told, "二、存在的主要问题", later)
    wholes = PartedWholes(model, tuple(find_subsets(model)))
    return [one.result.text for one in find_rests_by_act(wholes)]


@pytest.mark.parametrize(
    ("told", "later", "figures"),
    [
        (STAFF, "24名尚未取得监察员资格的干部需要培训。", ["24名"]),
        (STAFF, "14名尚未取得监察员资格的干部需要培训。", []),
        (STAFF, "新录用的24名干部尚未取得监察员资格。", []),
        (STAFF, "24名尚未取得律师资格的干部需要培训。", []),
        (CASES, "8件消费举报线索没有办结。", ["8件"]),
        (CASES, "7件消费举报线索没有办结。", []),
        (CASES, "8件信访事项没有办结。", []),
        (CASES, "约8件消费举报线索没有办结。", []),
    ],
)
def test_a_slip_of_what_is_left_is_told(told: str, later: str, figures: list[str]) -> None:
    assert left(told, later) == figures
