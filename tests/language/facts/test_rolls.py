"""What is told of all offices of a kind is told of as many as there are."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.rolls import find_all_of_rolls, find_rolls_told_twice, find_swapped_rolls
from tests.builders.report_models import report_of

LEADER = "二、主要负责人履行推进法治建设第一责任人职责情况"


@pytest.mark.parametrize(
    ("told", "later", "pairs"),
    [
        ("全省13个市税务局均成立了小组。", "组织14名市税务局主要负责人全部述法。", [("13个", "14名")]),
        ("关区9个隶属海关全部设立机构。", "带队赴8个隶属海关开展法治督导，实现全覆盖。", [("9个", "8个")]),
        ("全市下辖12个司法所。", "全年对11个司法所规范化建设开展督导，覆盖率100%。", []),
        ("关区9个隶属海关全部设立机构。", "对8个隶属海关开展督导，覆盖率达到100%。", [("9个", "8个")]),
        ("关区共有9个隶属海关。", "11个隶属海关均成立了工作专班。", [("9个", "11个")]),
        ("关区9个隶属海关全部设立机构。", "约8个隶属海关均已完成改造。", []),
        ("关区9个隶属海关全部设立机构。", "8个隶属海关均为正处级。", []),
        ("关区9个隶属海关设立机构。关区8个隶属海关完成改造。", "7个隶属海关均已验收。", []),
        ("关区约9个隶属海关设立机构。", "8个隶属海关均已验收。", []),
        ("新设的9个隶属海关投入使用。", "8个隶属海关均已验收。", []),
        ("对9个隶属海关开展督导。", "8个隶属海关均已验收。", []),
        ("全省13个市税务局均成立了小组。", "组织14名市税务局主要负责人和业务骨干全部参训。", []),
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


def test_what_is_planned_of_all_may_be_of_more() -> None:
    told, plan = "关区9个隶属海关全部设立机构。", "二、2024年工作安排"
    assert list(find_all_of_rolls(report_of("一、工作情况", told, plan, "10个隶属海关全部完成改造。"))) == []
    assert list(find_all_of_rolls(report_of("一、工作情况", told, plan, "累计实现10个隶属海关全部完成改造。"))) == []
    assert list(find_all_of_rolls(report_of(plan, told, LEADER, "8个隶属海关均已验收。"))) == []


ROLL = "全局由办公室和6个派出分局组成。"


@pytest.mark.parametrize(
    ("told", "later", "pairs"),
    [
        (ROLL, "7个派出分局平均每局不足2人。", [("6个", "7个")]),
        (ROLL, "7个派出分局执法装备陈旧。", [("6个", "7个")]),
        (ROLL, "5个派出分局均未配备法制员。", [("6个", "5个")]),
        ("累计建成办公用房和6个派出分局。", "7个派出分局执法装备陈旧。", [("6个", "7个")]),
        (ROLL, "6个派出分局均未配备法制员。", []),
        (ROLL, "5个派出分局执法装备陈旧。", []),
        (ROLL, "在7个派出分局推行轮岗。", []),
        (ROLL, "约7个派出分局执法装备陈旧。", []),
        (ROLL, "上年7个派出分局执法装备陈旧。", []),
        (ROLL, "7个派出分局装备陈旧，8个派出分局用房紧张。", []),
        ("抽查办公室和6个派出分局。", "7个派出分局执法装备陈旧。", []),
        ("全局设立6个派出分局。", "7个派出分局执法装备陈旧。", []),
        ("全局由办公室和约6个派出分局组成。", "7个派出分局执法装备陈旧。", []),
        ("全局共设办公室和6个分局。", "装备陈旧的7个分局。", []),
        ("全局由办公室和6个分局组成。", "7个分局执法装备陈旧。", []),
    ],
)
def test_a_roll_is_told_in_one_number(told: str, later: str, pairs: list[tuple[str, str]]) -> None:
    found = find_rolls_told_twice(report_of("一、工作情况", told, "二、存在的问题", later))
    assert [(one.earlier.text, one.figure.text) for one in found] == pairs
    assert list(find_rolls_told_twice(report_of("一、工作情况", told, later))) == []
    assert list(find_rolls_told_twice(report_of("一、2024年工作安排", told, "二、存在的问题", later))) == []


@pytest.mark.parametrize(
    ("body", "pairs"),
    [
        ("全市共29个乡镇。设司法所92个，乡镇调委会92个，乡级平台92个。", [("92个", "29个")]),
        ("全市共92个乡镇。设司法所92个，乡镇调委会92个，乡级平台92个。", []),
        ("全市共29个乡镇，另有29个工作站。设司法所92个，乡镇调委会92个，乡级平台92个。", []),
        ("全市共29个乡镇。设乡镇调委会92个。", []),
    ],
)
def test_a_roll_is_known_by_what_stands_at_each_of_it(body: str, pairs: list[tuple[str, str]]) -> None:
    assert [(one.earlier.text, one.figure.text) for one in find_swapped_rolls(report_of("一、工作情况", body))] == pairs
