"""Names of bodies that were founded after a report was signed."""

from __future__ import annotations

from datetime import date

import pytest

from report_drafter.language.text.later_bodies import later_bodies

AGENCY = "示例区司法局"
SIGNED = date(2022, 1, 20)


def later(text: str, signed: date = SIGNED, agency: str = AGENCY) -> list[tuple[str, date]]:
    found = list(later_bodies(text, signed, agency))
    assert [text[one.start : one.end] for one in found] == [one.name for one in found]
    return [(one.name, one.founded) for one in found]


@pytest.mark.parametrize(
    ("text", "name", "founded"),
    [
        ("按照国家数据局部署开展工作。", "国家数据局", date(2023, 3, 10)),
        ("迎接国家消防救援局检查。", "国家消防救援局", date(2022, 12, 1)),
        ("落实中央社会工作部要求。", "中央社会工作部", date(2023, 3, 16)),
        ("会同区数据局开展检查。", "数据局", date(2023, 3, 10)),
        ("会同区委组织部、社会工作部开展检查。", "社会工作部", date(2023, 3, 16)),
    ],
)
def test_a_body_of_a_later_year_is_told_with_its_day(text: str, name: str, founded: date) -> None:
    assert later(text) == [(name, founded)]


def test_each_name_is_told_once() -> None:
    assert [name for name, _ in later("国家数据局来访。\n国家数据局、退役军人事务部来访。")] == ["国家数据局"]


def test_a_body_stands_from_its_day_on() -> None:
    assert later("落实退役军人事务局职责。", date(2018, 3, 20)) == [("退役军人事务局", date(2018, 3, 21))]
    assert later("落实退役军人事务局职责。", date(2018, 3, 21)) == []
    assert later("按照国家数据局部署开展工作。", date(2023, 3, 9)) == [("国家数据局", date(2023, 3, 10))]
    assert later("按照国家数据局部署开展工作。", date(2024, 1, 20)) == []


@pytest.mark.parametrize(
    "text",
    [
        "会同区大数据局开展检查。",
        "会同团区委社会工作部开展检查。",
        "国家将组建国家数据局。",
        "筹备成立区数据局。",
        "落实生态环境部要求。",
    ],
)
def test_older_bodies_and_those_to_come_are_left_alone(text: str) -> None:
    assert later(text) == []


def test_departments_that_are_no_ministry_are_left_alone() -> None:
    assert later("会同生态环境部门开展检查。", date(2017, 1, 20)) == []
    assert later("落实生态环境部要求。", date(2017, 1, 20)) == [("生态环境部", date(2018, 3, 21))]


def test_houses_have_offices_of_such_a_name() -> None:
    assert later("会同区数据局开展检查。", agency="示例大学") == []
