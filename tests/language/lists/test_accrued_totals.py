"""What a plan adds to what the report's year had come to."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.accrued_totals import find_accrued_totals
from tests.builders.report_models import report_of

PLAN = "二、2024年工作安排"
DONE = "新建林网5.2万亩，累计达到41.6万亩。"


def totals(*lines: str) -> list[tuple[list[str], str, bool]]:
    found = find_accrued_totals(report_of(*lines))
    return [([one.text for one in balance.added], balance.result.text, balance.holds) for balance in found]


@pytest.mark.parametrize(
    ("planned", "found"),
    [
        ("新建林网4.3万亩，累计达到45.9万亩。", ("45.9万亩", True)),
        ("新建林网4.3万亩，累计达到49.5万亩。", ("49.5万亩", False)),  # two digits changed places
        ("完成林网4.3万亩,使累计总量达到45.9万亩。", ("45.9万亩", True)),
        ("再建林网4.3万亩，全县累计建成45.9万亩。", ("45.9万亩", True)),
        ("新建林网4.3万亩，累计达到459万亩。", ("459万亩", False)),  # the point is lost
        ("建成林网4.3万亩，累计有45.9万亩。", ("45.9万亩", True)),
        ("建设林网4.3万亩，我市累计为45.9万亩。", ("45.9万亩", True)),
        ("实施林网4.3万亩，累计增至45.9万亩。", ("45.9万亩", True)),
        ("打造林网4.3万亩，累计总数45.9万亩。", ("45.9万亩", True)),
        ("增加林网4.3万亩，累计45.9万亩。", ("45.9万亩", True)),
        ("发展林网4.3万亩，累计45.9万亩。", ("45.9万亩", True)),
    ],
)
def test_a_plan_adds_to_what_the_year_came_to(planned: str, found: tuple[str, bool]) -> None:
    ((parts, result, holds),) = totals(DONE, PLAN, planned)
    assert parts == ["41.6万亩", "4.3万亩"]
    assert (result, holds) == found


def test_the_longer_name_may_stand_on_either_side() -> None:
    longer = "新建沿河林网5.2万亩，累计达到41.6万亩。"
    assert totals(longer, PLAN, "新建林网4.3万亩，累计达到45.9万亩。") != []
    assert totals(DONE, PLAN, "新建沿河林网4.3万亩，累计达到45.9万亩。") != []


@pytest.mark.parametrize(
    "planned",
    [
        "新建林网4.3万亩，累计达到44.7万亩。",  # some may be lost: no one slip explains it
        "新建林网4.3万亩，累计达到47.1万亩。",
        "新建果园4.3万亩，累计达到49.5万亩。",
        "新建林网4.3万亩，注销部分后累计达到49.5万亩。",
        "新建林网4.3万公里，累计达到49.5万亩。",
        "新建林网约4.3万亩，累计达到45.9万亩。",
        "验收林网4.3万亩，累计达到49.5万亩。",  # is not new
        "新建林网4.3万亩，管护面积达到49.5万亩。",  # is no total of all years
        "新建林网4.3万亩，验收后累计达到49.5万亩。",
        "造林9万亩，其中新建林网4.3万亩，累计达到45.9万亩。",
        "新建果园1.2万亩、林网4.3万亩，累计达到45.9万亩。",  # of both
        "改造林网4.3万亩，累计超过45.9万亩。",
    ],
)
def test_other_totals_of_a_plan_are_left_alone(planned: str) -> None:
    assert totals(DONE, PLAN, planned) == []


@pytest.mark.parametrize(
    ("done", "planned", "found"),
    [
        ("新建驿站5个，累计达到33个。", "新建驿站3个，累计达到63个。", ["63个"]),
        ("新建驿站5个，累计达到41个。", "新建驿站3个，累计达到48个。", []),  # two digits tell too little
        ("新建驿站5个，累计达到241个。", "新建驿站3个，累计达到248个。", ["248个"]),
        ("新建桥5座，累计达到33座。", "新建桥3座，累计达到63座。", []),  # a name of one character
        ("新增绿地5%，累计达到33%。", "新增绿地3%，累计达到63%。", []),
        ("新建林网0.2万亩，累计达到1.3万亩。", "新建林网4.9万亩，累计达到2.6万亩。", []),  # the total is no total
        ("新建林网0.2万亩，累计达到0.9万亩。", "新建林网1.2万亩，累计达到1.2万亩。", []),
        ("新建林网5.2亩，累计达到41.6亩。", "新建林网4.3公里，累计达到49.5公里。", []),
    ],
)
def test_few_digits_short_names_and_other_units_tell_nothing(done: str, planned: str, found: list[str]) -> None:
    assert [result for _, result, _ in totals(done, PLAN, planned)] == found


def test_a_total_is_told_once_in_a_paragraph_of_several() -> None:
    assert len(totals(DONE, PLAN, "新建林网4.3万亩，累计达到49.5万亩。累计管护果园1万亩。")) == 1


@pytest.mark.parametrize("lost", ["注销", "退出", "取消", "撤销", "减少", "撤并", "淘汰", "报废"])
def test_losses_leave_the_bases_open(lost: str) -> None:
    assert (
        totals(f"新建林网5.2万亩，累计达到41.6万亩，{lost}老化林网。", PLAN, "新建林网4.3万亩，累计达到49.5万亩。")
        == []
    )


@pytest.mark.parametrize(
    "lines",
    [
        [DONE, "新建林网4.3万亩，累计达到49.5万亩。"],  # both of the same year
        [PLAN, DONE, "新建林网4.3万亩，累计达到49.5万亩。"],
        ["上年新建林网5.2万亩，累计达到41.6万亩。", PLAN, "新建林网4.3万亩，累计达到49.5万亩。"],
        [DONE, "新建沿河林网1.2万亩，累计达到31.6万亩。", PLAN, "新建林网4.3万亩，累计达到49.5万亩。"],  # of which
        [DONE, "上年新建林网4.3万亩，累计达到49.5万亩。"],
    ],
)
def test_without_one_base_of_the_year_nothing_is_told(lines: list[str]) -> None:
    assert totals(*lines) == []


def test_a_base_told_twice_alike_is_one_base() -> None:
    assert len(totals(DONE, DONE, PLAN, "新建林网4.3万亩，累计达到49.5万亩。")) == 1
