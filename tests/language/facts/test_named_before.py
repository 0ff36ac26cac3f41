"""The leader's part tells what the review tells, whichever way it names it."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.named_before import find_named_before
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("told", "again", "pairs"),
    [
        ("作出不予行政处罚决定7件。", "对拟作出不予处罚决定的9件逐案审核。", [("7件", "9件")]),
        ("作出不予行政处罚决定7件。", "对拟作出不予处罚决定的7件逐案审核。", []),
        ("作出不予行政处罚决定7件。", "会商拟作出不予处罚决定的5件。", []),  # some of them
        ("制定制度3件、修订4件。", "研究5件新制定制度。", [("3件", "5件")]),
        ("制定制度3件、修订4件。", "研究5件新修订制度。", []),  # another act
        ("复议结果为维持7件、撤销2件。", "复盘被撤销的3件许可案件。", [("2件", "3件")]),
        ("复议撤销2件。诉讼结果为撤销3件。", "复盘被撤销的3件许可案件。", []),
        ("法治工作经费60万元，比上年增加8万元。", "推动新增法治经费18万元。", [("8万元", "18万元")]),
        ("培训经费60万元，比上年增加8万元。", "推动新增法治经费18万元。", []),
    ],
)
def test_another_number_of_one_act_is_told(told: str, again: str, pairs: list[tuple[str, str]]) -> None:
    model = report_of(told, "二、主要负责人履行推进法治建设第一责任人职责情况", again)
    assert [(one.earlier.text, one.figure.text) for one in find_named_before(model)] == pairs
