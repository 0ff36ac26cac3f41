"""What is left over is told in one number."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.left_over import find_left_twice
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"


@pytest.mark.parametrize(
    ("told", "later", "pairs"),
    [
        ("排查隐患5693处，已整改5618处，尚有85处正在整改。", "截至年底，仍有75处隐患未完成整改。", [("85处", "75处")]),
        ("督察发现问题137个，剩余6个正在整改。", "督察发现问题137个，尚有9个未整改到位。", [("6个", "9个")]),
        ("信访积案12件，化解8件，其余4件正在化解。", "信访积案还有6件没有化解。", [("4件", "6件")]),
        ("拆除违建42处，尚有12处未拆除。", "辖区违建仍有21处未拆除，居民反映强烈。", [("12处", "21处")]),
        ("排查隐患5693处，尚有75处正在整改。", "仍有75处隐患未完成整改。", []),
        ("督察发现问题137个，余下6个正在整改。", "考评发现问题286个，尚有5个未整改到位。", []),
        ("排查隐患5693处，尚有75处正在整改，年末又整改10处。", "仍有65处隐患未完成整改。", []),
        ("甲类隐患尚有75处，乙类隐患尚有25处。", "仍有95处隐患未完成整改。", []),
        ("行政复议案件尚有7件未审结。", "投诉还有6件没有办结。", []),
        ("发现问题137个，剩余6个正在整改。", "仍有60个问题未整改。", [("6个", "60个")]),
    ],
)
def test_the_shortcomings_leave_what_the_review_leaves(told: str, later: str, pairs: list[tuple[str, str]]) -> None:
    found = find_left_twice(report_of("一、工作情况", told, PROBLEMS, later))
    assert [(one.earlier.text, one.figure.text) for one in found] == pairs
