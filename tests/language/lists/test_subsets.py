"""Pairs of whole and part."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of


def pairs_in(line: str) -> list[tuple[str, str]]:
    return [(one.part.text, one.whole.text) for one in find_subsets(report_of(line))]


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("通过考试民警共62人，其中公职律师31人", ("31人", "62人")),
        ("收集企业诉求5件，已办结4件", ("4件", "5件")),
        ("掌握不稳定因素141件，成功化解60件", ("60件", "141件")),
        ("接访群众60起，解决问题59件", ("59件", "60起")),
        ("新建视频监控1.07万路，整合门禁系统，总体规模达5万路", ("1.07万路", "5万路")),
        ("组织1126人参加考试，通过1043人", ("1043人", "1126人")),
    ],
)
def test_a_part_is_found_with_its_whole(line: str, pair: tuple[str, str]) -> None:
    assert pairs_in(line) == [pair]


@pytest.mark.parametrize(
    "line",
    [
        "检查案件1500余件，发现问题2800余个",
        "抓获嫌疑人17人，打掉窝点12个",
        "新增停车位3500个，累计建成停车位2.6万个",
        "实际出庭58件。其中一季度收到申请64件",
        "增长22.5%，其中出口增长24.9%",
    ],
)
def test_figures_side_by_side_are_no_parts(line: str) -> None:
    assert pairs_in(line) == []


def test_what_was_carried_over_leaves_the_pair_open() -> None:
    (one,) = find_subsets(report_of("受理申请15件，审结18件（含上年结转6件）"))
    assert one.open
