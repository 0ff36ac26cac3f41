"""Reasons that do not go with what they explain."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.stated_reasons import find_reasons_against, find_thanks_for_harm
from tests.builders.report_models import measures_of


def against(line: str) -> list[tuple[str, str]]:
    measures = measures_of(line)
    text = measures[0].paragraph.text
    found = find_reasons_against(measures)
    return [(text[one.start : one.end], one.change.text) for one in found if one.change is not None]


def thanks(line: str) -> list[str]:
    paragraph = measures_of(f"1件。{line}")[0].paragraph
    return [paragraph.text[one.start : one.end] for one in find_thanks_for_harm(paragraph)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("信访量同比下降8%。信访量上升的主要原因是征迁集中。", ("信访量上升的主要原因", "8%")),
        ("火灾增加12起，火灾减少的原因是巡查到位。", ("火灾减少的原因", "12起")),
        ("火灾增加12起。下降的根本原因在于巡查到位。", ("下降的根本原因", "12起")),
        ("查处违规经营36起，增加12起。案件减少的直接原因是巡查到位。", ("案件减少的直接原因", "12起")),
        ("火灾增加12起。消防站建成。火灾回落原因是巡查到位。", None),  # 消防站 stands between
        ("火灾增加12起。演练减少3场。增加的主要原因是预算紧。", ("增加的主要原因", "3场")),  # of what was told last
        ("火灾增加12起，上升5%。其中火灾下滑主要原因是巡查到位。", None),  # 其中火灾 is named nowhere
        ("火灾增加12起，上升5%。火灾总量同比下滑的重要原因是巡查到位。", ("火灾总量同比下滑的重要原因", "12起")),
    ],
)
def test_a_reason_of_the_other_way_than_told_is_found(line: str, found: tuple[str, str] | None) -> None:
    assert against(line) == ([found] if found else [])


@pytest.mark.parametrize(
    "line",
    [
        "火灾增加12起。火灾增多的主要原因是天旱。",
        "火灾减少12起，损失增长5%。火灾增多的主要原因是天旱。",  # one of the changes goes that way
        "查处隐患减少12起。纠纷增加的主要原因是征地。",
        "火灾减少12起。接警增多的主要原因是天旱。",
        "培训减少12起。案件增加的主要原因是宣传到位。",  # 起 of no cases
        "查处隐患减少12处。案件增加的主要原因是宣传到位。",  # cases are not counted in 处
        "火灾减少12起。消防站建成。演练到位。火灾增多的主要原因是天旱。",  # too far behind
        "火灾增多的主要原因是天旱，全年减少12起。",
        "火灾多发，火灾增多的主要原因是天旱，全年减少12起。",  # what is told behind is no change before
        "火灾多发。全年减少12起。火灾增多的主要原因是天旱。",  # the passage of the change names no 火灾
        "全年火灾12起。火灾增多的主要原因是天旱。",
        "明年火灾力争减少12起。火灾增多的主要原因是天旱。",
        "火灾增加3起。扑救及时。火灾减少12起。火灾增多的主要原因是天旱。",  # an earlier change of that name
    ],
)
def test_reasons_of_what_went_that_way_or_of_other_things_are_left_alone(line: str) -> None:
    assert against(line) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("水稻减产得益于管护到位。", "减产得益于"),
        ("水稻绝收的原因，主要归功于管护到位。", "绝收的原因，主要归功于"),
        ("销量上扬受益于连续暴雨的影响。", "受益于连续暴雨的影响"),
        ("客流得益于疫情冲击。", "得益于疫情冲击"),
        ("进度得益于经费不足；", "得益于经费不足"),
    ],
)
def test_thanks_for_a_loss_or_to_a_harm_are_found(line: str, found: str) -> None:
    assert thanks(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "水稻增产得益于管护到位。",
        "水稻减产缘于寒潮。",
        "客流回升得益于疫情平稳转段。",
        "稳产得益于战胜暴雨。",
        "稳产得益于防御洪涝。",
        "稳产归功于暴雨预警及时。",  # the harm is but a part of the name
        "稳产得益于各级各部门齐心面对暴雨。",  # what is thanked is told at length
    ],
)
def test_thanks_to_what_overcame_a_harm_are_left_alone(line: str) -> None:
    assert thanks(line) == []
