"""What the plan takes up as undone is what the shortcomings tell."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.undone_in_plan import find_undone_in_plan
from tests.builders.report_models import report_of

LEFT = "年底仍有6件案件没有裁决，周期偏长。"


@pytest.mark.parametrize(
    ("left", "planned", "pairs"),
    [
        (LEFT, "推动7件未裁决案件全部裁决。", [("6件", "7件")]),
        (LEFT, "推动6件未裁决案件全部裁决。", []),
        (LEFT, "推动3件未裁决案件加快办理。", []),  # some of them
        (LEFT, "推动7件未执行案件全部执行。", []),
        ("年底仍有6件案件没有按期裁决。", "推动7件未裁决案件全部裁决。", []),
        ("年底仍有6件案件没有裁决，其余7件正在调解。", "推动7件未裁决案件全部裁决。", []),
    ],
)
def test_another_number_of_all_is_told(left: str, planned: str, pairs: list[tuple[str, str]]) -> None:
    model = report_of("推进工作。", "二、存在的主要问题", left, "三、2024年工作安排", planned)
    assert [(one.earlier.text, one.figure.text) for one in find_undone_in_plan(model)] == pairs
