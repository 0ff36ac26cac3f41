"""Amounts that are less than a yuan for each of what was counted right before."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.tiny_amounts import find_tiny_amounts
from tests.builders.report_models import report_of


def tiny(line: str) -> list[tuple[str, str]]:
    return [(count.text, amount.text) for count, amount in find_tiny_amounts(report_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("查处违法占道3150起，罚款2840元。", ("3150起", "2840元")),
        ("查处违法占道50起，罚款49元。", ("50起", "49元")),
        ("援助欠薪职工618名，共追回工资512.3元。", ("618名", "512.3元")),
        ("服务纳税人9200户次（累计减免税费8800元）。", ("9200户次", "8800元")),
        ("走访困难家庭730家、发放补贴615元。", ("730家", "615元")),
        ("调解消费纠纷2210宗,合计挽回经济损失1960元。", ("2210宗", "1960元")),
    ],
)
def test_less_than_a_yuan_each_is_told(line: str, found: tuple[str, str]) -> None:
    assert tiny(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "查处违法占道3150起，罚款2840万元。",
        "查处违法占道3150起，罚款0.2万元。",  # a rounded amount
        "查处违法占道3150起，罚款3150元。",  # a yuan each
        "查处违法占道49起，罚款40元。",  # too few
        "查处违法占道3150起，罚款0元。",
        "查处违法占道3150起，罚款约2840元。",
        "查处违法占道约3150起，罚款2840元。",
        "查处违法占道3150起，人均罚款200元。",
        "查处违法占道3150起，罚款每起200元。",
        "查处违法占道3150起，罚款200元不等。",
        "发放补贴730户，补贴标准200元。",
        "查处违法占道3150起，缴纳电费2840元。",  # nobody was paid or fined
        "查处违法占道3150起。罚款2840元。",
        "查处违法占道3150起，其中货车12起，罚款2840元。",  # of how many of these nothing says
        "没收钢管3150根，罚款2840元。",
        "罚款2840元。",
    ],
)
def test_other_amounts_are_left_alone(line: str) -> None:
    assert tiny(line) == []
