"""Changes whose earlier value a clause behind them tells."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from tests.builders.report_models import report_of


def changes_in(line: str) -> list[tuple[str, str, Direction | None, str]]:
    changes = report_of(line).changes
    return [(one.base.text, one.now.text, one.direction, one.stated.text if one.stated else "") for one in changes]


@pytest.mark.parametrize(
    ("line", "change"),
    [
        ("开展应急演练58场次，比上年增加13场次，上年为45场次", ("45场次", "58场次", Direction.UP, "13场次")),
        ("农药使用量1284吨，下降3.2%，上年为1326吨", ("1326吨", "1284吨", Direction.DOWN, "3.2%")),
        (
            "贷款余额318.6亿元，比年初增加24.9亿元，年初为293.7亿元",
            ("293.7亿元", "318.6亿元", Direction.UP, "24.9亿元"),
        ),
        (
            "用电量3.42亿千瓦时，环比增长4.9%，11月为3.26亿千瓦时",
            ("3.26亿千瓦时", "3.42亿千瓦时", Direction.UP, "4.9%"),
        ),
        ("B级占14.2%，较上年下降1.3个百分点，上年占比为15.5%", ("15.5%", "14.2%", Direction.DOWN, "1.3个百分点")),
        ("办理案件420件，同比增长5.0%，上年案件为400件", ("400件", "420件", Direction.UP, "5.0%")),
        ("演练58场次，净增加了13场次，上年为45场次", ("45场次", "58场次", Direction.UP, "13场次")),
        ("演练58场次，增幅28.9%，上年为45场次", ("45场次", "58场次", Direction.UP, "28.9%")),
        ("授权1386件，增长15.5%（其中发明212件），上年为1200件", ("1200件", "1386件", Direction.UP, "15.5%")),
    ],
)
def test_a_base_in_the_clause_behind_is_read(line: str, change: tuple[str, str, Direction, str]) -> None:
    assert changes_in(line) == [change]


def test_each_change_of_a_figure_is_held_against_the_base_behind_them() -> None:
    assert [one[3] for one in changes_in("处罚2316件，减少164件、下降6.6%，上年为2480件")] == ["164件", "6.6%"]


def test_a_figure_of_an_earlier_sentence_is_found_by_its_name() -> None:
    line = "契税9.42亿元、车船税3.18亿元。车船税同比增长6.0%，上年为3.00亿元"
    assert changes_in(line) == [("3.00亿元", "3.18亿元", Direction.UP, "6.0%")]


@pytest.mark.parametrize(
    "line",
    [
        "投资326亿元，增长5.2%，其中工业投资128亿元，上年为105亿元",
        "办理案件420件，同比增长5.0%，上年办结380件",
        "降水量812毫米，较常年偏少7.5%，上年为956毫米",
        "演练58场次，比上年增加13场次，群众反响热烈且参与广泛，上年为45场次",
        "B级占14.2%，较上年下降1.3%，上年占比为15.5%",
        "用电量3.42亿千瓦时，增长4.9%，11月为3.26亿千瓦时",
        "演练158场次，比上年增加13场次，上年为45场次",
        "演练8场次，比上年增加8场次，上年为0场次",
        "演练58场次，比上年增加13场次，上年为45人次",
        "车船税3.18亿元、车船税3.20亿元。车船税同比增长6.0%，上年为3.00亿元",
        "车船税3.18亿元。契税9亿元。房产税8亿元。印花税2亿元。车船税同比增长6.0%，上年为3.00亿元",
        "车船税增加3.18亿元。车船税同比增长6.0%，上年为3.00亿元",
        "车船税31.8亿元。车船税同比增长6.0%，上年为3.00亿元",
        "12月完成1280万吨，环比下降3.3%，上年12月为1150万吨",
        "发送6.42亿人次，比2019年增长32.4%，上年为5.94亿人次",
        "营业收入214.8亿元，增长6.7%，上年为下降2.1%",
        "床位3200张，比上年增加120张，上年新增80张",
        "收入18640元，增长7.2%，快于城镇居民2.1个百分点，上年为17388元",
        "每千人口床位6.42张，比上年增加0.12张，上年末床位总数为3.6万张",
    ],
)
def test_another_period_another_act_or_another_figure_is_no_base(line: str) -> None:
    assert changes_in(line) == []
