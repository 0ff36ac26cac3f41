"""More that reached a later stage than an earlier one."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.later_stages import find_later_stages
from tests.builders.report_models import measures_of


def stages(line: str) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in find_later_stages(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("执法资格考试中，245人参考，252人合格。", ("245人", "252人")),
        ("126人报名，118人参加考试，121人通过。", ("118人", "121人")),
        ("报名执法资格考试的有186人，实际参加191人。", ("186人", "191人")),
        ("参加执法证考试64人，取证66人。", ("64人", "66人")),
        ("应参训85人，实训88人。", ("85人", "88人")),
        ("选派驻村律师36名，到岗38名。", ("36名", "38名")),
        ("发放调查问卷500份，收回520份，有效512份。", ("500份", "520份")),
        ("收到信息公开申请87件，受理93件。", ("87件", "93件")),
        ("全年应考180人，实考128人，一次合格171人。", ("128人", "171人")),
        ("行政应诉案件26件；开庭20件，负责人出庭应诉22件。", ("20件", "22件")),
    ],
)
def test_a_later_stage_exceeds_no_earlier(line: str, found: tuple[str, str]) -> None:
    assert stages(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "245人参考，238人合格。",
        "开庭审理22件，行政机关负责人出庭应诉22件。",
        "开庭20件，律师出庭应诉22件。",
        "收到申请64件，受理71件（含上年结转9件）。",
        "收到信访件64件、受理投诉举报213件。",  # of another thing
        "120人参训，法律知识测试150人合格。",
        "上半年86人参考，下半年92人合格。",
        "选派干部36名，上岗培训52人次。",
        "发放资料2000份，收回意见2300条。",
        "245人参考。252人合格。",
        "约245人参考，252人合格。",
        "252人合格，245人参考。",
        "抽检245批次，不合格252批次。",
    ],
)
def test_stages_of_others_are_left_alone(line: str) -> None:
    assert stages(line) == []
