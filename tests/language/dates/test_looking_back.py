"""Which sentences of a plan tell of the year that is over."""

from __future__ import annotations

import pytest

from report_drafter.language.model.report_model import Measure, Part, Scope
from tests.builders.report_models import report_of


def planned(line: str) -> Measure:
    """The last figure of a line in the plan for 2024."""
    return report_of("走访企业1家。", "二、下一步工作打算", line).measures[-1]


@pytest.mark.parametrize(
    "line",
    [
        "据统计，走访企业3907家次。",
        "经汇总，走访企业3907家次。",
        "统计显示，走访企业3907家次。",
        "一年来，走访企业3907家次。",
        "过去一年，走访企业3907家次。",
        "截至目前，走访企业3907家次。",
        "全年共走访企业3907家次。",
        "目前已走访企业3907家次。",
        "2024年要加强服务。据统计，走访企业3907家次。",
        "三是力争培训500人。据统计，走访企业3907家次。",
    ],
)
def test_what_was_counted_or_done_is_of_the_year_that_is_over(line: str) -> None:
    assert (planned(line).part, planned(line).scope in (Scope.YEAR, Scope.CUMULATIVE)) == (Part.REVIEW, True)


@pytest.mark.parametrize(
    "line",
    [
        "走访企业3907家次。",
        "全年走访企业3907家次。",
        "全年共走访企业3907家次以上。",
        "2024年要加强服务。全年共走访企业3907家次。",
        "据统计，存在问题，计划走访企业3907家次。",
        "已列入计划，走访企业3907家次。",
        "截至2024年底，走访企业3907家次。",
    ],
)
def test_what_is_planned_stays_planned(line: str) -> None:
    assert planned(line).part is Part.PLAN
