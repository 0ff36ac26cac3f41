"""Turns of ratios to one, of ages and of indices."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.turned_values import SIGNS, turned_values


@pytest.mark.parametrize(
    ("text", "base", "now", "holds"),
    [
        ("收入比由2.41∶1缩小至2.36∶1", "2.41∶1", "2.36∶1", True),
        ("收入比由2.36∶1缩小至2.41∶1", "2.36∶1", "2.41∶1", False),
        ("收入比由2.36∶1缩小至2.36∶1", "2.36∶1", "2.36∶1", True),  # goes neither way
        ("师生比从上年的16:1提高到18:1", "16:1", "18:1", True),
        ("师生比从2022年底的18 ：1稳步提高到目前的16：1", "18：1", "16：1", False),
        ("平均年龄由46.5岁下降为48岁", "46.5岁", "48岁", False),
        ("平均年龄从“十三五”末的46岁持续降低到43.8岁", "46岁", "43.8岁", True),
        ("收入倍差从2.31缩小至2.24", "2.31", "2.24", True),
        ("收入倍差从2020年的2.24持续缩小至2025年的2.31。", "2.24", "2.31", False),
        ("安全感指数由96.08提升到95.12，", "96.08", "95.12", False),
        ("收入比由2.38∶1下降到2.41", "2.38", "2.41", False),
        ("预期寿命由去年同期78.6岁提高到78.9岁", "78.6岁", "78.9岁", True),
    ],
)
def test_a_turn_goes_the_way_of_its_values(text: str, base: str, now: str, *, holds: bool) -> None:
    (turn,) = turned_values(text)
    assert (turn.base, turn.now, turn.holds) == (base, now, holds)
    assert any(sign in text for sign in SIGNS)


def test_a_turn_has_its_place_and_both_ways() -> None:
    text = "一是收入比由2.36∶1缩小至2.41∶1，二是平稳"
    (turn,) = turned_values(text)
    assert text[turn.start : turn.end] == "由2.36∶1缩小至2.41∶1"
    assert (turn.said, turn.truth) == (Direction.DOWN, Direction.UP)


@pytest.mark.parametrize(
    "text",
    [
        "收入比2.36∶1缩小至2.41∶1",  # from nowhere
        "比分由2∶10扩大到3∶10",  # no ratio to one
        "配比由2∶1.5缩小至3∶1.5",
        "年龄由46岁改为48岁",
        "年龄由46岁下降2岁",
        "年龄由46岁下降到48人",
        "年龄由全省的46岁下降到48岁",
        "系统由2.1升级到1.9",
        "涨幅由2.4回落至-0.3",
        "综合排名由35上升到28",  # a rank
        "比重由2.4提高到2.1万",
    ],
)
def test_other_values_turn_nowhere(text: str) -> None:
    assert list(turned_values(text)) == []
