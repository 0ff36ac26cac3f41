"""Who of an office holds no certificate yet."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.subsets import find_subsets
from report_drafter.language.lists.uncertified import certified_of
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"
STAFF = "全区执法人员312人，持证285人，持证率91.3%。"


def certified(later: str, *before: str) -> list[tuple[str, str]]:
    model = report_of(*(before or (STAFF,)), PROBLEMS, later)
    wholes = PartedWholes(model, tuple(find_subsets(model)))
    one = next(each for each in model.measures if each.paragraph.text == later)
    return [(each.whole.text, each.part.text) for each in certified_of(wholes, one)]


@pytest.mark.parametrize(
    "later",
    [
        "还有17人未取得执法证件。",
        "目前仍有17名执法人员尚未持证上岗。",
        "二是全区还有17人没有考取行政执法资格证。",
        "我局尚有17名在编人员未办理执法证。",
        "队伍中仍有17名未领取证件。",
    ],
)
def test_those_without_are_what_those_with_leave(later: str) -> None:
    assert certified(later) == [("312人", "285人")]


@pytest.mark.parametrize(
    "later",
    [
        "新录用的17人未取得执法证件。",  # some of them
        "还有17人取得执法证件。",
        "还有17人未取得法律职业资格。",
        "还有17个未取得执法证件。",
        "还有17人证件未年审。",
    ],
)
def test_others_are_left_alone(later: str) -> None:
    assert certified(later) == []


@pytest.mark.parametrize(
    "before",
    [
        ["全区驾驶学员312人，持证285人，占91.3%。"],  # no office
        ["全区执法人员312人，到岗285人，占91.3%。"],
        [STAFF, "示例镇有执法队员36人，取得执法证29人。"],  # two bodies
    ],
)
def test_other_wholes_leave_none_without(before: list[str]) -> None:
    assert certified("还有17人未取得执法证件。", *before) == []


def test_the_same_figure_told_again_is_of_one_body() -> None:
    assert certified("还有17人未取得执法证件。", STAFF, "取得执法证的285人全部上岗。") == [("312人", "285人")]
