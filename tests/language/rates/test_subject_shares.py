"""Shares whose own clause names the part, told before it in a list that adds up."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.subject_shares import find_subject_shares
from tests.builders.report_models import measures_of


def shares(line: str) -> list[tuple[str, str, bool]]:
    found = find_subject_shares(measures_of(line))
    return [(one.part.text, one.whole.text, one.holds) for one in found if one.whole is not None]


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("出租车40辆、货车60辆，合计100辆，出租车占40.0%。", ("40辆", "100辆", True)),
        ("出租车40辆、货车60辆，合计100辆，出租车占46.0%。", ("40辆", "100辆", False)),
        ("营运车100辆，其中出租车40辆、货车60辆，货车占比为66.0%。", ("60辆", "100辆", False)),
        ("营运车100辆，其中出租车20辆、货车20辆、客车60辆，其中，货车数量占36.0%。", ("20辆", "100辆", False)),
        ("巡游车40辆、网络预约车60辆，合计100辆，网约车占66.0%。", ("60辆", "100辆", False)),
        # of what it is, which of two figures of a member, and a rate that bears a member's name
        ("出租车40辆、货车60辆，合计100辆，出租车占全部车辆的46.0%。", ("40辆", "100辆", False)),
        ("耕地9亩，其中水稻4亩、7吨，玉米3亩、2吨，豆类2亩、1吨，玉米面积占23.3%。", ("3亩", "9亩", False)),
        ("社工100人，其中持证上岗40人、见习60人，持证上岗率46.0%。", ("40人", "100人", False)),
        # a sentence back, and behind a clause on which is the most
        ("出租车40辆、货车60辆，合计100辆。出租车占46.0%。", ("40辆", "100辆", False)),
        ("营运车120辆。按类分，出租车40辆、货车50辆、客车30辆。货车最多，占46.0%。", ("50辆", "120辆", False)),
        # any larger figure that gives the share goes before the one that the row adds up to
        ("车位200个，出租40个、出售60个，合计100个，出租占20.0%。", ("40个", "200个", True)),
    ],
)
def test_a_share_is_of_the_part_that_its_clause_names(line: str, share: tuple[str, str, bool]) -> None:
    assert shares(line) == [share]


@pytest.mark.parametrize(
    "line",
    [
        "出租车40辆、货车50辆，合计100辆，出租车占46.0%。",  # adds up to nothing
        "出租车40辆、货车60辆，合计100辆，客车占46.0%。",
        "出租车40辆、货车60辆，合计100辆，仍占46.0%。",
        "出租车40辆、货车60辆，合计100辆，比重较上年出租车占46.0%。",
        "出租车40辆、小型出租车20辆、货车40辆，合计100辆，出租车占46.0%。",  # two bear the name
        "出租车40辆、货车60辆，合计100辆。全年换证。出租车占46.0%。",  # too far back
        "出租车40辆、货车60辆，合计100辆，出租车上牌46.0%。",
        "出租车40辆、货车60辆，合计100人，出租车占46.0%。",
        "出租车40辆、货车增加60辆，合计100辆，出租车占46.0%。",
        "上年出租车40辆、货车60辆，合计100辆，出租车占46.0%。",
        "巡游车40辆、网络预约车60辆，合计100辆，约网车占66.0%。",  # no short form: not in this order
        "社工100人，其中未持证上岗40人、见习60人，持证上岗率46.0%。",
        "耕地9亩，其中水稻4亩、7吨，玉米3亩、2吨，豆类2亩、1吨，玉米人数占23.3%。",
        "巡游车40辆、网络预约车60辆，合计100辆，网约占66.0%。",  # too short for one
    ],
)
def test_a_share_of_anything_else_is_left_alone(line: str) -> None:
    assert shares(line) == []
