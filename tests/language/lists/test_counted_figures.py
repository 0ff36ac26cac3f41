"""Figures, batches and trends whose number is told."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.counted_figures import counted_figures
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("基本事项106项、配合事项83项、收回事项47项，两张清单共236项", (2, 3, 3)),
        ("许可126件、处罚88件和强制12件，三类合计226件", (3, 3, 3)),
        ("许可126件、处罚88件和强制12件，四类案件共226件", (4, 3, 3)),
        ("许可126件、处罚88件，三项任务累计214件", (3, 2, 2)),
        ("分三批培训，其中第一批120人、第二批80人", (3, 2, 2)),
        ("分三批培训，第一批120人、第二批80人；第三批60人", (3, 3, 3)),
        ("处罚案件、违法建设和信访批次“四下降”", (4, 3, 3)),
        ("案件总数、投诉量和败诉率“双下降”", (2, 2, 3)),
    ],
)
def test_what_is_counted_is_found_with_its_number(line: str, count: tuple[int, int, int]) -> None:
    assert [(one.number, one.fewest, one.most) for one in counted_figures(report_of(line))] == [count]


def test_two_totals_of_one_paragraph_are_told_once_each() -> None:
    line = "许可126件、处罚88件，三类共214件；检查6件、督查8件，两类合计14件"
    assert [one.number for one in counted_figures(report_of(line))] == [3, 2]


@pytest.mark.parametrize(
    "line",
    [
        "分三批培训，第一批120人",
        "处罚案件、违法建设“三下降”",
        "复议和诉讼案件“三下降”",
        "公布第一批清单14项",
        "处罚88件，两类共226件",
    ],
)
def test_what_lists_nothing_is_left_alone(line: str) -> None:
    assert list(counted_figures(report_of(line))) == []
