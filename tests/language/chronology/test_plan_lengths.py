"""Plans of so many years in a report on 2023, and what around them disproves their period."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.plan_lengths import misdated_plans
from report_drafter.language.chronology.plan_tellings import plans_with_years
from tests.builders.report_models import report_of


def misdated(*lines: str) -> list[str]:
    return [one.says.partition("：")[2] for one in misdated_plans(plans_with_years(report_of(*lines)), 2023)]


PLANNED = "二、2024年工作打算"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("落实《节水三年行动方案（2020—2023年）》（清水发〔2021〕4号）。", "名称称3年，却是4年，文号是2021年的"),
        (
            "实施《水体整治三年攻坚计划（2020—2023年）》，共整治36条，其中2021年11条、2022年12条、2023年13条。",
            "名称称3年，却是4年，所列各年是2021—2023年",
        ),
        ("实施水美乡村三年行动（2021—2023年），到2024年该行动收官时建成村庄40个。", "其后却说“2024年该行动收官”"),
        ("推进《分流改造两年方案（2021—2022年）》，上述方案将于2023年底到期。", "其后却说“上述方案将于2023年底到期”"),
        (
            "按照《评估整改方案（2021—2023年）》（校发〔2023〕2号），其余3项2025年底前完成。",
            "文号是2023年的，任务到2025年才完成",
        ),
        (
            "《节水三年行动方案（2020—2023年）》（清水发〔2021〕4号），该方案2022年底到期。",
            "其后却说“该方案2022年底到期”",
        ),
        ("过去三年（2021—2023年）建桥9座，今后三年（2024—2027年）再建5座。", "名称称3年，却是4年，另处写2021—2023年"),
        ("过去三年（2020—2023年）建桥9座，今后三年（2024—2026年）再建5座。", "名称称3年，却是4年，另处写2024—2026年"),
    ],
)
def test_a_period_is_disproved_by_what_stands_around_it(text: str, says: str) -> None:
    assert misdated(text) == [says]


def test_a_new_round_is_as_long_as_the_round_before() -> None:
    before = "《清河区河湖长制提升三年计划（2021—2023年）》全部完成。"
    assert misdated(before, PLANNED, "编制河湖长制提升新三年计划（2024—2027年）。") == [
        "名称称3年，却是4年，另处写2021—2023年"
    ]
    assert misdated(before, PLANNED, "编制河湖长制提升新三年计划（2025—2028年）。") == []
    assert misdated("《节水三年计划（2021—2023年）》。", PLANNED, "编制节水新三年计划（2024—2027年）。") == []
    assert misdated(before, PLANNED, "编制森林防火新三年计划（2024—2027年）。") == []


def test_what_is_planned_of_the_year_to_come_tells_the_first_and_the_last_year() -> None:
    first, last = (
        "落实《智慧水利三年计划（2023—2026年）》，首年建点40处。",
        "确保《供水三年行动（2023—2025年）》圆满收官。",
    )
    assert misdated(PLANNED, first) == ["名称称3年，却是4年，首年应是2024年"]
    assert misdated(PLANNED, last) == ["2024年还没有期满，不会收官"]
    assert misdated(PLANNED, last.replace("2025", "2024")) == []
    assert misdated(first) == misdated(last) == []
    assert misdated(PLANNED, first.replace("首年", "全面")) == []
    assert misdated(PLANNED, first.replace("首年", "首年度")) == []
    assert misdated(PLANNED, first.replace("2023", "2022").replace("2026", "2025")) == []
    assert misdated(PLANNED, last.replace("圆满收官", "全面实施")) == []
    assert misdated(PLANNED, last.replace("圆满收官", "圆满收官打好基础")) == []
    assert misdated(PLANNED, last.replace("确保", "")) == []
    assert misdated(PLANNED, last.replace("确保", "确保到2025年")) == []


@pytest.mark.parametrize(
    "text",
    [
        "落实《节水三年行动方案（2020—2023年）》（清水发〔2020〕4号）。",
        "落实国企改革三年行动（2020—2023年），成效明显。",
        "《管网五年规划（2018—2022年）》（清水发〔2019〕1号）全面完成。",
        "三年攻坚计划（2020—2023年）整治36条，其中2020年6条、2021年7条、2022年9条、2023年14条，共36条。",
        "推进《分流改造两年方案（2021—2022年）》，该方案2022年底到期。",
        "过去五年（2019—2023年）建桥9座，今后五年（2024—2028年）再建5座。",
        "过去五年（2018—2023年）建桥9座。",
        "过去三年（2020—2023年）建桥9座，今后五年（2024—2028年）再建5座。",
        "前三年（2010—2013年）建桥9座，今后三年（2024—2026年）再建5座。",
        "前三年（2018—2020年）建桥9座，今后三年（2024—2027年）再建5座。",
        "实施《水体整治三年攻坚计划（2020—2023年）》，2021年11条、2022年12条、2023年13条达标。",
        "实施《水体整治三年攻坚计划（2020—2023年）》，共整治36条，其中2022年末12条、2023年13条。",
        "按照《评估整改方案（2021—2023年）》（校发〔2022〕2号），其余3项2025年底前完成。",
        "按照《评估整改方案（2021—2023年）》（校发〔2023〕2号），其余3项2023年底前完成。",
        "按照《评估整改方案（2021—2023年）》（校发〔2023〕2号），逐项销号。",
        "按照《评估整改方案（2022—2023年）》（校发〔2023〕2号），其余3项2025年底前完成。",
    ],
)
def test_a_period_that_nothing_speaks_against_is_left_alone(text: str) -> None:
    assert misdated(text) == []
