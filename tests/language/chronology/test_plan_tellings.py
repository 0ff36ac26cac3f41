"""What a report on 2023 tells of its plans."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.plan_tellings import disproved_plans, disproved_turns, plans_with_years
from tests.builders.report_models import report_of


def told_wrong(*lines: str) -> list[str]:
    model = report_of(*lines)
    plans = plans_with_years(model)
    turns = [one for each in model.sentences for one in disproved_turns(each, plans)]
    return [one.says for one in (*disproved_plans(model, plans, 2023), *turns)]


@pytest.mark.parametrize(
    "text",
    [
        "《管网更新专项规划（2021—2025年）》圆满收官。",
        "《饮水安全三年方案（2019—2021年）》（临政发〔2022〕6号）全面落实。",
        "《抗旱五年方案（2018—2022年）》实施三年来，打井216眼。",
        "《工业强区五年计划（2018—2023年）》实施五年来，净增企业21家。",
        "《治理方案（2018—2022年）》实施以来，三年累计治理76公里，其中2021年24公里、2022年25公里、2023年27公里。",
        "15项指标提前达到2020年目标。",
        "河道整治行动（2023—2025年）进入收官之年。",
    ],
)
def test_a_plan_cannot_do_what_its_years_rule_out(text: str) -> None:
    assert len(told_wrong(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "《管网更新专项规划（2019—2023年）》圆满收官。",
        "为《管网更新专项规划（2021—2025年）》圆满收官打下基础。",
        "《抗旱五年方案（2018—2022年）》实施五年来，打井216眼。",
        "《抗旱五年方案（2021—2025年）》实施两年来，打井216眼。",
        "15项指标提前达到2025年目标；2020年提前完成2020年目标的有3项。",
    ],
)
def test_what_goes_with_its_years_is_left_alone(text: str) -> None:
    assert told_wrong(text) == []


def test_the_last_year_of_a_plan_is_known_from_its_bracket() -> None:
    plan = "按照《临江区河道整治三年攻坚方案（2021—2023年）》，整治河道9条。"
    assert told_wrong(plan, "2023年是河道整治三年攻坚的收官之年。") == []
    assert told_wrong(plan, "2022年是水环境治理的关键一年，也是河道整治三年攻坚的收官之年。") == [
        "“河道整治三年攻坚”另处写2021—2023年，此处的收官之年却是2022年"
    ]
