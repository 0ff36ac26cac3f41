"""Base years that what is told elsewhere rules out."""

from __future__ import annotations

from report_drafter.language.facts.base_years import odd_base_years
from tests.builders.report_models import model_of

TITLE, DEEDS, PLAN = "临浦县水务局2024年度法治政府建设情况报告", "一、2024年主要工作和成效", "二、2025年工作打算"


def told(deeds: str, plan: str = "继续抓好巡查。") -> list[str]:
    found = odd_base_years(model_of(f"{TITLE}\n{DEEDS}\n{deeds}\n{PLAN}\n{plan}"), 2024)
    return [one.sentence.text[one.start : one.end] for one in found]


def test_one_change_has_one_base() -> None:
    assert told("水事纠纷112件，比2022年减少38件。水事纠纷较上年减少38件。") == ["比2022年"]
    assert told("水事纠纷112件，比2023年减少38件。水事纠纷较上年减少38件。") == []
    assert told("水事纠纷112件，比2022年减少38件。巡河投诉较上年减少38件。") == []


def test_a_goal_is_measured_from_what_its_growth_leaves() -> None:
    assert told("抽检水样820批次。", "抽检水样900批次，比2023年增加80批次。") == ["比2023年"]
    assert told("抽检水样820批次。", "抽检水样900批次，比2024年增加80批次。") == []
    assert told("抽检水样820批次。", "抽检水样900批次，比2023年增加120批次。") == []
