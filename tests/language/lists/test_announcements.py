"""Announced numbers, and the items or rows that follow them."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.announcements import find_announcements, find_rows_behind
from report_drafter.language.lists.enumerations import Enumeration
from tests.builders.report_models import report_of


def counts(found: list[Enumeration]) -> list[tuple[int, int, int]]:
    return [(one.number, one.fewest, one.most) for one in found]


def test_an_announced_number_is_held_against_the_headings_below() -> None:
    model = report_of("重点做好以下三个方面工作：", "（一）学习。", "（二）检查。", "二、2024年打算", "（一）其他。")
    assert counts(list(find_announcements(model))) == [(3, 2, 2)]


def test_an_announced_number_is_held_against_the_items_behind_it() -> None:
    model = report_of("做好五项工作：一是甲方面。二是乙方面。三是丙方面。")
    assert counts(list(find_announcements(model))) == [(5, 3, 3)]


def test_items_within_the_last_item_are_not_counted_among_those_announced() -> None:
    model = report_of("做好五项工作：一是甲方面。二是乙方面。三是丙方面，包括（1）丁事项；（2）戊事项。")
    assert counts(list(find_announcements(model))) == [(5, 3, 3)]


def test_items_may_run_through_the_paragraphs_right_below() -> None:
    model = report_of("重点做好以下四项工作：", "一是甲方面。二是乙方面。", "三是丙方面。", "谢谢大家。一是丁。")
    assert counts(list(find_announcements(model))) == [(4, 3, 3)]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("紧盯四项指标：刑事警情下降5%以上，破案率达到98%，满意度达到96%以上；同时加强队伍建设。", (4, 3, 3)),
        ("完成三项目标：办结率98%、满意率96%、回访率100%。", (3, 3, 3)),
        ("坚持三项原则：依法依规、公开透明、分类处置、稳妥推进。", (3, 4, 4)),
        ("把好四道关口：申请受理关、材料审核关、现场核查关。", (4, 3, 3)),
    ],
)
def test_what_a_colon_opens_is_counted(line: str, count: tuple[int, int, int]) -> None:
    assert counts(list(find_rows_behind(report_of(line)))) == [count]


@pytest.mark.parametrize(
    "line",
    [
        "紧盯四项指标：警情下降，破案率、满意率、见警率上升；同时加强队伍建设。",
        "紧盯两项指标：破案率达到98%，满意度达到96%；见警率达到95%。",  # the list goes on behind ；
        "突出三个重点：餐饮、住宿和洗浴、娱乐。",
        "突出三个重点：依法依规、公开、稳妥推进。",  # unlike one another, they may be fewer things
        "坚持三项原则：依法依规、公开透明、分类处置等。",
    ],
)
def test_what_is_no_plain_row_is_left_alone(line: str) -> None:
    assert list(find_rows_behind(report_of(line))) == []
