"""An office has as many bodies under it as its report counts."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.bodies_under import find_bodies_recalled, find_bodies_under
from tests.builders.report_models import TITLE, model_of

HEAD = "一、主要举措和成效"
TOLD = "9个社区各聘1名法律顾问。调解委员会10个，其中街道1个、社区9个。"


@pytest.mark.parametrize(
    ("line", "told", "found"),
    [
        ("街道下辖8个社区，常住人口8万人。", TOLD, [("8个", "9个")]),
        ("街道下辖9个社区，常住人口8万人。", TOLD, []),
        ("街道下辖12个社区，常住人口8万人。", TOLD, []),  # some of them may be told of
        ("街道下辖8个社区，常住人口8万人。", "9个社区各聘1名法律顾问。", []),  # once is not enough
        ("街道下辖8个社区，常住人口8万人。", TOLD + "8个社区均建成站点。", []),
    ],
)
def test_another_number_all_through_is_told(line: str, told: str, found: list[tuple[str, str]]) -> None:
    told_twice = find_bodies_under(model_of(f"{TITLE}\n{line}\n{HEAD}\n{told}"))
    assert [(one.figure.text, one.earlier.text) for one in told_twice] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("5个区域大队平均每队不足15人。", [("5个", "4个")]),
        ("4个区域大队平均每队不足15人。", []),
        ("5个直属大队平均每队不足15人。", []),
        ("3个区域大队人手不足。", []),  # some of them
        ("新设5个区域大队均未到位。", []),
    ],
)
def test_bodies_that_all_do_something_are_as_many_as_were_told(line: str, found: list[tuple[str, str]]) -> None:
    told = "下设5个大队，其中直属大队1个、区域大队4个。"
    model = model_of(f"{TITLE}\n{HEAD}\n{told}\n二、存在的不足\n{line}")
    assert [(one.figure.text, one.earlier.text) for one in find_bodies_recalled(model)] == found
