"""How much of a target was reached."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.target_shares import find_target_shares
from tests.builders.report_models import measures_of


def shares(line: str) -> list[tuple[str, str, bool]]:
    found = find_target_shares(measures_of(line))
    return [(one.part.text, one.whole.text, one.holds) for one in found if one.whole is not None]


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("新增岗位60个，完成年度目标任务50个的120.0%。", ("60个", "50个", True)),
        ("新增岗位60个，完成年度目标任务50个的102.0%。", ("60个", "50个", False)),
        ("新增岗位60个，达到省下达（50个）任务的102.0%。", ("60个", "50个", False)),
        # of several that may have been done, one that gives the rate, else the largest
        ("新增岗位60个，公益岗位10个，完成年度目标任务50个的20.0%。", ("10个", "50个", True)),
        ("新增岗位60个，公益岗位10个，完成年度目标任务50个的102.0%。", ("60个", "50个", False)),
        ("计划整治80处，实际完成20处，占总任务的25.0%。", ("20处", "80处", True)),
        ("计划整治80处，新排查50处，已列入计划30处，实际完成20处，占总任务的52.0%。", ("20处", "80处", False)),
        ("计划整治80处。实际完成20处，占三年行动计划的52.0%。", ("20处", "80处", False)),
    ],
)
def test_a_rate_is_of_what_was_done_of_a_target(line: str, share: tuple[str, str, bool]) -> None:
    assert shares(line) == [share]


@pytest.mark.parametrize(
    "line",
    [
        "新增岗位60个，占全部岗位50个的102.0%。",  # no target
        "新增岗位60个，高于年度目标任务50个的102.0%。",
        "新增岗位60个，完成年度目标任务50个，达102.0%。",
        "新增岗位60个，完成年度目标任务50个的约102.0%。",
        "新增岗位60人，完成年度目标任务50个的102.0%。",
        "新增岗位60个。完成年度目标任务50个的102.0%。",
        "岗位增加60个，完成年度目标任务50个的102.0%。",
        "上年新增岗位60个，完成年度目标任务50个的102.0%。",
        "新增岗位60个以上，完成年度目标任务50个的102.0%。",
        "计划整治80处，计划迁移30处，实际完成20处，占总任务的52.0%。",  # of which plan is not said
        "计划整治80处，整治20处，占总任务的52.0%。",
        "计划整治80处，实际完成20户，占总任务的52.0%。",
        "计划整治80处，实际完成20处。推进改革，占总任务的52.0%。",
        "上年计划整治80处，实际完成20处，占总任务的52.0%。",
    ],
)
def test_a_rate_of_anything_else_is_left_alone(line: str) -> None:
    assert shares(line) == []
