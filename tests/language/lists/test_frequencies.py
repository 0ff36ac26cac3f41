"""What a year counts beside how often it came."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.frequencies import SIGN, frequencies


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("组织学法8次，每季度2次", (8, 8, 8)),
        ("开展督察3次，每半年1次", (3, 2, 2)),
        ("全年召开会议10次（每月召开1次）", (10, 12, 12)),
        ("检查企业32家次，平均每季度8家次", (32, 30, 34)),
        ("每两个月举办1期讲座，全年共6期", (6, 6, 6)),
        ("每2个月举办1期讲座，全年共8期", (8, 6, 6)),
        ("按季度召开会议1次，全年共6次", (6, 4, 4)),
        ("3月起试行。每季度举办1期讲座，全年共6期", (6, 4, 4)),
        ("坚持每季度至少召开1次会议，全年召开6次", (6, 4, 6)),
    ],
)
def test_a_frequency_makes_a_number_of_a_year(line: str, count: tuple[int, int, int]) -> None:
    assert [(one.number, one.fewest, one.most) for one in frequencies(line)] == [count]
    assert SIGN.search(line)


@pytest.mark.parametrize(
    "line",
    [
        "7月起开展讲座6次，每月1次",
        "每季度开展1次评查，全年共评查案卷300件",
        "每月召开1次例会，上半年共5次",
        "会议5次，每月通报",
        "每季度举办1期讲座，先后举办6期",  # not of the whole year
    ],
)
def test_what_is_no_count_of_the_year_is_left_alone(line: str) -> None:
    assert list(frequencies(line)) == []
