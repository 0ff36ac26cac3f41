"""A rank and the one before it, with what is said of the way between."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.rank_changes import find_rank_changes


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("列第3名，比上年的第7名上升4位", (7, 3, Direction.UP, 4)),
        ("列第3名（上年第7名），上升4位", (7, 3, Direction.UP, 4)),
        ("居全市第五位，较2022年第二位后移三位", (2, 5, Direction.DOWN, 3)),
        ("考核名次由上年的第8名升至第5名，前移3个位次", (8, 5, Direction.UP, 3)),
        ("考核由第8位下降到第9位", (8, 9, Direction.DOWN, None)),
        ("考核从第9位跃升为全省第2位", (9, 2, Direction.UP, None)),
        ("列第3名（上年同期第7名），同比上升了4位", (7, 3, Direction.UP, 4)),
    ],
)
def test_both_ranks_are_read_with_verb_and_distance(words: str, read: tuple[int, int, Direction, int | None]) -> None:
    (one,) = find_rank_changes(words)
    assert (one.base, one.now, one.said, one.moved) == read
    assert one.truth is one.said


@pytest.mark.parametrize(
    "words",
    [
        "列第4位，比2021年前移2位",
        "第3名、第7名各奖励一次",
        "第3批、第7批",
        "列第3名。上年的第7名上升4位",
        "排第8位的镇下降到第9位",
    ],
)
def test_one_rank_alone_is_no_change(words: str) -> None:
    assert list(find_rank_changes(words)) == []


def test_a_rank_may_stay_and_there_is_none_before_the_first() -> None:
    (one,) = find_rank_changes("列第3名，比上年的第3名上升1位")
    assert one.truth is Direction.SAME
    assert list(find_rank_changes("由第0名升至第5名")) == []
