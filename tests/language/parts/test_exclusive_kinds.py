"""What the names of parts say of whether each thing falls under one of them only."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.exclusive_kinds import exclude_each_other, leave_none_out, tell_traits


@pytest.mark.parametrize(
    "names",
    [
        ("其中优秀", "、良好", "、基本合格"),
        ("其中一般程序案卷优秀", "、一般程序案卷良好"),
        ("其中红色预警", "、橙色预警"),
        ("其中县级", "、乡镇派驻"),
        ("其中研究生", "、本科", "、大专"),
        ("其中以区委名义印发", "、以区政府名义印发"),
        ("其中因程序违法败诉", "，因证据不足败诉"),
        ("其中泰和县", "、海宁市", "、石桥镇"),
    ],
)
def test_degrees_of_one_scale_and_places_exclude_each_other(names: tuple[str, ...]) -> None:
    assert exclude_each_other(names, "考核")


@pytest.mark.parametrize(
    "names",
    [
        ("其中优秀", "、县级"),
        ("其中合格", "、合格"),
        ("其中党员", "、女性"),
        ("其中本科以上", "、研究生"),
        ("其中2023年办理", "，2024年办理"),
        ("其中学校", "、社区"),
        ("其中优秀",),
    ],
)
def test_other_names_may_overlap(names: tuple[str, ...]) -> None:
    assert not exclude_each_other(names, "考核")


def test_honours_of_a_higher_level_count_among_the_lower() -> None:
    assert not exclude_each_other(("其中市级", "、省级"), "培育示范村")


def test_a_scale_is_run_through_when_its_lowest_degree_is_listed() -> None:
    assert leave_none_out(("优秀", "良好", "合格"), "评查案卷")
    assert not leave_none_out(("优秀", "良好"), "评查案卷")
    assert leave_none_out(("研究生", "本科", "大专"), "大专以上学历")
    assert not leave_none_out(("研究生", "本科"), "大专以上学历")


def test_traits_are_told_from_posts() -> None:
    assert tell_traits(("企业代表", "女性"))
    assert not tell_traits(("企业代表", "媒体记者"))
