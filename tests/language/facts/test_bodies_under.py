"""An office has as many bodies under it as its report counts."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.bodies_under import find_bodies_under
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
    told_twice = find_bodies_under(model_of("\n".join((TITLE, line, HEAD, told))))
    assert [(one.figure.text, one.earlier.text) for one in told_twice] == found
