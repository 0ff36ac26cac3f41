"""Amounts whose 万 or 亿 other figures rule out."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.scale_slips import find_scale_slips
from tests.builders.report_models import report_of


def slips(*lines: str) -> list[tuple[str, str]]:
    return [(one.amount.text, one.meant) for one in find_scale_slips(report_of(*lines))]


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ("拨付经费900万元，其中村居300万元、社区500万元、学校100元。", ("100元", "100万元")),
        ("拨付经费9.2亿元，其中村居3.1亿元、社区5亿元、学校1.1万元。", ("1.1万元", "1.1亿元")),
        ("发放口罩90万只，其中村居30万只、社区50万只、学校10亿只。", ("10亿只", "10万只")),
    ],
)
def test_one_part_of_a_list_has_lost_or_gained_its_scale(line: str, slip: tuple[str, str]) -> None:
    assert slips(line) == [slip]


@pytest.mark.parametrize(
    "line",
    [
        "拨付经费800万元，其中村居300万元、社区500元。",  # two parts are no list
        "拨付经费900万元，其中村居约300万元、社区500万元、学校100元。",  # roughly told
        "拨付经费约900万元，其中村居300万元、社区500万元、学校100元。",
        "拨付经费2亿元，其中村居1亿元、社区0.9亿元、困难户慰问12元。",  # adds up as it stands
        "培训干部9万人，其中村居3万名、社区5万名、学校1人。",  # two measure words
        "拨付经费900万元，其中村居300万元、社区400万元、学校100元。",  # no scale makes it add up
    ],
)
def test_other_lists_are_left_alone(line: str) -> None:
    assert slips(line) == []


def test_a_bracket_multiplies_to_the_amount_in_another_scale() -> None:
    assert slips("节省开支240亿元（按4万户、每户60元测算）。") == [("240亿元", "240万元")]
    assert slips("节省开支240元(按照4万户、每户60元推算)。") == [("240元", "240万元")]


@pytest.mark.parametrize(
    "line",
    [
        "节省开支240万元（按4万户、每户60元测算）。",
        "节省开支77亿元（按4万户、每户60元测算）。",  # no scale makes the product
        "节省开支超过200元（按4万户、每户60元测算）。",  # is above, as it says
        "节省开支240亿元（含4万户、每户60元测算）。",  # says not how
        "节省开支240亿元（按4万户、每户60元发放）。",
        "节省开支240亿元（按4万户、60元测算）。",  # 60元 may be of all
        "节省开支240亿元（按约4万户、每户60元测算）。",
        "节省开支240亿元（按4万户、每户60元、手续费1元测算）。",
        "节省开支240亿元（按4万户、每户60元、损耗1%测算）。",
        "节省开支60亿元（按每户60元测算）。",
        "节省开支240亿元（按2万户、每户60元测算），涉及2个区。",  # what follows the bracket is no factor
    ],
)
def test_other_brackets_are_left_alone(line: str) -> None:
    assert slips(line) == []


def test_more_is_given_back_than_was_lost() -> None:
    assert slips("冻结涉案资金1.86亿元，退还群众1240亿元。") == [("1240亿元", "")]


@pytest.mark.parametrize(
    "lines",
    [
        ["冻结涉案资金1.86亿元，退还群众124亿元。"],  # less than two hundred times
        ["冻结涉案资金1.86亿元，上年退还群众1240亿元。"],
        ["冻结涉案资金1.86亿元，退还群众1240亿元以上。"],  # says that its figure has no bound
        ["冻结涉案资金1.86亿元。", "退还群众1240亿元。"],
        ["投入资金1.86亿元，退还群众1240亿元。"],
        ["涉案资金减少1.86亿元，退还群众1240亿元。"],
        ["追缴涉案资金1.86亿元，退还群众1240亿元。"],  # both are given back
        ["冻结涉案账户1860个，退还群众1240亿元。"],
    ],
)
def test_what_is_given_back_of_other_money_is_left_alone(lines: list[str]) -> None:
    assert slips(*lines) == []


def test_what_an_office_wins_back_lies_far_above_all_its_money() -> None:
    assert slips("为职工讨薪100亿元。", "投入经费35万元，拨付补助1200万元。") == [("100亿元", "")]


@pytest.mark.parametrize(
    "lines",
    [
        ["为职工讨薪100亿元。", "投入经费35万元。"],  # too little money to compare
        ["为职工讨薪99亿元。", "投入经费35万元，拨付补助1200万元。"],
        ["为职工讨薪500亿元。", "投入经费35万元，拨付补助2亿元。"],  # 250 times
        ["完成产值100亿元。", "投入经费35万元，拨付补助1200万元。"],
    ],
)
def test_large_money_of_other_kinds_is_left_alone(lines: list[str]) -> None:
    assert slips(*lines) == []


def test_an_amount_is_told_once() -> None:
    assert slips("冻结涉案资金1.86亿元，退还群众1240亿元，投入经费35万元。") == [("1240亿元", "")]
