"""What 其余 leaves, and what goes over into the next year."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.plain_rests import find_plain_rests
from tests.builders.report_models import report_of


def rests(line: str) -> list[tuple[str, bool]]:
    return [(one.result.text, one.holds) for row in report_of(line).paragraphs for one in find_plain_rests(row)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("申请强制执行27件，裁定准予执行25件，其余7件尚在审查。", ("7件", False)),
        ("申请强制执行27件，裁定准予执行25件，其余2件尚在审查。", ("2件", True)),
        ("收到申请57件，上年结转3件，办结58件，结转下年度5件。", ("5件", False)),
        ("收到申请57件，上年结转3件，办结58件，结转下年度2件。", ("2件", True)),
    ],
)
def test_a_rest_is_what_the_figures_beside_it_leave(line: str, found: tuple[str, bool]) -> None:
    assert rests(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "办理建议27件、提案25件，其余7件正在办理。",  # side by side
        "申请强制执行约27件，裁定准予执行25件，其余7件尚在审查。",
        "29名人员中，公共卫生专业的11名，法学专业的3名，其余15名为管理专业。",  # of the first
        "受理申请57件，办结58件，结转下年度5件，比上年结转多2件。",  # what came over is untold
        "上年结转3件，应办理60件，办结58件，结转下年度2件。",
    ],
)
def test_what_may_be_of_other_figures_is_left_alone(line: str) -> None:
    assert rests(line) == []
