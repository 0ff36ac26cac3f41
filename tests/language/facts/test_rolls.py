"""What is told of all offices of a kind is told of as many as there are."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.rolls import find_all_of_rolls
from tests.builders.report_models import report_of

LEADER = "二、主要负责人履行推进法治建设第一责任人职责情况"


@pytest.mark.parametrize(
    ("told", "later", "pairs"),
    [
        ("全省13个市税务局均成立了小组。", "组织14名市税务局主要负责人全部述法。", [("13个", "14名")]),
        ("关区9个隶属海关全部设立机构。", "带队赴8个隶属海关开展法治督导，实现全覆盖。", [("9个", "8个")]),
        ("全市下辖12个司法所。", "全年对11个司法所规范化建设开展督导，覆盖率100%。", []),
        ("全县18个乡镇政府设立综合执法队。", "17个乡镇政府均成立了工作专班。", [("18个", "17个")]),
        ("全省13个市税务局均成立了小组。", "组织13名市税务局主要负责人全部述法。", []),
        ("全省13个市税务局均成立了小组。", "选取12个市税务局开展督察，问题全部整改。", []),
        ("全省13个市税务局均成立了小组。", "组织12个市税务局交流学习。", []),
        ("关区9个隶属海关全部设立机构。", "其中8个隶属海关均已完成改造。", []),
        ("全省13个市税务局均成立了小组。", "组织14名市税务局业务骨干全部参训。", []),
        ("关区9个隶属海关全部设立机构。", "对3个隶属海关开展督导，实现全覆盖。", []),
    ],
)
def test_all_of_them_are_as_many_as_there_are(told: str, later: str, pairs: list[tuple[str, str]]) -> None:
    found = find_all_of_rolls(report_of("一、工作情况", told, LEADER, later))
    assert [(one.earlier.text, one.figure.text) for one in found] == pairs
