"""Totals of lists whose members tell several figures each."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parallel_totals import find_parallel_totals
from tests.builders.report_models import measures_of


def totals(line: str) -> list[tuple[str, list[str], bool]]:
    found = find_parallel_totals(measures_of(line))
    return [(one.total.text, [part.text for part in one.parts], one.holds) for one in found]


def test_each_figure_of_a_total_has_the_figures_of_the_members_that_are_counted_like_it() -> None:
    assert totals("组建镇级队伍1支32人、村级队伍45支450人，合计46支482人。") == [
        ("46支", ["1支", "45支"], True),
        ("482人", ["32人", "450人"], True),
    ]


ELEVEN_TOWNS = "、".join(f"{town}镇1支2人" for town in "甲乙丙丁戊己庚辛壬癸子")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "城管局查处12家、罚款86万元，交通局查处31家、罚款54万元，合计43家、罚款140万元。",
            [("43家", ["12家", "31家"], True), ("140万元", ["86万元", "54万元"], True)],
        ),
        (
            "城管局查处12家、罚款86万元，交通局查处31家、罚款54万元，合计45家、罚款140万元。",
            [("45家", ["12家", "31家"], False), ("140万元", ["86万元", "54万元"], True)],
        ),
        (
            "东片区1支32人5车，西片区45支450人9车，南片区4支18人2车，合计50支500人16车。",
            [("50支", ["1支", "45支", "4支"], True), ("500人", ["32人", "450人", "18人"], True)],
        ),
        (
            "东片区1支32人5辆，西片区45支450人9辆，合计46支482人14辆。",
            [
                ("46支", ["1支", "45支"], True),
                ("482人", ["32人", "450人"], True),
                ("14辆", ["5辆", "9辆"], True),
            ],
        ),
        (
            "东片区1支32人，西片区45支450人：合计46支482人。",
            [("46支", ["1支", "45支"], True), ("482人", ["32人", "450人"], True)],
        ),
        (
            "检查企业90家。东片区1支32人，西片区45支450人，合计46支482人。",
            [("46支", ["1支", "45支"], True), ("482人", ["32人", "450人"], True)],
        ),
        (
            "全县组建队伍60支480人，其中：东片区1支32人，西片区45支450人，合计46支482人。",
            [("46支", ["1支", "45支"], True), ("482人", ["32人", "450人"], True)],
        ),
    ],
)
def test_members_are_told_in_the_order_of_the_total(line: str, found: list[tuple[str, list[str], bool]]) -> None:
    assert totals(line) == found


@pytest.mark.parametrize("gap", ["", "，", ",", "、", "，人员编制共有", "人员编制共有"])
def test_a_mark_and_a_few_words_may_part_the_figures_of_a_member(gap: str) -> None:
    line = f"东片区1支{gap}32人，西片区45支{gap}450人，合计46支{gap}482人。"
    assert [total for total, _, _ in totals(line)] == ["46支", "482人"]


@pytest.mark.parametrize("gap", ["，所属人员编制共计有", "；", "（含兼职）"])
def test_figures_that_more_parts_are_of_no_member(gap: str) -> None:
    assert totals(f"东片区1支{gap}32人，西片区45支{gap}450人，合计46支{gap}482人。") == []
    assert totals(f"东片区1支{gap}32人，西片区45支{gap}450人，合计46支482人。") == []


@pytest.mark.parametrize("opening", ["其中", "包括", "分别为", "：", ":"])
def test_the_list_begins_behind_the_words_that_open_it(opening: str) -> None:
    line = f"队伍60支480人，{opening}东片区1支32人，西片区45支450人，合计46支482人。"
    assert totals(line) == [("46支", ["1支", "45支"], True), ("482人", ["32人", "450人"], True)]


def test_a_list_has_eleven_members_at_most() -> None:
    assert [len(parts) for _, parts, _ in totals(f"{ELEVEN_TOWNS}，合计11支22人。")] == [11, 11]
    assert [len(parts) for _, parts, _ in totals(f"丑镇1支2人、{ELEVEN_TOWNS}，合计12支24人。")] == [11, 11]


@pytest.mark.parametrize(
    "line",
    [
        "东片区1支32人，合计46支482人。",  # one member
        "东片区1支、西片区45支，合计46支482人。",
        "东片区1支，西片区45支，合计46支。",
        "东片区1支32人，西片区450人45支，合计46支482人。",
        "东片区1支32人。西片区45支450人，合计46支482人。",
        "东片区1支，下辖各站所人员共32人，西片区45支450人，合计46支482人。",
        "东片区1支32人，西片区45支450人，现有46支482人。",
        "东片区1支32人，西片区45支450人，合计46支，另外还有其他各类482人。",
        "东片区1支32人，西片区45支450人，合计46支，共计482人。",
        "东片区1支裁撤2支，西片区45支裁撤3支，合计46支裁撤5支。",
        "东片区1支32人5辆8艘，西片区45支450人9辆7艘，合计46支482人14辆15艘。",  # four each
    ],
)
def test_what_is_counted_otherwise_is_no_such_list(line: str) -> None:
    assert totals(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "东片区1支约32人，西片区45支450人，合计46支482人。",
        "东片区1支32人，西片区45支450人，合计46支约482人。",
        "东片区1支平均32人，西片区45支平均450人，合计46支平均482人。",
        "东片区1支增长32人，西片区45支增长450人，合计46支增长482人。",
        "东片区1支占32%，西片区45支占45%，合计46支占77%。",
    ],
)
def test_a_figure_that_does_not_add_up_by_its_kind_is_left_out(line: str) -> None:
    assert totals(line) == [("46支", ["1支", "45支"], True)]
