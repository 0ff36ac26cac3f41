"""A goal is the year's figure and the step that leads to it."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.goal_steps import find_goal_steps
from tests.builders.report_models import model_of

TITLE = "甲区2020年工作总结及2021年工作安排"
TOLD = "改造老旧小区42个。举办业务培训4期，比上年的3期增加1期。完成水利投资18.46亿元。五年累计改造老旧小区151个。"
TOLD += "污水处理率85%。举办讲座12场。开展观摩6期。保留公务用车38辆。"


@pytest.mark.parametrize(
    ("goal", "results"),
    [
        ("改造老旧小区45个，比2020年多5个。", ["45个"]),
        ("举办培训不少于6期，比2020年增加3期。", ["不少于6期"]),
        ("完成水利投资20亿元，比2020年增加1.45亿元。", ["20亿元"]),
        ("改造老旧小区45个，预计比2020年多5个。", ["45个"]),
        ("保留公务用车30辆，比2020年减少6辆。", ["30辆"]),
        ("保留公务用车30辆，比2020年减少8辆。", []),
        ("改造老旧小区45个，比2020年多3个。", []),
        ("改造老旧小区45个，比2020年的42个多3个。", []),
        ("改造老旧小区45个，比2020年多5个；新增车位92个，比2020年多50个。", ["45个"]),
        ("累计改造水库坝段90座。改造水库坝段45座，比2020年多5座。", []),
        ("改造老旧小区45个，比2020年多5户。", []),
        ("改造老旧小区约45个，比2020年多5个。", []),
        ("改造老旧小区45个，比2020年多约5个。", []),
        ("改造老旧小区45个，总数比2020年多5个。", []),
        ("改造老旧小区45个，比2019年多5个，比2020年多3个。", []),
        ("污水处理率达到92%，比2020年提高5%。", []),  # of the rate, or of points
        ("举办讲座20场，比2020年增加6场。", ["20场"]),
        ("参加培训不少于7期，比2020年增加2期。", []),
        ("举办安全生产培训7期，比2020年增加2期。", []),
        ("举办培训9期，比2020年增加3期。", []),  # what another figure gives
        ("完成水利投资20亿元，比2020年增加1.54亿元。", []),
        ("常住人口达到65万人左右，较2020年增加约6.7万人。", []),
    ],
)
def test_a_goal_that_the_step_does_not_lead_to(goal: str, results: list[str]) -> None:
    found = find_goal_steps(model_of(f"{TITLE}\n一、2020年工作情况\n{TOLD}\n二、2021年工作安排\n{goal}"))
    assert [one.result.text for one in found if not one.holds] == results


def test_a_goal_that_the_step_leads_to_holds() -> None:
    text = f"{TITLE}\n一、2020年工作情况\n{TOLD}\n二、2021年工作安排\n改造老旧小区45个，比2020年多3个。"
    assert [(one.result.text, one.holds) for one in find_goal_steps(model_of(text))] == [("45个", True)]


SLIPS = "乡村书屋联盟成员总数突破150家，达到164家。持有中级职业证书的67人。垃圾无害化处理率达到88.4%。"
SLIPS += "登记在册的从业人员58.3万人。"


@pytest.mark.parametrize(
    ("goal", "results"),
    [
        ("乡村书屋联盟成员达到190家，比2020年末增加36家。", ["190家"]),
        ("持有中级职业证书的职工增加到85名，比2020年增加81名。", ["85名"]),
        ("垃圾无害化处理率达到92%，比2020年提高6.3个百分点。", ["92%"]),
        ("乡村书屋联盟成员精简到130家，比2020年末减少43家。", ["130家"]),
        ("乡村书屋联盟成员达到190家，比2020年末增加26家。", []),
        ("乡村书屋联盟成员达到150家，比2020年末增加14家。", []),
        ("从业人员队伍达到65万人，比2020年增加6700人。", []),  # the tenfold, but for how both are rounded
        ("乡村书屋联盟成员达到190家，比2020年末增加50家。", []),  # no slip: it may be counted otherwise
        ("乡村书屋联盟成员达到170家，比2020年末增加8家。", []),  # one digit is a slip away from any other
        ("城市书吧达到190家，比2020年末增加36家。", []),
    ],
)
def test_a_step_is_a_slip_away_from_what_lies_between(goal: str, results: list[str]) -> None:
    found = find_goal_steps(model_of(f"{TITLE}\n一、2020年工作情况\n{SLIPS}\n二、2021年工作安排\n{goal}"))
    assert [one.result.text for one in found if not one.holds] == results
