"""Numbers that tell how many figures a total sums up."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.counted_sums import find_counted_sums
from tests.builders.report_models import report_of


def wrong(line: str) -> list[tuple[str, int]]:
    return [(one.paragraph.text[one.start : one.end], one.summed) for one in find_counted_sums(report_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("其中大气966件、噪声742件、水189件，大气和噪声三类合计1708件。", ("三", 2)),
        ("网站412条，公众号365条，微博189条，四个渠道共发布966条。", ("四", 3)),
        ("对64起轻微违法行为不予处罚，对97起案件从轻处罚，上述三类合计161起。", ("三", 2)),
    ],
)
def test_the_figures_show_how_many_are_summed_up(line: str, found: tuple[str, int]) -> None:
    assert wrong(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "其中大气966件、噪声742件、水189件，大气和噪声两类合计1708件。",
        "其中大气966件、噪声742件、水189件，大气和噪声三类合计1709件。",  # the sum itself is another
        "网站412条，公众号365条，微博189条，三个渠道共发布966条。",
        "网站412条，三个渠道共发布966条。",
        "网站412条，公众号365条，两个平台共777条，另有微博189条，三个平台合计966条。",  # one sums up two
    ],
)
def test_right_numbers_and_other_sums_are_left_alone(line: str) -> None:
    assert wrong(line) == []
